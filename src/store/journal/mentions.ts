import { join } from 'node:path';
import { sheetName } from '../../domain/sessions/sheet.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { type Disk, damagedPath, namesIn } from './layout.ts';

/**
 * The files beside the journal that hold a record, by its id: what could not be kept at the time, a sheet from the
 * editor, and what was damaged and put aside.
 */
export async function mentionsOf(disk: Disk, id: string): Promise<readonly string[]> {
  const rescued = await pathsIn(disk, disk.home, name => /^mentor-rescued-.+\.json$/.test(name));
  const aside = await pathsIn(disk, damagedPath(disk), () => true);
  const mentioning: string[] = [];
  for (const path of [...rescued, ...aside]) if (await mentions(disk, path, id)) mentioning.push(path);
  return [...mentioning, join(disk.home, sheetName(id))];
}

async function pathsIn({ fs }: Disk, folder: string, isMeant: (name: string) => boolean) {
  return (await namesIn(fs, folder)).filter(isMeant).map(name => join(folder, name));
}

/** A folder that was put aside mentions nothing: no file of ours is in it. */
async function mentions({ fs }: Disk, path: string, id: string): Promise<boolean> {
  const bytes = await readBytes(fs, path).catch(() => undefined);
  return bytes !== undefined && Buffer.from(bytes).includes(id);
}
