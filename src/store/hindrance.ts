import { constants } from 'node:fs';
import type * as promises from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { FailedFile, Hindrance } from '../domain/problem.ts';

/** What is needed to look; `lstat` does not follow links. */
export type LookingFileSystem = Pick<typeof promises, 'access' | 'lstat' | 'readlink' | 'stat'>;

/** Whose program this is, and where what is theirs lies. */
export interface CurrentUser {
  /** Their number to the system; null where it has none. */
  readonly uid: number | null;
  readonly homedir: string;
  /** The folder that holds everything that this program keeps. */
  readonly home: string;
}

/** What stands in the way of a file, given by its whole path; null where nothing is to be seen. Never fails. */
export function hindranceAt(
  fs: LookingFileSystem,
  failed: FailedFile,
  person: CurrentUser,
): Promise<Hindrance | null> {
  return findHindrance(fs, failed, person).catch(() => null);
}

async function findHindrance(
  fs: LookingFileSystem,
  failed: FailedFile,
  person: CurrentUser,
): Promise<Hindrance | null> {
  const place = await lastSeen(fs, failed.path);
  switch (failed.code) {
    case 'EACCES':
    case 'EPERM':
      return ofAnother(fs, place, failed, person);
    case 'ENOENT':
      return missingOn(fs, place, failed, person);
    case 'ENOTDIR':
      return (await fs.stat(place.path)).isDirectory() ? null : { kind: 'no-folder', path: place.path };
    default:
      return null;
  }
}

/** How far the way to a file can be seen: the last on it that is there, and what follows; null where that is all. */
interface SeenPlace {
  readonly path: string;
  readonly missing: string | null;
}

async function lastSeen(
  fs: LookingFileSystem,
  path: string,
  missing: string | null = null,
): Promise<SeenPlace> {
  const isThere = await fs.lstat(path).then(
    () => true,
    () => false,
  );
  const above = dirname(path);
  return isThere || above === path ? { path, missing } : lastSeen(fs, above, path);
}

/** To put a file in the place of another takes a right to its folder; to read one, a right to the file. */
async function ofAnother(
  fs: LookingFileSystem,
  { path, missing }: SeenPlace,
  { operation }: FailedFile,
  person: CurrentUser,
): Promise<Hindrance | null> {
  if (person.uid === null || person.uid === ROOT) return null;
  const places = missing === null && operation === 'write' ? [dirname(path), path] : [path];
  for (const place of places) {
    const { uid, mode } = await fs.stat(place);
    if (uid !== person.uid && !(await mayUse(fs, place, operation))) {
      return { kind: 'of-another', path: place, uid, mine: folderTakenBack(place, mode, person) };
    }
  }
  return null;
}

const ROOT = 0;

async function mayUse(
  fs: LookingFileSystem,
  path: string,
  operation: FailedFile['operation'],
): Promise<boolean> {
  const { R_OK, W_OK, X_OK } = constants;
  const right = operation === 'read' ? R_OK : W_OK;
  const needed = (await fs.stat(path)).isDirectory() ? right | X_OK : right;
  return fs.access(path, needed).then(
    () => true,
    () => false,
  );
}

/**
 * What to take back from another user, with all that is in it: the home, or what is among the person's own files. Elsewhere only a
 * folder that is closed to all others, as this program makes them: anything else may well belong to the system.
 */
function folderTakenBack(path: string, mode: number, { home, homedir }: CurrentUser): string | null {
  const wanted = isIn(home, path) ? home : path;
  // Who has no folder of their own, as a service, is given the whole system for one.
  const hasOwn = dirname(homedir) !== homedir;
  if (hasOwn && wanted !== homedir && isIn(homedir, wanted)) return wanted;
  return wanted === home && !isIn(home, homedir) && (mode & OF_OTHERS) === 0 ? home : null;
}

const OF_OTHERS = 0o077;

async function missingOn(
  fs: LookingFileSystem,
  { path, missing }: SeenPlace,
  failed: FailedFile,
  { home }: CurrentUser,
): Promise<Hindrance | null> {
  const target = await deadLinkAt(fs, path);
  if (target !== undefined) return { kind: 'dead-link', path, target };
  if (missing === null) return null;
  // The program makes the folders of the home by itself: where one is missing, it could not be made.
  return missing === failed.path || isIn(home, failed.path)
    ? { kind: 'takes-nothing', path }
    : { kind: 'missing-folder', path: missing };
}

/** Where a link leads at which nothing is; undefined for all else. */
async function deadLinkAt(fs: LookingFileSystem, path: string): Promise<string | undefined> {
  const isLink = (await fs.lstat(path)).isSymbolicLink();
  const leads = await fs.stat(path).then(
    () => true,
    () => false,
  );
  return isLink && !leads ? resolve(dirname(path), await fs.readlink(path)) : undefined;
}

/** Whether a path is that of a folder, or of something in it. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
