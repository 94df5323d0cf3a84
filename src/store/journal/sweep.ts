import { dirname, join } from 'node:path';
import { targetOf } from '../disk/atomic-file.ts';
import { backupsPath, type Disk, yearsPath } from './layout.ts';

/**
 * Deletes what a program that was killed in mid-write left behind. To be called only by whoever holds the lock: every
 * such file is without an owner then. What cannot be deleted stays for the next time.
 */
export async function sweep(disk: Disk): Promise<void> {
  for (const path of await leftovers(disk)) await disk.fs.unlink(path).catch(() => undefined);
}

/** The files that were being written when a program was killed, also beside the files that links of ours lead to. */
export async function leftovers(disk: Disk): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of await foldersOf(disk)) {
    const names = await namesOrNone(disk, folder);
    found.push(...names.filter(name => TEMPORARY.test(name)).map(name => join(folder, name)));
  }
  return found;
}

async function foldersOf(disk: Disk): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const folder of [disk.home, yearsPath(disk), backupsPath(disk)]) {
    folders.add(await disk.fs.realpath(folder).catch(() => folder));
    for (const name of await namesOrNone(disk, folder)) {
      if (name.endsWith('.json')) folders.add(await folderBehind(disk, join(folder, name)));
    }
  }
  return folders;
}

async function folderBehind({ fs, home }: Disk, path: string): Promise<string> {
  return targetOf(fs, path).then(dirname, () => home);
}

function namesOrNone({ fs }: Disk, folder: string): Promise<readonly string[]> {
  return fs.readdir(folder).catch(() => []);
}

const TEMPORARY = /^\..+\.json\.\d+-[0-9a-z]+\.tmp$/;
