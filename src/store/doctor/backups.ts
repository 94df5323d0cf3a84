import type { Finding, RepairedFinding } from '../../domain/journal/findings.ts';
import { type OnProgress, tellEach } from '../../domain/progress.ts';
import { backupDays } from '../backups/days.ts';
import { type RollingBackup, readBackup } from '../backups/rolling.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { readPart, recordsOfPart } from '../journal/closed-parts.ts';
import { encodedJournal } from '../journal/low-journal.ts';
import { backupPath, type Disk, partPath } from '../paths.ts';
import {
  clearedOutcome,
  invalidCopies,
  invalidRecord,
  withoutPart,
  withValidLatest,
} from './invalid-records.ts';
import { copyToQuarantine, giveUp, moveToQuarantine, type Repair } from './quarantine.ts';
import { ifReadable, isOfOtherVersion, readOrFinding } from './salvage.ts';

/** What is wrong with a backup, or with the copy of a closed part that backups go with. */
interface DamagedBackup {
  readonly finding: Finding;
  /** The closed part, and the days of the backups that need it; null where it is no copy of one. */
  readonly copy: { readonly name: string; readonly days: readonly string[] } | null;
}

/** What is wrong with the backups that are taken by themselves. */
export async function backupFindings(disk: Disk, onProgress: OnProgress): Promise<readonly Finding[]> {
  const damaged = await damagedBackups(disk, onProgress);
  return [...damaged, ...(await invalidBackups(disk))].map(({ finding }) => finding);
}

/** Makes damaged copies anew where the closed part is sound; backups that cannot be relied on any more go into quarantine. */
export async function repairBackups(repair: Repair): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const damaged of await damagedBackups(repair.disk)) {
    repaired.push(await repairBackup(repair, damaged));
  }
  for (const invalid of await invalidBackups(repair.disk)) {
    repaired.push(await clearBackup(repair, invalid));
  }
  return repaired;
}

/** A backup in which records are not as they should be, though it is sound by its checksum. */
interface InvalidBackup {
  readonly finding: Finding;
  readonly backup: RollingBackup;
}

async function invalidBackups(disk: Disk): Promise<readonly InvalidBackup[]> {
  const invalid: InvalidBackup[] = [];
  for (const backup of await readSoundBackups(disk)) {
    const [part] = await invalidCopies(disk, backup.file);
    const finding = invalidRecord(backup.file.latest, backupPath(disk, backup.day)) ?? part?.finding;
    if (finding !== undefined) invalid.push({ finding, backup });
  }
  return invalid;
}

/** The backup is written without these records; it is kept as it was in quarantine, with the copies that it goes with. */
async function clearBackup(
  repair: Repair,
  { finding, backup: { day, file } }: InvalidBackup,
): Promise<RepairedFinding> {
  const { disk } = repair;
  const path = backupPath(disk, day);
  const keptAs = await copyToQuarantine(repair, path);
  let { file: now, missing } = withValidLatest(file);
  for (const { entry, finding: found } of await invalidCopies(disk, file)) {
    await copyToQuarantine(repair, found.path);
    const cleared = await withoutPart(disk, now, entry, 'backups');
    now = cleared.file;
    missing += cleared.missing;
  }
  await replaceFile(disk.fs, path, (await encodedJournal(now)).bytes);
  return { ...finding, path, outcome: clearedOutcome(missing), keptAs };
}

/** The backups whose own file can be read, the latest first. */
export async function readSoundBackups(disk: Disk): Promise<readonly RollingBackup[]> {
  const sound: RollingBackup[] = [];
  for (const day of await backupDays(disk)) {
    const backup = await ifReadable(() => readBackup(disk, day));
    if (backup !== undefined) sound.push(backup);
  }
  return sound;
}

/** The bytes of a closed part, or of its copy among the backups, where they are sound. */
export async function readSoundPart(
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
  const bytes = await readSoundPart(disk, copy.name, 'years');
  if (bytes !== undefined) {
    await replaceFile(disk.fs, partPath(disk, copy.name, 'backups'), bytes);
    return { ...away, outcome: { kind: 'mended' } };
  }
  for (const day of copy.days) await moveToQuarantine(repair, backupPath(disk, day));
  return away;
}

async function damagedBackups(disk: Disk, onProgress?: OnProgress): Promise<readonly DamagedBackup[]> {
  const damaged: DamagedBackup[] = [];
  const needed = new Map<string, string[]>();
  for (const day of await backupDays(disk)) {
    const { value, finding } = await readOrFinding(backupPath(disk, day), () => readBackup(disk, day));
    if (finding !== undefined) damaged.push({ finding, copy: null });
    for (const { file } of value?.file.years ?? []) needed.set(file, [...(needed.get(file) ?? []), day]);
  }
  for (const [name, days] of tellEach([...needed], onProgress))
    damaged.push(...(await damageOfCopy(disk, name, days)));
  return damaged;
}

/** A copy that no backup needs any more by now, as where somebody writes meanwhile, is none. */
async function damageOfCopy(
  disk: Disk,
  name: string,
  days: readonly string[],
): Promise<readonly DamagedBackup[]> {
  const { finding } = await readOrFinding(partPath(disk, name, 'backups'), () =>
    readPart(disk, name, 'backups'),
  );
  if (finding === undefined) return [];
  const still: string[] = [];
  for (const day of days) {
    const backup = await ifReadable(() => readBackup(disk, day));
    if (backup?.file.years.some(({ file }) => file === name)) still.push(day);
  }
  return still.length === 0 ? [] : [{ finding, copy: { name, days: still } }];
}
