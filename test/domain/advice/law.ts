import fc from 'fast-check';
import { it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import type { Recommendation } from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { validAnswers } from '../../support/answers.ts';

/** In milliseconds, for a machine that is busy with other things as well. */
const PATIENCE = 30_000;

const [seed = 0] = fc.sample(fc.integer(), 1);
const made = new Map<string, Recommendation>();

export type Law = (answers: Answers, shuffled: <T>(list: readonly T[]) => T[]) => void;

/** A law that is tried on many sets of answers, each with a way to shuffle lists. */
export function law(name: string, holds: Law, numRuns = 200): void {
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
        { numRuns, seed },
      );
    },
    PATIENCE,
  );
}

/** Advice is made once for each set of answers: all laws are tried on the same ones, and trying changes takes time. */
export function adviceFor(answers: Answers): Recommendation {
  const key = JSON.stringify(answers);
  const known = made.get(key) ?? advise(answers);
  made.set(key, known);
  return known;
}
