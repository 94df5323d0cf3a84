import { inside, type MentorType } from '../advice/recommendation.ts';
import type { IntakeRecord } from '../intake/record.ts';
import { type Fit, fitOf, type Match, type Tie } from './fit.ts';

/** Somebody of several, with how they fit the latest advice. */
export interface Fitting<T> {
  readonly one: T;
  readonly fit: Fit;
}

/** Keeps those who fit best of any number, and holds no more than those. */
export interface BestFits<T extends { readonly tie: Tie }> {
  add(one: T): void;
  /** Best first; of those who fit alike, in the order in which they came. */
  best(): readonly Fitting<T>[];
}

/** The `most` who fit this advice best. */
export function bestFits<T extends { readonly tie: Tie }>(intake: IntakeRecord, most: number): BestFits<T> {
  const rankOf = rankByTie(intake);
  const best: (Ranked & { readonly one: T })[] = [];
  return {
    add: one => {
      const ranked = rankOf(one.tie);
      const last = best[most - 1];
      if (last !== undefined && last.rank <= ranked.rank) return;
      const at = best.findIndex(({ rank }) => rank > ranked.rank);
      best.splice(at < 0 ? best.length : at, 0, { ...ranked, one });
      if (best.length > most) best.pop();
    },
    best: () => best.map(({ one, fit }) => ({ one, fit })),
  };
}

interface Ranked {
  readonly fit: Fit;
  /** Lower is better. */
  readonly rank: number;
}

/** There are few ties that differ, however many people there are. */
function rankByTie(intake: IntakeRecord): (tie: Tie) => Ranked {
  const known = new Map<number, Ranked>();
  return tie => {
    const key = keyOfTie(tie);
    const found = known.get(key);
    if (found !== undefined) return found;
    const fit = fitOf(tie, intake);
    const ranked = { fit, rank: rankFor(fit, tie) };
    known.set(key, ranked);
    return ranked;
  };
}

/** Another number for each tie that there can be. */
function keyOfTie({ employer, sameWork, onPath, decidesOnMe, talksWithJudges }: Tie): number {
  const place = employer === null ? 0 : employer === 'own' ? 1 : 2;
  const said = (value: boolean | null) => (value === null ? 0 : value ? 1 : 2);
  const path = said(onPath) * 3 + said(sameWork);
  return ((path * 3 + said(decidesOnMe)) * 3 + said(talksWithJudges)) * 3 + place;
}

/** By what they are first, or may turn out to be; then whether they work where the advice looks, by what is to be watched, and by what is not known. */
function rankFor({ match, care, unknown }: Fit, tie: Tie): number {
  const as = match?.as === 'unknown' && !mayBe(match.wanted, tie) ? 'other' : (match?.as ?? 'none');
  const order = ORDER.indexOf(as);
  const place = match?.inPlace === false || match?.tooClose ? 2 : match?.inPlace === null ? 1 : 0;
  return ((order * DIGIT + place) * DIGIT + care.length) * DIGIT + unknown.length;
}

/** Whether somebody of whom not all is known may turn out to be of this type. */
export function mayBe(type: MentorType, { onPath, sameWork, talksWithJudges }: Tie): boolean {
  if (type === inside) return onPath !== false;
  return onPath !== true && sameWork !== true && talksWithJudges !== true;
}

const ORDER: readonly Match['as'][] = ['first', 'second', 'unknown', 'other', 'none'];
/** More than any of the numbers that make a rank. */
const DIGIT = 10;
