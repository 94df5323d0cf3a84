import { basename, dirname, join, resolve } from 'node:path';
import { damageRefusal } from '../damage-refusal.ts';
import { temporaryName } from '../paths.ts';
import { codeOf, type FileSystem, fileFailed, type ReadableFileSystem } from './file-system.ts';
import { inFolder } from './folders.ts';

/** What goes into a file. */
type Content = string | Uint8Array;

/**
 * The bytes of a file; undefined when there is none. Refuses with `journal-damaged` where something else than a file is
 * in its place or in that of its folder, and with `file-failed` what cannot be read.
 */
export async function readBytes(fs: ReadableFileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    await refuseOthers(fs, path);
    return await fs.readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    throw NO_FILE.includes(code ?? '')
      ? damageRefusal(path, { kind: 'folder' }, { cause: error })
      : fileFailed(error, path, 'read');
  }
}

/**
 * Puts this content in the place of what the file held, or makes the file, and its folder where that is missing; both
 * for the owner's eyes only. Whoever reads sees the old content or the new one. When the promise resolves the new one is on
 * disk. Where the path is a link, what it points at is replaced. `confirm` is asked right before the one step that replaces it,
 * and stops it by throwing. Refuses with `file-failed`, leaving no other file.
 */
export async function replaceFile(
  fs: FileSystem,
  path: string,
  content: Content,
  confirm?: () => Promise<void>,
): Promise<void> {
  await writing(path, async () => {
    const target = await targetOf(fs, path);
    await swap(fs, target, content, { confirm, makesFolder: true });
  });
}

/** Like `replaceFile`, but for a folder that must be there already. */
export async function replaceFileInFolder(fs: FileSystem, path: string, content: Content): Promise<void> {
  await writing(path, async () => swap(fs, await targetOf(fs, path), content));
}

/** Deletes a file, or what a link points at; fine where there is none. Refuses with `file-failed`. */
export async function removeFile(fs: FileSystem, path: string): Promise<void> {
  await writing(path, async () => {
    const target = await targetOf(fs, path);
    try {
      await fs.unlink(target);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    await syncFolder(fs, dirname(target));
  });
}

/**
 * Writes a file that must not be there yet, for the owner's eyes only, and leaves nothing of it behind when that
 * fails. Throws the file system's own errors: `EEXIST` where something is there.
 */
export async function writeNew(fs: FileSystem, path: string, content: Content): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600);
  try {
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard(fs, path);
    throw error;
  }
}

/** What a system says where a folder is in the way, a file stands for a folder, or links lead round in a circle. */
const NO_FILE = ['EISDIR', 'ENOTDIR', 'ELOOP'];

/** Looked at before it is opened: whoever opens a pipe waits for its other end. */
async function refuseOthers(fs: ReadableFileSystem, path: string): Promise<void> {
  if (!(await fs.stat(path)).isFile()) throw damageRefusal(path, { kind: 'folder' });
}

async function writing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}

interface SwapSetup {
  readonly confirm?: (() => Promise<void>) | undefined;
  /** Whether the folder is made where it is missing. Then the first write is done once more, and no later step ever is. */
  readonly makesFolder?: boolean;
}

async function swap(
  fs: FileSystem,
  target: string,
  content: Content,
  { confirm, makesFolder = false }: SwapSetup = {},
): Promise<void> {
  const temporary = join(dirname(target), temporaryName(basename(target)));
  if (makesFolder) await inFolder(fs, dirname(target), () => writeNew(fs, temporary, content));
  else await writeNew(fs, temporary, content);
  try {
    await confirm?.();
    await fs.rename(temporary, target);
  } catch (error) {
    await discard(fs, temporary);
    throw error;
  }
  await syncFolder(fs, dirname(target));
}

/** The file that a path leads to in the end, also where a link points at a file that is not there yet. */
export async function targetOf(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  const next = await linkAt(fs, path);
  return next === undefined ? path : targetOf(fs, resolve(dirname(path), next));
}

async function linkAt(fs: FileSystem, path: string): Promise<string | undefined> {
  try {
    return await fs.readlink(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes a rename outlast a power cut. Windows and some network drives know no such thing for a folder. */
async function syncFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** The failure that led here matters more than one more while clearing up. */
async function discard(fs: FileSystem, path: string): Promise<void> {
  await fs.unlink(path).catch(() => undefined);
}
