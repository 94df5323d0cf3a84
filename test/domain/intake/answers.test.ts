import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/domain/intake/answers.ts';
import { isMoot } from '../../../src/domain/intake/moot.ts';
import { questionFor } from '../../../src/domain/intake/questions.ts';
import { faultInValue } from '../../../src/domain/questionnaire/answer-fault.ts';
import * as contract from '../../support/answers.ts';

const five = contract.answersWith();

describe('parsed answers', () => {
  it('are every valid set, as it came', () => {
    fc.assert(
      fc.property(contract.validAnswers, answers => {
        expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers });
      }),
    );
  });

  it('stand in the order of the intake, whatever the order in which they came', () => {
    const reversed = Object.fromEntries(Object.entries({ ...five, decision: 'weeks' }).reverse());
    const parsed = parseAnswers(reversed);
    expect(parsed.ok && Object.keys(parsed.answers)).toEqual(
      contract.KEYS_IN_ORDER.filter(key => Object.hasOwn(reversed, key)),
    );
  });

  it('keep what another answer makes moot, once it is checked', () => {
    const moot = { targetEmployer: 'other', certainty: 9, targetPosition: 'head of purchasing' } as const;
    const answers = { ...five, direction: 'unclear', ...moot } as const;
    expect(isMoot(questionOf('certainty'), answers)).toBe(true);
    expect(parseAnswers(answers)).toEqual({ ok: true, answers });
    expect(faultsOf({ ...answers, certainty: 11 })).toMatchObject([{ kind: 'wrong', key: 'certainty' }]);
  });

  it('have what one would ask in the order in which it is listed', () => {
    const parsed = parseAnswers({ ...five, questions: ['doubts', 'craft', 'route'] });
    expect(parsed.ok && parsed.answers.questions).toEqual(['route', 'craft', 'doubts']);
  });

  it('lose blank lines around a text, and nothing inside it', () => {
    const parsed = parseAnswers({ ...five, ambition: '\n\n  Lead a team\r\n\r\nand sleep  \n\n' });
    expect(parsed.ok && parsed.answers.ambition).toBe('  Lead a team\n\nand sleep');
  });
});

describe('answers that do not fit', () => {
  it('are all named at once: those of the intake in its order, then unknown keys', () => {
    const faults = faultsOf({
      colour: 'blue',
      employement: 'employed',
      sameCircle: 'some',
      certainty: 10.5,
      direction: 'up',
      role: '   ',
      questions: ['route', 'route'],
    });
    expect(faults.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'missing ambition',
      'wrong direction',
      'wrong certainty',
      'wrong questions',
      'missing role',
      'missing employment',
      'wrong sameCircle',
      'unknown-key colour',
      'unknown-key employement',
    ]);
  });

  it('come with what was expected and what came', () => {
    expect(faultsOf({ ...five, canSpeakFreely: '4' })).toEqual([
      {
        kind: 'wrong',
        key: 'canSpeakFreely',
        expected: { kind: 'whole-number', from: 1, to: 5 },
        came: '"4"',
      },
    ]);
  });

  it('under an unknown key come with the key that was probably meant, or with none', () => {
    const nearest = (key: string) => faultsOf({ ...five, [key]: 1 });
    expect(nearest('certanty')).toEqual([{ kind: 'unknown-key', key: 'certanty', nearest: 'certainty' }]);
    expect(nearest('SameCircle')).toEqual([
      { kind: 'unknown-key', key: 'SameCircle', nearest: 'sameCircle' },
    ]);
    expect(nearest('deadline')).toEqual([{ kind: 'unknown-key', key: 'deadline', nearest: 'decision' }]);
    expect(nearest('salary')).toEqual([{ kind: 'unknown-key', key: 'salary', nearest: null }]);
    expect(nearest('toString')).toEqual([{ kind: 'unknown-key', key: 'toString', nearest: null }]);
    expect(faultsOf(JSON.parse('{"__proto__": 1}'))).toContainEqual({
      kind: 'unknown-key',
      key: '__proto__',
      nearest: null,
    });
  });

  it.each([null, [], 'text', 7, true, undefined])('are not an object: %j', input => {
    expect(faultsOf(input)).toMatchObject([{ kind: 'wrong', expected: { kind: 'object' } }]);
  });

  it.each([
    ['certainty', -1],
    ['certainty', 11],
    ['certainty', 5.5],
    ['certainty', '5'],
    ['canSpeakFreely', 0],
    ['canSpeakFreely', 6],
    ['consequences', true],
    ['outsideView', [3]],
    ['decision', 'yes'],
    ['decision', true],
    ['runInto', 'how'],
    ['someoneInside', true],
    ['confidentialContent', null],
    ['phase', ''],
    ['phase', 'Settled'],
    ['offer', ['none']],
    ['stopSigns', 'health'],
    ['stopSigns', ['health', 'health']],
    ['stopSigns', ['burn-out']],
    ['questions', ['route', 'craft', 'example', 'doubts', 'challenge']],
    ['questions', { route: true }],
    ['covered', [null]],
    ['targetPosition', 5],
    ['situation', null],
    ['ambition', ['to grow']],
  ])('are refused: %s as %j', (key, value) => {
    expect(faultsOf({ ...five, [key]: value })).toMatchObject([{ kind: 'wrong', key }]);
  });

  it.each(['', '   ', '\n\t\r\n', '\u00a0\u2003', '\0'])('leave a required text blank: %j', blank => {
    expect(faultsOf({ ...five, ambition: blank })).toMatchObject([{ kind: 'missing', key: 'ambition' }]);
    expect(parseAnswers({ ...five, situation: blank }).ok).toBe(true);
  });
});

describe('the bounds', () => {
  it.each([
    ['certainty', [0, 10]],
    ['canSpeakFreely', [1, 5]],
    ['consequences', [1, 5]],
    ['outsideView', [1, 5]],
  ])('belong to the scale: %s from %j', (key, ends) => {
    for (const end of ends) expect(faultsOf({ ...five, [key]: end })).toEqual([]);
  });

  it('count characters, not the units that hold them: 2,000 of any kind fit, one more does not', () => {
    for (const sign of ['a', 'é', '話', '🌱']) {
      expect(faultsOf({ ...five, ambition: sign.repeat(2000) })).toEqual([]);
      expect(faultsOf({ ...five, ambition: sign.repeat(2001) })).toMatchObject([
        { kind: 'wrong', key: 'ambition', expected: { kind: 'text', most: 2000 } },
      ]);
    }
  });

  it('do not hold for the other texts, and let four questions and all that is covered through', () => {
    const long = 'long '.repeat(2000);
    const questionsAsked = contract.TO_ASK.slice(0, 4);
    const answers = { ...five, situation: long, questions: questionsAsked, covered: contract.TO_ASK };
    expect(faultsOf(answers)).toEqual([]);
  });

  it('are the same for one value by itself', () => {
    const ambition = questionOf('ambition');
    expect(faultInValue(ambition, 'x'.repeat(2001))).toMatchObject({ kind: 'wrong' });
    expect(faultInValue(ambition, ' ')).toMatchObject({ kind: 'missing' });
    expect(faultInValue(ambition, 'to grow')).toBeUndefined();
  });
});

function faultsOf(input: unknown) {
  const parsed = parseAnswers(input);
  return parsed.ok ? [] : parsed.faults;
}

function questionOf(key: string) {
  const question = questionFor(key);
  if (question === undefined) throw new Error(`No question ${key}`);
  return question;
}
