import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceAsItStands, advise } from '../../../src/domain/advice/advise.ts';
import { parseAnswers } from '../../../src/domain/intake/answers.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import * as contract from '../../support/answers.ts';

/** One answer to a question, and how far it lies from the answer given. */
interface Tried {
  readonly value: unknown;
  readonly away: number;
}

/** By key, in the intake's order: every answer one could give, and how far it is from this one. */
const otherAnswers: Readonly<Record<string, (now: unknown) => readonly Tried[]>> = {
  direction: anyOther(contract.DIRECTIONS),
  targetEmployer: anyOther(contract.TARGET_EMPLOYERS),
  certainty: onScale(0, 10),
  questions: lists(contract.TO_ASK, 4),
  runInto: anyOther(contract.RUN_INTO),
  covered: lists(contract.TO_ASK, 9),
  decision: alongTheList(contract.DECISIONS),
  employment: anyOther(contract.EMPLOYMENTS),
  phase: anyOther(contract.PHASES),
  offer: anyOther(contract.OFFERS),
  stopSigns: lists(contract.STOP_SIGNS, 5),
  simplerHelp: anyOther(contract.SIMPLER_HELP),
  someoneInside: anyOther(contract.SOMEONE_INSIDE),
  canSpeakFreely: onScale(1, 5),
  consequences: onScale(1, 5),
  outsideView: onScale(1, 5),
  sameCircle: alongTheList(contract.TIES),
  confidentialContent: anyOther([true, false]),
};

describe('what would change the advice', () => {
  it('is tried out: every key that can turn type or else employer, with its nearest answer, and no other', () => {
    fc.assert(
      fc.property(contract.validAnswers, answers => {
        const given = advise(answers).wouldChange;
        const found = nearestTurns(answers);
        expect(given.map(({ change }) => Object.keys(change))).toEqual([...found.keys()].map(key => [key]));
        for (const { change } of given) {
          const [[key, value] = ['', undefined]] = Object.entries(change);
          expect(awayOf(key, value, answers), `${key} ${String(value)}`).toBe(found.get(key));
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('is valid, and true: with that answer the advice has the type and the employer that it says', () => {
    fc.assert(
      fc.property(contract.validAnswers, answers => {
        const now = advise(answers);
        for (const { change, type, where } of now.wouldChange) {
          const changed = parseAnswers({ ...answers, ...change });
          expect(changed.ok && outcomeOf(changed.answers)).toEqual({ type, where });
          expect({ type, where }).not.toEqual({ type: now.type, where: now.where.employer });
          expect(contract.FREE_TEXTS.some(key => key in change)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('never asks for a fifth question, though that would be the smaller change', () => {
    const answers = contract.answersWith({
      questions: ['introductions', 'example', 'doubts', 'challenge'],
      covered: ['introductions'],
      phase: 'just-started',
      outsideView: 1,
    });
    const { type, needs, wouldChange } = advise(answers);
    expect({ type, needs }).toEqual({ type: 'outside-neutral', needs: { path: 5, perspective: 6 } });
    const turned = wouldChange.find(({ change }) => change.questions)?.change.questions ?? [];
    expect(turned.length).toBeLessThanOrEqual(4);
    expect(edits(answers.questions, turned) + edits(turned, answers.questions)).toBe(1);
  });

  it('is empty where nothing that one answers turns type or employer', () => {
    const certain = contract.answersWith({
      employment: 'self-employed',
      direction: 'next-position',
      questions: ['doubts', 'challenge'],
      covered: contract.PATH,
      outsideView: 5,
    });
    expect(advise(certain).wouldChange).toEqual([]);
  });

  it('names the employer where no answer turns the type', () => {
    const answers = contract.answersWith({
      direction: 'next-position',
      questions: ['route', 'craft'],
      canSpeakFreely: 1,
    });
    expect(advise(answers)).toMatchObject({ type: 'inside-career-path', where: { employer: 'other' } });
    expect(advise(answers).wouldChange).toContainEqual({
      change: { canSpeakFreely: 3 },
      type: 'inside-career-path',
      where: 'either',
    });
  });
});

/** For each key that can turn the type by itself, or else the employer: how far the nearest answer lies that does. */
function nearestTurns(answers: Answers): Map<string, number> {
  const now = outcomeOf(answers);
  const turns = new Map<string, number>();
  for (const [key, others] of Object.entries(otherAnswers)) {
    const tried = others(Reflect.get(answers, key)).map(({ value, away }) => ({
      away,
      ...outcomeOf({ ...answers, [key]: value } as Answers),
    }));
    const flipping = tried.filter(({ type }) => type !== now.type);
    const moving = flipping.length > 0 ? flipping : tried.filter(({ where }) => where !== now.where);
    if (moving.length > 0) turns.set(key, Math.min(...moving.map(({ away }) => away)));
  }
  return turns;
}

function outcomeOf(answers: Answers) {
  const { type, where } = adviceAsItStands(answers);
  return { type, where: where.employer };
}

function awayOf(key: string, value: unknown, answers: Answers): number | undefined {
  const tried = otherAnswers[key]?.(Reflect.get(answers, key)) ?? [];
  return tried.find(other => sameAnswer(other.value, value))?.away;
}

/** Values without an order of their own: each is as near as the next. */
function anyOther(values: readonly unknown[]) {
  return (now: unknown) => values.filter(value => value !== now).map(value => ({ value, away: 1 }));
}

/** Values from less to more. Not answered: each is as near as the next. */
function alongTheList(values: readonly unknown[]) {
  return (now: unknown) =>
    values.map((value, place) => ({
      value,
      away: now === undefined ? 1 : Math.abs(place - values.indexOf(now)),
    }));
}

/** Steps on a scale; one that was not answered counts from its middle. */
function onScale(from: number, to: number) {
  return (now: unknown) =>
    Array.from({ length: to - from + 1 }, (_, step) => ({
      value: from + step,
      away: Math.abs(from + step - (typeof now === 'number' ? now : (from + to) / 2)),
    }));
}

/** Every list of at most so many, with the number of values added and taken away; not answered counts as empty. */
function lists(values: readonly string[], most: number) {
  const all: string[][] = [[]];
  for (const value of values) all.push(...all.map(list => [...list, value]));
  return (now: unknown) => {
    const before = Array.isArray(now) ? now : [];
    return all
      .filter(list => list.length <= most)
      .map(value => ({ value, away: edits(before, value) + edits(value, before) }));
  };
}

function edits(before: readonly unknown[], after: readonly unknown[]): number {
  return before.filter(one => !after.includes(one)).length;
}

function sameAnswer(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return edits(a, b) + edits(b, a) === 0;
}
