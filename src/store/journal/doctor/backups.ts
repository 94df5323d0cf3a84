import type { Ailment, Finding, Treatment } from '../../../domain/findings.ts';
import { readBytes, replaceFile } from '../../atomic-file.ts';
import { decode } from '../../codec.ts';
import { backupPath, type Disk, legacyHeader } from '../layout.ts';
import { legacyCopies } from '../migrated.ts';
import { backupDays, copyPath, readBackup, readCopy } from '../rolling-backup.ts';
import { moveAside, type Repair } from './aside.ts';
import { seen } from './seen.ts';
import { yearFile } from './year-file.ts';

/** What is wrong with a backup, or with a copy that it goes with. */
interface BackupTrouble {
  readonly found: Finding;
  /** The days of the backups that cannot be relied on for it. */
  readonly days: readonly string[];
  /** Which year it is a copy of, and with which checksum; null for any other file. */
  readonly copy: CopyName | null;
}

interface CopyName {
  readonly year: string;
  readonly checksum: string;
}

/** What is wrong with the backups that are taken by themselves. */
export async function backupFindings(disk: Disk): Promise<readonly Finding[]> {
  return (await troubles(disk)).map(({ found }) => found);
}

/** Makes damaged copies anew where the year is still the same; backups that cannot be relied on any more go aside. */
export async function repairedBackups(repair: Repair): Promise<readonly Treatment[]> {
  const treated: Treatment[] = [];
  for (const trouble of await troubles(repair.disk)) treated.push(await repaired(repair, trouble));
  return treated;
}

async function repaired(repair: Repair, { found, days, copy }: BackupTrouble): Promise<Treatment> {
  if (found.what.kind === 'newer') {
    return { ...found, outcome: { kind: 'left' }, keptAs: null };
  }
  const keptAs = await moveAside(repair, found.path);
  if (copy !== null && (await copiedAnew(repair.disk, copy))) {
    return { ...found, outcome: { kind: 'mended' }, keptAs };
  }
  for (const day of days) await moveAside(repair, backupPath(repair.disk, day));
  return { ...found, outcome: { kind: 'given-up' }, keptAs };
}

async function copiedAnew(disk: Disk, { year, checksum }: CopyName): Promise<boolean> {
  const { own, bytes } = await yearFile(disk, year);
  if (bytes === null || own?.checksum !== checksum) return false;
  await replaceFile(disk.fs, copyPath(disk, year, checksum), bytes);
  return true;
}

async function troubles(disk: Disk): Promise<readonly BackupTrouble[]> {
  const found: BackupTrouble[] = [];
  const users = new Map<string, { readonly copy: CopyName; readonly days: string[] }>();
  for (const day of await backupDays(disk)) {
    const read = await seen(backupPath(disk, day), () => readBackup(disk, day));
    if (read.found !== undefined) found.push({ found: read.found, days: [], copy: null });
    for (const [year, checksum] of Object.entries(read.value?.years ?? {})) {
      const path = copyPath(disk, year, checksum);
      const user = users.get(path) ?? { copy: { year, checksum }, days: [] };
      users.set(path, { ...user, days: [...user.days, day] });
    }
  }
  for (const { copy, days } of users.values()) found.push(...(await copyTrouble(disk, copy, days)));
  for (const path of await legacyCopies(disk)) found.push(...(await legacyTrouble(disk, path)));
  return found;
}

/** A copy that no backup needs any more by now, as where somebody writes meanwhile, is none. */
async function copyTrouble(
  disk: Disk,
  copy: CopyName,
  days: readonly string[],
): Promise<readonly BackupTrouble[]> {
  const what = await copyFault(disk, copy);
  if (what === undefined) return [];
  const still: string[] = [];
  for (const day of days) {
    const { value } = await seen(backupPath(disk, day), () => readBackup(disk, day));
    if (value?.years[copy.year] === copy.checksum) still.push(day);
  }
  const path = copyPath(disk, copy.year, copy.checksum);
  return still.length === 0 ? [] : [{ found: { path, what, acceptable: false }, days: still, copy }];
}

async function copyFault(disk: Disk, { year, checksum }: CopyName): Promise<Ailment | undefined> {
  const { value, found } = await seen(copyPath(disk, year, checksum), () => readCopy(disk, year, checksum));
  if (found !== undefined) return found.what;
  return value.checksum === checksum ? undefined : { kind: 'out-of-step' };
}

async function legacyTrouble(disk: Disk, path: string): Promise<readonly BackupTrouble[]> {
  const { found } = await seen(path, async () => {
    const bytes = await readBytes(disk.fs, path);
    return bytes && decode(bytes, legacyHeader, path);
  });
  return found === undefined ? [] : [{ found, days: [], copy: null }];
}
