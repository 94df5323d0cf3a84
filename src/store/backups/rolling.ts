import { withoutForgotten } from '../../domain/journal/delete.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { mergeJournals } from '../../domain/journal/merge.ts';
import { retainedDays } from '../../domain/journal/retention.ts';
import { damageRefusal } from '../damage-refusal.ts';
import { readBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import { readPart, recordsOfPart } from '../journal/closed-parts.ts';
import { type JournalFile, parseJournalFile } from '../journal/journal-file.ts';
import { journalOfOpened, openParts, withoutParts } from '../journal/opened.ts';
import { readJournal } from '../journal/reading.ts';
import {
  backupPath,
  type Disk,
  divergedBackupPath,
  folderPath,
  journalPath,
  parsePartName,
  partPath,
} from '../paths.ts';
import { listNames } from '../read.ts';
import { backupDays, DAY_MS, startOfId } from './days.ts';

/** A rolling backup: the journal's file as it was on that day. Closed parts lie beside it, shared among backups. */
export interface RollingBackup {
  readonly day: string;
  readonly file: JournalFile;
}

/**
 * A backup of the journal as it is now. Only closed parts that no earlier backup has are copied, and all is read again first:
 * damage is not passed on. Then the backups that are due to go are deleted. `earlier` are the ids of the changes that the journal
 * listed before the last one: a backup of which it did not come, so that an older journal must have come back, is kept.
 */
export async function takeBackup(disk: Disk, day: string, earlier: readonly string[] = []): Promise<void> {
  const bytes = await requireBytes(disk, journalPath(disk));
  const journal = await parseJournalFile(bytes, journalPath(disk));
  await keepDiverged(disk, journal, earlier);
  const there = new Set(await listNames(disk.fs, folderPath(disk, 'backups')));
  for (const { file } of journal.years) if (!there.has(file)) await copyPart(disk, file);
  const before = await partsOfBackups(disk);
  await replaceFile(disk.fs, backupPath(disk, day), bytes);
  await prune(disk);
  await deleteUnusedCopies(disk, before);
}

/**
 * Whether the journal came of this backup, as far as changes tell: the last one that the backup knows is listed. One that knows none was
 * taken after a repair; then the journal is a later one where it knows none either, or one of that day or after.
 */
export function isDescendedFrom({ changes }: JournalFile, backup: RollingBackup): boolean {
  const [listed, last] = [[...changes.done, ...changes.undone], backup.file.changes.done.at(-1)];
  return last === undefined
    ? listed.length === 0 || listed.some(id => id > startOfId(Date.parse(backup.day) - DAY_MS))
    : listed.includes(last);
}

/** Puts the latest backup beside those of a day where the journal neither came of it nor holds all of it: doctor finds it there. */
async function keepDiverged(disk: Disk, file: JournalFile, earlier: readonly string[]): Promise<void> {
  const [day] = await backupDays(disk);
  const latest = day === undefined ? undefined : await readBackup(disk, day).catch(() => undefined);
  if (latest === undefined || isDescendedFrom(file, latest)) return;
  if (earlier.includes(latest.file.changes.done.at(-1) ?? '')) return;
  const [mine, theirs] = [
    await readJournal(disk),
    await journalInBackup(disk, latest).catch(() => undefined),
  ];
  if (theirs !== undefined && mergeJournals(mine, withoutForgotten(theirs, mine)).journal === mine) return;
  const bytes = await requireBytes(disk, backupPath(disk, latest.day));
  const kept = divergedBackupPath(disk, latest.day, latest.file.checksum ?? '');
  await replaceFile(disk.fs, kept, bytes);
  await removeFile(disk.fs, backupPath(disk, latest.day));
}

/** The backup of a day; undefined where there is none. Refuses with `journal-damaged`, `journal-newer` and `journal-older`. */
export async function readBackup(disk: Disk, day: string): Promise<RollingBackup | undefined> {
  const path = backupPath(disk, day);
  const bytes = await readBytes(disk.fs, path);
  return bytes && { day, file: await parseJournalFile(bytes, path) };
}

/** The journal in a backup. Refuses with `journal-damaged`, also where a closed part of it is missing. */
export async function journalInBackup(disk: Disk, { file }: RollingBackup): Promise<Journal> {
  return journalOfOpened(await openParts(disk, withoutParts(file), undefined, 'backups'));
}

/** The names of the closed parts that any backup goes with. Refuses as `readBackup` does. */
export async function partsOfBackups(disk: Disk): Promise<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const day of await backupDays(disk)) {
    for (const { file } of (await readBackup(disk, day))?.file.years ?? []) used.add(file);
  }
  return used;
}

/**
 * Deletes the copies of closed parts that no backup goes with any more: those that one of ours did go with, and others of which the
 * journal knows all. What else there is may be all that is left of another computer's.
 */
export async function deleteUnusedCopies(disk: Disk, ours: ReadonlySet<string>): Promise<void> {
  const used = await partsOfBackups(disk);
  const names = (await listNames(disk.fs, folderPath(disk, 'backups'))).filter(parsePartName);
  for (const name of names.filter(one => !used.has(one))) {
    if (!ours.has(name) && !(await isListedCopy(disk, name))) continue;
    await removeFile(disk.fs, partPath(disk, name, 'backups'));
  }
}

async function isListedCopy(disk: Disk, copy: string): Promise<boolean> {
  const held = await readPart(disk, copy, 'backups').catch(() => undefined);
  if (held === undefined) return false;
  const mine = await readJournal(disk);
  return mergeJournals(mine, withoutForgotten(held, mine)).journal === mine;
}

async function copyPart(disk: Disk, name: string): Promise<void> {
  const bytes = await requireBytes(disk, partPath(disk, name));
  await recordsOfPart(bytes, name, partPath(disk, name));
  await replaceFile(disk.fs, partPath(disk, name, 'backups'), bytes);
}

async function requireBytes(disk: Disk, path: string): Promise<Uint8Array> {
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damageRefusal(path, { kind: 'missing' });
  return bytes;
}

async function prune(disk: Disk): Promise<void> {
  const days = await backupDays(disk);
  const kept = retainedDays(days);
  const leaving = days.filter(day => !kept.has(day));
  for (const day of leaving) await removeFile(disk.fs, backupPath(disk, day));
}
