import type { Edit } from '../../domain/history/edits.ts';
import type { Change, History } from '../../domain/history/history.ts';
import { LISTS } from '../../domain/journal.ts';
import { replaceFile } from '../atomic-file.ts';
import type { Head } from './head.ts';
import type { Disk } from './layout.ts';
import { readChange } from './reading.ts';
import {
  backupDays,
  copyPath,
  dropUnusedCopies,
  keepBackup,
  readBackup,
  readCopy,
} from './rolling-backup.ts';
import { dropChanges, keepHead, keepLargeChange } from './writing.ts';
import { encodedYear } from './year.ts';

/**
 * Clears what the history and the rolling backups still hold of a record: the changes of other records stay, as do the
 * rest of the backups. Done a second time it changes nothing, so that what was broken off can be finished.
 */
export async function forget(
  disk: Disk,
  head: Head,
  id: string,
  confirm: () => Promise<void>,
): Promise<void> {
  const history: History = {
    done: await withoutRecord(disk, head.history.done, id),
    undone: await withoutRecord(disk, head.history.undone, id),
  };
  await keepHead(disk, { years: head.years, latest: null, history }, confirm);
  await dropChanges(disk, head.history, history);
  for (const day of await backupDays(disk)) await forgetInBackup(disk, day, id);
  await dropUnusedCopies(disk);
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
  return { ...change, size: edits.length, edits: change.edits && edits };
}

async function forgetInBackup(disk: Disk, day: string, id: string): Promise<void> {
  const backup = await readBackup(disk, day);
  if (backup === undefined) return;
  const years: Record<string, string> = {};
  for (const [year, seal] of Object.entries(backup.years)) {
    years[year] = await forgetInCopy(disk, year, seal, id);
  }
  await keepBackup(disk, { ...backup, years });
}

/** The checksum of the copy without the record; that of the copy itself where it holds nothing of it. */
async function forgetInCopy(disk: Disk, year: string, seal: string, id: string): Promise<string> {
  const { part } = await readCopy(disk, year, seal);
  if (!LISTS.some(list => part[list].some(record => record.id === id))) return seal;
  const lists = LISTS.map(list => [list, part[list].filter(record => record.id !== id)]);
  const encoded = encodedYear(year, { ...part, ...Object.fromEntries(lists) });
  await replaceFile(disk.fs, copyPath(disk, year, encoded.seal ?? ''), encoded.bytes);
  return encoded.seal ?? seal;
}
