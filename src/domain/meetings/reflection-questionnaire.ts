import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import type { Action, ActionStatus } from './action.ts';
import { parseMeetingDay, type TypedReflection, withFirmDay } from './parse.ts';

/** The parts of a guided reflection, in their order. */
const REFLECTION_PARTS = ['since', 'meeting', 'you', 'ahead'] as const;

/** How many things to do are asked about: more than a few are seldom done. */
export const MOST_ACTIONS = 3;

/** What a guided reflection begins from. */
export interface EarlierMeetings {
  /** What one meant to do, and is still open. */
  readonly openActions: readonly Action[];
  /** With whom the last meeting was; undefined where nobody is known. */
  readonly lastMentor: string | undefined;
  /** The word for this day. */
  readonly today: string;
}

/**
 * A reflection as a conversation: what became of the last actions, for a meeting begins where the last one ended; then what was talked
 * about and what it means; then what else is worth a line.
 */
export function reflectionQuestionnaire({ openActions, lastMentor, today }: EarlierMeetings): Questionnaire {
  const mentor = lineQuestion('mentor', 'meeting');
  return {
    questions: [
      ...openActions.map(lastActionQuestion),
      { ...textQuestion('what', 'meeting'), required: true },
      textQuestion('soWhat', 'meeting'),
      textQuestion('nowWhat', 'meeting'),
      { ...lineQuestion('date', 'meeting'), required: true, suggestion: today },
      lastMentor === undefined ? mentor : { ...mentor, suggestion: lastMentor },
      { key: 'confidence', part: 'you', answer: { kind: 'scale', from: 0, to: 10 } },
      textQuestion(listKey('blindSpot', 1), 'you'),
      textQuestion('critical', 'you'),
      textQuestion('perspective', 'you'),
      textQuestion(listKey('skill', 1), 'you'),
      ...Array.from({ length: MOST_ACTIONS }, (_, at) => lineQuestion(listKey('action', at + 1), 'ahead')),
    ],
    isMoot: ({ key }, answers) => {
      const { list, place } = parseListKey(key) ?? {};
      if (list !== 'action' || place === undefined || place === 1 || key in answers) return false;
      return !(listKey(list, place - 1) in answers);
    },
  };
}

type ReflectionPart = (typeof REFLECTION_PARTS)[number];

function textQuestion(key: string, part: ReflectionPart): Question {
  return { key, part, answer: { kind: 'text', most: null } };
}

function lineQuestion(key: string, part: ReflectionPart): Question {
  return { key, part, answer: { kind: 'text', most: null, isLine: true } };
}

const STATUSES = ['done', 'open', 'dropped'] as const satisfies readonly ActionStatus[];
const LAST_ACTION = 'last-action ';

function lastActionQuestion({ id }: Action): Question {
  const answer = { kind: 'one-of', values: STATUSES } as const;
  return { key: `${LAST_ACTION}${id}`, part: 'since', required: true, answer, suggestion: 'open' };
}

/** The id of the action that a question asks after; undefined for any other question. */
export function parseLastActionKey(key: string): string | undefined {
  return key.startsWith(LAST_ACTION) ? key.slice(LAST_ACTION.length) : undefined;
}

const LIST_QUESTIONS = ['blindSpot', 'skill', 'action', 'share'] as const;
type List = (typeof LIST_QUESTIONS)[number];

function listKey(list: List, place: number): string {
  return `${list} ${place}`;
}

/** Which list the answer to a question goes to, and at which place, counted from 1; undefined where it goes to none. */
export function parseListKey(key: string): { readonly list: List; readonly place: number } | undefined {
  const [name, place] = key.split(' ');
  const list = LIST_QUESTIONS.find(one => one === name);
  return list && { list, place: Number(place) };
}

/** What was typed elsewhere, as with flags, as answers of the conversation. */
export function answersFromTyped({ confidence, ...typed }: Partial<TypedReflection>): GivenAnswers {
  const answers: Record<string, unknown> = confidence === undefined ? {} : { confidence: Number(confidence) };
  for (const [key, given] of Object.entries(typed)) {
    if (typeof given === 'string') answers[key] = given;
    else for (const [at, item] of (given ?? []).entries()) answers[`${key} ${at + 1}`] = item;
  }
  return answers;
}

/** The reflection that these answers make, as it would be typed. */
export function typedFromAnswers(answers: GivenAnswers): Partial<TypedReflection> {
  const typed: Record<string, string | string[]> = {};
  const inOrder = Object.entries(answers).toSorted(([a], [b]) => placeInList(a) - placeInList(b));
  for (const [key, value] of inOrder) {
    if (typeof value === 'object' || parseLastActionKey(key) !== undefined) continue;
    const { list } = parseListKey(key) ?? {};
    if (list === undefined) typed[key] = String(value);
    else typed[list] = [...(typed[list] ?? []), String(value)];
  }
  return typed;
}

function placeInList(key: string): number {
  return parseListKey(key)?.place ?? 0;
}

/** The same answers with the days that were understood in place of the words for them. */
export function withFirmDays(answers: GivenAnswers, today: string): GivenAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [
      key,
      typeof value === 'string' ? withFirmDayIn(key, value, today) : value,
    ]),
  );
}

function withFirmDayIn(key: string, text: string, today: string): string {
  if (parseListKey(key)?.list === 'action') return withFirmDay(text, today);
  const day = key === 'date' ? parseMeetingDay(text, today) : undefined;
  return typeof day === 'string' ? day : text;
}

/** What became of earlier actions, by their ids. */
export function statusesFromAnswers(answers: GivenAnswers): ReadonlyMap<string, ActionStatus> {
  const statuses = new Map<string, ActionStatus>();
  for (const [key, value] of Object.entries(answers)) {
    const id = parseLastActionKey(key);
    const status = STATUSES.find(one => one === value);
    if (id !== undefined && status !== undefined) statuses.set(id, status);
  }
  return statuses;
}
