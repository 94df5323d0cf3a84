import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { emptyHistory } from '../../domain/history/history.ts';
import { type Journal, LISTS, yearOf } from '../../domain/journal.ts';
import { replaceFile } from '../atomic-file.ts';
import type { Head, Legacy, YearEntry } from './head.ts';
import { backupsPath, type Disk, yearPath } from './layout.ts';
import { keepHead } from './writing.ts';
import { encodedYear, entryFor } from './year.ts';

/**
 * Brings a journal of version 1 into files by year: first a copy of it goes to the backups, then the years are
 * written, which nobody reads yet, and one rename puts the head in the place of the old journal.
 */
export async function migrated(
  disk: Disk,
  { journal, bytes }: Legacy,
  confirm: () => Promise<void>,
): Promise<Head> {
  const copy = join(backupsPath(disk), `journal-1-${crc32(bytes).toString(16)}.json`);
  await replaceFile(disk.fs, copy, bytes);
  const years: Record<string, YearEntry> = {};
  for (const [year, part] of byYear(journal)) {
    const encoded = encodedYear(year, part);
    await replaceFile(disk.fs, yearPath(disk, year), encoded.bytes);
    const { replaces: _replaces, ...entry } = entryFor(part, encoded.seal ?? '', null);
    years[year] = entry;
  }
  return keepHead(disk, { years, latest: null, history: emptyHistory }, confirm);
}

/** The parts of a journal, by the year in which they were written. What is no record stays with the last of them. */
export function byYear(journal: Journal): ReadonlyMap<string, Journal> {
  const years = [...new Set(LISTS.flatMap(list => journal[list].map(yearOf)))].sort();
  const inYear = (year: string) =>
    Object.fromEntries(LISTS.map(list => [list, journal[list].filter(record => yearOf(record) === year)]));
  return new Map(
    years.map((year, at) => {
      const rest = at === years.length - 1 ? journal : {};
      return [year, { ...rest, ...inYear(year) } as Journal];
    }),
  );
}
