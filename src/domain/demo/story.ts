import type { Answers } from '../intake/questions.ts';
import type { ActionStatus } from '../meetings/action.ts';
import type { SeenAgain } from '../meetings/session.ts';
import type { Description } from '../people/description.ts';
import type { Agreement, CheckIn, Rating } from '../people/person.ts';
import type { QuestionFit } from '../questions/library.ts';

/**
 * The story of somebody who never was, and of two years with mentors, as a language tells it. It knows no days: `ago` is how many weeks
 * before this one something was, 1 or more.
 */
export interface DemoStory {
  /** Whom it is about. */
  readonly name: string;
  /** The same in a few sentences, for whoever looks round. */
  readonly about: string;
  readonly intake: { readonly ago: number; readonly answers: Answers; readonly share: readonly string[] };
  readonly people: readonly DemoPerson[];
  /** The first one first; no two in one week. */
  readonly meetings: readonly [DemoMeeting, ...DemoMeeting[]];
  /** What they mean to do besides, and how long ago they thought of it. */
  readonly actions: readonly (DemoAction & { readonly ago: number })[];
  readonly questions: readonly DemoQuestion[];
  readonly comingMeeting: DemoAppointment & {
    readonly with: string;
    readonly agenda: readonly string[];
    readonly ambitions: readonly string[];
  };
}

/** Where one meets, and for how long. */
export interface DemoAppointment {
  readonly place: string;
  readonly minutes: number;
}

/** Somebody whom they thought of as a mentor, and what became of that. */
export interface DemoPerson {
  readonly description: Description;
  readonly ago: number;
  readonly ratings: readonly (Omit<Rating, 'day'> & Ago)[];
  /** Absent where they were never chosen. */
  readonly mentorship?: DemoMentorship;
}

export interface DemoMentorship extends Ago, DemoAppointment {
  /** `lookBack` is so many weeks after it began. */
  readonly agreement: Pick<Agreement, 'goals' | 'planner' | 'confidential'> & {
    readonly weeks: number;
    readonly lookBack: number;
  };
  readonly share: readonly string[];
  readonly checkIns: readonly (Omit<CheckIn, 'day'> & Ago)[];
  readonly ended?: Ago & { readonly text: string };
}

interface Ago {
  readonly ago: number;
}

/** A meeting, and what was written about it. `share` are the fields that may leave in a shared edition. */
export interface DemoMeeting extends Ago {
  /** The name of one of the people. */
  readonly with: string;
  readonly what: string;
  readonly soWhat?: string | undefined;
  readonly nowWhat?: string | undefined;
  readonly critical?: string | undefined;
  readonly perspective?: string | undefined;
  readonly confidence?: number;
  readonly blindSpots?: readonly DemoBlindSpot[] | undefined;
  readonly skills?: readonly DemoSkill[] | undefined;
  readonly actions?: readonly DemoAction[] | undefined;
  readonly share?: readonly string[];
}

/** `later` is so many weeks after the meeting. */
export interface DemoBlindSpot {
  readonly text: string;
  readonly seen?: readonly (Omit<SeenAgain, 'day'> & { readonly later: number })[];
  readonly share?: true;
}

export interface DemoSkill {
  readonly name: string;
  readonly evidence: string;
  readonly share?: true;
}

export interface DemoAction {
  readonly text: string;
  /** So many days after it was thought of. */
  readonly within?: number;
  readonly expected?: string;
  readonly happened?: string;
  /** Absent where it was done. */
  readonly status?: ActionStatus;
  /** The fields that may leave in a shared edition. */
  readonly share?: readonly string[];
}

/** A question of their own to a mentor, and how many weeks ago it was put. */
export interface DemoQuestion extends QuestionFit {
  readonly text: string;
  readonly asked: readonly number[];
}
