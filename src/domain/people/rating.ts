import { compareTexts } from '../journal/journal.ts';
import type { Session } from '../meetings/session.ts';
import type { GivenAnswers, Question, Questionnaire } from '../questionnaire/question.ts';
import { touchPerson } from './changes.ts';
import type { Person, Rating } from './person.ts';

const gradeAnswer = { kind: 'scale', from: 1, to: 5 } as const;

/**
 * Four statements on the click, four on the learning, and what the person makes of it. A digit answers at once: an Enter behind it must not leave the
 * next one open.
 */
export const ratingQuestions = [
  { key: 'safe', part: 'click', weighs: true, answer: gradeAnswer },
  { key: 'asked', part: 'click', weighs: true, answer: gradeAnswer },
  { key: 'values', part: 'click', weighs: true, answer: gradeAnswer },
  { key: 'again', part: 'click', weighs: true, answer: gradeAnswer },
  { key: 'challenged', part: 'learning', weighs: true, answer: gradeAnswer },
  { key: 'learn', part: 'learning', weighs: true, answer: gradeAnswer },
  { key: 'experience', part: 'learning', weighs: true, answer: gradeAnswer },
  { key: 'time', part: 'learning', weighs: true, answer: gradeAnswer },
  {
    key: 'verdict',
    part: 'verdict',
    weighs: true,
    answer: { kind: 'one-of', values: ['good', 'deciding', 'no-fit'] },
  },
] as const satisfies readonly Question[];

export type RatingKey = (typeof ratingQuestions)[number]['key'];
export type PersonVerdict = NonNullable<Rating['verdict']>;

export const ratingQuestionnaire: Questionnaire = { questions: ratingQuestions };

/** What the answers come to; undefined where nothing was answered. */
export function ratingFrom(answers: GivenAnswers, day: string): Rating | undefined {
  const [click, learning] = [gradesIn('click', answers), gradesIn('learning', answers)];
  const verdict = VERDICTS.find(one => one === answers['verdict']) ?? null;
  return click.length + learning.length === 0 && verdict === null
    ? undefined
    : { day, click, learning, verdict };
}

/** The four of a part in their order, null for one that was left open; empty where all were. */
function gradesIn(part: 'click' | 'learning', answers: GivenAnswers): Rating['click'] {
  const asked = ratingQuestions.filter(question => question.part === part);
  const grades = asked.map(({ key }) => {
    const grade = answers[key];
    return typeof grade === 'number' ? grade : null;
  });
  return grades.every(grade => grade === null) ? [] : grades;
}

const VERDICTS: readonly PersonVerdict[] = ['good', 'deciding', 'no-fit'];

/** The person with one rating more, in the order of the days. A candidate who is no fit is none any longer; who is a good fit may be one again. */
export function withRating(person: Person, rating: Rating, now: Date): Person {
  const ratings = [...person.ratings, rating].toSorted((a, b) => compareTexts(a.day, b.day));
  return touchPerson(person, { ratings, status: statusAfter(person.status, rating.verdict) }, now);
}

function statusAfter(status: Person['status'], verdict: Rating['verdict']): Person['status'] {
  if (status === 'candidate' && verdict === 'no-fit') return 'declined';
  return status === 'declined' && (verdict === 'good' || verdict === 'deciding') ? 'candidate' : status;
}

/** The latest rating; undefined before the first. */
export function latestRating({ ratings }: Pick<Person, 'ratings'>): Rating | undefined {
  return ratings.at(-1);
}

/** The mean of the grades that were given; null where none was. */
export function meanOf(grades: Rating['click']): number | null {
  const given = grades.filter(grade => grade !== null);
  return given.length === 0 ? null : given.reduce((sum, grade) => sum + grade, 0) / given.length;
}

/** Whether somebody was still deciding on this person, and has met them on a later day. Whom one has chosen is decided on. */
export function isDecisionDue(person: Person, met: readonly Pick<Session, 'day'>[]): boolean {
  const rating = latestRating(person);
  if (person.status !== 'candidate' || rating?.verdict !== 'deciding') return false;
  return met.some(({ day }) => day > rating.day);
}
