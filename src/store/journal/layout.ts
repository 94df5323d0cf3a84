import { join } from 'node:path';
import { JOURNAL_FORMAT, JOURNAL_VERSION } from '../../domain/journal.ts';
import type { ChecksummedHeader, Header } from '../codec.ts';
import { codeOf, type FileSystem, fileFailed } from '../disk/file-system.ts';

/** Where a journal lives: a file system, and the folder that holds everything. */
export interface Disk {
  readonly fs: FileSystem;
  readonly home: string;
}

/** The first program that understands version 2 of the journal. */
const NEEDS = '0.2.0';

/** The head: which years there are, and what undo needs. In version 1 it was the whole journal. */
export const headHeader: ChecksummedHeader = header(JOURNAL_FORMAT);
/** The whole journal, as version 1 kept it. */
export const legacyHeader: Header = {
  format: JOURNAL_FORMAT,
  version: 1,
  needs: '0.1.0',
  checksummed: false,
};
/** What was written in one year. */
export const yearHeader: ChecksummedHeader = header('mentor-year');
/** The edits of one large change. */
export const changeHeader: ChecksummedHeader = header('mentor-change');
/** What a rolling backup is made of. */
export const backupHeader: ChecksummedHeader = header('mentor-rolling-backup');

export function headPath({ home }: Disk): string {
  return join(home, 'journal.json');
}

/** The folder of the years and of the large changes. */
export function yearsPath({ home }: Disk): string {
  return join(home, 'journal');
}

export function yearPath(disk: Disk, year: string): string {
  return join(yearsPath(disk), `${year}.json`);
}

export function changePath(disk: Disk, id: string): string {
  return join(yearsPath(disk), `change-${id}.json`);
}

export function backupsPath({ home }: Disk): string {
  return join(home, 'backups');
}

/** The folder of what was damaged, as it was. */
export function damagedPath({ home }: Disk): string {
  return join(home, 'damaged');
}

/** The rolling backup of one day. */
export function backupPath(disk: Disk, day: string): string {
  return join(backupsPath(disk), `${day}.json`);
}

/** The years that have a file, in no order. Refuses with `file-failed`. */
export async function yearsIn(disk: Disk): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, yearsPath(disk));
  return names.flatMap(name => /^(\d{4})\.json$/.exec(name)?.[1] ?? []);
}

/**
 * What a folder holds; nothing where there is none, be it that something else is in its place. Refuses with `file-failed`,
 * as what cannot be seen may well be there.
 */
export async function namesIn(fs: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (NO_FOLDER.includes(codeOf(error) ?? '')) return [];
    throw fileFailed(error, folder, 'read');
  }
}

/** Those of our folders in whose place something else is. What cannot be seen, or is not there, is none of them. */
export async function noFolders(disk: Disk): Promise<readonly string[]> {
  const folders = [yearsPath(disk), backupsPath(disk), damagedPath(disk)];
  const names = await Promise.all(folders.map(folder => isNoFolder(disk.fs, folder)));
  return folders.filter((_, at) => names[at]);
}

function isNoFolder(fs: FileSystem, path: string): Promise<boolean> {
  return fs.stat(path).then(
    stats => !stats.isDirectory(),
    error => codeOf(error) === 'ELOOP',
  );
}

const NO_FOLDER = ['ENOENT', 'ENOTDIR', 'ELOOP'];

function header(format: string): ChecksummedHeader {
  return { format, version: JOURNAL_VERSION, needs: NEEDS, checksummed: true };
}
