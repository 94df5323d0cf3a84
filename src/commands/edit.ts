import { shortId } from '../domain/ids.ts';
import { withoutRecords } from '../domain/journal/delete.ts';
import { emptyJournal, type Journal } from '../domain/journal/journal.ts';
import { type PlainProblem, Refusal } from '../domain/problem.ts';
import { type Changes, changedParts, edited } from '../domain/sessions/edit.ts';
import type { TypedReflection } from '../domain/sessions/parse.ts';
import { parseChanges } from '../domain/sessions/parse-changes.ts';
import type { SessionWithActions } from '../domain/sessions/session.ts';
import { sheetText, sheetVersion } from '../domain/sessions/sheet.ts';
import { changesInSheet } from '../domain/sessions/sheet-changes.ts';
import { wayBack } from '../domain/sessions/way-back.ts';
import {
  actionsGone,
  recordsOf,
  withActionsOf,
  withSessionChanged,
} from '../domain/sessions/with-actions.ts';
import { asImport, orRescued } from '../flows/or-rescued.ts';
import { changedText } from '../render/kept-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { recordMeant, stillThere } from './find-record.ts';
import { inEditor } from './in-editor.ts';
import { addReflectionFlags, changesOrRefuse, typedIn } from './reflection-flags.ts';
import { printJson, showDone } from './show-value.ts';

export type EditOptions = GlobalOptions & Partial<TypedReflection>;

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'newId' | 'editor' | 'ask' | 'files'>;

/** Declares `mentor edit`. */
export function declareEdit(program: MentorCommand, world: World): void {
  const { log, edit: words } = world.words.program;
  const command = program
    .command('edit')
    .description(words.description)
    .argument('<id>', words.id)
    .option('--what <text>', words.what);
  addReflectionFlags(command, { ...log, ...words }).action((id: string, _options, given: MentorCommand) =>
    edit(world, id, given.given<EditOptions>()),
  );
}

/**
 * Changes what the flags say of a reflection; without any, what the person changes in their editor. Refuses as `show`
 * does, with `no-reflection` for a record of another kind, with `invalid-input` for all that does not fit, and with
 * `input-needed` where there is no editor either.
 */
export async function edit(world: Slice, id: string, options: EditOptions): Promise<void> {
  const typed = typedIn(options);
  const session = reflectionMeant(id, await world.journal.read());
  const isBare = Object.keys(typed).length === 0;
  await (isBare ? editInEditor(world, session, options) : editWithFlags(world, session, typed, options));
}

function reflectionMeant(typed: string, journal: Journal): SessionWithActions {
  const { list, record } = recordMeant(typed, journal);
  if (list === 'sessions') return withActionsOf(journal, record);
  throw new Refusal({ kind: 'no-reflection', id: shortId(record.id), list });
}

/** What cannot be kept is rescued as the whole reflection, which an import then takes for the newer one. */
async function editWithFlags(
  world: Slice,
  session: SessionWithActions,
  typed: Partial<TypedReflection>,
  options: GlobalOptions,
): Promise<void> {
  const { clock, newId } = world;
  const changes = changesOrRefuse(parseChanges(typed, clock.today()));
  const now = clock.now();
  const after = edited(session, changes, { now, today: clock.today(), newId });
  const { deleted } = withoutRecords(emptyJournal, actionsGone(session, after), now);
  const rescue = asImport({ ...recordsOf(after), deleted });
  await orRescued(world, rescue, () => keep(world, options, session, changes));
}

async function editInEditor(
  world: Slice,
  session: SessionWithActions,
  options: GlobalOptions,
): Promise<void> {
  const language = world.words.sheet;
  const goOn = `mentor edit ${shortId(session.id)}`;
  const writing = {
    sheet: { id: session.id, version: sheetVersion(session) },
    text: sheetText(session, language.words),
    goOn: (because: PlainProblem) => goOnAfter(because, goOn),
    instead: `${goOn} --what "…"`,
  };
  const isDone = await inEditor(world, writing, async sheet => {
    const found = changesInSheet(session, sheet ?? writing.text, language, world.clock.today());
    const changes = changesOrRefuse(found);
    await keep(world, options, session, changes, now => refuseClash(session, now, changes));
  });
  if (!isDone && options.json) printJson(world, session);
}

/** What is gone has to come back first; where it cannot, what was written is a new reflection. */
function goOnAfter(because: PlainProblem, goOn: string): string {
  if (because.kind !== 'gone-meanwhile') return goOn;
  const { way } = because;
  if (way === null) return 'mentor log --edit';
  return way.times === 1 ? `mentor ${way.command} && ${goOn}` : goOn;
}

/**
 * The changes are made on what the journal holds by then: an editor may have been open for an hour. `check` may refuse
 * them for how the reflection stands by then; flags say what shall be, however it stands.
 */
async function keep(
  world: Slice,
  options: GlobalOptions,
  before: SessionWithActions,
  changes: Changes,
  check?: (now: SessionWithActions) => void,
): Promise<void> {
  const { journal, clock, newId, io, words } = world;
  const making = { now: clock.now(), today: clock.today(), newId };
  const kept = await journal
    .update('edit', current => {
      const session = reflectionIn(current, before.id);
      check?.(session);
      return withSessionChanged(current, session, edited(session, changes, making), making.now);
    })
    .catch(error => refuseGone(world, before.id, error));
  const [was, after] = [reflectionIn(kept.before, before.id), reflectionIn(kept.after, before.id)];
  if (changedParts(was, after).length > 0) {
    return showDone(world, options, after, () => changedText(was, after, words, io.out));
  }
  if (options.json) return printJson(world, after);
  io.tell(words.editing.nothingChanged);
}

function reflectionIn(journal: Journal, id: string): SessionWithActions {
  return withActionsOf(journal, stillThere(id, journal.sessions));
}

/** Where the reflection is gone by now, the way back to it is told. */
async function refuseGone({ journal }: Slice, id: string, error: unknown): Promise<never> {
  if (!(error instanceof Refusal) || error.problem.kind !== 'record-not-found') throw error;
  const way = wayBack(id, await journal.history());
  throw new Refusal({ kind: 'gone-meanwhile', id: shortId(id), way }, { cause: error });
}

/** What was changed elsewhere while the editor was open is not overwritten unseen; other parts of it may be changed. */
function refuseClash(before: SessionWithActions, now: SessionWithActions, changes: Changes): void {
  const clash = changedParts(before, now).some(part => part in changes);
  if (clash) throw new Refusal({ kind: 'changed-meanwhile', id: shortId(now.id) });
}
