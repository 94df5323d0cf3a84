import { inside, type MentorType, outside } from '../advice/recommendation.ts';
import { addWeeksTo } from '../calendar/days.ts';
import type { ToAsk } from '../intake/questions.ts';
import type { IntakeRecord } from '../intake/record.ts';
import { openQuestions, sideOf } from '../intake/sides.ts';
import { RHYTHM_IN_WEEKS } from '../meetings/rhythm.ts';
import type { Session } from '../meetings/session.ts';
import { LOW } from '../people/check-in.ts';
import { fitOf } from '../people/fit.ts';
import type { Person } from '../people/person.ts';
import type { QuestionPhase } from './library.ts';
import type { Occasion } from './select.ts';

/** What is known before a meeting. */
export interface MeetingSoFar {
  /** The latest intake; undefined before the first. */
  readonly intake: IntakeRecord | undefined;
  /** Whom one meets; null where the journal does not have them. */
  readonly person: Person | null;
  /** The meetings with them so far, oldest first. */
  readonly sessions: readonly Session[];
  /** The day (yyyy-MM-dd) that it is. */
  readonly today: string;
}

/** For which questions it is the time, as far as the journal tells. */
export function occasionOf(known: MeetingSoFar): Occasion {
  const { intake, person } = known;
  const type = mentorTypeOf(person, intake);
  const about = intake === undefined ? [] : questionsFor(type, person, intake);
  return { type, about, phase: phaseOf(known) };
}

/**
 * What kind of mentor somebody is to the person, as far as that counts for what to ask them: on the path or not is enough, though they be no
 * mentor by `fitOf`; else the kind that was advised.
 */
function mentorTypeOf(person: Person | null, intake: IntakeRecord | undefined): MentorType | null {
  if (person?.onPath == null) return intake?.recommendation.type ?? null;
  return person.onPath ? inside : outside;
}

/** What one wants to know and they can tell, as far as one knows them; else this kind of mentor; where that is nothing, all of it. */
function questionsFor(
  type: MentorType | null,
  person: Person | null,
  intake: IntakeRecord,
): readonly ToAsk[] {
  const { answers } = intake;
  const open = openQuestions(answers);
  const side = type === inside ? 'path' : 'perspective';
  const ofThisKind = open.filter(question => sideOf(question, answers) === side);
  const theirs = person === null ? [] : fitOf(person, intake).couldAnswer;
  return [theirs, ofThisKind].find(known => known.length > 0) ?? open;
}

function phaseOf({ person, sessions, today }: MeetingSoFar): QuestionPhase {
  const last = sessions.at(-1);
  if (last === undefined) return 'first';
  if (isEnding(person, today)) return 'ending';
  return isHard(person, last) ? 'hard' : 'on-the-way';
}

/** It is over, or the day on which one looks back is near. */
function isEnding(person: Person | null, today: string): boolean {
  if (person?.status === 'ended') return true;
  const lookBack = person?.agreement?.lookBack ?? null;
  if (lookBack === null) return false;
  const isNear = lookBack <= addWeeksTo(today, RHYTHM_IN_WEEKS);
  return isNear && today <= addWeeksTo(lookBack, RHYTHM_IN_WEEKS);
}

/** One feels little sure of oneself, or said last that something between the two is not well. */
function isHard(person: Person | null, { confidence }: Session): boolean {
  const answers = Object.values(person?.checkIns.at(-1)?.answers ?? {});
  return (confidence !== null && confidence <= LOW_CONFIDENCE) || answers.some(answer => answer <= LOW);
}

/** At or below this (0–10) one feels little sure of oneself. */
const LOW_CONFIDENCE = 3;
