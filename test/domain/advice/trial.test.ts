import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import { type Trial, type TypedAnswer, tryAnswers } from '../../../src/domain/advice/trial.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { answersWith, validAnswers } from '../../support/answers.ts';

const nurse = answersWith({
  direction: 'next-position',
  targetPosition: 'ward manager',
  targetEmployer: 'own',
  certainty: 7,
  questions: ['route', 'unwritten-rules', 'doubts'],
  canSpeakFreely: 2,
});

const given = (answers: Answers) => ({ answers, recommendation: advise(answers) });

function tried(answers: Answers, ...typed: readonly TypedAnswer[]): Trial {
  const parsed = tryAnswers(given(answers), typed);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.trial;
}

/** Answers as one would type them. */
const typedFrom = (answers: Partial<Answers>): readonly TypedAnswer[] =>
  Object.entries(answers).map(([key, value]) => [key, String(value)] as const);

describe('an answer that is tried', () => {
  it('gives just the type and the place that the advice says it would give', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        const { recommendation } = given(answers);
        for (const { change, type, where } of recommendation.wouldChange) {
          const trial = tried(answers, ...typedFrom(change));
          expect(trial.change).toEqual(change);
          expect(trial.changed.recommendation.type).toBe(type);
          expect(trial.changed.recommendation.where.employer).toBe(where);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('gives the advice that an intake with all these answers would give', () => {
    fc.assert(
      fc.property(validAnswers, validAnswers, (answers, others) => {
        const trial = tried(answers, ...typedFrom(others));
        expect(trial.changed.answers).toEqual({ ...answers, ...others });
        expect(trial.changed.recommendation).toEqual(advise({ ...answers, ...others }));
        expect(trial.current.recommendation).toEqual(advise(answers));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('says which parts of the advice would be different, and none where none would', () => {
    expect(tried(nurse, ['certainty', '2']).different).toContain('type');
    expect(tried(nurse, ['certainty', '6']).different).toEqual([]);
    expect(tried(nurse, ['targetPosition', 'head nurse']).different).toEqual(['nextSteps']);
  });

  it('is known to be the one that was given, in whatever order a list comes', () => {
    const { same, different } = tried({ ...nurse, covered: ['route', 'craft'] }, ['covered', 'craft, route']);
    expect({ same, different }).toEqual({ same: ['covered'], different: [] });
  });

  it('is known to be moot, and to make others moot', () => {
    const unclear = answersWith({ direction: 'unclear' });
    expect(tried(unclear, ['certainty', '2']).moot).toEqual(['certainty']);
    const trial = tried(nurse, ['direction', 'unclear']);
    expect(trial.silenced).toEqual(['targetPosition', 'targetEmployer', 'certainty']);
    expect(trial.moot).toEqual([]);
  });

  it('is beside what today’s rules say where the advice was given by those of earlier', () => {
    const recommendation = { ...advise(nurse), engine: 1, type: 'outside-neutral' } as const;
    const parsed = tryAnswers({ answers: { ...nurse, ...{ deadline: true } }, recommendation }, [
      ['certainty', '2'],
    ]);
    if (!parsed.ok) throw new Error('It was refused.');
    expect(parsed.trial.isAnew).toBe(true);
    expect(parsed.trial.current.recommendation).toEqual(advise(nurse));
    expect(tried(nurse, ['certainty', '2']).isAnew).toBe(false);
  });

  it('is refused with all that is wrong at once: the key, what may come, and what came', () => {
    const parsed = tryAnswers(given(nurse), [
      ['certainty', 'eleven'],
      ['certanty', '3'],
      ['deadline', 'yes'],
      ['questions', 'route,up'],
      ['ambition', ' '],
    ]);
    expect(parsed).toMatchObject({
      ok: false,
      faults: [
        { kind: 'missing', key: 'ambition' },
        { kind: 'wrong', key: 'certainty', expected: { from: 0, to: 10 }, came: 'eleven' },
        { kind: 'wrong', key: 'questions', came: 'route,up' },
        { kind: 'unknown-key', key: 'certanty', nearest: 'certainty' },
        { kind: 'unknown-key', key: 'deadline', nearest: 'decision' },
      ],
    });
  });
});
