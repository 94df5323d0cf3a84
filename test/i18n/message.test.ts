import { describe, expect, it } from 'vitest';
import type { NextStepParams } from '../../src/domain/advice/parameters.ts';
import { messageFrom as english } from '../../src/i18n/en/advice/message.ts';
import { messageFrom as dutch } from '../../src/i18n/nl/advice/message.ts';

type Message = NextStepParams['write-to-one-person'];

const nurse: Message = {
  type: 'inside-career-path',
  role: 'senior nurse in a hospital',
  position: 'ward manager',
  question: 'route',
  direction: 'next-position',
  employment: 'employed',
  at: 'other',
};
const begun: Message = { ...nurse, direction: 'just-begun', at: 'own' };

describe.each([
  ['en', english],
  ['nl', dutch],
] as const)('a message in %s', (_language, messageFrom) => {
  it('is another for another question, way of working, kind of mentor, place, pace and stage', () => {
    const messages: readonly Message[] = [
      nurse,
      begun,
      { ...nurse, question: 'craft' },
      { ...nurse, employment: 'in-training' },
      { ...nurse, employment: 'between-jobs' },
      { ...nurse, employment: 'business-owner' },
      { ...nurse, direction: 'new-field' },
      { ...nurse, direction: 'own-business' },
      { ...nurse, type: 'outside-neutral', question: 'doubts' },
      { ...nurse, question: 'current-work' },
      { ...nurse, at: 'own' },
      { ...nurse, pace: 'this-week' },
    ];
    expect(new Set(messages.map(messageFrom)).size).toBe(messages.length);
  });

  it('says why this person with a blank, asks one thing, and is easy to decline', () => {
    const message = messageFrom(nurse);
    expect(message).toMatch(/(?:because|omdat) … \(/);
    expect(message.match(/\?/g)?.length).toBeLessThanOrEqual(2);
    expect(message).toMatch(/stay between us|onder ons/);
    expect(message).not.toMatch(/as I will|doe ik ook/);
  });

  it('speaks of no road to somebody who is there, nor of a step where it could get round', () => {
    expect(messageFrom(nurse)).toContain('ward manager');
    expect(messageFrom(begun)).not.toContain('ward manager');
    expect(messageFrom(begun)).not.toBe(messageFrom({ ...begun, direction: 'unclear' }));
    expect(messageFrom({ ...nurse, at: 'own-other-department' })).not.toContain('ward manager');
  });

  it('leaves a blank where the work is no short phrase', () => {
    expect(messageFrom({ ...nurse, role: '' })).toMatch(/(?:I am a|Ik werk als) … \(/);
  });
});

describe('a message in English', () => {
  it.each([
    ['office worker', 'as an office worker'],
    ['First-year teacher', 'as a first-year teacher'],
    ['First paid director', 'as the first paid director'],
    ['the baker', 'as the baker'],
  ])('reads %j as a sentence', (role, told) => {
    expect(english({ ...nurse, role })).toContain(told);
  });
});
