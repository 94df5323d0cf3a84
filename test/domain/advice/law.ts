import fc from 'fast-check';
import { it } from 'vitest';
import { adviceAsItStands } from '../../../src/domain/advice/advise.ts';
import type { Recommendation } from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { validAnswers } from '../../support/answers.ts';

/** In milliseconds, for a machine that is busy with other things as well. */
const PATIENCE = 30_000;

/** How many sets of answers each law is tried on; more with LAW_RUNS=100000 in the environment. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 2000);

export type Law = (answers: Answers, shuffled: <T>(list: readonly T[]) => T[]) => void;

/** A law that is tried on many sets of answers, each with a way to shuffle lists. */
export function law(name: string, holds: Law): void {
  it(
    name,
    () => {
      const shuffling = fc.infiniteStream(fc.nat());
      fc.assert(
        fc.property(validAnswers, shuffling, (answers, numbers) => {
          holds(answers, list => {
            const keyed = list.map(item => ({ item, key: Number(numbers.next().value) }));
            return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
          });
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE + RUNS * 10,
  );
}

/** The advice, without what would change it: that has laws of its own, and takes long to find. */
export function adviceFor(answers: Answers): Omit<Recommendation, 'wouldChange'> {
  return adviceAsItStands(answers);
}
