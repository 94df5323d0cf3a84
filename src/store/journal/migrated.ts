import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { emptyHistory } from '../../domain/history/history.ts';
import { type Journal, LISTS, UNTOLD_YEAR, yearOf } from '../../domain/journal.ts';
import { damaged } from '../damaged.ts';
import { replaceFile } from '../disk/atomic-file.ts';
import type { Head, Legacy, YearEntry } from './head.ts';
import { backupsPath, type Disk, headPath, namesIn, yearPath, yearsIn } from './layout.ts';
import { keepHead } from './writing.ts';
import { encodedYear, entryFor, readYear } from './year.ts';

/**
 * Brings a journal of version 1 into files by year: first a copy of it goes to the backups, then the years are
 * written, which nobody reads yet, and one rename puts the head in the place of the old journal.
 */
export async function migrated(
  disk: Disk,
  { journal, bytes }: Legacy,
  confirm: () => Promise<void>,
): Promise<Head> {
  await refuseStrangers(disk, journal);
  await keepLegacyCopy(disk, bytes);
  const years: Record<string, YearEntry> = {};
  for (const [year, part] of byYear(journal)) {
    const encoded = encodedYear(year, part);
    await confirm();
    await replaceFile(disk.fs, yearPath(disk, year), encoded.bytes);
    const { replaces: _replaces, ...entry } = entryFor(part, encoded.checksum ?? '', null);
    years[year] = entry;
  }
  return keepHead(disk, { years, latest: null, history: emptyHistory }, confirm);
}

/**
 * Years that hold more than the journal are no left-overs of a migration that was broken off: an old copy of the journal
 * was put in the place of the head. Refuses with `journal-damaged` rather than write over them.
 */
async function refuseStrangers(disk: Disk, journal: Journal): Promise<void> {
  const known = new Set(LISTS.flatMap(list => journal[list].map(({ id }) => id)));
  for (const year of await yearsIn(disk)) {
    const part = (await readYear(disk, year))?.part;
    if (part && LISTS.some(list => part[list].some(({ id }) => !known.has(id)))) {
      throw damaged(headPath(disk), { kind: 'out-of-step' });
    }
  }
}

/** Puts a journal of version 1 among the backups, under a name that goes with what it holds, and gives its path. */
export async function keepLegacyCopy(disk: Disk, bytes: Uint8Array): Promise<string> {
  const path = join(backupsPath(disk), `journal-1-${crc32(bytes).toString(16)}.json`);
  await replaceFile(disk.fs, path, bytes);
  return path;
}

/** The journals of version 1 among the backups. */
export async function legacyCopies(disk: Disk): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, backupsPath(disk));
  return names.filter(name => LEGACY.test(name)).map(name => join(backupsPath(disk), name));
}

const LEGACY = /^journal-1-[0-9a-f]{1,8}\.json$/;

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
