import type { JournalRecordBase } from '../journal/record.ts';
import type { Action } from './action.ts';

/** A reflection on one meeting, as the journal keeps it. What was left out is `null`, `[]` or `{}`. */
export interface Session extends JournalRecordBase {
  /** The calendar day of the meeting (yyyy-MM-dd), which stays the same wherever one travels. */
  readonly day: string;
  /** The instant of the meeting as an ISO string in UTC, with the IANA name of the zone it was written in. */
  readonly at: string;
  readonly zone: string;
  /** The mentor's name, which stays when the person is deleted. */
  readonly mentor: string | null;
  /** The ids of the mentor and of the appointment, where the journal has them. */
  readonly person: string | null;
  readonly appointment: string | null;
  /** The method of reflection, and what was written at its stages beyond the fields below. */
  readonly method: string | null;
  readonly stages: Readonly<Record<string, string>>;
  readonly what: string;
  readonly soWhat: string | null;
  readonly nowWhat: string | null;
  readonly blindSpots: readonly BlindSpot[];
  /** What one looks at more critically in one's own work. */
  readonly critical: string | null;
  /** The perspective that was given. */
  readonly perspective: string | null;
  readonly skills: readonly Skill[];
  /** A whole number from 0 to 10. */
  readonly confidence: number | null;
}

/** A reflection with the actions that came of it, in their order: as people and other programs see it. */
export interface SessionWithActions extends Session {
  readonly actions: readonly Action[];
}

export interface BlindSpot {
  readonly id: string;
  readonly text: string;
  /** How it was noticed again later, oldest first. */
  readonly seen: readonly SeenAgain[];
}

/** A blind spot on a later day: seen again, watched for, or changed. */
export interface SeenAgain {
  readonly day: string;
  readonly state: 'seen' | 'watched' | 'changed';
  readonly text: string | null;
}

export interface Skill {
  readonly id: string;
  readonly name: string;
  /** A concrete example of the skill in use. */
  readonly evidence: string | null;
  /** The name of a competency of one's employer that it counts for. */
  readonly competency: string | null;
}
