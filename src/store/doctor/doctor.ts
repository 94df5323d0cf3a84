import type { Finding, RepairedFinding, WaitingFinding } from '../../domain/journal/findings.ts';
import { type OnProgress, partOf } from '../../domain/progress.ts';
import type { Doctor } from '../../world/journal.ts';
import type { Clock } from '../../world.ts';
import { takeBackup } from '../backups/rolling.ts';
import { draftNames, readDraft } from '../drafts/draft-file.ts';
import { readJournalFile } from '../journal/journal-file.ts';
import type { Lock } from '../lock.ts';
import { type Disk, draftPath, journalPath, settingsPath } from '../paths.ts';
import { findNonFolders } from '../read.ts';
import { readSettings } from '../settings.ts';
import { backupFindings, repairBackups } from './backups.ts';
import { forgottenFindings, repairForgotten } from './forgotten.ts';
import { repairFormatting } from './formatting.ts';
import { findingsOfInspection, inspectAround, inspectFile } from './inspect.ts';
import {
  emptyIfRefused,
  type HomeInspection,
  type HomeInspectionSetup,
  inspectHome,
  inspectHomeLocked,
  writtenBefore,
} from './inspect-home.ts';
import { isLeftOver, mergeable, mergeUnlisted, stillUnlisted } from './merge-unlisted.ts';
import { giveUp, type Repair } from './quarantine.ts';
import { repairAround } from './repair-around.ts';
import { repairJournalFile } from './repair-file.ts';
import { findingAt, ifReadable, readOrFinding } from './salvage.ts';
import { repairWarnings, waitingFindings, warnings } from './warnings.ts';

/** What looking after the kept files takes. */
export interface DoctorSetup extends HomeInspectionSetup {
  readonly lock: Lock;
  readonly clock: Clock;
  readonly newId: (at: Date) => string;
}

/**
 * Looks after the journal and all that is kept beside it. Looking needs no lock; it refuses with `file-failed`
 * alone, and sees no damage in what somebody writes meanwhile. A repair has the lock to itself.
 */
export function fileDoctor(setup: DoctorSetup): Doctor {
  const { lock, disk, clock } = setup;
  return {
    examine: onProgress => examineHome(setup, onProgress),
    waiting: () => waiting(setup),
    repair: ({ accept, onProgress }) =>
      lock.hold(held => {
        const repair = {
          disk,
          now: clock.now(),
          today: clock.today(),
          accept,
          confirm: () => held.confirm(),
          onProgress: partOf(onProgress, 0, 0.6),
        };
        return repairAll(setup, repair);
      }),
  };
}

async function examineHome(setup: DoctorSetup, onProgress?: OnProgress): Promise<readonly Finding[]> {
  const { disk } = setup;
  const inspected = await inspectFile(disk);
  if (inspected.kind === 'other') return [inspected.finding];
  const inspection = await inspectHome(setup);
  return [
    ...(await folderFindings(disk)),
    ...(await journalFindings(disk, partOf(onProgress, 0.1, 0.7))),
    ...(await backupFindings(disk, partOf(onProgress, 0.7, 1))),
    ...unreadable(inspection),
    ...(await documentFindings(disk)),
    ...(await forgottenAmong(inspection)),
    ...(await warnings(inspection)),
  ];
}

/** Not while somebody may be at it. */
async function forgottenAmong(inspection: HomeInspection): Promise<readonly Finding[]> {
  const { disk, journal } = inspection;
  const isAtRest = (await writtenBefore(inspection, [journalPath(disk)])).length > 0;
  return isAtRest && journal !== null ? forgottenFindings(disk, journal.file) : [];
}

/** The rest of the journal is read only where something may wait that it has to tell of. What cannot be read is passed over. */
async function waiting(setup: DoctorSetup): Promise<readonly WaitingFinding[]> {
  const look = async (isThorough: boolean) =>
    waitingFindings(await inspectHome(setup, { isThorough, isStrict: false }), emptyIfRefused);
  const findings = await emptyIfRefused(look(false));
  return findings.every(({ what }) => what.kind === 'rescued') ? findings : emptyIfRefused(look(true));
}

/** What is wrong with files that the journal does not list. */
function unreadable({ unmerged }: HomeInspection): readonly Finding[] {
  return unmerged.flatMap(({ finding }) => finding ?? []);
}

/** Where somebody writes meanwhile, files that do not go together prove nothing: then it is looked at again. */
async function journalFindings(disk: Disk, onProgress: OnProgress): Promise<readonly Finding[]> {
  for (let looks = 1; ; looks += 1) {
    const inspected = await inspectFile(disk);
    if (inspected.kind === 'none') return [];
    if (inspected.kind !== 'sound') return [inspected.finding];
    const findings = findingsOfInspection(await inspectAround(disk, inspected.file, onProgress));
    if (findings.length === 0 || looks === MOST_LOOKS) return findings;
    const now = await ifReadable(() => readJournalFile(disk));
    if (now?.checksum === inspected.file.checksum) return findings;
  }
}

