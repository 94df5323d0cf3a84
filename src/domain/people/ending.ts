import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import { normalText } from '../text.ts';
import { touchPerson } from './changes.ts';
import type { Person } from './person.ts';

/** What tells that it may be time to bring it to an end; none of them is anybody's fault. */
export const ENDING_SIGNS = [
  'reached',
  'moved-on',
  'repeating',
  'postponed',
  'chat',
  'not-free',
  'has-a-say',
] as const;
export type EndingSign = (typeof ENDING_SIGNS)[number];

export const endingQuestions = [
  {
    key: 'signs',
    part: 'ending',
    answer: { kind: 'any-of', values: ENDING_SIGNS, most: ENDING_SIGNS.length, inOrder: true },
  },
  { key: 'text', part: 'ending', answer: { kind: 'text', most: null } },
] as const satisfies readonly Question[];

export type EndingKey = (typeof endingQuestions)[number]['key'];

/** Bringing it to an end, as a conversation. The signs are for looking, and are not kept. */
export const endingQuestionnaire: Questionnaire = { questions: endingQuestions };

/** What somebody takes along; null where they said nothing. */
export function takenAlong({ text }: GivenAnswers): string | null {
  return typeof text === 'string' ? normalText(text) || null : null;
}

type EndOfMentorship = NonNullable<Person['ended']>;

/** How it ended by now, where it ends today unless a day is said: where it had ended already, what is not said anew stays as it was said then. */
export function endingOf(
  { ended }: Pick<Person, 'ended'>,
  said: Partial<EndOfMentorship>,
  today: string,
): EndOfMentorship {
  return { day: today, text: null, ...ended, ...said };
}

/** The person with whom it came to its end; of a candidate it never began. All that was kept of them stays. */
export function endWith(person: Person, ended: EndOfMentorship, now: Date): Person {
  const status = person.status === 'mentor' || person.status === 'ended' ? 'ended' : 'declined';
  return touchPerson(person, { status, ended }, now);
}
