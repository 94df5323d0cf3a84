import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import { parseMeetingDay, type TypedReflection, withFirmDay } from './parse.ts';
import { type Earlier, isSinceMoot, parseSinceKey, sinceQuestions } from './since-questions.ts';

/** The parts of a guided reflection, in their order. */
const REFLECTION_PARTS = ['since', 'meeting', 'you', 'ahead'] as const;

/** How many things to do are asked about: more than a few are seldom done. */
export const MOST_ACTIONS = 3;

/** What a guided reflection begins from. */
export interface EarlierMeetings {
  /** What is asked about of earlier meetings; absent where it is no new reflection. */
  readonly earlier?: Earlier;
  /** With whom the meeting probably was; undefined where nobody is known. */
  readonly mentor: string | undefined;
  /** The words for the day on which it probably was. */
  readonly day: string;
  /** How many of each list are asked about at the most; absent where it is a new reflection. */
  readonly places?: ListPlaces;
}

/** A meeting that was planned, and is to be written about. */
export interface PlannedForReflection {
  readonly day: string;
  /** Null where nobody was named. */
  readonly mentor: string | null;
}

/** So many questions for the items of each list. */
export type ListPlaces = Readonly<Record<'blindSpot' | 'skill' | 'action', number>>;

const PLACES: ListPlaces = { blindSpot: 1, skill: 1, action: MOST_ACTIONS };

/**
 * A reflection as a conversation: what became of the last actions, for a meeting begins where the last one ended; then what was talked
 * about and what it means; then what else is worth a line.
 */
export function reflectionQuestionnaire({
  earlier,
  mentor,
  day,
  places = PLACES,
}: EarlierMeetings): Questionnaire {
  const mentorQuestion = lineQuestion('mentor', 'meeting');
  return {
    questions: [
      ...(earlier ? sinceQuestions(earlier) : []),
      { ...textQuestion('what', 'meeting'), required: true },
      textQuestion('soWhat', 'meeting'),
      textQuestion('nowWhat', 'meeting'),
      { ...lineQuestion('date', 'meeting'), required: true, suggestion: day },
      mentor === undefined ? mentorQuestion : { ...mentorQuestion, suggestion: mentor },
      { key: 'confidence', part: 'you', answer: { kind: 'scale', from: 0, to: 10 } },
      ...placesOf('blindSpot', places).map(key => textQuestion(key, 'you')),
      textQuestion('critical', 'you'),
      textQuestion('perspective', 'you'),
      ...placesOf('skill', places).map(key => textQuestion(key, 'you')),
      ...placesOf('action', places).map(key => lineQuestion(key, 'ahead')),
      ...(earlier ? [lineQuestion(listKey('expected', 1), 'ahead')] : []),
    ],
    isMoot: ({ key }, answers) => {
      if (earlier !== undefined && isSinceMoot(key, earlier, answers)) return true;
      if (key === listKey('expected', 1)) return !(listKey('action', 1) in answers);
      const { list, place } = parseListKey(key) ?? {};
      if (list === undefined || place === undefined || place === 1 || key in answers) return false;
      return !(listKey(list, place - 1) in answers);
    },
  };
}

function placesOf(list: keyof ListPlaces, places: ListPlaces): readonly string[] {
  return Array.from({ length: places[list] }, (_, at) => listKey(list, at + 1));
}

type ReflectionPart = (typeof REFLECTION_PARTS)[number];

function textQuestion(key: string, part: ReflectionPart): Question {
  return { key, part, answer: { kind: 'text', most: null } };
}

function lineQuestion(key: string, part: ReflectionPart): Question {
  return { key, part, answer: { kind: 'text', most: null, isLine: true } };
}

const LIST_QUESTIONS = ['blindSpot', 'skill', 'action', 'expected', 'share'] as const;
type List = (typeof LIST_QUESTIONS)[number];

export function listKey(list: List, place: number): string {
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
    if (typeof value === 'object' || parseSinceKey(key) !== undefined) continue;
    const { list, place = 1 } = parseListKey(key) ?? {};
    // What one expects is of an action: without that it says nothing.
    if (list === 'expected' && !(listKey('action', place) in answers)) continue;
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
