import { emptyJournal, type Journal, type JournalRecord, LISTS } from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import { type Contents, decode } from '../codec.ts';
import { damageRefusal } from '../damage-refusal.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { journalHeader } from '../formats.ts';
import {
  type FolderName,
  folderPath,
  journalPath,
  parseBackupName,
  parseChangeName,
  parsePartName,
  type ReadableDisk,
} from '../paths.ts';
import { isDeadLink, listNames } from '../read.ts';
import { anyNumber, anyText, eachOf, listOf, orNull, shaped, where, withFields } from '../shape.ts';
import { type TombstoneNames, tombstoneNames, withTombstonesOf } from './tombstones.ts';

/** What `journal.json` holds: the latest records, and which closed parts and changes go with them. */
export interface JournalFile {
  /** The checksum of the file as it was read; null where there was none. */
  readonly checksum: string | null;
  readonly latest: Journal;
  /** The closed parts in the order in which they were closed, so that what is asked for most lies last. */
  readonly years: readonly PartEntry[];
  /** The ids of the changes that can be taken back and made again, oldest first. */
  readonly changes: { readonly done: readonly string[]; readonly undone: readonly string[] };
  /** What nothing goes with any more, until its file is gone: ids of changes, names of closed parts. */
  readonly retired: { readonly changes: readonly string[]; readonly years: readonly string[] };
  /** The UTC year (four digits) of the last change: the first change of a later one closes what is over. Empty before any. */
  readonly closedIn: string;
  /** What is gone for good, also where an older file or closed part came back. It is not in the file itself. */
  readonly tombstones: TombstoneNames;
}

/** A closed part as the journal knows it. */
export interface PartEntry {
  /** The name of its file, which tells by a checksum what it holds. */
  readonly file: string;
  readonly holds: Contents;
  /** The ids of its records that are among the latest by now, or deleted. */
  readonly superseded: readonly string[];
}

export const emptyFile: JournalFile = {
  checksum: null,
  latest: emptyJournal,
  years: [],
  changes: { done: [], undone: [] },
  retired: { changes: [], years: [] },
  closedIn: '',
  tombstones: new Set(),
};

/**
 * The journal's file, without what is gone for good; undefined where nothing was kept yet. Refuses with `journal-damaged` also
 * where it is missing and other files tell that there was one, with `journal-older` where an earlier program made this home, and with
 * `file-failed` where the home is a link to what is not there.
 */
export async function readJournalFile(disk: ReadableDisk): Promise<JournalFile | undefined> {
  const path = journalPath(disk);
  const bytes = await readBytes(disk.fs, path);
  if (bytes !== undefined) return withTombstones(disk, await parseJournalFile(bytes, path));
  if (await isDeadLink(disk.fs, disk.home)) {
    throw new Refusal({ kind: 'file-failed', path, operation: 'read', code: 'ENOENT' });
  }
  if (!(await hadJournal(disk))) return undefined;
  const late = await readBytes(disk.fs, path);
  // Other files without a journal: there is one by now where somebody has just kept the first change of all.
  if (late === undefined) throw damageRefusal(path, { kind: 'missing' });
  return withTombstones(disk, await parseJournalFile(late, path));
}

async function withTombstones(disk: ReadableDisk, file: JournalFile): Promise<JournalFile> {
  const tombstones = await tombstoneNames(disk);
  return tombstones.size === 0
    ? file
    : { ...file, latest: await withTombstonesOf(disk, file.latest, tombstones), tombstones };
}

/**
 * The journal's file in its bytes. Its records were checked when they were written, and the checksum says that they are the
 * same; to check each again would take longer than all the rest.
 */
export async function parseJournalFile(bytes: Uint8Array, path: string): Promise<JournalFile> {
  const { body, checksum } = await decode(bytes, journalHeader, path);
  const { years, changes, retired, closedIn, ...lists } = shaped(indexShape, body, path);
  return { ...emptyFile, checksum, latest: parseJournal(lists, path), years, changes, retired, closedIn };
}

/** The lists of records in a body. Refuses with `journal-damaged` what is none, and an id that comes twice in one list. */
export function parseJournal(body: object, path: string): Journal {
  const journal: Journal = { ...emptyJournal, ...body };
  for (const list of LISTS) {
    checkShape(journal[list], list, path);
    checkIds(journal[list], path);
  }
  return journal;
}

/** Refuses with `journal-damaged` an id that occurs twice in one list. */
function checkIds(records: readonly JournalRecord[], path: string): void {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) throw damageRefusal(path, { kind: 'repeated-id', id });
    ids.add(id);
  }
}

function checkShape(records: unknown, list: string, path: string): void {
  if (!Array.isArray(records)) throw damageRefusal(path, { kind: 'wrong', key: list });
  const stranger = records.findIndex(record => typeof record?.id !== 'string');
  if (stranger >= 0) throw damageRefusal(path, { kind: 'wrong', key: `${list}.${stranger}.id` });
}

/**
 * Whether there was a journal, by what lies around it: a backup, several changes, or a closed part without the change that closed it. The
 * first command of all, killed before its commit, leaves one change and what that closed.
 */
async function hadJournal(disk: ReadableDisk): Promise<boolean> {
  const countIn = async (folder: FolderName, isMeant: (name: string) => unknown) =>
    (await listNames(disk.fs, folderPath(disk, folder))).filter(name => isMeant(name) !== undefined).length;
  if ((await countIn('backups', parseBackupName)) > 0) return true;
  // Before the changes, as a change is written before the parts that it closes.
  const years = await countIn('years', parsePartName);
  const changes = await countIn('changes', parseChangeName);
  return changes > 1 || (changes === 0 && years > 0);
}

const texts = listOf(anyText);

const contentsSchema = withFields({ count: anyNumber, firstDay: orNull(anyText), lastDay: orNull(anyText) });

/** Which changes a journal lists. */
export const changesShape = withFields({ done: texts, undone: texts });

const entry = withFields({
  file: where((name): name is string => typeof name === 'string' && parsePartName(name) !== undefined),
  holds: eachOf(contentsSchema),
  superseded: texts,
});

/** What the file says besides its records. */
export const indexShape = withFields({
  years: listOf(entry),
  changes: changesShape,
  retired: withFields({ changes: texts, years: texts }),
  closedIn: anyText,
});
