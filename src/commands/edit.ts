import type { GlobalOptions } from '../cli/command.ts';
import { findRecord, requireRecord } from '../cli/find-record.ts';
import { printJson, showDone } from '../cli/output.ts';
import { pickReflectionFlags } from '../cli/reflection-flags.ts';
import { shortId } from '../domain/ids.ts';
import { withoutRecords } from '../domain/journal/delete.ts';
import { emptyJournal, type Journal } from '../domain/journal/journal.ts';
import { applyChanges, changedParts, type ReflectionChanges } from '../domain/meetings/edit.ts';
import type { TypedReflection } from '../domain/meetings/parse.ts';
import { parseChanges } from '../domain/meetings/parse-changes.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import { removedActions, withSessionChanged } from '../domain/meetings/session-changed.ts';
import { sheetText, sheetVersion } from '../domain/meetings/sheet.ts';
import { changesInSheet } from '../domain/meetings/sheet-changes.ts';
import { wayBack } from '../domain/meetings/way-back.ts';
import { recordsOf, withActionsOf } from '../domain/meetings/with-actions.ts';
import { type PlainProblem, Refusal } from '../domain/problem.ts';
import { writeInEditor } from '../flows/in-editor.ts';
import { importRescue, withRescue } from '../flows/with-rescue.ts';
import { changedReflectionText } from '../render/terminal/saved-text.ts';
import type { World } from '../world.ts';
import type { EditOptions } from './declare/edit.ts';
import { changesOrRefuse } from './reflection-changes.ts';

type Slice = Pick<
  World,
  'journal' | 'io' | 'words' | 'clock' | 'newId' | 'editor' | 'ask' | 'files' | 'sheetWords'
>;

/**
 * Changes what the flags say of a reflection; without any, what the person changes in their editor. Refuses as `show`
 * does, with `no-reflection` for a record of another kind, with `invalid-input` for all that does not fit, and with
 * `input-needed` where there is no editor either.
 */
export async function editReflection(world: Slice, id: string, options: EditOptions): Promise<void> {
  const typed = pickReflectionFlags(options);
  const session = findReflection(id, await world.journal.read());
  const isBare = Object.keys(typed).length === 0;
  await (isBare ? editInEditor(world, session, options) : editWithFlags(world, session, typed, options));
}

function findReflection(typed: string, journal: Journal): SessionWithActions {
  const { list, record } = findRecord(typed, journal);
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
  const after = applyChanges(session, changes, { now, today: clock.today(), newId });
  const { deleted } = withoutRecords(emptyJournal, removedActions(session, after), now);
  const rescue = importRescue({ ...recordsOf(after), deleted });
  await withRescue(world, rescue, () => saveChanges(world, options, session, changes));
}

async function editInEditor(
  world: Slice,
  session: SessionWithActions,
  options: GlobalOptions,
): Promise<void> {
  const { words, clock, sheetWords } = world;
  const goOn = `mentor edit ${shortId(session.id)}`;
  const writing = {
    sheet: { id: session.id, version: sheetVersion(session) },
    text: sheetText(session, words.sheet),
    goOn: (because: PlainProblem) => goOnAfter(because, goOn),
    instead: `${goOn} --what "…"`,
  };
  const isDone = await writeInEditor(world, writing, async sheet => {
    const language = { words: words.sheet, known: await sheetWords() };
    const found = changesInSheet(session, sheet ?? writing.text, language, clock.today());
    const changes = changesOrRefuse(found);
    await saveChanges(world, options, session, changes, now => refuseConflict(session, now, changes));
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
async function saveChanges(
  world: Slice,
  options: GlobalOptions,
  before: SessionWithActions,
  changes: ReflectionChanges,
  check?: (now: SessionWithActions) => void,
): Promise<void> {
  const { journal, clock, newId, io, words } = world;
  const making = { now: clock.now(), today: clock.today(), newId };
  const kept = await journal
    .update('edit', current => {
      const session = requireReflection(current, before.id);
      check?.(session);
      return withSessionChanged(current, session, applyChanges(session, changes, making), making.now);
    })
    .catch(error => refuseIfGone(world, before.id, error));
  const [was, after] = [requireReflection(kept.before, before.id), requireReflection(kept.after, before.id)];
  if (changedParts(was, after).length > 0) {
    return showDone(world, options, after, () => changedReflectionText(was, after, words, io.out));
  }
  if (options.json) return printJson(world, after);
  io.tell(words.editing.nothingChanged);
}

function requireReflection(journal: Journal, id: string): SessionWithActions {
  return withActionsOf(journal, requireRecord(id, journal.sessions));
}

/** Where the reflection is gone by now, the way back to it is told. */
async function refuseIfGone({ journal }: Slice, id: string, error: unknown): Promise<never> {
  if (!(error instanceof Refusal) || error.problem.kind !== 'record-not-found') throw error;
  const way = wayBack(id, await journal.history());
  throw new Refusal({ kind: 'gone-meanwhile', id: shortId(id), way }, { cause: error });
}

/** What was changed elsewhere while the editor was open is not overwritten unseen; other parts of it may be changed. */
function refuseConflict(
  before: SessionWithActions,
  now: SessionWithActions,
  changes: ReflectionChanges,
): void {
  const isConflict = changedParts(before, now).some(part => part in changes);
  if (isConflict) throw new Refusal({ kind: 'changed-meanwhile', id: shortId(now.id) });
}
