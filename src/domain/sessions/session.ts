/** A reflection on one meeting. What was left out is `null` or `[]`. */
export interface Session {
  readonly id: string;
  /** The calendar day of the meeting (yyyy-MM-dd), which stays the same wherever one travels. */
  readonly day: string;
  /** The instant of the meeting as an ISO string in UTC, with the IANA name of the zone it was written in. */
  readonly at: string;
  readonly zone: string;
  readonly mentor: string | null;
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
  readonly actions: readonly Action[];
  /** Names of fields and ids of items that may leave in a shared edition. */
  readonly shared: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface BlindSpot {
  readonly id: string;
  readonly text: string;
  /** What became of it; null as long as nothing was noted. */
  readonly outcome: string | null;
}

export interface Skill {
  readonly id: string;
  readonly name: string;
  /** A concrete example of the skill in use. */
  readonly evidence: string | null;
}

export interface Action {
  readonly id: string;
  readonly text: string;
  /** The day by which it is to be done (yyyy-MM-dd). That it is overdue is derived, never stored. */
  readonly due: string | null;
  readonly status: ActionStatus;
}

/** Whether an action is still open while its day has passed. */
export function isOverdue({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return status === 'open' && due !== null && due < today;
}

/** The `updatedAt` of a record that is changed now: later than what it was, whatever the clock says, so that the change wins. */
export function touchedAt({ updatedAt }: Pick<Session, 'updatedAt'>, now: Date): string {
  const at = now.toISOString();
  return at > updatedAt ? at : new Date(Date.parse(updatedAt) + 1).toISOString();
}

export type ActionStatus = 'open' | 'done' | 'dropped';
