import type { Finding, RepairedFinding } from '../../domain/findings.ts';
import { backupDays, type RollingBackup, readBackup } from '../backups/rolling.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { readPart, recordsOfPart } from '../journal/closed-parts.ts';
import { backupPath, type Disk, partPath } from '../paths.ts';
import { giveUp, moveToQuarantine, type Repair } from './quarantine.ts';
import { ifReadable, isOfOtherVersion, orFinding } from './salvage.ts';

/** What is wrong with a backup, or with the copy of a closed part that backups go with. */
interface DamagedBackup {
  readonly finding: Finding;
  /** The closed part, and the days of the backups that need it; null where it is no copy of one. */
  readonly copy: { readonly name: string; readonly days: readonly string[] } | null;
}

/** What is wrong with the backups that are taken by themselves. */
export async function backupFindings(disk: Disk): Promise<readonly Finding[]> {
  return (await damagedBackups(disk)).map(({ finding }) => finding);
}

/** Makes damaged copies anew where the closed part is sound; backups that cannot be relied on any more go into quarantine. */
export async function repairBackups(repair: Repair): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const damaged of await damagedBackups(repair.disk)) {
    repaired.push(await repairBackup(repair, damaged));
  }
  return repaired;
}

/** The backups whose own file can be read, the latest first. */
export async function soundBackups(disk: Disk): Promise<readonly RollingBackup[]> {
  const sound: RollingBackup[] = [];
  for (const day of await backupDays(disk)) {
    const backup = await ifReadable(() => readBackup(disk, day));
    if (backup !== undefined) sound.push(backup);
  }
  return sound;
}

/** The bytes of a closed part, or of its copy among the backups, where they are sound. */
export async function soundPart(
  disk: Disk,
  name: string,
  among: 'years' | 'backups',
): Promise<Uint8Array | undefined> {
  const path = partPath(disk, name, among);
  const bytes = await ifReadable(() => readBytes(disk.fs, path));
  return bytes && (await ifReadable(() => recordsOfPart(bytes, name, path))) && bytes;
}

async function repairBackup(repair: Repair, { finding, copy }: DamagedBackup): Promise<RepairedFinding> {
  const { disk } = repair;
  const away = await giveUp(repair, finding);
  if (isOfOtherVersion(finding) || copy === null) return away;
  const bytes = await soundPart(disk, copy.name, 'years');
  if (bytes !== undefined) {
    await replaceFile(disk.fs, partPath(disk, copy.name, 'backups'), bytes);
    return { ...away, outcome: { kind: 'mended' } };
  }
  for (const day of copy.days) await moveToQuarantine(repair, backupPath(disk, day));
  return away;
}

async function damagedBackups(disk: Disk): Promise<readonly DamagedBackup[]> {
  const damaged: DamagedBackup[] = [];
  const needed = new Map<string, string[]>();
  for (const day of await backupDays(disk)) {
    const { value, finding } = await orFinding(backupPath(disk, day), () => readBackup(disk, day));
    if (finding !== undefined) damaged.push({ finding, copy: null });
    for (const { file } of value?.file.years ?? []) needed.set(file, [...(needed.get(file) ?? []), day]);
  }
  for (const [name, days] of needed) damaged.push(...(await damageOfCopy(disk, name, days)));
  return damaged;
}

/** A copy that no backup needs any more by now, as where somebody writes meanwhile, is none. */
async function damageOfCopy(
  disk: Disk,
  name: string,
  days: readonly string[],
): Promise<readonly DamagedBackup[]> {
  const { finding } = await orFinding(partPath(disk, name, 'backups'), () => readPart(disk, name, 'backups'));
  if (finding === undefined) return [];
  const still: string[] = [];
  for (const day of days) {
    const backup = await ifReadable(() => readBackup(disk, day));
    if (backup?.file.years.some(({ file }) => file === name)) still.push(day);
  }
  return still.length === 0 ? [] : [{ finding, copy: { name, days: still } }];
}
