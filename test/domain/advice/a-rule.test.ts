import { describe, expect, it } from 'vitest';
import { adviceAsItStands } from '../../../src/domain/advice/advise.ts';
import { factsOf } from '../../../src/domain/advice/facts.ts';
import { type Rule, rules } from '../../../src/domain/advice/rules.ts';
import { weigh } from '../../../src/domain/advice/weigh.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { reasons as english } from '../../../src/i18n/en/advice/reasons.ts';
import { reasons as dutch } from '../../../src/i18n/nl/advice/reasons.ts';
import { sentenceById } from '../../../src/i18n/sentence.ts';
import { codeUnder, standingNowhere } from '../../support/map.ts';

/** One rule as a value, and nothing else. */
const isUnsure: Rule<'unsure-of-the-step'> = {
  id: 'unsure-of-the-step',
  toward: 'outside-neutral',
  because: ({ answers: { certainty = 0 }, unsure }) =>
    unsure ? { weight: 2, answers: ['certainty'], params: { certainty } } : undefined,
};

const answers: Answers = {
  ambition: 'Lead a team',
  direction: 'next-position',
  certainty: 2,
  questions: [],
  role: 'nurse',
  employment: 'employed',
};

describe('a rule of the advice', () => {
  it('gives a reason with the parameters of its id, and its weight to a need', () => {
    const { needs, reasons } = weigh(factsOf(answers), [isUnsure]);
    expect(needs).toEqual({ path: 0, perspective: 2 });
    expect(reasons).toEqual([
      {
        id: 'unsure-of-the-step',
        toward: 'outside-neutral',
        weight: 2,
        answers: ['certainty'],
        params: { certainty: 2 },
      },
    ]);
    const told = reasons.flatMap(reason => [english, dutch].map(words => sentenceById(reason, words)));
    expect(told).toEqual([expect.stringContaining('(2 '), expect.stringContaining('(2 ')]);
  });

  it('gives none where it does not fire, nor where somebody already gives what it rests on', () => {
    expect(weigh(factsOf({ ...answers, certainty: 8 }), [isUnsure]).reasons).toEqual([]);
    const covered = factsOf({ ...answers, covered: ['doubts'] });
    expect(weigh(covered, [{ ...isUnsure, restsOn: 'doubts' }]).reasons).toEqual([]);
  });

  it('cannot be told with the parameters of another', () => {
    const misled: Rule<'unsure-of-the-step'> = {
      ...isUnsure,
      // @ts-expect-error: a direction is what `aims-at-a-step` is told with.
      because: () => ({ weight: 2, answers: ['certainty'], params: { direction: 'new-field' } }),
    };
    expect(weigh(factsOf(answers), [misled]).reasons).toHaveLength(1);
  });

  it('is one of those that the program weighs', () => {
    const others = rules.filter(({ id }) => id !== isUnsure.id);
    expect(adviceAsItStands(answers, [...others, isUnsure])).toEqual(adviceAsItStands(answers));
    expect(adviceAsItStands(answers, others).needs).not.toEqual(adviceAsItStands(answers).needs);
  });

  it('is added as docs/architecture.md shows', () => {
    const shown = codeUnder('How to add a rule of the advice');
    const files = [
      'domain/advice/parameters.ts',
      'domain/advice/rules.ts',
      'i18n/en/advice/reasons.ts',
      'store/schema/advice-params.ts',
    ].map(path => new URL(`../../../src/${path}`, import.meta.url));
    expect(shown).toHaveLength(4);
    expect(standingNowhere(shown, files)).toEqual([]);
  });
});
