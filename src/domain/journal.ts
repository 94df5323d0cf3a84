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

/** The lists that hold what a person wrote. */
export const WRITTEN_LISTS = ['intakes', 'people', 'sessions', 'goals'] as const;
export type WrittenList = (typeof WRITTEN_LISTS)[number];

export const LISTS = [...WRITTEN_LISTS, 'deleted'] as const;
export type ListName = (typeof LISTS)[number];
export type JournalRecord = Journal[ListName][number];

export const JOURNAL_FORMAT = 'mentor-journal';
/** The version of the journal's shape that this program writes. */
export const JOURNAL_VERSION = 2;

export const emptyJournal: Journal = { intakes: [], people: [], sessions: [], goals: [], deleted: [] };

/** The journal with one intake more. */
export function withIntake(journal: Journal, intake: IntakeRecord): Journal {
  return { ...journal, intakes: [...journal.intakes, intake] };
}

/** The journal with one reflection more. */
export function withSession(journal: Journal, session: Session): Journal {
  return { ...journal, sessions: [...journal.sessions, session] };
}

/** The journal with other records in each list, and all else as it was. */
export function withRecords(
  journal: Journal,
  records: (list: ListName) => readonly JournalRecord[],
): Journal {
  return { ...journal, ...Object.fromEntries(LISTS.map(list => [list, records(list)])) };
}

/** Something of each list that holds what a person wrote. */
export function ofEachList<T>(of: (list: WrittenList) => T): Readonly<Record<WrittenList, T>> {
  return { intakes: of('intakes'), people: of('people'), sessions: of('sessions'), goals: of('goals') };
}

/** The records of every list. */
export function recordsIn(journal: Journal): readonly JournalRecord[] {
  return LISTS.flatMap<JournalRecord>(list => journal[list]);
}

/** Whether a journal holds a record that is not among these at all, or only in older versions. */
export function hasMoreThan(journal: Journal, known: readonly JournalRecord[]): boolean {
  const latest = new Map<string, number>();
  for (const record of known) {
    latest.set(record.id, Math.max(latest.get(record.id) ?? BEFORE_ALL_TIME, changedAt(record)));
  }
  return recordsIn(journal).some(record => {
    const other = latest.get(record.id);
    return other === undefined || changedAt(record) > other;
  });
}

/**
 * The instant at which a record was made, which never changes: what it says itself, else the time in its id; for a
 * tombstone without either, the deletion. Empty where nothing tells.
 */
export function madeAt(record: JournalRecord): string {
  if ('createdAt' in record && typeof record.createdAt === 'string') return record.createdAt;
  if (TIMED.test(record.id)) return record.id.replace(TIMED, '$1-$2-$3T$4:$5:$6.000Z');
  return 'deletedAt' in record && typeof record.deletedAt === 'string' ? record.deletedAt : '';
}

/**
 * When a record was changed last, in milliseconds since 1970: when it was made where it does not say, and before all
 * time where nothing tells.
 */
export function changedAt(record: JournalRecord): number {
  const said = 'updatedAt' in record && typeof record.updatedAt === 'string' ? record.updatedAt : '';
  const times = [said, madeAt(record)].map(instant => Date.parse(instant));
  return times.find(time => !Number.isNaN(time)) ?? BEFORE_ALL_TIME;
}

/** When any record of a journal was changed last, as `changedAt` tells; before all time where nothing does. */
export function lastChangedAt(journal: Journal): number {
  return recordsIn(journal)
    .map(changedAt)
    .reduce((a, b) => Math.max(a, b), BEFORE_ALL_TIME);
}

const BEFORE_ALL_TIME = Number.NEGATIVE_INFINITY;

/** The UTC year (four digits) in which a record was made; UNTOLD_YEAR where nothing tells. */
export function yearOf(record: JournalRecord): string {
  const made = madeAt(record);
  return /^\d{4}-/.test(made) ? made.slice(0, 4) : UNTOLD_YEAR;
}

export const UNTOLD_YEAR = '1970';

/** Records in the order in which they were made; of one instant, in that of their ids. */
export function inOrder<R extends JournalRecord>(records: readonly R[]): readonly R[] {
  return records.toSorted((a, b) => compare(madeAt(a), madeAt(b)) || compare(a.id, b.id));
}

/** An id that begins with the second in which it was made. */
const TIMED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-.+$/s;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
