import type { Journal } from '../../domain/journal/journal.ts';
import { keptDays } from '../../domain/journal/retention.ts';
import { damaged } from '../damaged.ts';
import { readBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import { recordsOfPart } from '../journal/closed-parts.ts';
import { type JournalFile, journalFileIn } from '../journal/journal-file.ts';
import { journalOf, openParts, unopened } from '../journal/opened.ts';
import { backupDayIn, backupPath, type Disk, folderPath, journalPath, partIn, partPath } from '../paths.ts';
import { namesIn } from '../read.ts';

/** A rolling backup: the journal's file as it was on that day. Closed parts lie beside it, shared among backups. */
export interface RollingBackup {
  readonly day: string;
  readonly file: JournalFile;
}

/**
 * A backup of the journal as it is now. Only closed parts that no earlier backup has are copied, and all is read again first:
 * damage is not passed on. Then the backups that are due to go are deleted.
 */
export async function takeBackup(disk: Disk, day: string): Promise<void> {
  const bytes = await bytesAt(disk, journalPath(disk));
  const { years } = await journalFileIn(bytes, journalPath(disk));
  const there = new Set(await namesIn(disk.fs, folderPath(disk, 'backups')));
  for (const { file } of years) if (!there.has(file)) await copyPart(disk, file);
  await replaceFile(disk.fs, backupPath(disk, day), bytes);
  await prune(disk);
}

/** The days that have a backup, the latest first. */
export async function backupDays(disk: Disk): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, folderPath(disk, 'backups'));
  return names
    .flatMap(name => backupDayIn(name) ?? [])
    .sort()
    .reverse();
}

/** The backup of a day; undefined where there is none. Refuses with `journal-damaged`, `journal-newer` and `journal-older`. */
export async function readBackup(disk: Disk, day: string): Promise<RollingBackup | undefined> {
  const path = backupPath(disk, day);
  const bytes = await readBytes(disk.fs, path);
  return bytes && { day, file: await journalFileIn(bytes, path) };
}

/** The journal in a backup. Refuses with `journal-damaged`, also where a closed part of it is missing. */
export async function journalInBackup(disk: Disk, { file }: RollingBackup): Promise<Journal> {
  return journalOf(await openParts(disk, unopened(file), undefined, 'backups'));
}

/** Deletes the copies of closed parts that no backup goes with any more. */
export async function deleteUnusedCopies(disk: Disk): Promise<void> {
  const used = new Set<string>();
  for (const day of await backupDays(disk)) {
    for (const { file } of (await readBackup(disk, day))?.file.years ?? []) used.add(file);
  }
  for (const name of await namesIn(disk.fs, folderPath(disk, 'backups'))) {
    if (partIn(name) && !used.has(name)) await removeFile(disk.fs, partPath(disk, name, 'backups'));
  }
}

async function copyPart(disk: Disk, name: string): Promise<void> {
  const bytes = await bytesAt(disk, partPath(disk, name));
  await recordsOfPart(bytes, name, partPath(disk, name));
  await replaceFile(disk.fs, partPath(disk, name, 'backups'), bytes);
}

async function bytesAt(disk: Disk, path: string): Promise<Uint8Array> {
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damaged(path, { kind: 'missing' });
  return bytes;
}

async function prune(disk: Disk): Promise<void> {
  const days = await backupDays(disk);
  const kept = keptDays(days);
  const leaving = days.filter(day => !kept.has(day));
  for (const day of leaving) await removeFile(disk.fs, backupPath(disk, day));
  await deleteUnusedCopies(disk);
}
