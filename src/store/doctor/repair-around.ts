import { editsBetween, withEdits } from '../../domain/journal/edits.ts';
import type { Finding, RepairedFinding, RepairOutcome } from '../../domain/journal/findings.ts';
import { emptyJournal, type Journal, withoutIds, withRecords, yearOf } from '../../domain/journal/journal.ts';
import { mergeJournals } from '../../domain/journal/merge.ts';
import { replaceFile } from '../disk/atomic-file.ts';
import { readChange } from '../journal/changes.ts';
import { commit } from '../journal/commit.ts';
import { countContents } from '../journal/contents.ts';
import type { JournalFile, PartEntry } from '../journal/journal-file.ts';
import { openJournal } from '../journal/low-journal.ts';
import { changePath, type Disk, parsePartName } from '../paths.ts';
import { readSoundBackups, readSoundPart } from './backups.ts';
import { type DamagedPart, type Inspection, inspectAround } from './inspect.ts';
import { type ClearedFile, clearedOutcome, withoutPart, withValidLatest } from './invalid-records.ts';
import { copyToQuarantine, type Repair } from './quarantine.ts';
import { countRecords, ifReadable, isOfOtherVersion, recordsStillReadable } from './salvage.ts';

/** What the journal's file is to be, and what became of the findings so far. */
interface RepairProgress {
  readonly file: JournalFile;
  readonly repaired: readonly RepairedFinding[];
  /** Taking a change back would put its words in the place of those that were accepted since. */
  readonly isHistoryOver: boolean;
}

/**
 * Mends the closed parts and the changes that go with a sound journal file. What has to change in the journal for it is
 * committed at once, as any change is. Refuses with `file-failed`.
 */
export async function repairAround(repair: Repair, file: JournalFile): Promise<readonly RepairedFinding[]> {
  const { disk, now, confirm, onProgress } = repair;
  const inspection = await inspectAround(disk, file, onProgress);
  let soFar: RepairProgress = { file, repaired: [], isHistoryOver: false };
  for (const part of inspection.parts) soFar = await repairPart(repair, inspection, part, soFar);
  soFar = await repairRecords(repair, inspection, soFar);
  soFar = await repairHistory(repair, inspection, soFar);
  if (soFar.file !== file) {
    await commit(await openJournal(disk, confirm), { next: soFar.file, now });
  }
  return soFar.repaired;
}

/** The journal goes on without the records that are not as they should be; the files that held them are kept whole. */
async function repairRecords(
  repair: Repair,
  { records }: Inspection,
  soFar: RepairProgress,
): Promise<RepairProgress> {
  const { latest, parts } = records;
  let now = soFar;
  if (latest !== undefined) now = await clearInvalid(repair, latest, now, withValidLatest(now.file));
  for (const { entry, finding } of parts) {
    now = await clearInvalid(repair, finding, now, await withoutPart(repair.disk, now.file, entry, 'years'));
  }
  return now;
}

async function clearInvalid(
  repair: Repair,
  finding: Finding,
  soFar: RepairProgress,
  { file, missing }: ClearedFile,
): Promise<RepairProgress> {
  const keptAs = await copyToQuarantine(repair, finding.path);
  const outcome = clearedOutcome(missing);
  return { ...soFar, file, repaired: [...soFar.repaired, { ...finding, outcome, keptAs }] };
}

function leaveAsIs(finding: Finding): RepairedFinding {
  return { ...finding, outcome: { kind: 'left' }, keptAs: null };
}

