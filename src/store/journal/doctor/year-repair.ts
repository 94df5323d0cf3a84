import type { Outcome } from '../../../domain/findings.ts';
import { emptyJournal, hasMoreThan, type Journal, recordsIn, yearOf } from '../../../domain/journal.ts';
import { mergeOf } from '../../../domain/merge.ts';
import type { Head, YearEntry } from '../head.ts';
import type { RollingBackup } from '../rolling-backup.ts';
import { partAfter } from '../year.ts';
import type { Repair } from './aside.ts';
import { type Copy, copiesOf, soundBackups } from './backups.ts';
import { editsFrom, placeOf, recordsToldBy, type Timeline, timelineIn, timelineOf } from './history.ts';
import { onlyThose, otherYearsIn, withoutRepeats } from './parts.ts';
import { bodyIn, bodyInLines, isNewer, soundRecordsIn, withoutHeader } from './readable.ts';
import { damagedYearsIn, type Survey } from './survey.ts';
import { type ProvenYear, provenYear } from './year-proof.ts';
import type { DamagedYear, StrayedYear, YearFile } from './year-survey.ts';

/** A damaged year, and what is to become of it. */
export interface YearRepair extends DamagedYear, RepairedYear {}

interface RepairedYear {
  readonly outcome: Outcome;
  /** What is in it from now on; null where it is left or given up. May hold records of other years where it was accepted. */
  readonly part: Journal | null;
  /** The very bytes for its file, where they are proven. */
  readonly bytes: Uint8Array | null;
}

/** What a year is repaired from. */
interface Sources extends Pick<Repair, 'disk' | 'accept'> {
  readonly base: Head;
  readonly timeline: Timeline;
  readonly backups: readonly RollingBackup[];
  /** The years that lie in the files of others. */
  readonly strayed: readonly StrayedYear[];
}

/** The best that can be made of every damaged year. Nothing is written. */
export async function yearRepairs({ disk, accept }: Repair, survey: Survey): Promise<readonly YearRepair[]> {
  const { base } = survey;
  const timeline = await timelineOf(disk, base.history);
  const damaged = damagedYearsIn(survey);
  const strayed = damaged.flatMap(({ file }) => file.strayed ?? []);
  const sources = { disk, accept, base, timeline, backups: await soundBackups(disk), strayed };
  const repairs: YearRepair[] = [];
  for (const year of damaged) {
    repairs.push({ ...year, ...(await repairedYear(sources, year)) });
  }
  return repairs.map(one => {
    if (!fits(one, survey)) return { ...one, ...LEFT };
    return one.part === null && isBack(one.file.strayed, repairs) ? emptied(one, survey) : one;
  });
}

/** One whose file held another year, and whose own records, if it ever had any, are nowhere. */
function emptied(one: YearRepair, { base }: Survey): YearRepair {
  const missing = missingFrom(emptyJournal, base.years[one.file.year]);
  return { ...one, outcome: one.isKnown ? { kind: 'mended-in-part', missing } : { kind: 'mended' } };
}

/** Whether a year that lay in the file of another is in its own now, byte for byte. */
function isBack(strayed: StrayedYear | null, repairs: readonly YearRepair[]): boolean {
  if (strayed === null) return false;
  const own = repairs.find(({ file }) => file.year === strayed.year);
  return Buffer.compare(own?.bytes ?? Buffer.of(), strayed.bytes) === 0;
}

const LEFT: RepairedYear = { outcome: { kind: 'left' }, part: null, bytes: null };
const GIVEN_UP: RepairedYear = { outcome: { kind: 'given-up' }, part: null, bytes: null };

async function repairedYear(sources: Sources, damaged: DamagedYear): Promise<RepairedYear> {
  if (isNewer(damaged.finding)) return LEFT;
  return damaged.isKnown ? repairedKnown(sources, damaged) : takenOver(sources, damaged);
}

/** A file that the head does not know: its records are taken over, if that is wanted. */
function takenOver({ accept }: Sources, { asItIs }: DamagedYear): RepairedYear {
  if (asItIs === null) return GIVEN_UP;
  return accept ? became({ kind: 'accepted' }, withoutRepeats(asItIs)) : LEFT;
}

