import { type Edit, withEdits } from '../../domain/history/edits.ts';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  UNTOLD_YEAR,
  yearOf,
} from '../../domain/journal.ts';
import { type Checksummed, decode, encode } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { journalMigrations, upgraded } from '../migrations.ts';
import { checkIds, type YearEntry } from './head.ts';
import { type Disk, headPath, yearHeader, yearPath, yearsIn } from './layout.ts';

/** What one file of a year holds: the part of the journal that was written in it. */
export interface Year {
  readonly checksum: string | null;
  readonly part: Journal;
}

/** The year's file; undefined where there is none. Refuses as `yearIn` does, and with `file-failed`. */
export async function readYear(disk: Disk, year: string): Promise<Year | undefined> {
  const path = yearPath(disk, year);
  const bytes = await readBytes(disk.fs, path);
  return bytes && yearIn(bytes, year, path);
}

/**
 * A year in its bytes. Refuses with `journal-newer`, and with `journal-damaged` also what is not of this year and ids
 * that occur twice. Its records were checked when they were written, and the checksum says that they are the same; to
 * check each again would take longer than all the rest.
 */
export function yearIn(bytes: Uint8Array, year: string, path: string): Year {
  const { version, checksum, body } = decode(bytes, yearHeader, path);
  const { year: named, ...rest } = upgraded(body, version, journalMigrations);
  if (named !== year) throw damaged(path, { kind: 'wrong', key: 'year' });
  const part = { ...emptyJournal, ...rest } as Journal;
  for (const list of LISTS) {
    checkShape(part[list], list, path);
    checkIds(part[list], path);
    checkYears(part[list], list, year, path);
  }
  return { checksum, part };
}

/** A year as it goes to the disk. */
export function encodedYear(year: string, part: Journal): Checksummed {
  return encode(yearHeader, Object.assign({ year }, part, { year }));
}

/** What the head says of a year that holds this part. */
export function entryFor(part: Journal, checksum: string, replaces: string | null): YearEntry {
  const days = part.sessions.map(({ day }) => day);
  return {
    checksum,
    replaces,
    sessions: part.sessions.length,
    intakes: part.intakes.length,
    latestDay: days.reduce<string | null>(
      (latest, day) => (latest === null || day > latest ? day : latest),
      null,
    ),
  };
}

/** The years in which these edits have something to do. */
export function yearsOf(edits: readonly Edit[]): readonly string[] {
  const touched = edits.flatMap(({ before, after }) => [before, after].filter(record => record !== null));
  return [...new Set(touched.map(yearOf))].sort();
}

/** The part of one year after edits, of which those for other years pass it by. */
export function partAfter(part: Journal, edits: readonly Edit[], year: string): Journal {
  const here = (record: JournalRecord | null) => (record !== null && yearOf(record) === year ? record : null);
  const mine = edits
    .map(edit => ({ ...edit, before: here(edit.before), after: here(edit.after) }))
    .filter(({ before, after }) => before !== null || after !== null);
  return withEdits(part, mine);
}

/**
 * Beside a journal of version 1 stand no years but those that a migration of this very journal wrote, and was broken off.
 * Where any other does, an old copy of the journal was put in the place of the head: refuses with `journal-damaged`
 * rather than let it pass for the journal, or be written over the years.
 */
export async function refuseOtherYears(disk: Disk, journal: Journal): Promise<void> {
  const years = await yearsIn(disk);
  if (years.length === 0) return;
  const parts = byYear(journal);
  for (const year of years) {
    const [bytes, part] = [await readBytes(disk.fs, yearPath(disk, year)), parts.get(year)];
    const isOwn = bytes && part && Buffer.compare(bytes, encodedYear(year, part).bytes) === 0;
    if (!isOwn) throw damaged(headPath(disk), { kind: 'out-of-step' });
  }
}

/** The parts of a journal, by the year in which they were written. What is no record stays with the last of them. */
export function byYear(journal: Journal): ReadonlyMap<string, Journal> {
  const told = new Set(LISTS.flatMap(list => journal[list].map(yearOf)));
  const years = told.size === 0 && hasMore(journal) ? [UNTOLD_YEAR] : [...told].sort();
  const inYear = (year: string) =>
    Object.fromEntries(LISTS.map(list => [list, journal[list].filter(record => yearOf(record) === year)]));
  return new Map(
    years.map((year, at) => {
      const rest = at === years.length - 1 ? journal : {};
      return [year, { ...rest, ...inYear(year) } as Journal];
    }),
  );
}

/** Whether there is anything beside the lists of records. */
function hasMore(journal: Journal): boolean {
  return Object.keys(journal).length > LISTS.length;
}

/** The parts of several years as one journal. */
export function joined(parts: readonly Journal[]): Journal {
  const lists = LISTS.map(list => [list, parts.flatMap<JournalRecord>(part => part[list])]);
  return Object.assign({}, emptyJournal, ...parts, Object.fromEntries(lists));
}

function checkShape(records: unknown, list: string, path: string): void {
  if (!Array.isArray(records)) throw damaged(path, { kind: 'wrong', key: list });
  const stranger = records.findIndex(record => typeof record?.id !== 'string');
  if (stranger >= 0) throw damaged(path, { kind: 'wrong', key: `${list}.${stranger}.id` });
}

function checkYears(records: readonly JournalRecord[], list: string, year: string, path: string): void {
  const stranger = records.findIndex(record => yearOf(record) !== year);
  if (stranger >= 0) throw damaged(path, { kind: 'wrong', key: `${list}.${stranger}.createdAt` });
}
