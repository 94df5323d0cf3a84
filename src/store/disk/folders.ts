import { dirname } from 'node:path';
import { codeOf, type FileSystem } from './file-system.ts';

/**
 * Makes a folder where it is missing, and those above it, for the owner's eyes only. Throws the file system's own
 * errors. One folder at a time: Node's own way to make them all never ends where the system says of a folder that is
 * there that it is missing, as it does of `/proc`.
 */
export async function makeFolder(fs: FileSystem, path: string): Promise<void> {
  try {
    await makeOne(fs, path);
  } catch (error) {
    const above = dirname(path);
    if (codeOf(error) !== 'ENOENT' || above === path) throw error;
    await makeFolder(fs, above);
    await makeOne(fs, path);
  }
}

/** What this gives, in a folder that is made where it is missing: then it fails with `ENOENT`, leaving nothing, and is tried once more. */
export async function inFolder<T>(fs: FileSystem, folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  await makeFolder(fs, folder);
  return work();
}

async function makeOne(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !(await fs.stat(path)).isDirectory()) throw error;
  }
}
