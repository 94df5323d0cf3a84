import type { Outcome } from '../../../domain/findings.ts';
import { hasMoreThan, type Journal, recordsIn, yearOf } from '../../../domain/journal.ts';
import type { Head, YearEntry } from '../head.ts';
import type { RollingBackup } from '../rolling-backup.ts';
import { partAfter } from '../year.ts';
import type { Repair } from './aside.ts';
import { type Copy, copiesOf, soundBackups } from './backups.ts';
import { editsFrom, placeOf, recordsToldBy, type Timeline, timelineIn, timelineOf } from './history.ts';
import { onlyThose, otherYearsIn, withoutRepeats } from './parts.ts';
import { bodyIn, isNewer, soundRecordsIn, withoutHeader } from './readable.ts';
import { damagedYearsIn, type Survey } from './survey.ts';
import { type ProvenYear, provenYear } from './year-proof.ts';
import type { DamagedYear, YearFile } from './year-survey.ts';

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
}

/** The best that can be made of every damaged year. Nothing is written. */
export async function yearRepairs({ disk, accept }: Repair, survey: Survey): Promise<readonly YearRepair[]> {
  const { base } = survey;
  const timeline = await timelineOf(disk, base.history);
  const sources = { disk, accept, base, timeline, backups: await soundBackups(disk) };
  const repairs: YearRepair[] = [];
  for (const year of damagedYearsIn(survey)) {
    repairs.push({ ...year, ...(await repairedYear(sources, year)) });
  }
  return repairs.map(one => (fits(one, survey) ? one : { ...one, ...LEFT }));
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
  const copies = await copiesOf(sources.disk, file.year, sources.backups);
  const proven = fromProof(sources, damaged, copies);
  if (proven !== undefined) return proven;
  return asItIs ? LEFT : (fromBackup(sources, file, copies) ?? fromSoundRecords(sources, file));
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

/** The copy in the latest backup, and the changes since as far as they are known. */
function fromBackup(
  { timeline }: Sources,
  { year }: YearFile,
  [copy]: readonly Copy[],
): RepairedYear | undefined {
  if (copy === undefined || copy.backup === null) return undefined;
  const { day, change } = copy.backup;
  const { edits } = editsFrom(timeline, placeOf(change, timeline));
  return became({ kind: 'mended-from', day }, partAfter(copy.part, edits, year));
}

/** What can still be read of the file itself, and what the history tells of the year. */
function fromSoundRecords({ base, timeline }: Sources, file: YearFile): RepairedYear {
  const { edits } = editsFrom(timeline, 0);
  const part = partAfter(soundRecordsOf(file), edits, file.year);
  if (recordsIn(part).length === 0) return GIVEN_UP;
  return became({ kind: 'mended-in-part', missing: missingFrom(part, base.years[file.year]) }, part);
}

function soundRecordsOf({ year, bytes }: YearFile): Journal {
  const { year: _year, ...body } = withoutHeader((bytes && bodyIn(bytes)) ?? {});
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
