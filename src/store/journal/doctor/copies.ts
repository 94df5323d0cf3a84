import { join } from 'node:path';
import type { Journal } from '../../../domain/journal.ts';
import { readBytes } from '../../atomic-file.ts';
import { backupsPath, type Disk, namesIn } from '../layout.ts';
import { backupDays, type RollingBackup, readBackup } from '../rolling-backup.ts';
import { yearIn } from '../year.ts';
import { seen } from './seen.ts';

/** A sound copy of a year among the backups. */
export interface Copy {
  readonly checksum: string;
  readonly bytes: Uint8Array;
  readonly part: Journal;
  /** The latest backup that it goes with; null for one that no backup goes with. */
  readonly backup: RollingBackup | null;
}

/** The backups that can be read, the latest first. */
export async function soundBackups(disk: Disk): Promise<readonly RollingBackup[]> {
  const sound: RollingBackup[] = [];
  for (const day of await backupDays(disk)) {
    const { value } = await seen(day, () => readBackup(disk, day));
    if (value !== undefined) sound.push(value);
  }
  return sound;
}

/** The sound copies of a year, of the latest backup first; those that no backup goes with last. */
export async function copiesOf(
  disk: Disk,
  year: string,
  backups: readonly RollingBackup[],
): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const name of (await copyNames(disk)).filter(one => one.startsWith(`${year}-`))) {
    const checksum = name.slice(5, 13);
    const path = join(backupsPath(disk), name);
    const bytes = (await seen(path, () => readBytes(disk.fs, path))).value;
    const own = bytes && (await seen(path, () => yearIn(bytes, year, path))).value;
    const backup = backups.find(({ years }) => years[year] === checksum) ?? null;
    if (bytes && own?.checksum === checksum) copies.push({ checksum, bytes, part: own.part, backup });
  }
  return copies.sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** The names of all copies, of every year and whatever they hold. */
export async function copyNames(disk: Disk): Promise<readonly string[]> {
  return (await namesIn(disk.fs, backupsPath(disk))).filter(name => COPY.test(name));
}

function dayOf({ backup }: Copy): string {
  return backup?.day ?? '';
}

const COPY = /^\d{4}-[0-9a-f]{8}\.json$/;
