import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { emptyHistory } from '../../domain/history/history.ts';
import { replaceFile } from '../disk/atomic-file.ts';
import type { Head, Legacy, YearEntry } from './head.ts';
import { backupsPath, type Disk, namesIn, yearPath } from './layout.ts';
import { keepHead } from './writing.ts';
import { byYear, encodedYear, entryFor, refuseOtherYears } from './year.ts';

/**
 * Brings a journal of version 1 into files by year: first a copy of it goes to the backups, then the years are
 * written, which nobody reads yet, and one rename puts the head in the place of the old journal. Refuses as
 * `refuseOtherYears` does, before anything is written.
 */
export async function migrated(
  disk: Disk,
  { journal, bytes }: Legacy,
  confirm: () => Promise<void>,
): Promise<Head> {
  await refuseOtherYears(disk, journal);
  await keepLegacyCopy(disk, bytes);
  const years: Record<string, YearEntry> = {};
  for (const [year, part] of byYear(journal)) {
    const encoded = encodedYear(year, part);
    await confirm();
    await replaceFile(disk.fs, yearPath(disk, year), encoded.bytes);
    const { replaces: _replaces, ...entry } = entryFor(part, encoded.checksum, null);
    years[year] = entry;
  }
  return keepHead(disk, { years, latest: null, history: emptyHistory }, confirm);
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
