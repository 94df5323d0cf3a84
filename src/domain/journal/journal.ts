import type { Period } from '../calendar/period.ts';
import type { IntakeRecord } from '../intake/record.ts';
import type { Action } from '../meetings/action.ts';
import type { Appointment } from '../meetings/appointment.ts';
import type { Session } from '../meetings/session.ts';
import type { Person } from '../people/person.ts';
import type { QuestionRecord } from '../questions/record.ts';
import { isWrittenList, KINDS, type Listed } from './kinds.ts';

/** What a person keeps: the kinds of record, by the name of their list. `kinds.ts` says what is to be known of each. */
export interface Records {
  readonly intakes: IntakeRecord;
  readonly people: Person;
  readonly appointments: Appointment;
  readonly sessions: Session;
  readonly actions: Action;
  readonly questions: QuestionRecord;
}

/** All that one person keeps. Lists are in the order in which the records were made. */
export type Journal = { readonly [list in WrittenList]: readonly Records[list][] } & {
  readonly deleted: readonly Tombstone[];
};

/** What is left of a deleted record: that it was there, and nothing of what it said. */
export interface Tombstone {
  readonly id: string;
  readonly deletedAt: string;
  /** Whether it is gone for good: whatever turns up of it later is not taken in. */
  readonly forever?: true;
}

export type WrittenList = keyof Records;
export type ListName = WrittenList | 'deleted';
export type WrittenRecord = Records[WrittenList];
export type JournalRecord = WrittenRecord | Tombstone;

/** The lists that hold what a person wrote, in the order of the registry, in which a journal has them. */
export const WRITTEN_LISTS: readonly WrittenList[] = Object.keys(KINDS).filter(isWrittenList);
export const LISTS: readonly ListName[] = [...WRITTEN_LISTS, 'deleted'];

export const JOURNAL_FORMAT = 'mentor-journal';
/** The version of the journal's shape that this program writes. */
export const JOURNAL_VERSION = 3;

/** Records of some kinds, be they whole or as one made them by hand. */
export type SomeRecords = { readonly [list in ListName]?: readonly object[] };

/** A journal as it is exported, and imported. One that holds a period only says of which. */
export function journalText(records: SomeRecords & { readonly period?: Period }): string {
  return JSON.stringify({ format: JOURNAL_FORMAT, version: JOURNAL_VERSION, ...records }, null, 2);
}

/** Something of each list that holds what a person wrote. */
export function mapLists<T>(of: (list: WrittenList) => T): Readonly<Record<WrittenList, T>> {
  return Object.fromEntries(WRITTEN_LISTS.map(list => [list, of(list)])) as Record<WrittenList, T>;
}

export const emptyJournal: Journal = { ...mapLists(() => []), deleted: [] };

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

/** The journal without the records of these ids. What tells that a record was deleted stays. */
export function withoutIds(journal: Journal, ids: ReadonlySet<string>): Journal {
  return ids.size === 0
    ? journal
    : withRecords(journal, list =>
        list === 'deleted' ? journal.deleted : journal[list].filter(({ id }) => !ids.has(id)),
      );
}

/** The records of every list. */
export function allRecords(journal: Journal): readonly JournalRecord[] {
  return LISTS.flatMap<JournalRecord>(list => journal[list]);
}

/** Every record that a person wrote, with what it is. */
export function listRecords(journal: Omit<Journal, 'deleted'>): readonly Listed[] {
  return WRITTEN_LISTS.flatMap((list): readonly Listed[] => listedOf(list, journal));
}

function listedOf<L extends WrittenList>(
  list: L,
  journal: { readonly [list in L]: readonly Records[list][] },
): readonly Listed<L>[] {
  return journal[list].map(record => ({ list, record }));
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

const BEFORE_ALL_TIME = Number.NEGATIVE_INFINITY;

/** The UTC year (four digits) in which a record was made; UNKNOWN_YEAR where nothing tells. */
export function yearOf(record: JournalRecord): string {
  const made = madeAt(record);
  return /^\d{4}-/.test(made) ? made.slice(0, 4) : UNKNOWN_YEAR;
}

/** When something was that does not tell. */
export const UNKNOWN_INSTANT = '1970-01-01T00:00:00.000Z';
export const UNKNOWN_YEAR = UNKNOWN_INSTANT.slice(0, 4);

/** Records in the order in which they were made; of one instant, in that of their ids. */
export function sortRecords<R extends JournalRecord>(records: readonly R[]): readonly R[] {
  return records.toSorted((a, b) => compareTexts(madeAt(a), madeAt(b)) || compareTexts(a.id, b.id));
}

/** Which of two texts comes first, sign by sign: below zero where that is the first. It is the same on every computer, as no language is asked. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An id that begins with the second in which it was made. */
const TIMED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-.+$/s;
