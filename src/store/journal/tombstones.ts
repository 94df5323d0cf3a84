import { join } from 'node:path';
import {
  allRecords,
  type Journal,
  sortRecords,
  type Tombstone,
  UNKNOWN_INSTANT,
  withoutIds,
} from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import { decode, encode } from '../codec.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { tombstoneHeader } from '../formats.ts';
import { type Disk, folderPath, type ReadableDisk, tombstoneName, tombstonePath } from '../paths.ts';
import { listNames } from '../read.ts';
import { anyText, shaped, someText, where, withFields } from '../shape.ts';

/*
 * What is gone for good stays so whichever file comes back: beside the journal, a file for each such record says it, and is never
 * changed. Where a tool brings an older journal, these files are still there.
 */

/** The names of the files that say it; empty where nothing was ever deleted for good. */
export type TombstoneNames = ReadonlySet<string>;

/** Refuses with `file-failed`. */
export async function tombstoneNames(disk: ReadableDisk): Promise<TombstoneNames> {
  return new Set(await listNames(disk.fs, folderPath(disk, 'tombstones')));
}

/** The journal without what is gone for good, and with all that these files say of that: an older one may not know. Refuses with `file-failed`. */
export async function withTombstonesOf(
  disk: ReadableDisk,
  journal: Journal,
  names: TombstoneNames,
): Promise<Journal> {
  const known = new Set(journal.deleted.filter(({ forever }) => forever).map(({ id }) => tombstoneName(id)));
  const unknown = [...names].filter(name => !known.has(name));
  const read = await Promise.all(
    unknown.map(name => tombstoneAt(disk, join(folderPath(disk, 'tombstones'), name))),
  );
  const told = new Map(read.flatMap(one => (one === undefined ? [] : [[one.id, one] as const])));
  const others = withoutIds(journal, new Set(told.keys()));
  const deleted = sortRecords([...journal.deleted.filter(({ id }) => !told.has(id)), ...told.values()]);
  return withoutDeletedForever(told.size === 0 ? journal : { ...others, deleted }, names);
}

async function tombstoneAt(disk: ReadableDisk, path: string): Promise<Tombstone | undefined> {
  try {
    const bytes = await readBytes(disk.fs, path);
    return bytes && shaped(tombstoneShape, (await decode(bytes, tombstoneHeader, path)).body, path);
  } catch (error) {
    if (error instanceof Refusal && error.problem.kind !== 'file-failed') return undefined;
    throw error;
  }
}

/** Says of these records that they are gone for good, where nothing says it yet. Refuses with `file-failed`. */
export async function writeTombstones(disk: Disk, tombstones: readonly Tombstone[]): Promise<void> {
  const there = await tombstoneNames(disk);
  for (const tombstone of tombstones.filter(({ id }) => !there.has(tombstoneName(id)))) {
    const { bytes } = await encode(tombstoneHeader, { ...tombstone });
    await replaceFile(disk.fs, tombstonePath(disk, tombstone.id), bytes);
  }
}

/** The journal without what is gone for good, and with tombstones that say so; the very same where it holds none of that. */
export function withoutDeletedForever(journal: Journal, names: TombstoneNames): Journal {
  if (names.size === 0) return journal;
  const gone = allRecords(journal).filter(
    record => names.has(tombstoneName(record.id)) && !('forever' in record),
  );
  if (gone.length === 0) return journal;
  const ids = new Set(gone.map(({ id }) => id));
  // When what is gone for good was deleted makes no difference.
  const tombstones = [...ids].map((id): Tombstone => ({ id, deletedAt: UNKNOWN_INSTANT, forever: true }));
  const others = journal.deleted.filter(({ id }) => !ids.has(id));
  return { ...withoutIds(journal, ids), deleted: sortRecords([...others, ...tombstones]) };
}

const tombstoneShape = withFields({
  id: someText,
  deletedAt: anyText,
  forever: where((value): value is true => value === true),
});
