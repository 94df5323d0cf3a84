import type { Journal } from '../../domain/journal/journal.ts';
import { decode } from '../codec.ts';
import { damageRefusal } from '../damage-refusal.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { partHeader } from '../formats.ts';
import { parsePartName, partPath, type ReadableDisk } from '../paths.ts';
import { isDamageRefusal } from '../read.ts';
import { parseJournal } from './journal-file.ts';

/** Where a closed part is looked for: in its place, among the backups, or there where it is not sound in its place. */
export type PartPlace = 'years' | 'backups' | 'anywhere';

/**
 * All that a closed part holds, whatever of it is superseded by now. Refuses with `journal-damaged`, also where it is missing
 * or is not what its name tells.
 */
export async function readPart(
  disk: ReadableDisk,
  name: string,
  among: PartPlace = 'years',
): Promise<Journal> {
  if (among === 'anywhere') {
    return readPart(disk, name).catch(error =>
      isDamageRefusal(error) ? readPart(disk, name, 'backups') : Promise.reject(error),
    );
  }
  const path = partPath(disk, name, among);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damageRefusal(path, { kind: 'missing' });
  return recordsOfPart(bytes, name, path);
}

/** The records in the bytes of a closed part that has this name; null where the name tells nothing. Refuses as `readPart` does. */
export async function recordsOfPart(bytes: Uint8Array, name: string | null, path: string): Promise<Journal> {
  const { body, checksum } = await decode(bytes, partHeader, path);
  const { year, ...lists } = body;
  const told = name === null ? { year, checksum } : parsePartName(name);
  if (told?.checksum !== checksum || told?.year !== year) throw damageRefusal(path, { kind: 'changed' });
  return parseJournal(lists, path);
}
