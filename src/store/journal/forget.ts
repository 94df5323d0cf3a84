import type { Edit } from '../../domain/history/edits.ts';
import { type Change, type History, touchedBy } from '../../domain/history/history.ts';
import { LISTS } from '../../domain/journal.ts';
import { decode, encode } from '../codec.ts';
import { readBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import type { Head } from './head.ts';
import { type Disk, legacyHeader } from './layout.ts';
import { mentionsOf } from './mentions.ts';
import { keepLegacyCopy, legacyCopies } from './migrated.ts';
import { readChange } from './reading.ts';
import {
  backupDays,
  copyPath,
  dropUnusedCopies,
  keepBackup,
  readBackup,
  readCopy,
} from './rolling-backup.ts';
import { leftovers } from './sweep.ts';
import { dropChanges, keepHead, keepLargeChange } from './writing.ts';
import { encodedYear } from './year.ts';

/**
 * Clears what the history, the backups, and files left half-written or put aside still hold of a record: the changes of
 * other records stay, as does the rest of the backups. Done a second time it changes nothing, so that what was broken off can
 * be finished. Gives the head that is kept then.
 */
export async function forget(
  disk: Disk,
  head: Head,
  id: string,
  confirm: () => Promise<void>,
): Promise<Head> {
  // First of all, as long as the history still tells what the record said.
  const texts = await textsOf(disk, [...head.history.done, ...head.history.undone], id);
  for (const path of await mentionsOf(disk, id, texts)) await removeFile(disk.fs, path);
  const history: History = {
    done: await withoutRecord(disk, head.history.done, id),
    undone: await withoutRecord(disk, head.history.undone, id),
  };
  const kept = await keepHead(disk, { years: head.years, latest: null, history }, confirm);
  await dropChanges(disk, history, confirm);
  for (const day of await backupDays(disk)) await forgetInBackup(disk, day, id);
  await dropUnusedCopies(disk);
  for (const path of await legacyCopies(disk)) await forgetInLegacy(disk, path, id);
  for (const path of await leftovers(disk)) await removeFile(disk.fs, path);
  return kept;
}

/** What the record said of its meeting, before and after each change. */
async function textsOf(disk: Disk, changes: readonly Change[], id: string): Promise<readonly string[]> {
  const texts = new Set<string>();
  for (const change of changes) {
    const edits = change.edits ?? (await readChange(disk, change.id));
    const versions = edits.filter(edit => edit.id === id).flatMap(({ before, after }) => [before, after]);
    for (const version of versions) {
      if (version && 'what' in version && typeof version.what === 'string') texts.add(version.what);
    }
  }
  return [...texts];
}

async function withoutRecord(disk: Disk, changes: readonly Change[], id: string): Promise<readonly Change[]> {
  const kept: Change[] = [];
  for (const change of changes) {
    const edits = change.edits ?? (await readChange(disk, change.id));
    const others = edits.filter(edit => edit.id !== id);
    if (others.length === 0) continue;
    kept.push(others.length === edits.length ? change : await lessened(disk, change, others));
  }
  return kept;
}

async function lessened(disk: Disk, change: Change, edits: readonly Edit[]): Promise<Change> {
  if (change.edits === null) await keepLargeChange(disk, change.id, edits);
  return { ...change, ...touchedBy(edits), edits: change.edits && edits };
}

async function forgetInBackup(disk: Disk, day: string, id: string): Promise<void> {
  const backup = await readBackup(disk, day);
  if (backup === undefined) return;
  const years: Record<string, string> = {};
  for (const [year, checksum] of Object.entries(backup.years)) {
    years[year] = await forgetInCopy(disk, year, checksum, id);
  }
  await keepBackup(disk, { ...backup, years });
}

/** The checksum of the copy without the record; that of the copy itself where it holds nothing of it. */
async function forgetInCopy(disk: Disk, year: string, checksum: string, id: string): Promise<string> {
  const { part } = await readCopy(disk, year, checksum);
  if (!SAYING.some(list => part[list].some(record => record.id === id))) return checksum;
  const lists = SAYING.map(list => [list, part[list].filter(record => record.id !== id)]);
  const encoded = encodedYear(year, { ...part, ...Object.fromEntries(lists) });
  await replaceFile(disk.fs, copyPath(disk, year, encoded.checksum), encoded.bytes);
  return encoded.checksum;
}

/** A journal of version 1 among the backups goes under another name without the record: it is no longer what it was. */
async function forgetInLegacy(disk: Disk, path: string, id: string): Promise<void> {
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) return;
  const { body } = decode(bytes, legacyHeader, path);
  const holds = SAYING.some(list => recordsIn(body[list]).some(record => isOf(record, id)));
  if (!holds) return;
  const lists = SAYING.flatMap(list => {
    return list in body ? [[list, recordsIn(body[list]).filter(record => !isOf(record, id))]] : [];
  });
  const lessened = encode(legacyHeader, { ...body, ...Object.fromEntries(lists) });
  await keepLegacyCopy(disk, lessened.bytes);
  await removeFile(disk.fs, path);
}

/** The lists whose records say something: what tells that a record was deleted stays. */
const SAYING = LISTS.filter(list => list !== 'deleted');

function recordsIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

function isOf(record: unknown, id: string): boolean {
  return typeof record === 'object' && record !== null && 'id' in record && record.id === id;
}
