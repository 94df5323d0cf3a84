import { type Edit, editsBetween, withEdits } from '../../domain/journal/edits.ts';
import { editsWithoutForgotten, namesInChanges } from '../../domain/journal/forgotten-links.ts';
import type { Change } from '../../domain/journal/history.ts';
import {
  allRecords,
  emptyJournal,
  type WrittenList,
  type WrittenRecord,
  withoutIds,
} from '../../domain/journal/journal.ts';
import { isWrittenList, isWrittenRecord, kindOf } from '../../domain/journal/kinds.ts';
import type { Remains } from '../../world/journal.ts';
import { backupDays } from '../backups/days.ts';
import { deleteUnusedCopies, partsOfBackups, readBackup } from '../backups/rolling.ts';
import { encodeText } from '../codec.ts';
import { removeFile, replaceFile } from '../disk/atomic-file.ts';
import { backupPath, changePath, type Disk } from '../paths.ts';
import { remainsOf } from '../remains.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { leavesOf, tracesOf } from '../traces.ts';
import { changeIds, readChange, writeChange } from './changes.ts';
import { readPart } from './closed-parts.ts';
import { commit } from './commit.ts';
import {
  type ForgottenIds,
  forgetInConflictCopies,
  forgetInUnlistedParts,
  undefinedIfRefused,
} from './forget-unlisted.ts';
import type { JournalFile, PartEntry } from './journal-file.ts';
import { encodedJournal, openJournal } from './low-journal.ts';
import { writeTombstones } from './tombstones.ts';

/** What forgetting takes besides the ids. */
export interface Forgetting {
  readonly disk: Disk;
  readonly now: Date;
  readonly confirm: () => Promise<void>;
}

/**
 * Clears what changes, closed parts, backups, and files beside the journal still hold of these records, which are deleted by now:
 * all else in these files stays. Done a second time it changes nothing, so that what was broken off can be finished. Gives what is
 * left for their owner to delete. Refuses as reading these files does, and with `file-failed`; what the journal does not list and cannot be read is passed over.
 */
export async function forget(forgetting: Forgetting, ids: readonly string[]): Promise<Remains> {
  const { disk, now, confirm } = forgetting;
  const gone = new Set(ids);
  const journal = await openJournal(disk, confirm);
  // Before all else, as long as the changes still tell what the records said.
  const changes = await allChanges(disk, journal.low.data);
  await writeTombstones(
    disk,
    journal.low.data.latest.deleted.filter(({ id, forever }) => forever === true && gone.has(id)),
  );
  const said = { ids, texts: textsOf(changes, gone), leaves: leavesOfGone(changes, gone) };
  const { going, lessened: others } = await tracesOf(disk, said);
  await confirm();
  for (const { path, text } of others) await replaceFile(disk.fs, path, await encodeText(text));
  for (const path of going) await removeFile(disk.fs, path);
  await forgetInConflictCopies(disk, ids);
  const emptied = await forgetInChanges(forgetting, changes, gone);
  const file = await forgetInFile(disk, journal.low.data, gone, 'years');
  const stays = (id: string) => !emptied.includes(id);
  const { done, undone } = file.changes;
  const left = { done: done.filter(stays), undone: undone.filter(stays) };
  await commit(journal, { next: { ...file, changes: left }, now });
  await confirm();
  for (const id of emptied) await removeFile(disk.fs, changePath(disk, id));
  const copies = await partsOfBackups(disk);
  for (const day of await backupDays(disk)) await forgetInBackup(forgetting, day, gone);
  await deleteUnusedCopies(disk, copies);
  await confirm();
  await forgetInUnlistedParts(disk, journal.low.data, gone);
  for (const path of await temporaryFiles(disk)) await removeFile(disk.fs, path);
  return remainsOf(disk, said);
}

/** Every change that has a file, whether or not the journal lists it. */
async function allChanges(
  disk: Disk,
  { changes: { done, undone } }: JournalFile,
): Promise<readonly Change[]> {
  const listed = new Set([...done, ...undone]);
  const changes: Change[] = [];
  for (const id of await changeIds(disk)) {
    const change = await (listed.has(id) ? readChange(disk, id) : undefinedIfRefused(readChange(disk, id)));
    if (change !== undefined) changes.push(change);
  }
  return changes;
}

/** How the records began, before and after each change. */
function textsOf(changes: readonly Change[], gone: ForgottenIds): readonly string[] {
  const edits = changes.flatMap(change => change.edits).filter(({ id }) => gone.has(id));
  return [...new Set(edits.flatMap(textsOfEdit))];
}

/** All that they said. */
function leavesOfGone(changes: readonly Change[], gone: ForgottenIds): ReadonlySet<string> {
  const edits = changes.flatMap(change => change.edits).filter(({ id }) => gone.has(id));
  return new Set(edits.flatMap(({ before, after }) => leavesOf([before, after])));
}

function textsOfEdit({ list, before, after }: Edit): readonly string[] {
  if (!isWrittenList(list)) return [];
  return [before, after].flatMap(record => (isWrittenRecord(record) ? textsOfRecord(list, record) : []));
}

/** None where the record is not as it should be: it is forgotten all the same. */
function textsOfRecord(list: WrittenList, record: WrittenRecord): readonly string[] {
  try {
    const text: unknown = kindOf(list).textOf(record);
    return typeof text === 'string' ? [text] : [];
  } catch {
    return [];
  }
}

/** Takes the records, and what points at them, out of every change, and gives the ids of the changes in which nothing is left then. */
async function forgetInChanges(
  { disk, confirm }: Forgetting,
  changes: readonly Change[],
  gone: ForgottenIds,
): Promise<readonly string[]> {
  await confirm();
  const emptied: string[] = [];
  const names = namesInChanges(changes, gone);
  for (const change of changes) {
    const edits = editsWithoutForgotten(change.edits, gone, names);
    if (edits.length === 0) emptied.push(change.id);
    else if (edits !== change.edits) await writeChange(disk, { ...change, edits });
  }
  return emptied;
}

/**
 * The journal's file, or that of a backup, without the records. Of a closed part that holds any the rest goes among the latest
 * ones, and the part goes.
 */
async function forgetInFile(
  disk: Disk,
  file: JournalFile,
  gone: ForgottenIds,
  among: 'years' | 'backups',
): Promise<JournalFile> {
  let latest = file.latest;
  const years: PartEntry[] = [];
  for (const entry of file.years) {
    const part = await readPart(disk, entry.file, among);
    if (!allRecords(part).some(({ id }) => gone.has(id))) years.push(entry);
    else latest = withEdits(latest, editsBetween(emptyJournal, withoutIds(part, new Set(entry.superseded))));
  }
  return { ...file, years, latest: withoutIds(latest, gone) };
}

async function forgetInBackup({ disk, confirm }: Forgetting, day: string, gone: ForgottenIds): Promise<void> {
  const backup = await readBackup(disk, day);
  if (backup === undefined) return;
  const { bytes } = await encodedJournal(await forgetInFile(disk, backup.file, gone, 'backups'));
  await confirm();
  await replaceFile(disk.fs, backupPath(disk, day), bytes);
}
