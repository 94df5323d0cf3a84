import { type Begun, blankSession, writtenOn } from '../domain/sessions/blank-sheet.ts';
import { type Changes, edited } from '../domain/sessions/edit.ts';
import type { TypedReflection } from '../domain/sessions/parse.ts';
import { parseChanges } from '../domain/sessions/parse-changes.ts';
import type { SessionWithActions } from '../domain/sessions/session.ts';
import { sheetText } from '../domain/sessions/sheet.ts';
import { madeAnew, recordsOf, withReflection } from '../domain/sessions/with-actions.ts';
import { asImport, type Rescue } from '../flows/or-rescued.ts';
import { keptText } from '../render/kept-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { inEditor } from './in-editor.ts';
import { changesOrRefuse } from './reflection-flags.ts';
import { printJson, showDone } from './show-value.ts';

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'newId' | 'editor' | 'ask' | 'files'>;

/**
 * A reflection from a sheet in the person's editor, in which what was typed on the command line stands already. A sheet
 * on which nothing was written is not kept. Refuses with `invalid-input` and as `inEditor` does.
 */
export async function logInEditor(
  world: Slice,
  typed: Partial<TypedReflection>,
  options: GlobalOptions,
): Promise<void> {
  const { words, clock, newId } = world;
  const flags = changesOrRefuse(parseChanges(typed, clock.today()));
  const begun = begunWith(flags, world);
  const writing = {
    sheet: null,
    text: sheetText(begun.filled, words.sheet.words),
    isBlank: (sheet: string) => isBlankSheet(sheet, begun, world),
    goOn: () => 'mentor log --edit',
    instead: 'mentor log "…"',
    ...(Object.keys(typed).length > 0 && { given: asGiven(begun) }),
  };
  const isDone = await inEditor(world, writing, async sheet => {
    const written = sheet === null ? null : writtenOn(begun, sheet, words.sheet, clock.today());
    if (written === null) return keepNothing(world, options);
    const changes = { ...changesOrRefuse(written), ...(flags.shared && { shared: flags.shared }) };
    const making = { now: clock.now(), today: clock.today(), newId };
    await keep(world, options, edited(begun.filled, changes, making));
  });
  if (!isDone && options.json) printJson(world, null);
}

function begunWith(flags: Changes, { clock, newId }: Pick<World, 'clock' | 'newId'>): Begun {
  const making = { now: clock.now(), today: clock.today(), zone: clock.zone, newId };
  const blank = blankSession(making);
  return { blank, filled: edited(blank, flags, making) };
}

/** A sheet of another day on which nothing was written would bring that day back. */
function isBlankSheet(sheet: string, { blank }: Begun, { words }: Pick<World, 'words'>): boolean {
  const [day = blank.day] = /\d{4}-\d\d-\d\d/.exec(sheet) ?? [];
  return sheet === sheetText({ ...blank, day }, words.sheet.words);
}

/** Flags alone make no reflection that an import takes in: its first line is still to come. */
function asGiven({ filled }: Begun): Rescue {
  return asImport(recordsOf({ ...filled, what: filled.what || '…' }));
}

/** A record is made when it is kept, however long the editor was open. */
async function keep(world: Slice, options: GlobalOptions, written: SessionWithActions): Promise<void> {
  const { journal, clock, newId, words, io } = world;
  const now = clock.now();
  const session = madeAnew(written, newId(now), now);
  await journal.updateLatest('log', current => withReflection(current, session));
  showDone(world, options, session, () => keptText(session, words, io.out));
}

function keepNothing(world: Pick<World, 'io' | 'words'>, options: GlobalOptions): void {
  if (options.json) printJson(world, null);
  else world.io.tell(world.words.editing.nothingKept);
}
