import { withSession } from '../domain/journal.ts';
import { sessionFrom } from '../domain/sessions/compose.ts';
import { type Changes, edited } from '../domain/sessions/edit.ts';
import type { TypedReflection } from '../domain/sessions/parse.ts';
import { type ParsedChanges, parseChanges } from '../domain/sessions/parse-changes.ts';
import type { Session } from '../domain/sessions/session.ts';
import { sheetText } from '../domain/sessions/sheet.ts';
import { changesInSheet } from '../domain/sessions/sheet-changes.ts';
import { keptText } from '../render/kept-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions } from './command.ts';
import { changesOrRefuse } from './edit.ts';
import { inEditor } from './in-editor.ts';
import { showValue } from './show-value.ts';

type Slice = Pick<World, 'journal' | 'io' | 'words' | 'clock' | 'newId' | 'editor'>;

/**
 * A reflection from a sheet in the person's editor, in which what was typed on the command line stands already. A sheet
 * on which nothing was written is not kept. Refuses with `invalid-input`, `input-needed` and `editor-failed`.
 */
export async function logInEditor(
  world: Slice,
  typed: Partial<TypedReflection>,
  options: GlobalOptions,
): Promise<void> {
  const { words, clock, newId } = world;
  const flags = changesOrRefuse(parseChanges(typed, clock.today()));
  const blank = blankSession(world);
  const filled = edited(blank, flags, { now: clock.now(), newId });
  const writing = {
    name: 'reflection.md',
    text: sheetText(filled, words.editing.sheet.words),
    goOn: 'mentor log --edit',
    instead: 'mentor log "…"',
    holdsFlags: Object.keys(typed).length > 0,
  };
  await inEditor(world, writing, async sheet => {
    const changes = sheet === null ? null : writtenOn(world, sheet, { blank, filled });
    if (changes === null) return keepNothing(world, options);
    const marked = { ...changes, ...(flags.shared && { shared: flags.shared }) };
    await keep(world, options, edited(filled, marked, { now: clock.now(), newId }));
  });
}

function blankSession({ clock, newId }: Pick<World, 'clock' | 'newId'>): Session {
  const nothing = { what: '', blindSpots: [], skills: [], actions: [], shared: [] };
  const today = clock.today();
  return sessionFrom({ day: today, ...nothing }, { now: clock.now(), today, zone: clock.zone, newId });
}

/** What the sheet adds to the flags; null where nothing was written on it, or no more than flags without a text. */
function writtenOn(
  { words, clock }: Pick<World, 'words' | 'clock'>,
  sheet: string,
  { blank, filled }: { readonly blank: Session; readonly filled: Session },
): Changes | null {
  const readOver = (session: Session) => changesInSheet(session, sheet, words.editing.sheet, clock.today());
  const found = readOver(filled);
  const leftSo = isNothing(found) && filled.what === '';
  return leftSo || isNothing(readOver(blank)) ? null : changesOrRefuse(found);
}

function isNothing(parsed: ParsedChanges): boolean {
  return parsed.ok && Object.keys(parsed.changes).length === 0;
}

/** A record is made when it is kept, however long the editor was open. */
async function keep(world: Slice, options: GlobalOptions, written: Session): Promise<void> {
  const { journal, clock, newId, words, io } = world;
  const now = clock.now();
  const madeAt = now.toISOString();
  const session = { ...written, id: newId(now), createdAt: madeAt, updatedAt: madeAt };
  await journal.update('log', current => withSession(current, session));
  showValue(world, options, session, () => keptText(session, words, io.out));
}

function keepNothing(world: Pick<World, 'io' | 'words'>, options: GlobalOptions): void {
  if (options.json) showValue(world, options, null, () => '');
  else world.io.tell(world.words.editing.nothingKept);
}
