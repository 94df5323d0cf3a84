import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SheetKey } from '../../world.ts';
import { writeNew } from '../disk/atomic-file.ts';
import { fileFailed } from '../disk/file-system.ts';
import { makeFolder } from '../disk/folders.ts';
import type { Owner } from '../lock/owner.ts';
import { type Disk, isOutdatedSheet, openMarkName, sheetName } from '../paths.ts';
import { openedAmong } from './marks.ts';
import { bytesOf, isWritten } from './sheet-file.ts';

/** Where sheets lie, and the process that opens them. */
export interface Desk {
  readonly disk: Disk;
  readonly owner: Owner;
}

/** A sheet that no other living process has open. */
export interface OpenSheet {
  readonly path: string;
  /** The paths of sheets that nobody has open, and that were made from another version. */
  readonly outdated: readonly string[];
  /** Lets others have it. Never fails: the end of this process does the same. */
  close(): Promise<void>;
}

/**
 * Opens the first sheet of this reflection on which an earlier attempt left something else than this text; where none did,
 * the first that is free. Makes the home where it is missing. Refuses with `file-failed`.
 */
export async function openSheet(desk: Desk, key: SheetKey | null, text: string): Promise<OpenSheet> {
  const { fs, home } = desk.disk;
  await writing(join(home, sheetName(key)), () => makeFolder(fs, home));
  for (;;) {
    const there = await namesIn(desk.disk);
    const taken = await openedAmong(desk, there);
    const name = await firstLeft(desk.disk, there, taken, key, text);
    const mark = await marked(desk, name);
    const rivals = await openedAmong(desk, await namesIn(desk.disk), mark.name);
    if (!rivals.has(name)) {
      const outdated = there.filter(other => isOutdated(key, other) && !taken.has(other));
      return {
        path: join(home, name),
        outdated: outdated.map(other => join(home, other)),
        close: mark.remove,
      };
    }
    // Two that came at the same time both step back, and hardly ever come at the same time again.
    await mark.remove();
    await pause(Math.random() * STEP_BACK_MS);
  }
}

const STEP_BACK_MS = 50;

function isOutdated(key: SheetKey | null, name: string): boolean {
  return key !== null && isOutdatedSheet(key, name);
}

async function firstLeft(
  { fs, home }: Disk,
  there: readonly string[],
  taken: ReadonlySet<string>,
  key: SheetKey | null,
  text: string,
): Promise<string> {
  const all = Array.from({ length: there.length + 1 }, (_, at) => sheetName(key, at + 1));
  const free = all.filter(name => !taken.has(name));
  for (const name of free.filter(one => there.includes(one))) {
    const path = join(home, name);
    const bytes = await bytesOf(fs, path);
    if (bytes !== undefined && (await isWritten(bytes, text, path))) return name;
  }
  return free[0] ?? sheetName(key, all.length + 1);
}

interface Mark {
  readonly name: string;
  remove(): Promise<void>;
}

/** Marks a sheet as open in this process. The name says it all, so that no mark is ever there without. */
async function marked({ disk, owner }: Desk, sheet: string): Promise<Mark> {
  const { fs, home } = disk;
  const name = openMarkName(sheet, owner.name);
  await writing(join(home, sheet), () => writeNew(fs, join(home, name), ''));
  return { name, remove: () => fs.unlink(join(home, name)).catch(() => undefined) };
}

async function namesIn({ fs, home }: Disk): Promise<readonly string[]> {
  try {
    return await fs.readdir(home);
  } catch (error) {
    throw fileFailed(error, home, 'read');
  }
}

async function writing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}
