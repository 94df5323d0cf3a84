import type { JournalRecordBase } from '../journal/record.ts';

/** Somebody who may become a mentor, is one, or was. What is not known is `null` or `[]`. */
export interface Person extends JournalRecordBase {
  readonly name: string;
  /** What they do. */
  readonly what: string | null;
  readonly employer: 'own' | 'other' | null;
  readonly sameWork: boolean | null;
  /** Whether they hold, or know from inside, the position that one aspires to. */
  readonly onPath: boolean | null;
  readonly decidesOnMe: boolean | null;
  readonly talksWithJudges: boolean | null;
  /** How one met. */
  readonly met: string | null;
  readonly note: string | null;
  readonly status: PersonStatus;
  readonly ratings: readonly Rating[];
  readonly agreement: Agreement | null;
  readonly checkIns: readonly CheckIn[];
  readonly ended: { readonly day: string; readonly text: string | null } | null;
}

export type PersonStatus = 'candidate' | 'mentor' | 'ended' | 'declined';

/** How somebody was rated on a day: from 1 to 5 on four statements each, in their order; null for one left open, none where all were. */
export interface Rating {
  readonly day: string;
  readonly click: readonly (number | null)[];
  readonly learning: readonly (number | null)[];
  readonly verdict: 'good' | 'deciding' | 'no-fit' | null;
}

/** What was agreed at the beginning. */
export interface Agreement {
  readonly goals: string | null;
  /** The rhythm, in weeks. */
  readonly weeks: number | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly planner: string | null;
  readonly confidential: string | null;
  /** The day (yyyy-MM-dd) on which one looks back together. */
  readonly lookBack: string | null;
}

/** How the relation was on a day: answers from 1 to 5, by the name of the question. */
export interface CheckIn {
  readonly day: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly text: string | null;
}
