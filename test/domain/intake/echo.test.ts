import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Echo, echoBefore } from '../../../src/domain/intake/echo.ts';
import type { PartialAnswers } from '../../../src/domain/intake/questions.ts';
import { en } from '../../../src/i18n/en.ts';
import { answersWith, validAnswers } from '../../support/answers.ts';

const MOMENTS = ['situation', 'perspective', null] as const;
const step = answersWith({
  direction: 'next-position',
  questions: ['route'],
  targetPosition: 'Ward manager.',
});

describe('what is said back of what somebody wants', () => {
  it.each<[Echo['id'], PartialAnswers, object]>([
    [
      'position-in-view',
      { targetEmployer: 'own', certainty: 8 },
      { position: 'Ward manager', at: 'own', sure: 'sure' },
    ],
    ['position-in-view', { certainty: 7 }, { position: 'Ward manager', at: null, sure: 'fairly' }],
    ['position-in-view', { certainty: 4 }, { position: 'Ward manager', at: null, sure: 'leaning' }],
    [
      'step-in-view',
      { targetPosition: 'x'.repeat(41) },
      { direction: 'next-position', at: null, sure: null },
    ],
    ['step-in-view', { targetPosition: 'Two\nlines' }, { direction: 'next-position', at: null, sure: null }],
    ['not-sure-of-it', { certainty: 3 }, { position: 'Ward manager', certainty: 3 }],
    ['decided-soon', { decision: 'weeks', certainty: 3 }, { position: 'Ward manager' }],
    ['nothing-left-to-ask', { covered: ['route'] }, { chosen: true }],
    ['nothing-left-to-ask', { questions: [] }, { chosen: false }],
    ['only-just-begun', { direction: 'just-begun', questions: ['unwritten-rules'] }, { house: true }],
    ['better-at-this', { direction: 'better-at-my-work' }, { asked: 'path' }],
    ['better-at-this', { direction: 'better-at-my-work', questions: ['route', 'doubts'] }, { asked: 'both' }],
    ['no-direction-yet', { direction: 'unclear', decision: 'months', certainty: 1 }, { dated: true }],
  ])('%s, with %j', (id, changes, params) => {
    expect(echoBefore('situation', { ...step, ...changes })).toEqual({ id, params });
  });
});

describe('what is said back of where somebody stands', () => {
  const role = { role: 'cook in a hotel' };
  it.each<[Echo['id'], PartialAnswers, object]>([
    ['something-comes-first', { stopSigns: ['health'], phase: 'stuck' }, {}],
    ['given-one-who-does-not-fit', { offer: 'assigned-not-working' }, {}],
    ['manager-wants-to', { offer: 'my-manager' }, {}],
    ['nobody-above', { offer: 'my-manager', employment: 'self-employed' }, { employment: 'self-employed' }],
    ['something-simpler', { simplerHelp: 'course' }, { help: 'course' }],
    ['nothing-moves', { phase: 'stuck' }, role],
    ['finding-their-feet', { direction: 'just-begun' }, role],
    ['weighing-a-step', { phase: 'considering-a-step' }, role],
    [
      'knows-the-way',
      { phase: 'settled', role: 'I have been a cook for very many years in one hotel' },
      { role: null },
    ],
    ['where-they-stand', {}, role],
  ])('%s, with %j', (id, changes, params) => {
    expect(echoBefore('perspective', { ...answersWith(), ...changes })).toEqual({ id, params });
  });
});

describe('what is said back before the advice', () => {
  it.each<[Echo['id'], PartialAnswers, object]>([
    ['turn-elsewhere-first', { stopSigns: ['health'], canSpeakFreely: 1 }, {}],
    ['enough-to-go-on', {}, {}],
    ['word-gets-round', { canSpeakFreely: 2, sameCircle: 'small-world' }, { judges: 'boss' }],
    ['with-care', { canSpeakFreely: 2, consequences: 4 }, { because: 'both' }],
    ['with-care', { consequences: 4, confidentialContent: true }, { because: 'held-against' }],
    ['bound-to-secrecy', { confidentialContent: true, outsideView: 5 }, {}],
    ['no-stake-in-it', { outsideView: 4 }, {}],
    ['someone-in-mind', { questions: ['craft'], someoneInside: 'yes' }, {}],
    ['nobody-where-they-work', { questions: ['craft'], someoneInside: 'no' }, {}],
    ['speaks-freely', { canSpeakFreely: 4, consequences: 2 }, {}],
    ['that-is-all', { canSpeakFreely: 3 }, {}],
  ])('%s, with %j', (id, changes, params) => {
    expect(echoBefore(null, { ...answersWith(), ...changes })).toEqual({ id, params });
  });
});

describe('a sentence said back', () => {
  const heard = (answers: PartialAnswers) => MOMENTS.map(next => echoBefore(next, answers));

  it('is there at every change of part, and none before the first', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        expect(heard(answers)).not.toContain(undefined);
      }),
    );
    expect(echoBefore('ambition', step)).toBeUndefined();
  });

  it('is never said twice in one conversation, and every shape of more than a dozen can come', () => {
    const perMoment = MOMENTS.map(() => new Set<string>());
    for (const answers of fc.sample(validAnswers, { numRuns: 20_000, seed: 12 })) {
      for (const [at, echo] of heard(answers).entries()) perMoment[at]?.add(echo?.id ?? '');
    }
    const all = perMoment.flatMap(ids => [...ids]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.toSorted()).toEqual(Object.keys(en('mentor').intake.echo).toSorted());
    expect(all.length).toBeGreaterThan(12);
  });

  it('rests on no word of what somebody tells at length', () => {
    fc.assert(
      fc.property(validAnswers, fc.string(), (answers, text) => {
        const told = { ...answers, ambition: `${text} I was bullied`, situation: `burn-out ${text}` };
        expect(heard(told)).toEqual(heard(answers));
      }),
    );
  });
});
