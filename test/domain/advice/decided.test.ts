import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAdviceDecided, TRIED_VALUES } from '../../../src/domain/advice/decided.ts';
import { kindAndTypeOf } from '../../../src/domain/advice/kind.ts';
import { isMoot } from '../../../src/domain/intake/moot.ts';
import { type AnswerKey, type Answers, questionFor } from '../../../src/domain/intake/questions.ts';
import { answersWith, KEYS_AS_ASKED, validAnswers } from '../../support/answers.ts';
import { law } from './law.ts';

/** The answers to the first so many questions, and the keys of the others. */
function answeredUpTo(count: number, answers: Partial<Answers>) {
  const put = KEYS_AS_ASKED.slice(0, count).filter(key => answers[key] !== undefined);
  const given = Object.fromEntries(put.map(key => [key, answers[key]]));
  return { given, open: KEYS_AS_ASKED.slice(count) };
}

/** These answers, and those of another person to what is open. */
function completed({ given, open }: ReturnType<typeof answeredUpTo>, other: Answers): Answers {
  const more = open.filter(key => other[key] !== undefined).map(key => [key, other[key]]);
  return { ...given, ...Object.fromEntries(more) } as Answers;
}

/** The value that is tried in the place of this one; undefined for none. */
function triedFor(key: AnswerKey, value: unknown): unknown {
  const [number, tried = []] = [Number(value), TRIED_VALUES.get(key)];
  if (key === 'certainty') return number <= 3 ? 0 : number >= 5 ? 5 : undefined;
  if (value === 'months') return 'weeks';
  if (value === 'how-it-works-here') return 'how-it-is-done';
  return tried.find(one => one === value);
}

const WEIGHED_APART = ['direction', 'questions', 'covered', 'stopSigns', 'simplerHelp'];

describe('what is decided', () => {
  law(
    'tries of each question values that stand for all others: they come to the same kind and type',
    answers => {
      for (const key of KEYS_AS_ASKED.filter(one => !WEIGHED_APART.includes(one))) {
        const tried = triedFor(key, answers[key]);
        expect([key, kindAndTypeOf({ ...answers, [key]: tried })]).toEqual([key, kindAndTypeOf(answers)]);
      }
    },
  );

  it('stays so, whatever is answered to the rest', () => {
    const cut = fc.integer({ min: 13, max: KEYS_AS_ASKED.length });
    const tried = { decided: 0 };
    fc.assert(
      fc.property(
        validAnswers,
        cut,
        fc.array(validAnswers, { minLength: 5, maxLength: 5 }),
        (one, at, others) => {
          const here = answeredUpTo(at, one);
          if (!isAdviceDecided(here.given, here.open)) return;
          tried.decided++;
          for (const other of others) {
            expect(kindAndTypeOf(completed(here, other))).toEqual(kindAndTypeOf(one));
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(tried.decided).toBeGreaterThan(300);
  });

  it('is nothing as long as something may come first, or would solve it', () => {
    const { given, open } = answeredUpTo(13, {
      ...answersWith({ questions: ['route'] }),
      stopSigns: [],
      simplerHelp: 'no',
    });
    expect(isAdviceDecided(given, open)).toBe(true);
    for (const key of ['stopSigns', 'simplerHelp', 'covered'] as const) {
      expect([key, isAdviceDecided(given, [...open, key])]).toEqual([key, false]);
    }
  });

  it('is nothing without what the advice needs', () => {
    const { role: _none, ...given } = answersWith({ questions: ['route'] });
    expect(isAdviceDecided(given, ['role'])).toBe(false);
  });

  it('is not what one side still may win', () => {
    const both = answersWith({ questions: ['route', 'doubts'], stopSigns: [], simplerHelp: 'no' });
    const { given, open } = answeredUpTo(16, both);
    expect(isAdviceDecided(given, open)).toBe(false);
    expect(isAdviceDecided({ ...given, outsideView: 4 }, ['confidentialContent'])).toBe(false);
    expect(isAdviceDecided({ ...given, outsideView: 5 }, ['sameCircle', 'someoneInside'])).toBe(true);
  });

  it('comes after some twelve of nineteen questions for people of whom we know', () => {
    const walked = practiceAnswers().map(answers => {
      const put = KEYS_AS_ASKED.filter(key => !isMootFor(key, answers));
      const at = put.findIndex(key => {
        const { given, open } = answeredUpTo(KEYS_AS_ASKED.indexOf(key) + 1, answers);
        return isAdviceDecided(given, open);
      });
      return { at: at + 1, of: put.length };
    });
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    expect(mean(walked.map(({ of }) => of))).toBeCloseTo(19.3, 1);
    expect(mean(walked.map(({ at }) => at))).toBeCloseTo(12.2, 1);
    expect(walked.filter(({ at, of }) => of - at >= 2)).toHaveLength(25);
    expect(walked).toHaveLength(28);
  });
});

function isMootFor(key: AnswerKey, answers: Partial<Answers>): boolean {
  const question = questionFor(key);
  return question === undefined || isMoot(question, answers);
}

function practiceAnswers(): readonly Partial<Answers>[] {
  const file = new URL('../../evaluation/practice-cases.json', import.meta.url);
  const cases: Record<string, { answers: { given: Partial<Answers> }[] }> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.values(cases).flatMap(({ answers }) => answers.map(({ given }) => given));
}
