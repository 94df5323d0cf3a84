import { join } from 'node:path';
import type { History } from '../../domain/history/history.ts';
import { changePath, type Disk, namesIn, yearsPath } from './layout.ts';

/** The files of large changes, whether or not the history tells of them. Refuses with `file-failed`. */
export async function changeFiles(disk: Disk): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, yearsPath(disk));
  return names.filter(name => CHANGE.test(name)).map(name => join(yearsPath(disk), name));
}

/** Those that this history does not need, whoever left them: what it has in itself it needs no file for. */
export async function needlessChanges(disk: Disk, { done, undone }: History): Promise<readonly string[]> {
  const large = [...done, ...undone].filter(({ edits }) => edits === null);
  const needed = new Set(large.map(({ id }) => changePath(disk, id)));
  return (await changeFiles(disk)).filter(path => !needed.has(path));
}

const CHANGE = /^change-.+\.json$/s;
