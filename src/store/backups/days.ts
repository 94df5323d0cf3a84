import { type Disk, folderPath, parseBackupName } from '../paths.ts';
import { listNames } from '../read.ts';

/** The days that have a backup, the latest first. */
export async function backupDays(disk: Disk): Promise<readonly string[]> {
  const names = await listNames(disk.fs, folderPath(disk, 'backups'));
  return names
    .flatMap(name => parseBackupName(name) ?? [])
    .sort()
    .reverse();
}

/** What the ids of that day begin with, or of later ones with more. Where the person is, a day may begin earlier or later than in UTC. */
export function startOfId(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}

export const DAY_MS = 24 * 60 * 60 * 1000;
