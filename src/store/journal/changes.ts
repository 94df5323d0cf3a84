import * as v from 'valibot';
import type { Edit } from '../../domain/journal/edits.ts';
import type { Change, Doing } from '../../domain/journal/history.ts';
import { type JournalRecord, LISTS } from '../../domain/journal/journal.ts';
import { decode, encode } from '../codec.ts';
import { damaged } from '../damaged.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { changeHeader } from '../formats.ts';
import { changeIdIn, changePath, type Disk, folderPath, type ReadableDisk } from '../paths.ts';
import { checked, namesIn } from '../read.ts';
import { id, openWord } from '../schema/parts.ts';

/** Writes what one change did. Refuses with `file-failed`. */
export async function writeChange(disk: Disk, change: Change): Promise<void> {
  const { bytes } = await encode(changeHeader, change);
  await replaceFile(disk.fs, changePath(disk, change.id), bytes);
}

/** What one change did. Refuses with `journal-damaged`, also where its file is missing. */
export async function readChange(disk: ReadableDisk, changeId: string): Promise<Change> {
  const path = changePath(disk, changeId);
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) throw damaged(path, { kind: 'missing' });
  const change = await changeIn(bytes, path);
  if (change.id !== changeId) throw damaged(path, { kind: 'wrong', key: 'id' });
  return change;
}

/** What one change did, in the bytes of its file. Refuses with `journal-damaged`. */
export async function changeIn(bytes: Uint8Array, path: string): Promise<Change> {
  return checked(changeSchema, (await decode(bytes, changeHeader, path)).body, path);
}

/** The ids of all changes that have a file, whether or not the journal lists them. Refuses with `file-failed`. */
export async function changeIds(disk: ReadableDisk): Promise<readonly string[]> {
  return (await namesIn(disk.fs, folderPath(disk, 'changes'))).flatMap(name => changeIdIn(name) ?? []).sort();
}

const identified = v.looseObject({ id });
const record = v.custom<JournalRecord>(value => v.is(identified, value));

const edits: v.GenericSchema<unknown, Edit[]> = v.array(
  v.object({ list: v.picklist(LISTS), id, before: v.nullable(record), after: v.nullable(record) }),
);

const changeSchema: v.GenericSchema<unknown, Change> = v.looseObject({
  id,
  at: v.string(),
  doing: openWord<Doing>(),
  edits,
  undoneAt: v.exactOptional(v.string()),
});
