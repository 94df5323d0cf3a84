import { touchedAt } from '../../../../../src/domain/journal/record.ts';
import type { CheckIn, Person } from '../../../../../src/domain/people/person.ts';
import type { InputFault } from '../../../../../src/domain/problem.ts';
import { faultInValue } from '../../../../../src/domain/questionnaire/answer-fault.ts';
import {
  type GivenAnswers,
  liveQuestions,
  type Question,
  type Questionnaire,
} from '../../../../../src/domain/questionnaire/question.ts';

const lookBackQuestions = [
  { key: 'talks', part: 'between', required: true, answer: { kind: 'yes-no' } },
  { key: 'why', part: 'between', answer: { kind: 'text', most: 80 } },
  { key: 'free', part: 'you', weighs: true, answer: { kind: 'scale', from: 1, to: 5 } },
  { key: 'learning', part: 'you', answer: { kind: 'scale', from: 1, to: 5 } },
  { key: 'goOn', part: 'you', required: true, answer: { kind: 'one-of', values: ['yes', 'other'] } },
] as const satisfies readonly Question[];

export type LookBackKey = (typeof lookBackQuestions)[number]['key'];

/** A look at how two people get on, as a conversation. */
export const lookBackQuestionnaire: Questionnaire = {
  questions: lookBackQuestions,
  isMoot: ({ key }, { talks }) => key === 'why' && talks !== false,
};

/** What a check-in comes to. */
export interface LookBackOutcome {
  readonly checkIn: CheckIn;
  readonly goesOn: boolean;
}

/** What the answers come to on this day; undefined as long as a required one is missing. */
export function parseLookBack(answers: GivenAnswers, day: string): LookBackOutcome | undefined {
  const { talks, goOn } = answers;
  return typeof talks === 'boolean' && typeof goOn === 'string' ? lookBackSoFar(answers, day) : undefined;
}

/** As much as was said, where that is not all; nothing of what is moot. A yes or no is kept as a 5 or a 1. */
export function lookBackSoFar(answers: GivenAnswers, day: string): LookBackOutcome {
  const { talks, goOn, why, ...ratings } = liveAnswers(answers);
  const rated = { ...ratings, talks: typeof talks === 'boolean' ? (talks ? 5 : 1) : undefined };
  const numbers = Object.entries(rated).flatMap(([key, value]) =>
    typeof value === 'number' ? [[key, value] as const] : [],
  );
  const text = typeof why === 'string' ? why : null;
  return { checkIn: { day, answers: Object.fromEntries(numbers), text }, goesOn: goOn !== 'other' };
}

function liveAnswers(answers: GivenAnswers): GivenAnswers {
  const live = liveQuestions(lookBackQuestionnaire, answers);
  return Object.fromEntries(live.map(({ key }) => [key, answers[key]]));
}

/** Words of the command line as answers: what is no yes or no stays as it was typed, for `faultsInLookBack` to find. */
export function answersFromLookBackFlags({ talks, goOn }: LookBackFlags): GivenAnswers {
  const given = { talks: talks === 'yes' ? true : talks === 'no' ? false : talks, goOn };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export interface LookBackFlags {
  readonly talks?: string;
  readonly goOn?: string;
}

/** What is wrong with answers, all at once. */
export function faultsInLookBack(answers: GivenAnswers): readonly InputFault[] {
  const given = lookBackQuestions.filter(({ key }) => key in answers);
  return given.flatMap(question => faultInValue(question, answers[question.key]) ?? []);
}

/** The person with this check-in; where the two do not go on, that came to its end. */
export function withLookBack(person: Person, { checkIn, goesOn }: LookBackOutcome, now: Date): Person {
  const end = { status: 'ended', ended: { day: checkIn.day, text: null } } as const;
  const checkIns = [...person.checkIns, checkIn];
  return { ...person, ...(goesOn ? {} : end), checkIns, updatedAt: touchedAt(person, now) };
}
