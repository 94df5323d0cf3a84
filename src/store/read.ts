import { Refusal } from '../domain/problem.ts';
import { codeOf, type FileSystem, fileFailed, type ReadableFileSystem } from './disk/file-system.ts';
import { type Disk, folderPaths } from './paths.ts';

/**
 * What a folder holds; nothing where there is none, be it that something else is in its place. Refuses with `file-failed`,
 * as what cannot be seen may well be there.
 */
export async function listNames(fs: ReadableFileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (NO_FOLDER.includes(codeOf(error) ?? '')) return [];
    throw fileFailed(error, folder, 'read');
  }
}

/** Whether the error says that a file is damaged or missing, and not that the disk does not give it. */
export function isDamageRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal && error.problem.kind === 'journal-damaged';
}

/** What a system says where there is no folder, or something else in its place. */
export const NO_FOLDER = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** Those of our folders in whose place something else is. What cannot be seen, or is not there, is none of them. */
export async function findNonFolders(disk: Disk): Promise<readonly string[]> {
  const folders = folderPaths(disk);
  const isOther = await Promise.all(folders.map(folder => isNoFolder(disk.fs, folder)));
  return folders.filter((_, at) => isOther[at]);
}

function isNoFolder(fs: FileSystem, path: string): Promise<boolean> {
  return fs.stat(path).then(
    stats => !stats.isDirectory(),
    error => codeOf(error) === 'ELOOP' || isDeadLink(fs, path),
  );
}

/** Whether a link leads to what is not there, as to a disk that is not mounted. */
export async function isDeadLink(fs: Pick<FileSystem, 'readlink' | 'stat'>, path: string): Promise<boolean> {
  const target = await fs.readlink(path).catch(() => undefined);
  if (target === undefined) return false;
  return fs.stat(path).then(
    () => false,
    error => codeOf(error) === 'ENOENT',
  );
}
