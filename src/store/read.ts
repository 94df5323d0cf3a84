import * as v from 'valibot';
import { Refusal } from '../domain/problem.ts';
import { damaged } from './damaged.ts';
import { codeOf, type FileSystem, fileFailed, type ReadableFileSystem } from './disk/file-system.ts';
import { type Disk, folderPaths } from './paths.ts';

/** The value, as the schema has it. Refuses with `journal-damaged`, and the place of the first fault. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown, path: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  throw damaged(path, { kind: 'wrong', key: v.getDotPath(result.issues[0]) ?? '' });
}

/**
 * What a folder holds; nothing where there is none, be it that something else is in its place. Refuses with `file-failed`,
 * as what cannot be seen may well be there.
 */
export async function namesIn(fs: ReadableFileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (NO_FOLDER.includes(codeOf(error) ?? '')) return [];
    throw fileFailed(error, folder, 'read');
  }
}

/** Whether the error says that a file is damaged or missing, and not that the disk does not give it. */
export function isDamage(error: unknown): error is Refusal {
  return error instanceof Refusal && error.problem.kind === 'journal-damaged';
}

/** What a system says where there is no folder, or something else in its place. */
export const NO_FOLDER = ['ENOENT', 'ENOTDIR', 'ELOOP'];

/** Those of our folders in whose place something else is. What cannot be seen, or is not there, is none of them. */
export async function notFolders(disk: Disk): Promise<readonly string[]> {
  const folders = folderPaths(disk);
  const isOther = await Promise.all(folders.map(folder => isNoFolder(disk.fs, folder)));
  return folders.filter((_, at) => isOther[at]);
}

function isNoFolder(fs: FileSystem, path: string): Promise<boolean> {
  return fs.stat(path).then(
    stats => !stats.isDirectory(),
    error => codeOf(error) === 'ELOOP',
  );
}
