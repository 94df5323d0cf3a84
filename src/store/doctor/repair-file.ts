import type { RepairedFinding, RepairOutcome } from '../../domain/journal/findings.ts';
import { allRecords, type Journal } from '../../domain/journal/journal.ts';
import { mergeJournals } from '../../domain/journal/merge.ts';
import { claimedChecksum } from '../codec.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { changeIds } from '../journal/changes.ts';
import { readPart } from '../journal/closed-parts.ts';
import { commit } from '../journal/commit.ts';
import { emptyFile, type JournalFile } from '../journal/journal-file.ts';
import { encodedJournal, lowJournal } from '../journal/low-journal.ts';
import { changePath, type Disk, folderPath, journalPath, parsePartName, partPath } from '../paths.ts';
import { listNames } from '../read.ts';
import { readUnlisted } from '../unlisted.ts';
import { readSoundBackups } from './backups.ts';
import type { DamagedFile } from './inspect.ts';
import { validRecords } from './invalid-records.ts';
import { copyToQuarantine, giveUp, type Repair } from './quarantine.ts';
import { claimedChanges, possibleFiles, replay } from './replay.ts';
import {
  ifReadable,
  isOfOtherVersion,
  readOrFinding,
  recordsStillReadable,
  withoutRepeats,
} from './salvage.ts';

/**
 * The best that can be made of a damaged journal file: as it reads, where that is accepted or only says something twice; as it was,
 * where the changes since a backup lead to its checksum; else all that there is of it. Refuses with `file-failed`.
 */
export async function repairJournalFile(repair: Repair, damaged: DamagedFile): Promise<RepairedFinding> {
  const { finding, asItIs } = damaged;
  if (asItIs !== null && (repair.accept || finding.what.kind === 'repeated-id')) {
    return acceptFile(repair, damaged, asItIs, { kind: repair.accept ? 'accepted' : 'latest-kept' });
  }
  const proven = await provenFile(repair, damaged);
  if (proven !== undefined) {
    const keptAs = await copyToQuarantine(repair, finding.path);
    await repair.confirm();
    await replaceFile(repair.disk.fs, finding.path, proven);
    return { ...finding, outcome: { kind: 'mended' }, keptAs };
  }
  if (asItIs !== null) return { ...finding, outcome: { kind: 'left' }, keptAs: null };
  return salvage(repair, damaged);
}

/** Taking a change back would put its words in the place of those that were accepted since, so that the history ends. */
function acceptFile(
  repair: Repair,
  { finding }: DamagedFile,
  asItIs: JournalFile,
  outcome: RepairOutcome,
): Promise<RepairedFinding> {
  const file = { ...asItIs, latest: withoutRepeats(asItIs.latest) };
  const changes = [...file.changes.done, ...file.changes.undone];
  return putInPlace(repair, finding, file, { changes, years: [], damaged: [] }, outcome);
}

/** The very bytes that the file had, made again; undefined where no way leads there. */
async function provenFile({ disk }: Repair, { bytes }: DamagedFile): Promise<Uint8Array | undefined> {
  const checksum = bytes && claimedChecksum(bytes);
  if (!checksum) return undefined;
  const claimed = claimedChanges(bytes);
  const backups = await readSoundBackups(disk);
  for await (const file of possibleFiles(disk, [...backups.map(one => one.file), emptyFile], claimed)) {
    const made = await encodedJournal(file);
    if (made.checksum === checksum) return made.bytes;
  }
  return undefined;
}

/**
 * The latest backup with the changes since, the closed parts that are there, and every record of the file that still reads; of two versions of
 * a record the one that was changed last.
 */
async function salvage(repair: Repair, damaged: DamagedFile): Promise<RepairedFinding> {
  const { disk } = repair;
  const { bytes, finding } = damaged;
  const [backup] = await readSoundBackups(disk);
  const claimed = bytes && claimedChanges(bytes);
  const file = await replay(disk, backup?.file ?? emptyFile, claimed);
  const found = bytes ? recordsStillReadable(bytes) : emptyFile.latest;
  const { parts, ...leavingParts } = await readableParts(disk);
  const journal = validRecords([found, ...parts].reduce(mergeInto, file.latest));
  const changes = await ownChanges(disk);
  if (allRecords(journal).length === 0 && backup === undefined) {
    if (changes.length === 0) return giveUp(repair, finding);
    // Changes without a journal would be taken for damage for ever; beside an empty one they are merged, or put aside.
    const nothing = { changes: [], years: [], damaged: [] };
    return putInPlace(repair, finding, emptyFile, nothing, { kind: 'given-up' });
  }
  const outcome: RepairOutcome =
    backup !== undefined ? { kind: 'mended-from', day: backup.day } : { kind: 'mended-in-part', missing: 0 };
  const leaving = { changes, ...leavingParts };
  return putInPlace(repair, finding, { ...emptyFile, latest: journal }, leaving, outcome);
}

/** The ids of the changes that are no conflict copies: those are merged later. */
async function ownChanges(disk: Disk): Promise<readonly string[]> {
  const ids = await changeIds(disk);
  const read = await Promise.all(ids.map(id => ifReadable(() => readUnlisted(disk, changePath(disk, id)))));
  return ids.filter((_, at) => read[at]?.isConflictCopy !== true);
}

/** What can be read of all closed parts and their copies, whether or not anything tells of them, and the names of the parts. */
async function readableParts(disk: Disk) {
  const parts: Journal[] = [];
  const years: string[] = [];
  const damaged: string[] = [];
  for (const among of ['years', 'backups'] as const) {
    for (const name of (await listNames(disk.fs, folderPath(disk, among))).filter(parsePartName)) {
      const path = partPath(disk, name, among);
      const { value, finding } = await readOrFinding(path, () => readPart(disk, name, among));
      const bytes = finding && (await ifReadable(() => readBytes(disk.fs, path)));
      if (value !== undefined) parts.push(value);
      else if (bytes !== undefined) parts.push(recordsStillReadable(bytes));
      if (among === 'backups' || (finding !== undefined && isOfOtherVersion(finding))) continue;
      years.push(name);
      if (finding !== undefined) damaged.push(name);
    }
  }
  return { parts, years, damaged };
}

function mergeInto(journal: Journal, more: Journal): Journal {
  return mergeJournals(journal, more).journal;
}

/** What the journal that is to be has no need of any more. */
interface ReplacedFiles {
  readonly changes: readonly string[];
  readonly years: readonly string[];
  /** Those of the closed parts that are damaged. */
  readonly damaged: readonly string[];
}

/** The journal that is to be, without any change to take back; what is replaced by it goes into quarantine first. */
async function putInPlace(
  repair: Repair,
  finding: DamagedFile['finding'],
  file: JournalFile,
  leaving: ReplacedFiles,
  outcome: RepairOutcome,
): Promise<RepairedFinding> {
  const { disk, now, confirm } = repair;
  const keptAs = await copyToQuarantine(repair, journalPath(disk));
  for (const id of leaving.changes) await copyToQuarantine(repair, changePath(disk, id));
  for (const name of leaving.damaged) await copyToQuarantine(repair, partPath(disk, name));
  const low = lowJournal(disk, confirm);
  // So that they are listed until they are gone: whoever is killed meanwhile leaves nothing that looks foreign.
  const years = leaving.years.map(one => ({ file: one, holds: {}, superseded: [] }));
  low.data = { ...emptyFile, years, changes: { done: leaving.changes, undone: [] } };
  const next = { ...file, changes: { done: [], undone: [] } };
  await commit({ disk, low, confirm }, { next, now });
  return { ...finding, outcome, keptAs };
}
