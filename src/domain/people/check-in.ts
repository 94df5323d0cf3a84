import { compareTexts } from '../journal/journal.ts';
import type { Session } from '../meetings/session.ts';
import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import { normalText } from '../text.ts';
import { touchPerson } from './changes.ts';
import type { CheckIn, Person } from './person.ts';

const feltAnswer = { kind: 'scale', from: 1, to: 5 } as const;

/** An Enter behind a digit, which answers at once, must not leave the next one open. */
export const checkInQuestions = [
  { key: 'seen', part: 'relation', weighs: true, answer: feltAnswer },
  { key: 'supported', part: 'relation', weighs: true, answer: feltAnswer },
  { key: 'free', part: 'relation', weighs: true, answer: feltAnswer },
  { key: 'text', part: 'relation', answer: { kind: 'text', most: null } },
] as const satisfies readonly Question[];

export type CheckInKey = (typeof checkInQuestions)[number]['key'];
export type CheckInScale = Exclude<CheckInKey, 'text'>;

/** A look at how two people get on, as a conversation. */
export const checkInQuestionnaire: Questionnaire = { questions: checkInQuestions };

/** What the answers come to; undefined where nothing was answered. */
export function checkInFrom(answers: GivenAnswers, day: string): CheckIn | undefined {
  const { text: written, ...rest } = answers;
  const graded = CHECK_IN_SCALES.flatMap(key => {
    const value = rest[key];
    return typeof value === 'number' ? [[key, value] as const] : [];
  });
  const text = typeof written === 'string' ? normalText(written) || null : null;
  return graded.length === 0 && text === null
    ? undefined
    : { day, answers: Object.fromEntries(graded), text };
}

export const CHECK_IN_SCALES = ['seen', 'supported', 'free'] as const satisfies readonly CheckInScale[];

/** The person with one look more, in the order of the days. */
export function withCheckIn(person: Person, checkIn: CheckIn, now: Date): Person {
  const checkIns = [...person.checkIns, checkIn].toSorted((a, b) => compareTexts(a.day, b.day));
  return touchPerson(person, { checkIns }, now);
}

/** At or below this, on a scale from 1 to 5, something is worth saying. */
export const LOW = 2;

/** After so many meetings it is worth looking at how the two get on. */
export const MEETINGS_BETWEEN_CHECK_INS = 4;

/** Whether somebody has met this mentor so often since they looked last that it is time to look again. */
export function isCheckInDue(
  { status, checkIns }: Pick<Person, 'status' | 'checkIns'>,
  met: readonly Pick<Session, 'day'>[],
): boolean {
  const last = checkIns.at(-1)?.day ?? '';
  return status === 'mentor' && met.filter(({ day }) => day > last).length >= MEETINGS_BETWEEN_CHECK_INS;
}
