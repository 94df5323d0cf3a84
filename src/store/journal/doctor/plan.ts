import type { Finding, Outcome } from '../../../domain/findings.ts';
import { type Journal, yearOf } from '../../../domain/journal.ts';
import { claimedChecksum } from '../../codec.ts';
import type { YearEntry } from '../head.ts';
import type { Disk } from '../layout.ts';
import type { Parts } from '../reading.ts';
import { encodedYear, entryFor } from '../year.ts';
import type { Repair } from './aside.ts';
import { type Recovered, recoveredFromBackups } from './head-survey.ts';
import { type KeptHistory, keptHistory, noHistory } from './history.ts';
import { onlyThose, refiled, repeatsAcross, withLater, withoutRepeatsAcross, withUnknown } from './parts.ts';
import { isNewer } from './readable.ts';
import type { Survey } from './survey.ts';
import { type YearRepair, yearRepairs } from './year-repair.ts';

/** What the journal is to be, and what that means for each finding. */
export interface Plan extends KeptHistory {
  readonly decisions: readonly Decision[];
  /** Every year that there is to be: those with a part, and those whose file is left for now. */
  readonly years: ReadonlyMap<string, PlannedYear>;
}

/** A finding and what is to become of it. */
export interface Decision extends Finding {
  readonly outcome: Outcome;
}

/** What a year is to be. */
export interface PlannedYear {
  /** What the head is to say of it, where there is to be another head. */
  readonly entry: YearEntry;
  /** What its file is to hold; null where that stays as it is. */
  readonly bytes: Uint8Array | null;
}

/**
 * Works out what the journal is to be. Nothing keeps it from being read afterwards but files of a newer program, and
 * those that read well and wait to be accepted. Nothing is written.
 */
export async function planned(repair: Repair, survey: Survey): Promise<Plan> {
  const { disk } = repair;
  const repairs = await yearRepairs(repair, survey);
  const recovered = await recoveredIn(disk, survey);
  const parts = partsOf(survey, repairs, recovered);
  const repeats = repeatsAcross(disk, parts);
  const years = plannedYears(survey, repairs, withoutRepeatsAcross(parts, repeats));
  const decisions = [
    ...headDecision(survey, years.size, recovered),
    ...repairs.map(({ finding, outcome }) => ({ ...finding, outcome })),
    ...[...survey.lostChanges.values()].map(lost => decided(lost, isNewer(lost) ? 'left' : 'given-up')),
    ...survey.invalidRecords.map(invalid => decided(invalid, 'left')),
    ...repeats.map(({ finding }) => decided(finding, 'latest-kept')),
  ];
  return { decisions, years, ...(await historyOf(disk, survey, repairs)) };
}

function decided(finding: Finding, kind: 'left' | 'given-up' | 'latest-kept'): Decision {
  return { ...finding, outcome: { kind } };
}

function headDecision({ head }: Survey, years: number, recovered: Recovered | null): readonly Decision[] {
  if (head.kind === 'newer') return [decided(head.finding, 'left')];
  if (head.kind !== 'unusable') return [];
  if (years === 0) return [decided(head.finding, 'given-up')];
  return [{ ...head.finding, outcome: recovered?.outcome ?? { kind: 'rebuilt' } }];
}

/** Taking a change back, or making it again, would put its words in the place of those that were accepted since. */
async function historyOf(
  disk: Disk,
  { head, base, lostChanges }: Survey,
  repairs: readonly YearRepair[],
): Promise<KeptHistory> {
  const isOver = head.kind === 'unusable' || repairs.some(({ outcome }) => outcome.kind === 'accepted');
  return isOver ? noHistory(disk) : keptHistory(disk, base.history, lostChanges);
}

/** What a head has in itself counts beside the files of the years; the oldest copy only where there is nothing else. */
async function recoveredIn(disk: Disk, { head, years }: Survey): Promise<Recovered | null> {
  if (head.kind !== 'unusable') return null;
  return head.recovered ?? (years.length === 0 ? recoveredFromBackups(disk) : null);
}

/** The journal to be, by year: what is sound, what was repaired, and what else is taken over, each record in its year. */
function partsOf({ years }: Survey, repairs: readonly YearRepair[], recovered: Recovered | null): Parts {
  const known = [...years, ...repairs.filter(({ isKnown }) => isKnown)];
  const parts = refiled(
    new Map(known.flatMap(({ file, part }) => (part ? [[file.year, part] as const] : []))),
  );
  const left = new Set(repairs.filter(isLeft).map(({ file }) => file.year));
  const others = repairs.flatMap(({ isKnown, part }) => (isKnown || part === null ? [] : [part]));
  const all = others.reduce(withUnknown, parts);
  if (recovered === null) return all;
  const readable = onlyThose(recovered.journal, record => !left.has(yearOf(record)));
  return withLater(all, readable);
}

function plannedYears(survey: Survey, repairs: readonly YearRepair[], parts: Parts): Plan['years'] {
  const left = repairs.filter(one => isLeft(one) && one.isKnown);
  return new Map([
    ...left.map(one => [one.file.year, { entry: entryLeft(survey, one), bytes: null }] as const),
    ...[...parts].map(([year, part]) => [year, plannedYear(survey, repairs, year, part)] as const),
  ]);
}

function isLeft({ outcome }: YearRepair): boolean {
  return outcome.kind === 'left';
}

/** The file stays where it holds just this part, and is given the very bytes where these are proven. */
function plannedYear(
  { years }: Survey,
  repairs: readonly YearRepair[],
  year: string,
  part: Journal,
): PlannedYear {
  const content = years.find(({ file }) => file.content?.part === part)?.file.content;
  if (content) return { entry: settledEntry(part, content.checksum), bytes: null };
  const proven = repairs.find(one => one.part === part)?.bytes;
  if (proven) return { entry: settledEntry(part, claimedChecksum(proven)), bytes: proven };
  const { checksum, bytes } = encodedYear(year, part);
  return { entry: settledEntry(part, checksum), bytes };
}

function settledEntry(part: Journal, checksum: string | null): YearEntry {
  return withoutReplaces(entryFor(part, checksum ?? '', null));
}

/** One that goes with no file but a repaired one, so that reading goes on to refuse what is there now. */
function entryLeft({ base }: Survey, { file }: YearRepair): YearEntry {
  const entry = base.years[file.year];
  if (entry !== undefined) return withoutReplaces(entry);
  const checksum = (file.bytes && claimedChecksum(file.bytes)) ?? '';
  return { checksum, sessions: 0, intakes: 0, latestDay: null };
}

function withoutReplaces({ replaces: _replaces, ...entry }: YearEntry): YearEntry {
  return entry;
}