async function repairedKnown(sources: Sources, damaged: DamagedYear): Promise<RepairedYear> {
  const { file, asItIs } = damaged;
  const own = fromItself(sources, damaged);
  if (own !== undefined) return own;
  const copies = [
    ...(await copiesOf(sources.disk, file.year, sources.backups)),
    ...sources.strayed.filter(({ year }) => year === file.year).map(copyIn),
  ];
  const proven = fromProof(sources, damaged, copies) ?? fromStrayed(sources, file);
  if (proven !== undefined) return proven;
  return asItIs ? LEFT : fromAllThereIs(sources, file, copies);
}

function copyIn({ checksum, part, bytes }: StrayedYear): Copy {
  return { checksum: checksum ?? '', part, bytes, backup: null };
}

/** The year as it lies in the file of another, where no head tells which version of it is the right one. */
function fromStrayed({ base, strayed }: Sources, { year }: YearFile): RepairedYear | undefined {
  const found = strayed.find(one => one.year === year);
  if (found === undefined || base.years[year] !== undefined) return undefined;
  return became({ kind: 'mended' }, found.part, found.bytes);
}

function became(outcome: Outcome, part: Journal, bytes: Uint8Array | null = null): RepairedYear {
  return { outcome, part, bytes };
}

/** What the file says as it is, where that is accepted or only says something twice. */
function fromItself({ accept }: Sources, { finding, asItIs }: DamagedYear): RepairedYear | undefined {
  if (asItIs === null) return undefined;
  if (finding.what.kind === 'repeated-id') return became({ kind: 'latest-kept' }, withoutRepeats(asItIs));
  return accept ? became({ kind: 'accepted' }, withoutRepeats(asItIs)) : undefined;
}

/** What the checksum in the head proves, unless the file has more than that. */
function fromProof(
  sources: Sources,
  { file, asItIs }: DamagedYear,
  copies: readonly Copy[],
): RepairedYear | undefined {
  const { year } = file;
  const entry = sources.base.years[year];
  const timeline = timelineIn(year, sources.timeline);
  const proven = entry && provenYear({ year, entry, copies, asItIs, timeline });
  if (proven === undefined || outweighs(file, proven, sources)) return undefined;
  return became({ kind: 'mended' }, proven.part, proven.bytes);
}

/** Whether a file, sound in itself, holds what neither the proven year nor the history knows: the head may be the older one. */
function outweighs({ content }: YearFile, { part }: ProvenYear, { timeline }: Sources): boolean {
  return content !== null && hasMoreThan(content.part, [...recordsIn(part), ...recordsToldBy(timeline)]);
}

/**
 * The copy in the latest backup with the changes since as far as they are known, and every record that can still be
 * read; of two versions of a record the one that was changed last, and where neither was, that of the backup.
 */
function fromAllThereIs(
  { base, timeline, strayed }: Sources,
  file: YearFile,
  [copy]: readonly Copy[],
): RepairedYear {
  const { year } = file;
  const backup = copy?.backup ?? null;
  const start = backup && copy ? copy.part : emptyJournal;
  const { edits } = editsFrom(timeline, backup ? placeOf(backup.change, timeline) : 0);
  const others = strayed.filter(one => one.year === year).map(({ part }) => part);
  const part = [soundRecordsOf(file), ...others].reduce(together, partAfter(start, edits, year));
  if (backup) return became({ kind: 'mended-from', day: backup.day }, part);
  if (recordsIn(part).length === 0) return GIVEN_UP;
  return became({ kind: 'mended-in-part', missing: missingFrom(part, base.years[year]) }, part);
}

/** Both parts, also with what is beside their records. */
function together(part: Journal, more: Journal): Journal {
  return { ...more, ...mergeOf(part, more).journal };
}

function soundRecordsOf({ year, bytes }: YearFile): Journal {
  const { year: _year, ...body } = withoutHeader(bytes ? (bodyIn(bytes) ?? bodyInLines(bytes)) : {});
  return onlyThose(withoutRepeats(soundRecordsIn(body).journal), record => yearOf(record) === year);
}

/** How many of the records that the head tells of are not in this part, at the least. */
function missingFrom({ sessions, intakes }: Journal, entry: YearEntry | undefined): number {
  const told = entry === undefined ? 0 : entry.sessions + entry.intakes;
  return Math.max(0, told - sessions.length - intakes.length);
}

/** Whether the records of other years in it, if any, can go where they belong. */
function fits({ file, part }: YearRepair, { years, unknownYears }: Survey): boolean {
  const isShut = (year: string) =>
    years.some(one => one.file.year === year && one.part === undefined) ||
    unknownYears.some(one => one.file.year === year);
  return part === null || !otherYearsIn(part, file.year).some(isShut);
}
