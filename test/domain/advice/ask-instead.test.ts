import { describe, expect, it } from 'vitest';
import { askInsteadOf } from '../../../src/domain/advice/ask-instead.ts';
import { answersWith } from '../../support/answers.ts';

const unsafe = { canSpeakFreely: 1, consequences: 5 } as const;

describe('what to do with those who judge one’s work', () => {
  it.each([
    ['the-usual', { direction: 'better-at-my-work' }],
    ['one-task', { direction: 'next-position', targetEmployer: 'own' }],
    ['what-is-expected', { direction: 'just-begun' }],
    ['what-is-expected', { direction: 'next-position', phase: 'just-started' }],
    ['nothing-that-tells', { direction: 'next-position', targetEmployer: 'other' }],
    ['nothing-that-tells', { direction: 'own-business', ...unsafe }],
    ['facts-and-figures', { direction: 'own-business' }],
    ['the-usual', { direction: 'own-business', employment: 'self-employed' }],
  ] as const)('is %s for somebody with %j', (instead, given) => {
    expect(askInsteadOf(answersWith(given), 'mentor')).toBe(instead);
  });

  it('is not to face them alone where other help comes first, whatever else', () => {
    expect(askInsteadOf(answersWith({ direction: 'just-begun' }), 'other-help-first')).toBe('not-alone');
  });
});
