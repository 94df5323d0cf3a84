import type { ClosedPart } from '../../domain/journal/closing.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { decode, encode } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { partHeader } from '../formats.ts';
import { partIn, partName, partPath, type ReadableDisk } from '../paths.ts';
import { isDamage } from '../read.ts';
import { holdsOf } from './holds.ts';
import { journalIn, type PartEntry } from './journal-file.ts';

/** A closed part as it goes to the disk. */
export interface EncodedPart {
  readonly entry: PartEntry;
  readonly bytes: Uint8Array;
}

/** A closed part with the name that tells what it holds. */
export async function encodedPart({ year, records }: ClosedPart): Promise<EncodedPart> {
  const holds = holdsOf(records);
  const { bytes, checksum } = await encode(partHeader, { year, ...records }, holds);
  return { entry: { file: partName(year, checksum), holds, superseded: [] }, bytes };
}

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
      isDamage(error) ? readPart(disk, name, 'backups') : Promise.reject(error),
    );
  }
  const path = partPath(disk, name, among);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damaged(path, { kind: 'missing' });
  return recordsOfPart(bytes, name, path);
}

/** The records in the bytes of a closed part that has this name; null where the name tells nothing. Refuses as `readPart` does. */
export async function recordsOfPart(bytes: Uint8Array, name: string | null, path: string): Promise<Journal> {
  const { body, checksum } = await decode(bytes, partHeader, path);
  const { year, ...lists } = body;
  const told = name === null ? { year, checksum } : partIn(name);
  if (told?.checksum !== checksum || told?.year !== year) throw damaged(path, { kind: 'changed' });
  return journalIn(lists, path);
}
