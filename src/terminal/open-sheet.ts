import { rmSync } from 'node:fs';
import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bytesOf, failing, isWritten, type Names, namesIn } from './sheet-files.ts';

/** A process that may have a sheet open, and what it can tell about the others. */
export interface SheetOwner {
  /** Tells this process from all others; letters, digits and `-`. */
  readonly name: string;
  /** `unknown` where an owner of this name cannot be seen from here. */
  lifeOf(name: string): 'alive' | 'dead' | 'unknown';
}

/** A sheet that no other living process has open. */
export interface OpenSheet {
  readonly path: string;
  /** The paths of sheets that nobody has open, and that were made from another version. */
  readonly outdated: readonly string[];
  /** Lets others have it. Never fails: the end of this process does the same. */
  close(): Promise<void>;
}

interface Desk {
  readonly home: string;
  readonly owner: SheetOwner;
}

/**
 * Opens the first of these sheets on which an earlier attempt left something else than this text; where none did, the
 * first that is free. Refuses with `file-failed`.
 */
export async function openSheet(desk: Desk, names: Names, text: string): Promise<OpenSheet> {
  for (;;) {
    const there = await namesIn(desk.home);
    const taken = await takenAmong(desk, there);
    const file = await firstLeft(desk.home, there, taken, names, text);
    const mark = await marked(desk, file);
    const rivals = await takenAmong(desk, await namesIn(desk.home), mark.name);
    const outdated = there.filter(other => names.isOutdated(other) && !taken.has(other));
    const path = join(desk.home, file);
    if (!rivals.has(file))
      return { path, outdated: outdated.map(one => join(desk.home, one)), close: mark.remove };
    // Two that came at the same time both step back, and hardly ever come at the same time again.
    await mark.remove();
    await pause(Math.random() * STEP_BACK_MS);
  }
}

const STEP_BACK_MS = 50;

async function firstLeft(
  home: string,
  there: readonly string[],
  taken: ReadonlySet<string>,
  { numbered }: Names,
  text: string,
): Promise<string> {
  const all = Array.from({ length: there.length + 1 }, (_, at) => numbered(at + 1));
  const free = all.filter(file => !taken.has(file));
  for (const file of free.filter(one => there.includes(one))) {
    if (isWritten(await bytesOf(join(home, file)), text)) return file;
  }
  return free[0] ?? numbered(all.length + 1);
}

interface Mark {
  readonly name: string;
  remove(): Promise<void>;
}

/** Marks a sheet as open in this process. The name says it all, so that no mark is ever there without. */
async function marked({ home, owner }: Desk, file: string): Promise<Mark> {
  const nonce = Math.random().toString(36).slice(2, 12);
  const name = `.${file}.${owner.name}.${nonce}.open`;
  const path = join(home, name);
  await failing(join(home, file), 'write', () => writeFile(path, '', { flag: 'wx', mode: 0o600 }));
  const atExit = () => removeNow(path);
  process.once('exit', atExit);
  return {
    name,
    remove: async () => {
      process.off('exit', atExit);
      await rm(path, { force: true }).catch(() => undefined);
    },
  };
}

function removeNow(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Whoever comes next sees that this process has ended.
  }
}

/** The sheets that living processes have open, but for this mark of our own. Marks of the dead are removed. */
async function takenAmong(
  { home, owner }: Desk,
  there: readonly string[],
  own?: string,
): Promise<Set<string>> {
  const taken = new Set<string>();
  for (const name of there) {
    const [, file, by] = MARK.exec(name) ?? [];
    if (file === undefined || by === undefined || name === own) continue;
    const life = owner.lifeOf(by);
    const isOpen = life === 'alive' || (life === 'unknown' && (await isRecent(join(home, name))));
    if (isOpen) taken.add(file);
    else await rm(join(home, name), { force: true }).catch(() => undefined);
  }
  return taken;
}

const MARK = /^\.(.+)\.([0-9a-z-]+)\.[0-9a-z]+\.open$/;

/** Nobody leaves an editor open for longer, and a machine that changes its name no longer knows its own marks. */
async function isRecent(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs < DAY_MS;
}

const DAY_MS = 24 * 60 * 60 * 1000;
