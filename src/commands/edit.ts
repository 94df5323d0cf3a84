import type { GlobalOptions } from '../cli/command.ts';
import { findRecord, requireRecord } from '../cli/find-record.ts';
import { faultsOfMentor, linkMentorAnew } from '../cli/link-person.ts';
import { printJson, showDone } from '../cli/output.ts';
import { idOrPicked } from '../cli/pick-record.ts';
import { pickReflectionFlags } from '../cli/reflection-flags.ts';
import { shortId } from '../domain/ids.ts';
import { withoutRecords } from '../domain/journal/delete.ts';
import { emptyJournal, type Journal } from '../domain/journal/journal.ts';
import {
  applyChanges,
  changedParts,
  type ReflectionChanges,
  type SessionPart,
} from '../domain/meetings/edit.ts';
import { editCommandOf } from '../domain/meetings/edit-command.ts';
import { answersOfSession } from '../domain/meetings/edit-conversation.ts';
import type { TypedReflection } from '../domain/meetings/parse.ts';
import { parseChanges } from '../domain/meetings/parse-changes.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import { removedActions, withSessionChanged } from '../domain/meetings/session-changed.ts';
import { sheetText, sheetVersion } from '../domain/meetings/sheet.ts';
import { changesInSheet } from '../domain/meetings/sheet-changes.ts';
import { wayBack } from '../domain/meetings/way-back.ts';
import { recordsOf, withActionsOf } from '../domain/meetings/with-actions.ts';
import { type PlainProblem, Refusal } from '../domain/problem.ts';
import { editFlow } from '../flows/edit-reflection.ts';
import { holdConversation } from '../flows/hold.ts';
import { writeInEditor } from '../flows/in-editor.ts';
import { importRescue, type Rescue, withRescue } from '../flows/with-rescue.ts';
import { changedReflectionText } from '../render/terminal/changed-reflection-text.ts';
import type { Ask } from '../world/ask.ts';
import type { World } from '../world.ts';
import type { EditOptions } from './declare/edit.ts';
import { changesOrRefuse } from './reflection-changes.ts';

type Slice = Pick<
  World,
  | 'journal'
  | 'io'
  | 'words'
  | 'clock'
  | 'newId'
  | 'editor'
  | 'ask'
  | 'files'
  | 'sheetWords'
  | 'drafts'
  | 'preferences'
>;

/**
 * Changes what the flags say of a reflection; without any, what the person changes in the editor that they chose, or in a conversation
 * where they chose none. Refuses as `show` does, with `no-reflection` for a record of another kind, with `invalid-input` for all that
 * does not fit, and with `input-needed` where there is no editor, and nobody to ask.
 */
export async function editReflection(
  world: Slice,
  named: string | undefined,
  options: EditOptions,
): Promise<void> {
  const typed = pickReflectionFlags(options);
  const journal = await world.journal.read();
  const wanted = { title: world.words.editing.which.edit, flag: 'mentor edit ID' };
  const reflections = { ...emptyJournal, sessions: journal.sessions };
  const id = await idOrPicked(world, named, reflections, wanted);
  const session = findReflection(id, journal);
  if (Object.keys(typed).length > 0) return editWithFlags(world, session, typed, journal, options);
  const { ask, editor, preferences } = world;
  const hasOwnEditor = editor !== undefined && preferences.editor.from !== 'otherwise';
  if (hasOwnEditor || ask === undefined) return editInEditor(world, session, options);
  await editGuided({ ...world, ask }, session, journal, options);
}

function findReflection(typed: string, journal: Journal): SessionWithActions {
  const { list, record } = findRecord(typed, journal);
  if (list === 'sessions') return withActionsOf(journal, record);
  throw new Refusal({ kind: 'no-reflection', id: shortId(record.id), list });
}

async function editWithFlags(
  world: Slice,
  session: SessionWithActions,
  typed: Partial<TypedReflection>,
  { people }: Pick<Journal, 'people'>,
  options: GlobalOptions,
): Promise<void> {
  const several = typed.mentor === session.mentor ? [] : faultsOfMentor(typed, people);
  const changes = changesOrRefuse(parseChanges(typed, world.clock.today()), several);
  const rescue = rescueOfChanges(world, session, changes);
  await withRescue(world, rescue, () => saveChanges(world, options, session, changes));
}

/** What cannot be kept is rescued as the whole reflection, which an import then takes for the newer one. */
function rescueOfChanges(
  { clock, newId }: Slice,
  session: SessionWithActions,
  changes: ReflectionChanges,
): Rescue {
  const now = clock.now();
  const after = applyChanges(session, changes, { now, today: clock.today(), newId });
  const { deleted } = withoutRecords(emptyJournal, removedActions(session, after), now);
  return importRescue({ ...recordsOf(after), deleted });
}

/** All that the reflection says stands in a review, at which one opens what is to change. */
async function editGuided(
  world: Slice & { readonly ask: Ask },
  session: SessionWithActions,
  { people }: Pick<Journal, 'people'>,
  options: GlobalOptions,
): Promise<void> {
  const { words, clock } = world;
  const rescue = (changes: ReflectionChanges) => rescueOfChanges(world, session, changes);
  const flow = editFlow({ words, today: clock.today(), session, people, rescue });
  const prepared = { answers: answersOfSession(session) };
  await holdConversation(world, flow, prepared, async ({ changes, changedSince }) => {
    const check = (now: SessionWithActions) =>
      refuseConflict(changes, [...changedSince, ...changedParts(session, now)], now);
    await withRescue(world, rescue(changes), () => saveChanges(world, options, session, changes, check));
  });
}

async function editInEditor(
  world: Slice,
  session: SessionWithActions,
  options: GlobalOptions,
): Promise<void> {
  const { words, clock, sheetWords } = world;
  const goOn = `mentor ${editCommandOf(session.id)}`;
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
    const check = (now: SessionWithActions) => refuseConflict(changes, changedParts(session, now), now);
    await saveChanges(world, options, session, changes, check);
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
      const after = linkMentorAnew(session, applyChanges(session, changes, making), current.people);
      return withSessionChanged(current, session, after, making.now);
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
  changes: ReflectionChanges,
  changedMeanwhile: readonly SessionPart[],
  now: SessionWithActions,
): void {
  const isConflict = changedMeanwhile.some(part => part in changes);
  if (isConflict) throw new Refusal({ kind: 'changed-meanwhile', id: shortId(now.id) });
}
