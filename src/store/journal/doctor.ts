import type { Finding, RepairedFinding } from '../../domain/findings.ts';
import type { Doctor } from '../../world/journal.ts';
import type { Lock } from '../lock.ts';
import { givenUp, type Repair } from './doctor/aside.ts';
import { backupFindings, repairedBackups } from './doctor/backups.ts';
import { blemishes, repairedBlemishes } from './doctor/blemishes.ts';
import { carriedOut } from './doctor/carry-out.ts';
import { documentFindings, repairedDocuments } from './doctor/documents.ts';
import { repairedFormatting } from './doctor/formatting.ts';
import { checksumNow } from './doctor/head-survey.ts';
import { planned } from './doctor/plan.ts';
import { findingAt } from './doctor/readable.ts';
import { findingsIn, surveyed } from './doctor/survey.ts';
import { type Disk, noFolders } from './layout.ts';

/** What looking after the kept files takes. */
export interface DoctorSetup {
  readonly disk: Disk;
  readonly lock: Lock;
  readonly now: () => Date;
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
}

/**
 * Looks after a journal in files and all that is kept beside it. Looking needs no lock; it refuses with `file-failed`
 * alone, and sees no damage in what somebody writes meanwhile. A repair has the lock to itself.
 */
export function fileDoctor(setup: DoctorSetup): Doctor {
  return {
    examine: () => examined(setup),
    repair: ({ accept }) =>
      setup.lock.hold(held => repaired(setup, { accept, confirm: () => held.confirm() })),
  };
}

async function examined({ disk, lock, now, hasModes }: DoctorSetup): Promise<readonly Finding[]> {
  const before = new Date(now().getTime() - IN_USE_MS);
  const journal = await journalFindings(disk);
  return [
    ...(await folderFindings(disk)),
    ...journal,
    ...(await backupFindings(disk)),
    ...(await documentFindings(disk, lock)),
    ...(await blemishes({ disk, before, hasModes, isSound: journal.length === 0 })),
  ];
}

async function folderFindings(disk: Disk): Promise<readonly Finding[]> {
  return (await noFolders(disk)).map(path => findingAt(path, { kind: 'no-folder' }));
}

/** What stands in the place of a folder goes aside: nothing could be kept there otherwise. */
async function repairedFolders(repair: Repair): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const finding of await folderFindings(repair.disk)) repaired.push(await givenUp(repair, finding));
  return repaired;
}

/** A file that was written so short a time ago may still be somebody's work. */
const IN_USE_MS = 60_000;

/** Where somebody writes meanwhile, files that do not go together prove nothing: then it is looked at again. */
async function journalFindings(disk: Disk): Promise<readonly Finding[]> {
  for (let looks = 1; ; looks += 1) {
    const survey = await surveyed(disk);
    const findings = findingsIn(survey);
    if (findings.length === 0 || looks === MOST_LOOKS) return findings;
    const checksum = survey.head.kind === 'sound' ? survey.head.head.checksum : null;
    if (checksum === (await checksumNow(disk))) return findings;
  }
}

const MOST_LOOKS = 20;

async function repaired(
  { disk, lock, now, hasModes }: DoctorSetup,
  how: Pick<Repair, 'accept' | 'confirm'>,
): Promise<readonly RepairedFinding[]> {
  const repair = { ...how, disk, now: now() };
  const folders = await repairedFolders(repair);
  const formatting = await repairedFormatting(repair);
  const journal = await repairedJournal(repair);
  const isSound = journal.every(({ outcome }) => outcome.kind !== 'left');
  return [
    ...folders,
    ...formatting,
    ...journal,
    ...(await repairedBackups(repair)),
    ...(await repairedDocuments(repair, lock)),
    ...(await repairedBlemishes(repair, { disk, before: EVER, hasModes, isSound })),
  ];
}

/** Under the lock nobody is in mid-write, however new a file is. */
const EVER = new Date(8_640_000_000_000_000);

async function repairedJournal(repair: Repair): Promise<readonly RepairedFinding[]> {
  const survey = await surveyed(repair.disk);
  return carriedOut(repair, survey, await planned(repair, survey));
}
