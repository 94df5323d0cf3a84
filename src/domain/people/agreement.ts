import { addWeeksTo } from '../calendar/days.ts';
import { understandDay } from '../calendar/understand-day.ts';
import { LONGEST_MEETING, parseMinutes, SHORTEST_MEETING } from '../meetings/minutes.ts';
import { parseRhythm } from '../meetings/rhythm.ts';
import type { Expected, InputFault } from '../problem.ts';
import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import { flagFor } from '../questionnaire/typed-answer.ts';
import { normalText } from '../text.ts';
import { wrongTyped } from '../typed-value.ts';
import { touchPerson } from './changes.ts';
import type { Agreement, Person } from './person.ts';

const text = { kind: 'text', most: null } as const;
const shortLine = { kind: 'text', most: 200, isLine: true } as const;

export const agreementQuestions = [
  { key: 'goals', part: 'why', answer: text },
  { key: 'weeks', part: 'how', answer: shortLine },
  { key: 'minutes', part: 'how', answer: shortLine },
  { key: 'place', part: 'how', answer: shortLine },
  { key: 'planner', part: 'how', answer: shortLine },
  { key: 'confidential', part: 'trust', answer: text },
  { key: 'lookBack', part: 'trust', answer: shortLine },
] as const satisfies readonly Question[];

export type AgreementKey = (typeof agreementQuestions)[number]['key'];

/** What an agreement begins with: what stands ready as the answer to its questions. */
export type AgreementSuggestions = Readonly<Partial<Record<AgreementKey, string>>>;

/** What two people agree on, as a conversation. */
export function agreementQuestionnaire(suggestions: AgreementSuggestions): Questionnaire {
  return {
    questions: agreementQuestions.map(question => {
      const suggestion = suggestions[question.key];
      return suggestion === undefined ? question : { ...question, suggestion };
    }),
  };
}

/** After so many weeks one looks back together, unless the two agree otherwise: some four meetings. */
export const WEEKS_TO_LOOK_BACK = 13;

export function usualLookBack(today: string): string {
  return addWeeksTo(today, WEEKS_TO_LOOK_BACK);
}

/** What was typed, as it is agreed, with all that is wrong with it. What is blank clears; what is absent is not there. */
export function parseAgreement(typed: GivenAnswers, today: string): ParsedAgreement {
  const agreed: Record<string, string | number | null> = {};
  const faults: InputFault[] = [];
  for (const { key } of agreementQuestions) {
    const given = typed[key];
    if (typeof given !== 'string') continue;
    const value = normalText(given) === '' ? null : parsePart(key, given, today);
    if (value === undefined) faults.push(wrongTyped(flagFor(key), expectedOfPart(key), given));
    else agreed[key] = value;
  }
  return { agreed, faults };
}

export interface ParsedAgreement {
  readonly agreed: Partial<Agreement>;
  readonly faults: readonly InputFault[];
}

/** What one part of an agreement says; undefined where it is not what that part takes. */
export function parsePart(key: AgreementKey, typed: string, today: string): string | number | undefined {
  switch (key) {
    case 'weeks':
      return parseRhythm(typed);
    case 'minutes':
      return parseMinutes(typed);
    case 'lookBack': {
      const day = understandDay(typed, today, 'future');
      return day !== undefined && day >= today ? day : undefined;
    }
    default:
      return normalText(typed);
  }
}

function expectedOfPart(key: AgreementKey): Expected {
  switch (key) {
    case 'weeks':
      return { kind: 'whole-number', from: 1, to: 52 };
    case 'minutes':
      return { kind: 'whole-number', from: SHORTEST_MEETING, to: LONGEST_MEETING };
    case 'lookBack':
      return { kind: 'coming-day' };
    default:
      return { kind: 'text', most: null };
  }
}

/** The person with whom this is agreed, besides what was agreed before. */
export function withAgreement(person: Person, agreed: Partial<Agreement>, now: Date): Person {
  return touchPerson(person, { agreement: { ...(person.agreement ?? NOTHING_AGREED), ...agreed } }, now);
}

/** An agreement before anything is agreed on. */
export const NOTHING_AGREED: Agreement = {
  goals: null,
  weeks: null,
  minutes: null,
  place: null,
  planner: null,
  confidential: null,
  lookBack: null,
};

/** What was agreed, as answers; `dayInWords` says a day as it is understood again. */
export function agreementAnswers(
  agreement: Agreement | null,
  dayInWords: (p: { day: string }) => string,
): GivenAnswers {
  const known = agreementQuestions.flatMap(({ key }) => {
    const value = agreement?.[key] ?? null;
    if (value === null) return [];
    return [[key, key === 'lookBack' ? dayInWords({ day: String(value) }) : String(value)]];
  });
  return Object.fromEntries(known);
}
