import {
  type AnswerKey,
  type Answers,
  type AnswerTo,
  type IntakeQuestion,
  type PartialAnswers,
  questions,
} from '../intake/questions.ts';
import type { AnswerKind } from '../questionnaire/question.ts';
import { factsOf } from './facts.ts';
import type { Employer, MentorType, WouldChange } from './recommendation.ts';
import type { Rule } from './rules.ts';
import { weigh } from './weigh.ts';
import { whereFor } from './where.ts';

/**
 * The single answers that would turn the advice round: for each key, in the intake's order, the nearest value that
 * flips the type or, where none does, the employer at which to look. Near is: few steps on a scale or along a list of
 * values, few elements added or taken away. A scale that was not answered counts from its middle, a list from empty.
 * Free texts decide nothing, and are not tried.
 */
export function wouldChange(answers: Answers, rules?: readonly Rule[]): readonly WouldChange[] {
  const now = turnOf(answers, rules);
  return questions.flatMap(question => {
    const turning = findNearestTurn(now, tryValues(question, answers, rules));
    return turning === undefined ? [] : [turning];
  });
}

/** The first that flips the type; where there is none, the first that moves the employer. */
function findNearestTurn(now: Turn, nearestFirst: Iterable<WouldChange & Turn>): WouldChange | undefined {
  let moving: WouldChange | undefined;
  for (const one of nearestFirst) {
    if (one.type !== now.type) return one;
    if (one.where !== now.where) moving ??= one;
  }
  return moving;
}

/** Every other answer to a question, nearest first, tried only when it is looked at. */
function* tryValues(
  question: IntakeQuestion & { readonly key: AnswerKey },
  answers: Answers,
  rules: readonly Rule[] | undefined,
): Generator<WouldChange & Turn> {
  for (const value of otherValues(question, answers)) {
    const change: PartialAnswers = { [question.key]: value };
    yield { change, ...turnOf({ ...answers, ...change }, rules) };
  }
}

interface Turn {
  readonly type: MentorType;
  readonly where: Employer;
}

function turnOf(answers: Answers, rules: readonly Rule[] | undefined): Turn {
  const facts = factsOf(answers);
  const { type } = weigh(facts, rules);
  return { type, where: whereFor(type, facts).employer };
}

type Value = AnswerTo<AnswerKey>;

/** Every other valid value of an answer, nearest first; values equally near in the order in which they are listed. */
function otherValues(
  { key, answer }: IntakeQuestion & { readonly key: AnswerKey },
  answers: Answers,
): readonly Value[] {
  const present = answers[key];
  const away = distanceFrom(answer, present);
  const others = validValues(answer).filter(value => present === undefined || away(value) > 0);
  const ranked = others.map(value => ({ value, away: away(value) }));
  return ranked.sort((a, b) => a.away - b.away).map(({ value }) => value as Value);
}

type Candidate = string | number | boolean | readonly string[];

function validValues(answer: AnswerKind): readonly Candidate[] {
  switch (answer.kind) {
    case 'text':
      return [];
    case 'one-of':
      return answer.values;
    case 'any-of':
      return subsets(answer.values).filter(subset => subset.length <= answer.most);
    case 'scale':
      return Array.from({ length: answer.to - answer.from + 1 }, (_, step) => answer.from + step);
    case 'yes-no':
      return [true, false];
  }
}

function distanceFrom(answer: AnswerKind, present: unknown): (value: Candidate) => number {
  switch (answer.kind) {
    case 'text':
      return () => 0;
    case 'one-of':
      return value =>
        present === undefined
          ? 0
          : Math.abs(answer.values.indexOf(String(value)) - answer.values.indexOf(String(present)));
    case 'any-of':
      return value => countEdits(asList(present), asList(value));
    case 'scale':
      return value =>
        Math.abs(Number(value) - (present === undefined ? (answer.from + answer.to) / 2 : Number(present)));
    case 'yes-no':
      return value => (value === present ? 0 : 1);
  }
}

function countEdits(before: readonly unknown[], after: readonly unknown[]): number {
  const gone = before.filter(one => !after.includes(one)).length;
  return gone + after.filter(one => !before.includes(one)).length;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** All subsets, each in the order in which the values are listed. */
function subsets(values: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** values.length }, (_, bits) =>
    values.filter((_value, place) => (bits & (1 << place)) !== 0),
  );
}
