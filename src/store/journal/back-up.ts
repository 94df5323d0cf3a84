import type { History } from '../../domain/journal/history.ts';
import { backupDays, DAY_MS, startOfId } from '../backups/days.ts';
import { backupPath, type Disk } from '../paths.ts';

/** What a change did that a backup after it depends on. */
export interface Changed {
  /** The day (yyyy-MM-dd) of it, where the person is. */
  readonly day: string;
  /** The ids of the changes that the journal listed before it, and lists now. */
  readonly before: History<string>;
  readonly now: History<string>;
  /** Whether it closed parts. */
  readonly closed: boolean;
}

/** Takes work that can wait until the person was told, to be done under the lock once they were. */
export type Afterwards = (work: () => Promise<void>) => void;

/**
 * The rolling backup after a change, where one is due: on the first change of a day, and where no earlier backup would lead to the journal
 * as it is now. Elsewhere an earlier one and the files of the changes since do lead there, so that the one of the day may wait. A change
 * that is kept does not fail for want of a backup.
 */
export async function backUpAfter(disk: Disk, changed: Changed, afterwards?: Afterwards): Promise<void> {
  const { day, closed } = changed;
  const earlier = idsOfHistory(changed.before);
  const days = await backupDays(disk).catch((): readonly string[] => []);
  if (days[0] === undefined || closed || (await isBehind(disk, days[0], changed))) {
    return backUp(disk, day, earlier);
  }
  if (days.includes(day)) return;
  if (afterwards === undefined) return backUp(disk, day, earlier);
  afterwards(async () => {
    if (!(await fileExists(disk, backupPath(disk, day)))) await backUp(disk, day, earlier);
  });
}

/** A backup of the journal as it is now, whether or not there is one of that day; none where that fails: doctor says of which day the last one is. */
export async function backUp(disk: Disk, day: string, earlier: readonly string[] = []): Promise<void> {
  try {
    const { takeBackup } = await import('../backups/rolling.ts');
    await takeBackup(disk, day, earlier);
  } catch {
    // The change is kept all the same.
  }
}

/**
 * Whether the latest backup is of a change that is dropped now, so that nothing leads on from it any more. Most of those that are dropped were
 * made long before it, as their ids tell, so that it is hardly ever read.
 */
async function isBehind(disk: Disk, lastDay: string, { before, now }: Changed): Promise<boolean> {
  const listed = new Set(idsOfHistory(now));
  const dropped = idsOfHistory(before).filter(id => !listed.has(id));
  if (dropped.length === 0) return false;
  if (!dropped.some(id => id > startOfId(Date.parse(lastDay) - DAY_MS))) return false;
  const { readBackup } = await import('../backups/rolling.ts');
  const latest = await readBackup(disk, lastDay).catch(() => undefined);
  return dropped.some(id => id === latest?.file.changes.done.at(-1));
}

function idsOfHistory({ done, undone }: History<string>): readonly string[] {
  return [...done, ...undone];
}

function fileExists({ fs }: Disk, path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    () => false,
  );
}
