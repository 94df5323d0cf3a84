import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/advice/facts.ts';
import { weigh } from '../../../src/domain/advice/weigh.ts';
import type { Answers, ToAsk } from '../../../src/domain/intake/questions.ts';
import { PATH, TIES, TO_ASK, validAnswers, without } from '../../support/answers.ts';
import { isOnThePath } from './contract.ts';

/** From some answers to all those that differ in one thing, and by it lean more to the path. */
type Lever = (answers: Answers) => readonly Answers[];

const levers: Readonly<Record<string, Lever>> = {
  'one question about the path more': a =>
    a.questions.length === 4
      ? []
      : missing(PATH, a.questions).map(added => ({ ...a, questions: inOrder([...a.questions, added]) })),
  'one question about oneself less': a =>
    a.questions
      .filter(question => !isOnThePath(question, a))
      .map(gone => ({ ...a, questions: a.questions.filter(question => question !== gone) })),
  'less of the path covered by others': ({ covered = [], ...a }) =>
    covered
      .filter(question => isOnThePath(question, a))
      // Stuck rests on it as well, and points to the outside.
      .filter(question => question !== 'current-work' || a.phase !== 'stuck')
      .map(gone => ({ ...a, covered: covered.filter(question => question !== gone) })),
  'a question about oneself covered by others': ({ covered = [], ...a }) =>
    TO_ASK.filter(question => !isOnThePath(question, a) && !covered.includes(question)).map(added => ({
      ...a,
      covered: [...covered, added],
    })),
  'somebody who shows how, rather than thinks along, with what one runs into': a =>
    isOnThePath('current-work', a)
      ? []
      : (['how-it-is-done', 'how-it-works-here'] as const).map(runInto => ({ ...a, runInto })),
  'speaking more freely': ({ canSpeakFreely = 5, ...a }) =>
    above(canSpeakFreely, 5).map(more => ({ ...a, canSpeakFreely: more })),
  'not saying how freely one speaks': a => [without(a, 'canSpeakFreely')],
  'less that is held against one': ({ consequences = 1, ...a }) =>
    below(consequences, 1).map(less => ({ ...a, consequences: less })),
  'not saying what is held against one': a => [without(a, 'consequences')],
  'less need of a view from outside': ({ outsideView = 1, ...a }) =>
    below(outsideView, 1).map(less => ({ ...a, outsideView: less })),
  'not saying whether one needs a view from outside': a => [without(a, 'outsideView')],
  'looser ties': ({ sameCircle = 'no-ties', ...a }) =>
    TIES.slice(0, TIES.indexOf(sameCircle)).map(looser => ({ ...a, sameCircle: looser })),
  'more certainty': a =>
    a.certainty === undefined ? [] : above(a.certainty, 10).map(more => ({ ...a, certainty: more })),
  'a decision nearby': a => (['weeks', 'months'] as const).map(decision => ({ ...a, decision })),
  'content that only colleagues may hear': a => [{ ...a, confidentialContent: true }],
  'no longer being stuck': a => (a.phase === 'stuck' ? [{ ...a, phase: 'settled' }] : []),
  'having just started': a => [{ ...a, phase: 'just-started' }],
  'a step in view': a => (a.direction === 'better-at-my-work' ? [{ ...a, direction: 'next-position' }] : []),
};

describe.each(Object.entries(levers))('%s', (_name, lever) => {
  it('never moves the type to the outside, nor does its reverse move it to the inside', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        const before = weigh(factsOf(answers));
        for (const leaning of lever(answers)) {
          const after = weigh(factsOf(leaning));
          if (before.type === 'inside-career-path') expect(after.type).toBe('inside-career-path');
          expect(after.needs.path).toBeGreaterThanOrEqual(before.needs.path);
          expect(after.needs.perspective).toBeLessThanOrEqual(before.needs.perspective);
        }
      }),
      { numRuns: 700 },
    );
  }, 30_000);

  it('does move it now and then', () => {
    const moved = fc.sample(validAnswers, { numRuns: 3000, seed: 7 }).filter(answers => {
      const { type } = weigh(factsOf(answers));
      return lever(answers).some(leaning => weigh(factsOf(leaning)).type !== type);
    });
    expect(moved.length).toBeGreaterThan(0);
  });
});

function inOrder(chosen: readonly ToAsk[]): ToAsk[] {
  return TO_ASK.filter(question => chosen.includes(question));
}

function missing<T>(all: readonly T[], present: readonly unknown[]): T[] {
  return all.filter(one => !present.includes(one));
}

function above(from: number, most: number): number[] {
  return Array.from({ length: most - from }, (_, step) => from + step + 1);
}

function below(from: number, least: number): number[] {
  return Array.from({ length: from - least }, (_, step) => least + step);
}
