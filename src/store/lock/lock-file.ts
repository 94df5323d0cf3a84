import { join } from 'node:path';
import { codeOf, type FileSystem, fileFailed } from '../disk/file-system.ts';
import { inFolder } from '../disk/folders.ts';
import { parseLockFileName } from '../paths.ts';
import type { Owner } from './owner.ts';

/** The folder that a lock is about. */
export interface LockFolder {
  readonly fs: FileSystem;
  readonly folder: string;
}

/** A file that is up: as long as it is there, its owner is inside or wants to be. */
export interface LockFile {
  readonly name: string;
  /** Whether it is still there: whoever took its owner for dead has removed it. Refuses with `file-failed`. */
  isThere(): Promise<boolean>;
  /** Never fails: what stays is removed by the next who comes once this process has ended. */
  remove(): Promise<void>;
}

/**
 * Whether something else than a file, such as a folder, a pipe or a link, bears the name of a lock file: it is nobody's, and
 * nobody would ever take it down. What cannot be seen may well be a lock file.
 */
export async function isStrayLockFile({ fs, folder }: LockFolder, name: string): Promise<boolean> {
  const path = join(folder, name);
  const isLink = await fs.readlink(path).then(
    () => true,
    () => false,
  );
  return (
    isLink ||
    fs.stat(path).then(
      stats => !stats.isFile(),
      () => false,
    )
  );
}

/**
 * The names of all lock files that are up, in no order; none where there is no folder. Names of any other form are somebody
 * else's. Refuses with `file-failed`.
 */
export async function listLockFiles({ fs, folder }: LockFolder): Promise<readonly string[]> {
  try {
    return (await fs.readdir(folder)).filter(name => parseLockFileName(name) !== undefined);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw fileFailed(error, folder, 'read');
  }
}

/** Whether the lock file of somebody is up who is alive, or may be: who comes from another machine, say. Refuses with `file-failed`. */
export async function isInUse(place: LockFolder, { lifeOf }: Pick<Owner, 'lifeOf'>): Promise<boolean> {
  return (await listLockFiles(place)).some(name => lifeOf(parseLockFileName(name) ?? '') !== 'dead');
}

/** Puts up a lock file, and makes the folder where it is missing. Refuses with `file-failed`, leaving no lock file. */
export async function createLockFile({ fs, folder }: LockFolder, name: string): Promise<LockFile> {
  const path = join(folder, name);
  try {
    await inFolder(fs, folder, () => makeFile(fs, path));
  } catch (error) {
    throw fileFailed(error, folder, 'write');
  }
  const stopBeating = startHeartbeat(fs, path);
  return {
    name,
    isThere: () => lockFileExists({ fs, folder }, name),
    remove: async () => {
      stopBeating();
      await fs.unlink(path).catch(() => undefined);
    },
  };
}

/** Removes the lock file of an owner who is dead; fine where it is gone. Refuses with `file-failed`. */
export async function removeLockFile({ fs, folder }: LockFolder, name: string): Promise<void> {
  const path = join(folder, name);
  try {
    await fs.unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw fileFailed(error, path, 'write');
  }
}

/** How often, in milliseconds, the owner of a lock file shows those who cannot see it that it lives. */
const BEAT_MS = 100;
/** How far a beat moves the time of the file: the coarsest step that a file system keeps, that of FAT. */
const STEP_MS = 2_000;

async function makeFile(fs: FileSystem, path: string): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600);
  try {
    await file.close();
  } catch (error) {
    await fs.unlink(path).catch(() => undefined);
    throw error;
  }
}

/** Keeps moving the time of a file, without keeping the process going; gives what ends it. */
function startHeartbeat(fs: FileSystem, path: string): () => void {
  let time = Date.now();
  const timer = setInterval(() => {
    time += STEP_MS;
    fs.utimes(path, new Date(time), new Date(time)).catch(() => undefined);
  }, BEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Opening makes a network drive look anew; what it says of a file otherwise may be seconds old. */
async function lockFileExists({ fs, folder }: LockFolder, name: string): Promise<boolean> {
  try {
    const file = await fs.open(join(folder, name), 'r');
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw fileFailed(error, folder, 'write');
  }
}
