import { join } from 'node:path';
import * as v from 'valibot';
import type { Journal } from '../../domain/journal.ts';
import { keptDays } from '../../domain/retention.ts';
import { checked } from '../checked.ts';
import { claimedChecksum, decode, encode } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import type { Head } from './head.ts';
import { backupHeader, backupPath, backupsPath, type Disk, namesIn, yearPath } from './layout.ts';
import { joined, type Year, yearIn } from './year.ts';

/** What one rolling backup says: which file of each year goes with it. The files are shared among backups. */
export interface RollingBackup {
  readonly day: string;
  /** The last change that is in it; null where there was none to take back. */
  readonly change: string | null;
  /** The checksums of the years' files, by year. */
  readonly years: Readonly<Record<string, string>>;
}

/**
 * A backup of the journal as the head has it. Only years that changed since an earlier one are copied, and each copy
 * is read again first: damage is not passed on. Then the backups that are due to go are deleted.
 */
export async function takeBackup(disk: Disk, head: Head, day: string): Promise<void> {
  const there = new Set(await namesIn(disk.fs, backupsPath(disk)));
  for (const [year, { checksum }] of Object.entries(head.years)) {
    if (!there.has(copyName(year, checksum))) await copyYear(disk, year, checksum);
  }
  const years = Object.fromEntries(
    Object.entries(head.years).map(([year, { checksum }]) => [year, checksum]),
  );
  await keepBackup(disk, { day, change: head.history.done.at(-1)?.id ?? null, years });
  await prune(disk);
}

/** Writes what a backup says. */
export async function keepBackup(disk: Disk, backup: RollingBackup): Promise<void> {
  await replaceFile(disk.fs, backupPath(disk, backup.day), encode(backupHeader, backup).bytes);
}

/** The days that have a backup, the latest first. */
export async function backupDays(disk: Disk): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, backupsPath(disk));
  return names
    .flatMap(name => /^(\d{4}-\d\d-\d\d)\.json$/.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

/** The latest backup; undefined where there is none. Refuses as `readBackup` does. */
export async function latestBackup(disk: Disk): Promise<RollingBackup | undefined> {
  const [day] = await backupDays(disk);
  return day === undefined ? undefined : readBackup(disk, day);
}

/** The backup of a day; undefined where there is none. Refuses with `journal-damaged` and `journal-newer`. */
export async function readBackup(disk: Disk, day: string): Promise<RollingBackup | undefined> {
  const path = backupPath(disk, day);
  const bytes = await readBytes(disk.fs, path);
  return bytes && checked(backupSchema, decode(bytes, backupHeader, path).body, path);
}

/** The copy of a year with this checksum. Refuses with `journal-damaged`, also where it is missing. */
export async function readCopy(disk: Disk, year: string, checksum: string): Promise<Year> {
  const path = copyPath(disk, year, checksum);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damaged(path, { kind: 'missing' });
  return yearIn(bytes, year, path);
}

/** The journal in a backup. Refuses as `readCopy` does. */
export async function journalIn(disk: Disk, { years }: RollingBackup): Promise<Journal> {
  const parts: Journal[] = [];
  for (const year of Object.keys(years).sort()) {
    parts.push((await readCopy(disk, year, years[year] ?? '')).part);
  }
  return joined(parts);
}

/** Deletes the copies that no backup goes with any more. */
export async function dropUnusedCopies(disk: Disk): Promise<void> {
  const used = new Set<string>();
  for (const day of await backupDays(disk)) {
    const years = Object.entries((await readBackup(disk, day))?.years ?? {});
    for (const [year, checksum] of years) used.add(copyName(year, checksum));
  }
  for (const name of await namesIn(disk.fs, backupsPath(disk))) {
    if (COPY.test(name) && !used.has(name)) await removeFile(disk.fs, join(backupsPath(disk), name));
  }
}

export function copyPath(disk: Disk, year: string, checksum: string): string {
  return join(backupsPath(disk), copyName(year, checksum));
}

async function copyYear(disk: Disk, year: string, checksum: string): Promise<void> {
  const path = yearPath(disk, year);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damaged(path, { kind: 'missing' });
  if (claimedChecksum(bytes) !== checksum) throw damaged(path, { kind: 'out-of-step' });
  yearIn(bytes, year, path);
  await replaceFile(disk.fs, copyPath(disk, year, checksum), bytes);
}

async function prune(disk: Disk): Promise<void> {
  const days = await backupDays(disk);
  const kept = keptDays(days);
  for (const day of days.filter(one => !kept.has(one))) await removeFile(disk.fs, backupPath(disk, day));
  await dropUnusedCopies(disk);
}

function copyName(year: string, checksum: string): string {
  return `${year}-${checksum}.json`;
}

const COPY = /^\d{4}-[0-9a-f]{8}\.json$/;

const backupSchema: v.GenericSchema<unknown, RollingBackup> = v.looseObject({
  day: v.string(),
  change: v.nullable(v.string()),
  years: v.record(v.string(), v.string()),
});
