import type { Change, ChangeKind } from '../../domain/journal/history.ts';
import { type JournalRecord, LISTS, type ListName } from '../../domain/journal/journal.ts';
import { decode, encode } from '../codec.ts';
import { damageRefusal } from '../damage-refusal.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { changeHeader } from '../formats.ts';
import { changePath, type Disk, folderPath, parseChangeName, type ReadableDisk } from '../paths.ts';
import { listNames } from '../read.ts';
import {
  anyText,
  isObject,
  listOf,
  orAbsent,
  orNull,
  shaped,
  someText,
  where,
  withFields,
} from '../shape.ts';

/** Writes what one change did. Refuses with `file-failed`. */
export async function writeChange(disk: Disk, change: Change): Promise<void> {
  const { bytes } = await encode(changeHeader, change);
  await replaceFile(disk.fs, changePath(disk, change.id), bytes);
}

/** What one change did. Refuses with `journal-damaged`, also where its file is missing. */
export async function readChange(disk: ReadableDisk, changeId: string): Promise<Change> {
  const path = changePath(disk, changeId);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damageRefusal(path, { kind: 'missing' });
  const change = await parseChange(bytes, path);
  if (change.id !== changeId) throw damageRefusal(path, { kind: 'wrong', key: 'id' });
  return change;
}

/** What one change did, in the bytes of its file. Refuses with `journal-damaged`. */
export async function parseChange(bytes: Uint8Array, path: string): Promise<Change> {
  const { body } = await decode(bytes, changeHeader, path);
  const { undoneAt, ...change } = shaped(changeShape, body, path);
  return { ...change, ...(undoneAt !== undefined && { undoneAt }) };
}

/** The ids of all changes that have a file, whether or not the journal lists them. Refuses with `file-failed`. */
export async function changeIds(disk: ReadableDisk): Promise<readonly string[]> {
  return (await listNames(disk.fs, folderPath(disk, 'changes')))
    .flatMap(name => parseChangeName(name) ?? [])
    .sort();
}

/** Its own fields are checked where it goes into the journal. */
const record = where(
  (value): value is JournalRecord => isObject(value) && typeof value['id'] === 'string' && value['id'] !== '',
);

const edit = withFields({
  list: where((value): value is ListName => LISTS.some(list => list === value)),
  id: someText,
  before: orNull(record),
  after: orNull(record),
});

const changeShape = withFields({
  id: someText,
  at: anyText,
  /** One that this version does not know must not make a change unreadable. */
  doing: where((value): value is ChangeKind => typeof value === 'string'),
  edits: listOf(edit),
  undoneAt: orAbsent(anyText),
});
