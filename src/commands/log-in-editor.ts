import type { GlobalOptions } from '../cli/command.ts';
import { requireRecord } from '../cli/find-record.ts';
import { hereAndNow } from '../cli/here-and-now.ts';
import { faultsOfMentor, linkMentor } from '../cli/link-person.ts';
import { printJson, showDone } from '../cli/output.ts';
import { type BegunSheet, blankSession, changesOnBlank } from '../domain/meetings/blank-sheet.ts';
import { applyChanges, type ReflectionChanges } from '../domain/meetings/edit.ts';
import { withReflectionOnMeeting } from '../domain/meetings/held-meeting.ts';
import type { TypedReflection } from '../domain/meetings/parse.ts';
import { parseChanges } from '../domain/meetings/parse-changes.ts';
import type { SessionWithActions } from '../domain/meetings/session.ts';
import { sheetText } from '../domain/meetings/sheet.ts';
import { recordsOf, renewSession, withActionsOf } from '../domain/meetings/with-actions.ts';
import { writeInEditor } from '../flows/in-editor.ts';
import { importRescue, type Rescue } from '../flows/with-rescue.ts';
import { savedText } from '../render/terminal/saved-text.ts';
import type { World } from '../world.ts';
import { plannedMeeting } from './planned-meeting.ts';
import { changesOrRefuse } from './reflection-changes.ts';

type Slice = Pick<
  World,
  'journal' | 'io' | 'words' | 'clock' | 'newId' | 'editor' | 'ask' | 'files' | 'sheetWords'
>;

/**
 * A reflection from a sheet in the person's editor, in which what was typed on the command line stands already. A sheet
 * on which nothing was written is not kept. Refuses with `invalid-input` and as `writeInEditor` does.
 */
export async function logInEditor(
  world: Slice,
  typed: Partial<TypedReflection>,
  options: GlobalOptions,
): Promise<void> {
  const { words, clock, newId } = world;
  const current = await world.journal.read();
  const parsed = parseChanges(typed, clock.today());
  const flags = changesOrRefuse(parsed, faultsOfMentor(typed, current.people));
  const said = { ...(flags.day && { day: flags.day }), ...(flags.mentor && { mentor: flags.mentor }) };
  const meeting = plannedMeeting(world, current, said);
  const begun = beginSheetWith({ ...meeting, ...flags }, world);
  const writing = {
    sheet: null,
    text: sheetText(begun.filled, words.sheet),
    isBlank: (sheet: string) => isUnwrittenSheet(sheet, begun, world),
    goOn: () => 'mentor log --edit',
    instead: 'mentor log "…"',
    ...(Object.keys(typed).length > 0 && { given: rescueOfFlags(begun) }),
  };
  const isDone = await writeInEditor(world, writing, async sheet => {
    const language = { words: words.sheet, known: await world.sheetWords() };
    const written = sheet === null ? null : changesOnBlank(begun, sheet, language, clock.today());
    if (written === null) return tellNothingKept(world, options);
    const changes = { ...changesOrRefuse(written), ...(flags.shared && { shared: flags.shared }) };
    const making = { now: clock.now(), today: clock.today(), newId };
    await saveSession(world, options, applyChanges(begun.filled, changes, making));
  });
  if (!isDone && options.json) printJson(world, null);
}

function beginSheetWith(
  flags: ReflectionChanges,
  { clock, newId }: Pick<World, 'clock' | 'newId'>,
): BegunSheet {
  const making = { ...hereAndNow(clock), newId };
  const blank = blankSession(making);
  return { blank, filled: applyChanges(blank, flags, making) };
}

/** A sheet of another day on which nothing was written would bring that day back. */
function isUnwrittenSheet(
  sheet: string,
  { blank, filled }: BegunSheet,
  { words }: Pick<World, 'words'>,
): boolean {
  const [day = blank.day] = /\d{4}-\d\d-\d\d/.exec(sheet) ?? [];
  return [blank.mentor, filled.mentor].some(
    mentor => sheet === sheetText({ ...blank, day, mentor }, words.sheet),
  );
}

/** Flags alone make no reflection that an import takes in: its first line is still to come. */
function rescueOfFlags({ filled }: BegunSheet): Rescue {
  return importRescue(recordsOf({ ...filled, what: filled.what || '…' }));
}

/** A record is made when it is kept, however long the editor was open. */
async function saveSession(world: Slice, options: GlobalOptions, written: SessionWithActions): Promise<void> {
  const { journal, clock, newId, words, io } = world;
  const now = clock.now();
  const session = renewSession(written, newId(now), now);
  const said = { day: session.day, ...(session.mentor !== null && { mentor: session.mentor }) };
  const { after } = await journal.updateLatest('log', current =>
    withReflectionOnMeeting(current, linkMentor(session, current.people), said, {
      now,
      today: clock.today(),
    }),
  );
  const kept = withActionsOf(after, requireRecord(session.id, after.sessions));
  showDone(world, options, kept, () => savedText(kept, words, io.out));
}

function tellNothingKept(world: Pick<World, 'io' | 'words'>, options: GlobalOptions): void {
  if (options.json) printJson(world, null);
  else world.io.tell(world.words.editing.nothingKept);
}
