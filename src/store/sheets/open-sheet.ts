import { join } from 'node:path';
import type { SheetKey } from '../../world.ts';
import { fileFailed } from '../disk/file-system.ts';
import { makeFolder } from '../disk/folders.ts';
import { isRecent, lockChosen } from '../document-locks.ts';
import type { Owner } from '../lock/owner.ts';
import { type Disk, isOutdatedSheet, sheetName } from '../paths.ts';
import { isWrittenSheet, readSheetBytes } from './sheet-file.ts';

/** Where sheets lie, and the process that opens them. */
export interface SheetPlace {
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
 * Opens the first sheet of this reflection on which an earlier attempt left something that is not blank; where none did,
 * the first that is free. Makes the home where it is missing. Refuses with `file-failed`.
 */
export async function openSheet(
  { disk, owner }: SheetPlace,
  key: SheetKey | null,
  isBlank: (text: string) => boolean,
): Promise<OpenSheet> {
  const { fs, home } = disk;
  await makeFolder(fs, home).catch(error => {
    throw fileFailed(error, join(home, sheetName(key)), 'write');
  });
  const place = { fs, folder: home, owner };
  const opened = await lockChosen(place, (there, taken) => firstLeft(disk, there, taken, key, isBlank));
  const { there, taken, path, remove } = opened;
  const outdated = there.filter(other => isOutdated(key, other) && !taken.has(other));
  return { path, outdated: outdated.map(other => join(home, other)), close: remove };
}

function isOutdated(key: SheetKey | null, name: string): boolean {
  return key !== null && isOutdatedSheet(key, name);
}

/** A blank one may still be open in a window of its own whose mentor has ended: within a day it is not used for another text. */
async function firstLeft(
  { fs, home }: Disk,
  there: readonly string[],
  taken: ReadonlySet<string>,
  key: SheetKey | null,
  isBlank: (text: string) => boolean,
): Promise<string> {
  const all = Array.from({ length: there.length + 1 }, (_, at) => sheetName(key, at + 1));
  let free: string | undefined;
  for (const name of all.filter(one => !taken.has(one))) {
    const path = join(home, name);
    const bytes = there.includes(name) ? await readSheetBytes(fs, path) : undefined;
    if (bytes !== undefined && (await isWrittenSheet(bytes, isBlank, path))) return name;
    if (bytes === undefined || !(await isRecent({ fs, folder: home }, name))) free ??= name;
  }
  return free ?? sheetName(key, all.length + 1);
}
