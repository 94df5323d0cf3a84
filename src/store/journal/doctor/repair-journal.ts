import type { Finding, Outcome, Treatment } from '../../../domain/findings.ts';
import type { Disk } from '../layout.ts';
import type { Repair } from './aside.ts';
import { carriedOut, type Treated } from './carry-out.ts';
import { type Case, casesIn, partsOf } from './cases.ts';
import { type Held, legacyCopy } from './held.ts';
import { keptHistory } from './lost-changes.ts';
import { type Repeat, repeatsAcross, withoutLosers } from './repeats.ts';
import { foundIn, type Survey, surveyed } from './survey.ts';
import { targetsFor } from './targets.ts';

/**
 * Mends the journal: works out what it is to be, and puts that in the place of what there is. Nothing keeps it from
 * being read afterwards but files of a newer program, and those that read well and wait to be accepted.
 */
export async function repairedJournal(repair: Repair): Promise<readonly Treatment[]> {
  const { disk } = repair;
  const survey = await surveyed(disk);
  const cases = await casesIn(repair, survey);
  const held = await heldBy(disk, survey);
  const together = partsOf(survey, cases, held);
  const repeats = repeatsAcross(disk, together);
  const parts = new Map([...together].map(([year, part]) => [year, withoutLosers(year, part, repeats)]));
  const targets = targetsFor(survey, cases, parts);
  const treated = [...headTreated(survey, targets.size, held), ...othersTreated(survey, cases, repeats)];
  return carriedOut(repair, survey, { treated, targets, ...(await keptHistory(disk, survey)) });
}

/** What a head has in itself counts beside the files of the years; the oldest copy only where there is nothing else. */
async function heldBy(disk: Disk, { head, years }: Survey): Promise<Held | null> {
  if (head.kind !== 'unusable') return null;
  return head.held ?? (years.length === 0 ? legacyCopy(disk) : null);
}

function headTreated({ head }: Survey, years: number, held: Held | null): readonly Treated[] {
  if (head.kind === 'newer') return [{ ...head.found, outcome: LEFT }];
  if (head.kind !== 'unusable') return [];
  const outcome: Outcome = years === 0 ? GIVEN_UP : (held?.outcome ?? { kind: 'rebuilt' });
  return [{ ...head.found, outcome }];
}

function othersTreated(
  { lostChanges, oddities }: Survey,
  cases: readonly Case[],
  repeats: readonly Repeat[],
): readonly Treated[] {
  return [
    ...cases.map(one => ({ ...foundIn(one), outcome: one.outcome })),
    ...[...lostChanges.values()].map(lost => ({ ...lost, outcome: isNewer(lost) ? LEFT : GIVEN_UP })),
    ...oddities.map(odd => ({ ...odd, outcome: LEFT })),
    ...repeats.map(({ path, id }): Treated => {
      const what = { kind: 'repeated-id', id } as const;
      return { path, what, acceptable: false, outcome: { kind: 'latest-kept' } };
    }),
  ];
}

function isNewer({ what }: Finding): boolean {
  return what.kind === 'newer';
}

const LEFT: Outcome = { kind: 'left' };
const GIVEN_UP: Outcome = { kind: 'given-up' };
