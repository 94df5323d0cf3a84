import { join } from 'node:path';
import type { Finding, RepairedFinding } from '../../../domain/findings.ts';
import type { Journal } from '../../../domain/journal.ts';
import { decode } from '../../codec.ts';
import { readBytes, replaceFile } from '../../disk/atomic-file.ts';
import { backupPath, backupsPath, type Disk, legacyHeader, namesIn } from '../layout.ts';
import { legacyCopies } from '../migrated.ts';
import { backupDays, copyPath, type RollingBackup, readBackup, readCopy } from '../rolling-backup.ts';
import { yearIn } from '../year.ts';
import { givenUp, moveAside, type Repair } from './aside.ts';
import { findingAt, ifReadable, isNewer, orFinding } from './readable.ts';
import { yearFile } from './year-survey.ts';

/** A sound copy of a year among the backups. */
export interface Copy {
  readonly checksum: string;
  readonly bytes: Uint8Array;
  readonly part: Journal;
  /** The latest backup that it goes with; null for one that no backup goes with. */
  readonly backup: RollingBackup | null;
}

/** A copy that backups of these days go with. */
interface NeededCopy {
  readonly year: string;
  readonly checksum: string;
  readonly days: readonly string[];
}

/** What is wrong with a backup, or with a copy that it goes with. */
interface DamagedBackup {
  readonly finding: Finding;
  /** Null where it is no copy of a year. */
  readonly copy: NeededCopy | null;
}

/** What is wrong with the backups that are taken by themselves. */
export async function backupFindings(disk: Disk): Promise<readonly Finding[]> {
  return (await damagedBackups(disk)).map(({ finding }) => finding);
}

/** Makes damaged copies anew where the year is still the same; backups that cannot be relied on any more go aside. */
export async function repairedBackups(repair: Repair): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const damaged of await damagedBackups(repair.disk)) {
    repaired.push(await repairedBackup(repair, damaged));
  }
  return repaired;
}

/** The backups that can be read, the latest first. */
export async function soundBackups(disk: Disk): Promise<readonly RollingBackup[]> {
  const sound: RollingBackup[] = [];
  for (const day of await backupDays(disk)) {
    const backup = await ifReadable(() => readBackup(disk, day));
    if (backup !== undefined) sound.push(backup);
  }
  return sound;
}

/** The sound copies of a year, of the latest backup first; those that no backup goes with last. */
export async function copiesOf(
  disk: Disk,
  year: string,
  backups: readonly RollingBackup[],
): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const name of await copyNames(disk)) {
    if (name.startsWith(`${year}-`)) copies.push(...(await soundCopy(disk, year, name, backups)));
  }
  const dayOf = ({ backup }: Copy) => backup?.day ?? '';
  return copies.sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

/** The names of all copies, of every year and whatever they hold. */
export async function copyNames(disk: Disk): Promise<readonly string[]> {
  return (await namesIn(disk.fs, backupsPath(disk))).filter(name => COPY.test(name));
}

const COPY = /^\d{4}-[0-9a-f]{8}\.json$/;

async function repairedBackup(repair: Repair, { finding, copy }: DamagedBackup): Promise<RepairedFinding> {
  const away = await givenUp(repair, finding);
  if (isNewer(finding) || copy === null) return away;
  if (await copiedAnew(repair.disk, copy)) return { ...away, outcome: { kind: 'mended' } };
  for (const day of copy.days) await moveAside(repair, backupPath(repair.disk, day));
  return away;
}

async function copiedAnew(disk: Disk, { year, checksum }: NeededCopy): Promise<boolean> {
  const { content, bytes } = await yearFile(disk, year);
  if (bytes === null || content?.checksum !== checksum) return false;
  await replaceFile(disk.fs, copyPath(disk, year, checksum), bytes);
  return true;
}

async function damagedBackups(disk: Disk): Promise<readonly DamagedBackup[]> {
  const damaged: DamagedBackup[] = [];
  const sound: RollingBackup[] = [];
  for (const day of await backupDays(disk)) {
    const { value, finding } = await orFinding(backupPath(disk, day), () => readBackup(disk, day));
    if (finding !== undefined) damaged.push({ finding, copy: null });
    // A backup is found by the day in its name.
    else if (value !== undefined) sound.push({ ...value, day });
  }
  for (const copy of copiesNeeded(sound)) damaged.push(...(await damageOfCopy(disk, copy)));
  for (const path of await legacyCopies(disk)) damaged.push(...(await damageOfLegacy(disk, path)));
  return damaged;
}

function copiesNeeded(backups: readonly RollingBackup[]): readonly NeededCopy[] {
  const needed = new Map<string, NeededCopy>();
  for (const { day, years } of backups) {
    for (const [year, checksum] of Object.entries(years)) {
      const name = `${year} ${checksum}`;
      needed.set(name, { year, checksum, days: [...(needed.get(name)?.days ?? []), day] });
    }
  }
  return [...needed.values()];
}

/** A copy that no backup needs any more by now, as where somebody writes meanwhile, is none. */
async function damageOfCopy(disk: Disk, copy: NeededCopy): Promise<readonly DamagedBackup[]> {
  const { year, checksum } = copy;
  const finding = await copyFinding(disk, copy);
  if (finding === undefined) return [];
  const days: string[] = [];
  for (const day of copy.days) {
    const backup = await ifReadable(() => readBackup(disk, day));
    if (backup?.years[year] === checksum) days.push(day);
  }
  return days.length === 0 ? [] : [{ finding, copy: { ...copy, days } }];
}

async function copyFinding(disk: Disk, { year, checksum }: NeededCopy): Promise<Finding | undefined> {
  const path = copyPath(disk, year, checksum);
  const { value, finding } = await orFinding(path, () => readCopy(disk, year, checksum));
  if (finding !== undefined) return findingAt(path, finding.what);
  return value.checksum === checksum ? undefined : findingAt(path, { kind: 'out-of-step' });
}

async function damageOfLegacy(disk: Disk, path: string): Promise<readonly DamagedBackup[]> {
  const { finding } = await orFinding(path, async () => {
    const bytes = await readBytes(disk.fs, path);
    return bytes && decode(bytes, legacyHeader, path);
  });
  return finding === undefined ? [] : [{ finding, copy: null }];
}

async function soundCopy(
  disk: Disk,
  year: string,
  name: string,
  backups: readonly RollingBackup[],
): Promise<readonly Copy[]> {
  const checksum = name.slice(5, 13);
  const path = join(backupsPath(disk), name);
  const bytes = await ifReadable(() => readBytes(disk.fs, path));
  const content = bytes && (await ifReadable(() => yearIn(bytes, year, path)));
  if (!bytes || content?.checksum !== checksum) return [];
  const backup = backups.find(({ years }) => years[year] === checksum) ?? null;
  return [{ checksum, bytes, part: content.part, backup }];
}
