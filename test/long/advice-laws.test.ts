import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceAsItStands } from '../../src/domain/advice/advise.ts';
import type { Answers } from '../../src/domain/intake/questions.ts';
import {
  avoidByTheContract,
  isAboutTheHouse,
  isOnThePath,
  kindByTheContract,
  needsByTheContract,
  openByTheContract,
  strengthByTheContract,
  typesByTheContract,
  whereByTheContract,
  withoutMootAnswers,
} from '../domain/advice/contract.ts';
import { validAnswers } from '../support/answers.ts';

const SETS = 100_000;

/** What the laws of the advice say of one set of answers, in the same form as the advice itself. */
describe.each([1, 2, 3, 4])(`the laws of the advice over ${SETS} sets of answers, with seed %i`, seed => {
  it('hold', () => {
    const broken: Answers[] = [];
    for (const answers of fc.sample(validAnswers, { numRuns: SETS, seed })) {
      if (JSON.stringify(asGiven(answers)) !== JSON.stringify(byTheContract(answers))) broken.push(answers);
    }
    expect(broken.slice(0, 3)).toEqual([]);
  }, 600_000);
});

function asGiven(answers: Answers) {
  const advice = adviceAsItStands(answers);
  const { kind, type, second, strength, needs, where, secondWhere, avoid, whoAnswers, places } = advice;
  return {
    kind,
    type,
    second,
    strength,
    needs,
    where,
    secondWhere,
    avoid: [...avoid].sort(),
    asked: whoAnswers.map(({ question }) => question),
    firstAnswers:
      kind === 'no-mentor-needed' || whoAnswers.length === 0 || whoAnswers.some(({ by }) => by === 'first'),
    firstCan: whoAnswers.every(({ question, by }) => by !== 'first' || canAnswer(question, answers)),
    doors: new Set(places.map(({ id }) => id)).size,
  };
}

function byTheContract(given: Answers) {
  const advice = adviceAsItStands(given);
  const answers = withoutMootAnswers(given);
  const needs = needsByTheContract(advice.reasons);
  const kind = kindByTheContract(answers, needs);
  const { type, second: strong } = typesByTheContract(advice, answers);
  const second = kind === 'no-mentor-needed' ? null : strong;
  const where = whereByTheContract(type, answers);
  const secondWhere = second === null ? null : whereByTheContract(second, answers);
  return {
    kind,
    type,
    second,
    strength: strengthByTheContract(advice),
    needs,
    where,
    secondWhere,
    avoid: [...avoidByTheContract(answers, secondWhere === null ? [where] : [where, secondWhere])].sort(),
    asked: openByTheContract(answers),
    firstAnswers: true,
    firstCan: true,
    doors: kind === 'mentor' ? 3 : 0,
  };
}

/** Whether a mentor of the type that was advised, found where it was advised, can know this. */
function canAnswer(question: Parameters<typeof isOnThePath>[0], given: Answers): boolean {
  const { type, where } = adviceAsItStands(given);
  const answers = withoutMootAnswers(given);
  const onItsSide = isOnThePath(question, answers) === (type === 'inside-career-path');
  return onItsSide && !(isAboutTheHouse(question, answers) && where.employer === 'other');
}
