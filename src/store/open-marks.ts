import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeNew } from './disk/atomic-file.ts';
import { fileFailed } from './disk/file-system.ts';
import type { Place } from './lock/flag.ts';
import type { Owner } from './lock/owner.ts';
import { openMarkIn, openMarkName, temporaryIn } from './paths.ts';
import { namesIn } from './read.ts';

/** A folder with files that one process at a time has open for long, and the process that asks. */
export interface Desk extends Place {
  readonly owner: Owner;
}

/** A file that this process has marked as open, and what lay in its folder before. */
export interface OpenedFile extends Mark {
  readonly path: string;
  readonly file: string;
  readonly there: readonly string[];
  /** The other files that living processes have open. */
  readonly taken: ReadonlySet<string>;
}

/** The file that says that a living process has another one open. */
export interface Mark {
  readonly name: string;
  /** Lets others have the file. Never fails: the end of this process does the same. */
  remove(): Promise<void>;
}

/**
 * Opens the file that is chosen among what lies there and is not taken; undefined where none is chosen. The choice is made anew as
 * often as another process opens the same file at the same moment. Refuses with `file-failed`.
 */
export async function openChosen(desk: Desk, choose: Choice<string>): Promise<OpenedFile>;
export async function openChosen(
  desk: Desk,
  choose: Choice<string | undefined>,
): Promise<OpenedFile | undefined>;
export async function openChosen(
  desk: Desk,
  choose: Choice<string | undefined>,
): Promise<OpenedFile | undefined> {
  for (;;) {
    const there = await namesIn(desk.fs, desk.folder);
    const taken = await openAmong(desk, there);
    const file = await choose(there, taken);
    if (file === undefined) return undefined;
    await removeDead(desk, there);
    const mark = await markAsOpen(desk, file);
    const rivals = await openAmong(desk, await namesIn(desk.fs, desk.folder), mark.name);
    if (!rivals.has(file)) return { ...mark, file, path: join(desk.folder, file), there, taken };
    // Two that came at the same time both step back, and hardly ever come at the same time again.
    await mark.remove();
    await pause(Math.random() * STEP_BACK_MS);
  }
}

/** The name of a file, by what lies in the folder and which of that is taken. */
type Choice<F> = (there: readonly string[], taken: ReadonlySet<string>) => Promise<F>;

const STEP_BACK_MS = 50;

/** Marks a file as open in this process. The name says it all, so that no mark is ever there without. Refuses with `file-failed`. */
export async function markAsOpen({ fs, folder, owner }: Desk, file: string): Promise<Mark> {
  const name = openMarkName(file, owner.name);
  try {
    await writeNew(fs, join(folder, name), '');
  } catch (error) {
    throw fileFailed(error, join(folder, file), 'write');
  }
  return { name, remove: () => removed({ fs, folder }, name) };
}

/** Those files among these that living processes have open, but for this mark of our own. */
export async function openAmong(
  desk: Desk,
  there: readonly string[],
  own?: string,
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  for (const name of there) {
    const mark = name === own ? undefined : openMarkIn(name);
    if (mark !== undefined && (await isUp(desk, name, mark.owner))) open.add(mark.file);
  }
  return open;
}

/** Removes what the dead left: what they were just writing, and then their marks. */
async function removeDead(desk: Desk, there: readonly string[]): Promise<void> {
  for (const name of there) {
    const mark = openMarkIn(name);
    if (mark === undefined || (await isUp(desk, name, mark.owner))) continue;
    for (const left of [...writtenUnder(mark, there), name]) await removed(desk, left);
  }
}

async function isUp(desk: Desk, name: string, by: string): Promise<boolean> {
  const life = desk.owner.lifeOf(by);
  return life === 'alive' || (life === 'unknown' && (await isRecent(desk, name)));
}

/** Whether a file was written within a day: nobody leaves one open for longer, and a machine that changes its name no longer knows its marks. */
export async function isRecent({ fs, folder }: Place, name: string): Promise<boolean> {
  const stats = await fs.stat(join(folder, name)).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs < DAY_MS;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The files half-written by the process that had this file open: whoever has it by now writes under another number. */
function writtenUnder(mark: { file: string; owner: string }, there: readonly string[]): readonly string[] {
  return there.filter(name => {
    const temporary = temporaryIn(name);
    return temporary?.target === mark.file && mark.owner.startsWith(`${temporary.pid}-`);
  });
}

/** What cannot be removed stays for whoever comes next. */
function removed({ fs, folder }: Place, name: string): Promise<void> {
  return fs.unlink(join(folder, name)).catch(() => undefined);
}
