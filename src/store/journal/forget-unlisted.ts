import { basename } from 'node:path';
import { allRecords, type Journal, withoutIds } from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import { partsOfBackups } from '../backups/rolling.ts';
import { readBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import { saysOnlyDeleted } from '../identified.ts';
import { type Disk, folderPath, parseBackupName, parsePartName, partPath } from '../paths.ts';
import { listNames } from '../read.ts';
import { pathsOfJournals, readUnlisted, withoutRecordsIn } from '../unlisted.ts';
import { recordsOfPart } from './closed-parts.ts';
import { encodedPart } from './encoded-part.ts';
import type { JournalFile } from './journal-file.ts';

/** The ids of records that are taken out of every file. */
export type ForgottenIds = ReadonlySet<string>;

/** Takes these records out of every copy that a tool which syncs folders made of our files. Refuses with `file-failed`. */
export async function forgetInConflictCopies(disk: Disk, ids: readonly string[]): Promise<void> {
  for (const path of await conflictCopies(disk, ids)) await forgetInCopy(disk, path, new Set(ids));
}

/** Takes the records out of a conflict copy, and deletes it where nothing is left. */
async function forgetInCopy(disk: Disk, path: string, gone: ForgottenIds): Promise<void> {
  const bytes = await readBytes(disk.fs, path);
  const rest =
    bytes && (await withoutRecordsIn(bytes, path, one => gone.has(one.id) && !saysOnlyDeleted(one)));
  if (rest === null) await removeFile(disk.fs, path);
  else if (rest !== undefined) await replaceFile(disk.fs, path, rest);
}

/** The copies that a tool which syncs folders made of our files, and that hold any of these. One that cannot be read is its owner's to delete. */
async function conflictCopies(disk: Disk, ids: readonly string[]): Promise<readonly string[]> {
  const copies: string[] = [];
  for (const path of (await pathsOfJournals(disk)).filter(
    one => parseBackupName(basename(one)) === undefined,
  )) {
    const file = await undefinedIfRefused(readUnlisted(disk, path));
    if (file?.isConflictCopy !== true) continue;
    const bytes = Buffer.from((await readBytes(disk.fs, path)) ?? '');
    if (ids.some(id => bytes.includes(id))) copies.push(path);
  }
  return copies;
}

/** Deletes what the journal does not list any more; from parts that nothing lists it takes the records, and writes the rest anew. */
export async function forgetInUnlistedParts(
  disk: Disk,
  { years, retired }: JournalFile,
  gone: ForgottenIds,
): Promise<void> {
  for (const name of retired.years) await removeFile(disk.fs, partPath(disk, name));
  await forgetInParts(disk, 'years', new Set(years.map(({ file }) => file)), gone);
  await forgetInParts(disk, 'backups', await partsOfBackups(disk), gone);
}

async function forgetInParts(
  disk: Disk,
  among: 'years' | 'backups',
  listed: ReadonlySet<string>,
  gone: ForgottenIds,
): Promise<void> {
  const names = await listNames(disk.fs, folderPath(disk, among));
  for (const name of names.filter(one => !listed.has(one))) {
    const year = parsePartName(name)?.year;
    const path = partPath(disk, name, among);
    const part = year === undefined ? undefined : await undefinedIfRefused(partAt(disk, path));
    if (year === undefined || part === undefined) continue;
    const records = withoutIds(part, gone);
    if (allRecords(records).length === allRecords(part).length) continue;
    if (allRecords(records).length > 0) {
      const { entry, bytes } = await encodedPart({ year, records });
      await replaceFile(disk.fs, partPath(disk, entry.file, among), bytes);
    }
    await removeFile(disk.fs, path);
  }
}

/** What a closed part holds, whatever its name tells; undefined where it is gone. */
async function partAt(disk: Disk, path: string): Promise<Journal | undefined> {
  const bytes = await readBytes(disk.fs, path);
  return bytes && recordsOfPart(bytes, null, path);
}

/** Nothing, where a file is damaged or of another version. */
export function undefinedIfRefused<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch(error => {
    if (error instanceof Refusal && error.problem.kind !== 'file-failed') return undefined;
    throw error;
  });
}
