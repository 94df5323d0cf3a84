import { dirname, join } from 'node:path';
import { targetOf } from '../atomic-file.ts';
import { backupsPath, type Disk, headPath, yearsPath } from './layout.ts';

/**
 * Deletes what a program that was killed in mid-write left behind. To be called only by whoever holds the lock: every
 * such file is without an owner then. What cannot be deleted stays for the next time.
 */
export async function sweep(disk: Disk): Promise<void> {
  for (const path of await leftovers(disk)) await disk.fs.unlink(path).catch(() => undefined);
}

/** The files that were being written when a program was killed. */
export async function leftovers(disk: Disk): Promise<readonly string[]> {
  const behindLink = await targetOf(disk.fs, headPath(disk)).then(dirname, () => disk.home);
  const folders = new Set([disk.home, yearsPath(disk), backupsPath(disk), behindLink]);
  const found: string[] = [];
  for (const folder of folders) {
    const names = await disk.fs.readdir(folder).catch((): string[] => []);
    found.push(...names.filter(name => TEMPORARY.test(name)).map(name => join(folder, name)));
  }
  return found;
}

const TEMPORARY = /^\.[\w-]+\.json\.\d+-[0-9a-z]+\.tmp$/;
