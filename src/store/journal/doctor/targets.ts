import type { Journal } from '../../../domain/journal.ts';
import { claimedChecksum } from '../../codec.ts';
import type { YearEntry } from '../head.ts';
import { encodedYear, entryFor } from '../year.ts';
import type { Case } from './cases.ts';
import type { Parts } from './filing.ts';
import type { Survey } from './survey.ts';

/** What a year is to be. */
export interface Target {
  /** What the head is to say of it, where there is to be another head. */
  readonly entry: YearEntry;
  /** What its file is to hold; null where that stays as it is. */
  readonly bytes: Uint8Array | null;
}

/** Every year of the journal as it is to be: those with a part, and those whose file is left for now. */
export function targetsFor(
  survey: Survey,
  cases: readonly Case[],
  parts: Parts,
): ReadonlyMap<string, Target> {
  const left = cases.filter(({ outcome, isStranger }) => outcome.kind === 'left' && !isStranger);
  return new Map([
    ...left.map(one => [one.file.year, { entry: entryLeft(survey, one), bytes: null }] as const),
    ...[...parts].map(([year, part]) => [year, targetFor(survey, cases, year, part)] as const),
  ]);
}

function targetFor(survey: Survey, cases: readonly Case[], year: string, part: Journal): Target {
  const own = survey.years.find(({ file }) => file.own?.part === part)?.file.own;
  if (own) return { entry: settledEntry(part, own.checksum), bytes: null };
  const bytes = cases.find(one => one.part === part)?.bytes;
  if (bytes) return { entry: settledEntry(part, claimedChecksum(bytes)), bytes };
  const encoded = encodedYear(year, part);
  return { entry: settledEntry(part, encoded.checksum), bytes: encoded.bytes };
}

function settledEntry(part: Journal, checksum: string | null): YearEntry {
  return withoutReplaces(entryFor(part, checksum ?? '', null));
}

/** One that goes with no file but a mended one, so that reading goes on to refuse what is there now. */
function entryLeft({ base }: Survey, { file }: Case): YearEntry {
  const entry = base.years[file.year];
  if (entry !== undefined) return withoutReplaces(entry);
  const checksum = (file.bytes && claimedChecksum(file.bytes)) ?? '';
  return { checksum, sessions: 0, intakes: 0, latestDay: null };
}

function withoutReplaces({ replaces: _replaces, ...entry }: YearEntry): YearEntry {
  return entry;
}
