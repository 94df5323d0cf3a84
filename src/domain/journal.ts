import type { IntakeRecord } from './intake/record.ts';
import type { Session } from './sessions/session.ts';

/** All that one person keeps. Lists are in the order in which the records were made. */
export interface Journal {
  readonly intakes: readonly IntakeRecord[];
  readonly people: readonly KeptRecord[];
  readonly sessions: readonly Session[];
  readonly goals: readonly KeptRecord[];
  readonly deleted: readonly Tombstone[];
}

/** A record that this version keeps and hands on, without a command of its own for it yet. */
export interface KeptRecord {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What is left of a deleted record: that it was there, and nothing of what it said. */
export interface Tombstone {
  readonly id: string;
  readonly deletedAt: string;
}

export const JOURNAL_FORMAT = 'mentor-journal';
/** The version of the journal's shape that this program writes. */
export const JOURNAL_VERSION = 1;

export const emptyJournal: Journal = { intakes: [], people: [], sessions: [], goals: [], deleted: [] };

/** The journal with one intake more. */
export function withIntake(journal: Journal, intake: IntakeRecord): Journal {
  return { ...journal, intakes: [...journal.intakes, intake] };
}

/** The journal with one reflection more. */
export function withSession(journal: Journal, session: Session): Journal {
  return { ...journal, sessions: [...journal.sessions, session] };
}
