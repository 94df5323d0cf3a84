import { withoutForgotten } from '../../domain/journal/delete.ts';
import type { Finding } from '../../domain/journal/findings.ts';
import { allRecords, type Journal } from '../../domain/journal/journal.ts';
import { mergeJournals } from '../../domain/journal/merge.ts';
import { backupDays } from '../backups/days.ts';
import { isDescendedFrom, journalInBackup, type RollingBackup } from '../backups/rolling.ts';
import { emptyFile, type JournalFile, readJournalFile } from '../journal/journal-file.ts';
import { backupPath, changePath, type Disk, folderPath, parsePartName, partPath } from '../paths.ts';
import { listNames } from '../read.ts';
import { readUnlisted, type UnlistedFile } from '../unlisted.ts';
import { readSoundBackups } from './backups.ts';
import { ifReadable, readOrFinding } from './salvage.ts';

/** A file of a journal that the journal here does not list, or what is wrong with it. */
export type Unmerged = MergeableFile | { readonly path: string; readonly finding: Finding };

export interface MergeableFile extends UnlistedFile {
  readonly finding?: never;
  readonly brings: Brings;
}

/** `older`: versions of records that the journal has by now in a later one, or has taken back. */
export type Brings = 'news' | 'older' | 'nothing';

/** The journal here, whole and sound. */
export interface SoundJournal {
  readonly file: JournalFile;
  readonly whole: Journal;
}

/** What these files hold beside what the journal lists. Refuses with `file-failed`. */
export async function unmergedFiles(
  disk: Disk,
  paths: readonly string[],
  { file, whole }: SoundJournal,
): Promise<readonly Unmerged[]> {
  const backups = await readSoundBackups(disk);
  const listed = await listedPaths(disk, file, backups);
  const unmerged: Unmerged[] = [];
  for (const path of paths.filter(one => !listed.has(one))) {
    const { value, finding } = await readOrFinding(path, () => readUnlisted(disk, path));
    if (finding !== undefined) unmerged.push({ path, finding });
    else if (value !== undefined) unmerged.push({ ...value, brings: newsOf(value, whole) });
  }
  return [...unmerged, ...(await divergedBackups(disk, { file, whole }, backups))];
}

function newsOf({ journal, isUndone }: Pick<UnlistedFile, 'journal' | 'isUndone'>, whole: Journal): Brings {
  if (isUndone) return 'older';
  const merge = mergeJournals(whole, withoutForgotten(journal, whole));
  if (merge.journal !== whole) return 'news';
  return Object.values(merge.counts).some(({ older, keptDeleted }) => older + keptDeleted > 0)
    ? 'older'
    : 'nothing';
}

/** The paths of all files that go with the journal, and of the backups with what goes with those: all copies, where a backup does not say. */
async function listedPaths(
  disk: Disk,
  { changes, retired, years }: JournalFile,
  backups: readonly RollingBackup[],
): Promise<ReadonlySet<string>> {
  const ids = [...changes.done, ...changes.undone, ...retired.changes];
  const parts = [...years.map(({ file }) => file), ...retired.years];
  const days = await backupDays(disk);
  const copies = await listNames(disk.fs, folderPath(disk, 'backups'));
  const needed = new Set([...parts, ...backups.flatMap(({ file }) => file.years.map(one => one.file))]);
  const isListed = (name: string) => needed.has(name) || backups.length < days.length;
  return new Set([
    ...ids.map(id => changePath(disk, id)),
    ...parts.map(name => partPath(disk, name)),
    ...copies
      .filter(parsePartName)
      .filter(isListed)
      .map(name => partPath(disk, name, 'backups')),
    ...days.map(day => backupPath(disk, day)),
  ]);
}

/** The paths of the closed parts that the journal lists. Refuses as reading it does. */
export async function pathsOfListedParts(disk: Disk): Promise<ReadonlySet<string>> {
  const { years } = (await readJournalFile(disk)) ?? emptyFile;
  return new Set(years.map(({ file }) => partPath(disk, file)));
}

/**
 * The latest backups, back to one of which the journal came or all of which it holds: an older journal came back, say. What only an
 * earlier backup holds was taken back since.
 */
async function divergedBackups(
  disk: Disk,
  { file, whole }: SoundJournal,
  backups: readonly RollingBackup[],
): Promise<readonly Unmerged[]> {
  const diverged: Unmerged[] = [];
  for (const backup of backups.filter(one => !isEmptyBackup(one))) {
    if (isDescendedFrom(file, backup)) break;
    const journal = (await ifReadable(() => journalInBackup(disk, backup))) ?? backup.file.latest;
    if (newsOf({ journal, isUndone: false }, whole) !== 'news') break;
    const path = backupPath(disk, backup.day);
    diverged.push({ path, journal, isConflictCopy: false, isUndone: false, brings: 'news' });
  }
  return diverged;
}

/** Whether a backup tells of no record and no change, so that any journal may have come of it. */
function isEmptyBackup({ file: { latest, years, changes, retired } }: RollingBackup): boolean {
  const ids = [...changes.done, ...changes.undone, ...retired.changes];
  return years.length === 0 && ids.length === 0 && allRecords(latest).length === 0;
}
