import type { Finding, RepairedFinding } from '../../domain/findings.ts';
import type { Doctor } from '../../world/journal.ts';
import type { Clock } from '../../world.ts';
import { takeBackup } from '../backups/rolling.ts';
import { readDocument } from '../documents.ts';
import { emptyFile, readJournalFile } from '../journal/journal-file.ts';
import { readJournal } from '../journal/reading.ts';
import type { Lock } from '../lock.ts';
import { type Disk, type DocumentName, documentNames, documentPath } from '../paths.ts';
import { notFolders } from '../read.ts';
import { backupFindings, repairBackups } from './backups.ts';
import { repairFormatting } from './formatting.ts';
import { findingsIn, inspectAround, inspectFile } from './inspect.ts';
import { giveUp, type Repair } from './quarantine.ts';
import { repairAround } from './repair-around.ts';
import { repairJournalFile } from './repair-file.ts';
import { findingAt, ifReadable, orFinding } from './salvage.ts';
import { type Looking, repairWarnings, unlistedFindings, warnings } from './warnings.ts';

/** What looking after the kept files takes. */
export interface DoctorSetup {
  readonly disk: Disk;
  readonly lock: Lock;
  readonly clock: Pick<Clock, 'now' | 'today'>;
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
}

/**
 * Looks after the journal and all that is kept beside it. Looking needs no lock; it refuses with `file-failed`
 * alone, and sees no damage in what somebody writes meanwhile. A repair has the lock to itself.
 */
export function fileDoctor(setup: DoctorSetup): Doctor {
  const { lock, disk, clock } = setup;
  return {
    examine: () => examine(setup),
    repair: ({ accept }) =>
      lock.hold(held => {
        const repair = {
          disk,
          now: clock.now(),
          today: clock.today(),
          accept,
          confirm: () => held.confirm(),
        };
        return repairAll(setup, repair);
      }),
  };
}

async function examine({ disk, clock, hasModes }: DoctorSetup): Promise<readonly Finding[]> {
  const inspected = await inspectFile(disk);
  if (inspected.kind === 'other') return [inspected.finding];
  const before = new Date(clock.now().getTime() - IN_USE_MS);
  const journal = await journalFindings(disk);
  const look = await looking(disk, before, hasModes);
  return [
    ...(await folderFindings(disk)),
    ...journal,
    ...(await backupFindings(disk)),
    ...(await unlistedFindings(look)),
    ...(await documentFindings(disk)),
    ...(await warnings(look)),
  ];
}

/** A file that was written so short a time ago may still be somebody's work. */
const IN_USE_MS = 60_000;

/** Where somebody writes meanwhile, files that do not go together prove nothing: then it is looked at again. */
async function journalFindings(disk: Disk): Promise<readonly Finding[]> {
  for (let looks = 1; ; looks += 1) {
    const inspected = await inspectFile(disk);
    if (inspected.kind === 'none') return [];
    if (inspected.kind !== 'sound') return [inspected.finding];
    const findings = findingsIn(await inspectAround(disk, inspected.file));
    if (findings.length === 0 || looks === MOST_LOOKS) return findings;
    const now = await ifReadable(() => readJournalFile(disk));
    if (now?.checksum === inspected.file.checksum) return findings;
  }
}

const MOST_LOOKS = 20;

async function repairAll({ hasModes }: DoctorSetup, repair: Repair): Promise<readonly RepairedFinding[]> {
  const { disk } = repair;
  const inspected = await inspectFile(disk);
  // What lies beside a journal of another version is its own: here nobody can say what should be in it.
  if (inspected.kind === 'other') return [{ ...inspected.finding, outcome: { kind: 'left' }, keptAs: null }];
  const folders = await giveUpAll(repair, await folderFindings(disk));
  const formatting = await repairFormatting(repair);
  const journal = await repairJournal(repair);
  const backups = await repairBackups(repair);
  const look = await looking(disk, EVER, hasModes);
  const repaired = [
    ...folders,
    ...formatting,
    ...journal,
    ...backups,
    ...(await giveUpAll(repair, await unlistedFindings(look))),
    ...(await giveUpAll(repair, await documentFindings(disk))),
    ...(await repairWarnings(repair, look)),
  ];
  // From here on the journal is another one, perhaps without its changes, or a backup is gone: the next repair sets out from this.
  if ([...journal, ...backups].some(({ outcome }) => outcome.kind !== 'left'))
    await takeBackup(disk, repair.today).catch(() => undefined);
  return repaired;
}

/** Under the lock nobody is in mid-write, however new a file is. */
const EVER = new Date(8_640_000_000_000_000);

/** First the journal's file, then what goes with it. */
async function repairJournal(repair: Repair): Promise<readonly RepairedFinding[]> {
  const inspected = await inspectFile(repair.disk);
  const repaired: RepairedFinding[] = [];
  if (inspected.kind === 'damaged') repaired.push(await repairJournalFile(repair, inspected));
  const now = await inspectFile(repair.disk);
  return now.kind === 'sound' ? [...repaired, ...(await repairAround(repair, now.file))] : repaired;
}

/** What stands in the place of a folder: nothing could be kept there. */
async function folderFindings(disk: Disk): Promise<readonly Finding[]> {
  return (await notFolders(disk)).map(path => findingAt(path, { kind: 'no-folder' }));
}

/** What is wrong with the drafts and the settings. */
async function documentFindings(disk: Disk): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const name of Object.keys(documentNames) as readonly DocumentName[]) {
    const { finding } = await orFinding<unknown>(documentPath(disk, name), () => readDocument(disk, name));
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

/** What cannot be read goes into quarantine, and is as if it had never been there. */
async function giveUpAll(repair: Repair, findings: readonly Finding[]): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const finding of findings) repaired.push(await giveUp(repair, finding));
  return repaired;
}

/** The journal tells which files go with it only where all of it is sound. */
async function looking(disk: Disk, before: Date, hasModes: boolean): Promise<Looking> {
  const journal = await ifReadable(async () => ({
    file: (await readJournalFile(disk)) ?? emptyFile,
    whole: await readJournal(disk),
  }));
  return { disk, before, hasModes, journal: journal ?? null };
}
