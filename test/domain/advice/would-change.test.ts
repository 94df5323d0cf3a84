import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/domain/advice/advise.ts';
import { typeFor } from '../../../src/domain/advice/weigh.ts';
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
  covered: lists(contract.TO_ASK, 9),
  deadline: anyOther([true, false]),
  employment: anyOther(contract.EMPLOYMENTS),
  phase: anyOther(contract.PHASES),
  offer: anyOther(contract.OFFERS),
  stopSigns: lists(contract.STOP_SIGNS, 5),
  simplerHelp: anyOther(contract.SIMPLER_HELP),
  canSpeakFreely: onScale(1, 5),
  consequences: onScale(1, 5),
  outsideView: onScale(1, 5),
  sameCircle: alongTheList(contract.TIES),
  confidentialContent: anyOther([true, false]),
};

describe('what would turn the advice round', () => {
  it('is tried out: every key that can turn it, with its nearest answer, and no other', () => {
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
      { numRuns: 150 },
    );
  }, 30_000);

  it('is valid, and true: with that answer the advice is of the type that it says', () => {
    fc.assert(
      fc.property(contract.validAnswers, answers => {
        const { type, wouldChange } = advise(answers);
        for (const entry of wouldChange) {
          const changed = parseAnswers({ ...answers, ...entry.change });
          expect(changed.ok).toBe(true);
          expect(changed.ok && advise(changed.answers).type).toBe(entry.type);
          expect(entry.type).not.toBe(type);
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('never asks for a fifth question, though that would be the smaller change', () => {
    const answers = contract.answersWith({
      questions: ['craft', 'introductions', 'example', 'doubts'],
      covered: ['introductions'],
      phase: 'just-started',
    });
    const { type, needs, wouldChange } = advise(answers);
    expect({ type, needs }).toEqual({ type: 'inside-career-path', needs: { path: 6, perspective: 3 } });
    const turned = wouldChange.find(({ change }) => change.questions)?.change.questions ?? [];
    expect(turned.length).toBeLessThanOrEqual(4);
    expect(edits(answers.questions, turned) + edits(turned, answers.questions)).toBe(2);
  });

  it('is empty where much points one way, and full where little does', () => {
    const certain = contract.answersWith({
      direction: 'next-position',
      questions: ['route', 'unwritten-rules', 'introductions', 'example'],
      covered: contract.PERSPECTIVE,
      confidentialContent: true,
    });
    expect(advise(certain).wouldChange).toEqual([]);
    const unsaid = advise(contract.answersWith()).wouldChange;
    expect(unsaid.map(({ change }) => Object.keys(change)[0])).toEqual([
      'direction',
      'questions',
      'phase',
      'confidentialContent',
    ]);
  });
});

/** For each key that can turn the type by itself: how far the nearest answer lies that does. */
function nearestTurns(answers: Answers): Map<string, number> {
  const type = typeFor(answers);
  const turns = new Map<string, number>();
  for (const [key, others] of Object.entries(otherAnswers)) {
    const away = others(Reflect.get(answers, key))
      .filter(({ value }) => typeFor({ ...answers, [key]: value } as Answers) !== type)
      .map(tried => tried.away);
    if (away.length > 0) turns.set(key, Math.min(...away));
  }
  return turns;
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
