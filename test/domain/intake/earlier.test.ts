import { expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import { reusableAnswers } from '../../../src/domain/intake/earlier.ts';
import { answersWith } from '../../support/answers.ts';

const answers = {
  ...answersWith({ direction: 'next-position', questions: ['route', 'doubts'], certainty: 7 }),
  stopSigns: ['health'],
  simplerHelp: 'course',
  sameCircle: 'small-world',
} as const;

it('starts a new intake from all earlier answers, where they were asked as they are now', () => {
  expect(reusableAnswers({ answers, recommendation: advise(answers) })).toEqual(answers);
});

it('asks anew what engine 1 asked in other words, and drops what is asked no longer', () => {
  const then = { ...answers, deadline: true };
  const { stopSigns: _signs, simplerHelp: _help, sameCircle: _circle, ...same } = answers;
  expect(reusableAnswers({ answers: then, recommendation: { ...advise(answers), engine: 1 } })).toEqual(same);
});
