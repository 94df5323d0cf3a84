import { join } from 'node:path';
import { DAY_MS } from './backups/days.ts';
import { writeNew } from './disk/atomic-file.ts';
import { fileFailed } from './disk/file-system.ts';
import type { LockFolder } from './lock/lock-file.ts';
import type { Owner } from './lock/owner.ts';
import { documentLockName, parseDocumentLockName, parseTemporaryName } from './paths.ts';
import { pause } from './pause.ts';
import { listNames } from './read.ts';

/** A folder with files that one process at a time has open for long, and the process that asks. */
export interface DocumentFolder extends LockFolder {
  readonly owner: Owner;
}

/** A file that this process has marked as open, and what lay in its folder before. */
export interface LockedDocument extends DocumentLock {
  readonly path: string;
  readonly file: string;
  readonly there: readonly string[];
  /** The other files that living processes have open. */
  readonly taken: ReadonlySet<string>;
}

/** The file that says that a living process has another one open. */
export interface DocumentLock {
  readonly name: string;
  /** Lets others have the file. Never fails: the end of this process does the same. */
  remove(): Promise<void>;
}

/**
 * Opens the file that is chosen among what lies there and is not taken; undefined where none is chosen. The choice is made anew as
 * often as another process opens the same file at the same moment. Refuses with `file-failed`.
 */
export async function lockChosen(folder: DocumentFolder, choose: Choice<string>): Promise<LockedDocument>;
export async function lockChosen(
  folder: DocumentFolder,
  choose: Choice<string | undefined>,
): Promise<LockedDocument | undefined>;
export async function lockChosen(
  folder: DocumentFolder,
  choose: Choice<string | undefined>,
): Promise<LockedDocument | undefined> {
  for (;;) {
    const there = await listNames(folder.fs, folder.folder);
    const taken = await lockedAmong(folder, there);
    const file = await choose(there, taken);
    if (file === undefined) return undefined;
    await removeDead(folder, there);
    const lock = await lockDocument(folder, file);
    const rivals = await lockedAmong(folder, await listNames(folder.fs, folder.folder), lock.name);
    if (!rivals.has(file)) return { ...lock, file, path: join(folder.folder, file), there, taken };
    // Two that came at the same time both step back, and hardly ever come at the same time again.
    await lock.remove();
    await pause(Math.random() * STEP_BACK_MS);
  }
}

/** The name of a file, by what lies in the folder and which of that is taken. */
type Choice<F> = (there: readonly string[], taken: ReadonlySet<string>) => Promise<F>;

const STEP_BACK_MS = 50;

/** Marks a file as open in this process. The name says it all, so that no lock is ever there without. Refuses with `file-failed`. */
export async function lockDocument(
  { fs, folder, owner }: DocumentFolder,
  file: string,
): Promise<DocumentLock> {
  const name = documentLockName(file, owner.name);
  try {
    await writeNew(fs, join(folder, name), '');
  } catch (error) {
    throw fileFailed(error, join(folder, file), 'write');
  }
  return { name, remove: () => removeQuietly({ fs, folder }, name) };
}

/** Those files among these that living processes have open, but for this lock of our own. */
export async function lockedAmong(
  folder: DocumentFolder,
  there: readonly string[],
  own?: string,
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  for (const name of there) {
    const lock = name === own ? undefined : parseDocumentLockName(name);
    if (lock !== undefined && (await isHeld(folder, name, lock.owner))) open.add(lock.file);
  }
  return open;
}

/** Removes what the dead left: what they were just writing, and then their locks. */
async function removeDead(folder: DocumentFolder, there: readonly string[]): Promise<void> {
  for (const name of there) {
    const lock = parseDocumentLockName(name);
    if (lock === undefined || (await isHeld(folder, name, lock.owner))) continue;
    for (const left of [...writtenUnder(lock, there), name]) await removeQuietly(folder, left);
  }
}

async function isHeld(folder: DocumentFolder, name: string, by: string): Promise<boolean> {
  const life = folder.owner.lifeOf(by);
  return life === 'alive' || (life === 'unknown' && (await isRecent(folder, name)));
}

/** Whether a file was written within a day: nobody leaves one open for longer, and a machine that changes its name no longer knows its locks. */
export async function isRecent({ fs, folder }: LockFolder, name: string): Promise<boolean> {
  const stats = await fs.stat(join(folder, name)).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs < DAY_MS;
}

/** The files half-written by the process that had this file open: whoever has it by now writes under another number. */
function writtenUnder(lock: { file: string; owner: string }, there: readonly string[]): readonly string[] {
  return there.filter(name => {
    const temporary = parseTemporaryName(name);
    return temporary?.target === lock.file && lock.owner.startsWith(`${temporary.pid}-`);
  });
}

/** What cannot be removed stays for whoever comes next. */
function removeQuietly({ fs, folder }: LockFolder, name: string): Promise<void> {
  return fs.unlink(join(folder, name)).catch(() => undefined);
}
