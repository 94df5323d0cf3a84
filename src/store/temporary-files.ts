import { dirname, join } from 'node:path';
import { targetOf } from './disk/atomic-file.ts';
import { type Disk, folderPath, folderPaths, isSheet, parseTemporaryName } from './paths.ts';

/**
 * Deletes what a program that was killed in mid-write left behind. To be called only by whoever holds the lock: every
 * such file is without an owner then, but for sheets and drafts. What cannot be deleted stays for the next time.
 */
export async function deleteTemporaryFiles(disk: Disk): Promise<void> {
  for (const path of await temporaryFiles(disk)) await disk.fs.unlink(path).catch(() => undefined);
}

/** The files that were being written when a program was killed, also beside the files that links of ours lead to. */
export async function temporaryFiles(disk: Disk): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of await foldersOf(disk)) {
    for (const name of await namesOrNone(disk, folder)) {
      if (await isAbandoned(disk, folder, name)) found.push(join(folder, name));
    }
  }
  return found;
}

/** Sheets and drafts are written without the lock, so that a file for one may be in use for a moment yet. */
async function isAbandoned(disk: Disk, folder: string, name: string): Promise<boolean> {
  const temporary = parseTemporaryName(name);
  if (temporary === undefined) return false;
  if (!isSheet(temporary.target) && !(await isOfDrafts(disk, folder))) return true;
  const stats = await disk.fs.stat(join(folder, name)).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > IN_USE_FOR_MS;
}

/** The folder is given by where it is in the end. A draft that a link leads to lies elsewhere: no program makes one. */
async function isOfDrafts(disk: Disk, folder: string): Promise<boolean> {
  const drafts = folderPath(disk, 'drafts');
  return folder === (await disk.fs.realpath(drafts).catch(() => drafts));
}

const IN_USE_FOR_MS = 60 * 1000;

async function foldersOf(disk: Disk): Promise<ReadonlySet<string>> {
  const folders = new Set<string>();
  for (const folder of [disk.home, ...folderPaths(disk)]) {
    folders.add(await disk.fs.realpath(folder).catch(() => folder));
    for (const name of await namesOrNone(disk, folder)) {
      if (name.endsWith('.json') || isSheet(name)) folders.add(await folderBehind(disk, join(folder, name)));
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