/** From its copy, which its name proves; else as it reads, where that is accepted; else every record that still reads. */
async function repairPart(
  repair: Repair,
  { known }: Inspection,
  part: DamagedPart,
  soFar: RepairProgress,
): Promise<RepairProgress> {
  const { finding, entry } = part;
  const isAccepted = repair.accept && finding.acceptable;
  const copy = isAccepted ? undefined : await readSoundPart(repair.disk, entry.file, 'backups');
  const waits = copy === undefined && finding.acceptable && !isAccepted;
  if (isOfOtherVersion(finding) || waits)
    return { ...soFar, repaired: [...soFar.repaired, leaveAsIs(finding)] };
  const keptAs = await copyToQuarantine(repair, finding.path);
  const became = (outcome: RepairOutcome) => [...soFar.repaired, { ...finding, outcome, keptAs }];
  if (copy !== undefined) {
    await replaceFile(repair.disk.fs, finding.path, copy);
    return { ...soFar, repaired: became({ kind: 'mended' }) };
  }
  const records = isAccepted
    ? readableRecords(part)
    : await salvagePart(repair.disk, soFar.file, part, known);
  return {
    file: withPartAmongLatest(soFar.file, entry, records),
    repaired: became(isAccepted ? { kind: 'accepted' } : outcomeOfPart(entry, records)),
    isHistoryOver: soFar.isHistoryOver || isAccepted,
  };
}

function readableRecords({ entry, bytes }: DamagedPart): Journal {
  const read = bytes ? recordsStillReadable(bytes) : emptyJournal;
  return { ...withoutIds(read, new Set(entry.superseded)), deleted: [] };
}

/** What still reads of a part; where records are missing then, those of its year that backups and changes tell of, and nothing else. */
async function salvagePart(disk: Disk, file: JournalFile, part: DamagedPart, known: ReadonlySet<string>) {
  const { entry } = part;
  const found = readableRecords(part);
  if (countMissing(entry, found) === 0) return found;
  const year = parsePartName(entry.file)?.year;
  const told = await readElsewhere(disk, file);
  const others = withRecords(emptyJournal, list =>
    told[list].filter(record => !known.has(record.id) && yearOf(record) === year),
  );
  return { ...mergeJournals(found, others).journal, deleted: [] };
}

async function readElsewhere(disk: Disk, { changes }: JournalFile): Promise<Journal> {
  const told = (await readSoundBackups(disk)).map(({ file }) => file.latest);
  for (const id of changes.done) {
    const change = await ifReadable(() => readChange(disk, id));
    if (change !== undefined) told.push(withEdits(emptyJournal, change.edits));
  }
  return told.reduce((all, one) => mergeJournals(all, one).journal, emptyJournal);
}

function countMissing(entry: PartEntry, records: Journal): number {
  return Math.max(0, countContents(entry.holds) - entry.superseded.length - countRecords(records));
}

function outcomeOfPart(entry: PartEntry, records: Journal): RepairOutcome {
  if (countRecords(records) === 0) return { kind: 'given-up' };
  return { kind: 'mended-in-part', missing: countMissing(entry, records) };
}

/** The records go among the latest ones, as if each had been touched, and the part goes. */
function withPartAmongLatest(file: JournalFile, { file: name }: PartEntry, records: Journal): JournalFile {
  return {
    ...file,
    latest: withEdits(file.latest, editsBetween(emptyJournal, records)),
    years: file.years.filter(entry => entry.file !== name),
  };
}

/** One steps through the changes in their order, so that one that is lost takes those beyond it along. */
async function repairHistory(
  repair: Repair,
  { changes }: Inspection,
  soFar: RepairProgress,
): Promise<RepairProgress> {
  const { file, isHistoryOver } = soFar;
  const lost = new Map([...changes].filter(([, finding]) => !isOfOtherVersion(finding)));
  const waiting = [...changes.values()].filter(isOfOtherVersion).map(leaveAsIs);
  const after = (ids: readonly string[]) =>
    isHistoryOver ? [] : ids.slice(ids.findLastIndex(id => lost.has(id)) + 1);
  const [done, undone] = [after(file.changes.done), after(file.changes.undone)];
  const leaving = [...file.changes.done, ...file.changes.undone].filter(
    id => !done.includes(id) && !undone.includes(id),
  );
  const given: RepairedFinding[] = [];
  for (const id of leaving) {
    const keptAs = await copyToQuarantine(repair, changePath(repair.disk, id));
    const finding = lost.get(id);
    if (finding !== undefined) given.push({ ...finding, outcome: { kind: 'given-up' }, keptAs });
  }
  const repaired = [...soFar.repaired, ...waiting, ...given];
  return { ...soFar, repaired, file: leaving.length === 0 ? file : { ...file, changes: { done, undone } } };
}
