import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import { rubOf, untoldLimits } from '../../../src/domain/advice/rub.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { answersWith } from '../../support/answers.ts';

const rubFor = (answers: Partial<Answers>) => {
  const all = answersWith({ direction: 'next-position', questions: ['route'], ...answers });
  return rubOf(all, advise(all));
};

describe('what pulls apart', () => {
  it.each<[string, ReturnType<typeof rubFor>, Partial<Answers>]>([
    ['nothing, where one is safe and asks what anybody on the path can tell', null, {}],
    [
      'a world in which nobody is quite safe',
      'nobody-quite-safe',
      { canSpeakFreely: 1, sameCircle: 'small-world' },
    ],
    [
      'doors that only people here can open, where one is not safe',
      'doors-only-here',
      {
        questions: ['introductions', 'route'],
        targetEmployer: 'own',
        canSpeakFreely: 1,
        someoneInside: 'no',
      },
    ],
    [
      'what only this house knows, where one looks elsewhere',
      'known-only-here',
      { questions: ['route', 'unwritten-rules'], someoneInside: 'no' },
    ],
    [
      'what only this house knows, and is not safe in it',
      'here-but-not-safe',
      { questions: ['unwritten-rules'], consequences: 5 },
    ],
    [
      'a secret among those with whom one is not safe',
      'secret-but-not-safe',
      { confidentialContent: true, consequences: 5 },
    ],
    [
      'a secret, and somebody who is not bound by it',
      'secret-elsewhere',
      { questions: ['doubts', 'challenge'], confidentialContent: true },
    ],
    [
      'nothing, while something else comes first',
      null,
      { questions: ['unwritten-rules'], consequences: 5, stopSigns: ['health'] },
    ],
  ])('is %s', (_what, rub, answers) => {
    expect(rubFor(answers)).toBe(rub);
  });
});

describe('what this mentor cannot give', () => {
  const limitsFor = (changes: Partial<Answers>) => {
    const answers = answersWith({ direction: 'next-position', ...changes });
    const recommendation = advise(answers);
    return {
      all: recommendation.limits.map(({ id }) => id),
      untold: untoldLimits({ answers, recommendation }).map(({ id }) => id),
      second: recommendation.second,
    };
  };

  it('is not told where the rub says so already', () => {
    const { all, untold } = limitsFor({ questions: ['route', 'unwritten-rules'], someoneInside: 'no' });
    expect(all).toContain('elsewhere-not-your-house');
    expect(untold).not.toContain('elsewhere-not-your-house');
  });

  it('is not told where a second mentor gives it', () => {
    const { all, untold, second } = limitsFor({ questions: ['route', 'craft', 'doubts', 'self-image'] });
    expect(second).not.toBeNull();
    expect(all.length).toBeGreaterThan(0);
    expect(untold).toEqual([]);
  });

  it('is told otherwise', () => {
    const { all, untold } = limitsFor({ questions: ['route'] });
    expect(all.length).toBeGreaterThan(0);
    expect(untold).toEqual(all);
  });
});