const MOST_LOOKS = 20;

async function repairAll(setup: DoctorSetup, repair: Repair): Promise<readonly RepairedFinding[]> {
  const { disk } = repair;
  const inspected = await inspectFile(disk);
  // What lies beside a journal of another version is its own: here nobody can say what should be in it.
  if (inspected.kind === 'other') return [{ ...inspected.finding, outcome: { kind: 'left' }, keptAs: null }];
  const own = await repairFiles(repair);
  return [...own, ...(await repairBeside(setup, repair, own))];
}

/** The files that the journal is made of, and its backups. */
async function repairFiles(repair: Repair): Promise<readonly RepairedFinding[]> {
  const folders = await giveUpAll(repair, await folderFindings(repair.disk));
  const formatting = await repairFormatting(repair);
  const journal = await repairJournal(repair);
  const backups = await repairBackups(repair);
  return [...folders, ...formatting, ...journal, ...backups];
}

/** What lies beside these. */
async function repairBeside(
  setup: DoctorSetup,
  repair: Repair,
  own: readonly RepairedFinding[],
): Promise<readonly RepairedFinding[]> {
  const { disk } = repair;
  const inspection = await inspectHomeLocked(setup);
  const before = await changesListed(disk);
  const merged = await mergeUnlisted(repair, setup, mergeable(inspection.unmerged));
  const unread = await giveUpAll(repair, unreadable(inspection));
  const after = await changesListed(disk);
  const forgotten = await repairForgottenRecords(repair);
  await backUpAfterRepair(repair, [...own, ...merged, ...forgotten], [...before, ...after]);
  const documents = await giveUpAll(repair, await documentFindings(disk));
  const leftOver = await stillUnlisted(disk, inspection.unmerged.filter(isLeftOver));
  const rest = await repairWarnings(repair, { ...inspection, unmerged: leftOver });
  return [...unread, ...merged, ...documents, ...forgotten, ...rest];
}

/** From here on the journal is another one, perhaps without its changes, or a backup is gone: the next repair sets out from this. */
async function backUpAfterRepair(
  { disk, today }: Repair,
  repaired: readonly RepairedFinding[],
  earlier: readonly string[] = [],
): Promise<void> {
  if (repaired.every(({ outcome }) => outcome.kind === 'left')) return;
  await takeBackup(disk, today, earlier).catch(() => undefined);
}

/** The changes that the journal lists now: a merge lets go of those that were taken back, and forgetting of those in which nothing is left. */
async function changesListed(disk: Disk): Promise<readonly string[]> {
  const file = await ifReadable(() => readJournalFile(disk));
  return file === undefined ? [] : [...file.changes.done, ...file.changes.undone];
}

/** First the journal's file, then what goes with it. */
async function repairJournal(repair: Repair): Promise<readonly RepairedFinding[]> {
  const inspected = await inspectFile(repair.disk);
  const repaired: RepairedFinding[] = [];
  if (inspected.kind === 'damaged') repaired.push(await repairJournalFile(repair, inspected));
  const now = await inspectFile(repair.disk);
  return now.kind === 'sound' ? [...repaired, ...(await repairAround(repair, now.file))] : repaired;
}

async function repairForgottenRecords(repair: Repair): Promise<readonly RepairedFinding[]> {
  const inspected = await inspectFile(repair.disk);
  return inspected.kind === 'sound' ? repairForgotten(repair, inspected.file) : [];
}

/** What stands in the place of a folder: nothing could be kept there. */
async function folderFindings(disk: Disk): Promise<readonly Finding[]> {
  return (await findNonFolders(disk)).map(path => findingAt(path, { kind: 'no-folder' }));
}

/** What is wrong with the drafts and the settings. */
async function documentFindings(disk: Disk): Promise<readonly Finding[]> {
  const readings: [string, () => Promise<unknown>][] = [[settingsPath(disk), () => readSettings(disk)]];
  for (const name of (await draftNames(disk)).toSorted()) {
    readings.push([draftPath(disk, name), () => readDraft(disk, name)]);
  }
  const read = await Promise.all(readings.map(([path, reading]) => readOrFinding(path, reading)));
  return read.flatMap(({ finding }) => finding ?? []);
}

/** What cannot be read goes into quarantine, and is as if it had never been there. */
async function giveUpAll(repair: Repair, findings: readonly Finding[]): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const finding of findings) repaired.push(await giveUp(repair, finding));
  return repaired;
}
