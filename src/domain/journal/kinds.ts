import { dayAt } from '../calendar/days.ts';
import type { Edit } from './edits.ts';
import type { JournalRecord, Records, WrittenList, WrittenRecord } from './journal.ts';
import { addMilliseconds } from './record.ts';

/** What can be told of a record of some kind. */
export interface RecordReader<R> {
  /** Whether nothing more will come of it, so that it need not lie with the latest records. `now` is an instant: ISO, UTC. */
  isOver(record: R, now: string): boolean;
  /** The id of the record that it came of, and with which it is deleted; null where it stands alone. */
  cameOf(record: R): string | null;
  /** The calendar day (yyyy-MM-dd) that it is about; null where it is about none. */
  dayOf(record: R): string | null;
  /** What a person would know it by: how it begins, or a name. */
  textOf(record: R): string;
}

/** What is to be known of a kind of record besides its shape, which the store checks, and its words. */
export interface RecordKind<R> extends RecordReader<R> {
  /** The fields that can be marked as fit for a shared edition, and the lists whose items can be. */
  readonly shareable: { readonly fields: readonly FieldMark<R>[]; readonly items: readonly (keyof R)[] };
}

/** The name of a field, or of an answer in it. */
type FieldMark<R> = keyof R | (R extends { readonly answers: infer A } ? keyof A : never);

type RecordKinds = { readonly [list in WrittenList]: RecordKind<Records[list]> };

/** Every kind of record. To add one: its type in `Records`, an entry here, its schema and its words; the compiler asks for each. */
export const KINDS = {
  intakes: {
    isOver: () => true,
    cameOf: () => null,
    dayOf: ({ day }) => day,
    textOf: ({ answers }) => answers.ambition,
    shareable: {
      fields: ['role', 'situation', 'ambition', 'targetPosition', 'questions', 'recommendation'],
      items: [],
    },
  },
  people: {
    isOver: () => false,
    cameOf: () => null,
    dayOf: () => null,
    textOf: ({ name }) => name,
    shareable: { fields: ['agreement', 'ended'], items: [] },
  },
  appointments: {
    isOver: ({ status, at }, now) => status !== 'planned' || at < addMilliseconds(-UNTOLD_FOR, now),
    cameOf: () => null,
    dayOf: ({ at, zone }) => dayAt(at, zone),
    textOf: ({ place, agenda, prepared }) => place ?? agenda[0] ?? prepared[0]?.text ?? '',
    shareable: { fields: [], items: [] },
  },
  sessions: {
    isOver: () => true,
    cameOf: () => null,
    dayOf: ({ day }) => day,
    textOf: ({ what }) => what,
    shareable: {
      fields: ['mentor', 'what', 'soWhat', 'nowWhat', 'stages', 'critical', 'perspective', 'confidence'],
      items: ['blindSpots', 'skills'],
    },
  },
  actions: {
    isOver: ({ status }) => status !== 'open',
    cameOf: ({ session }) => session,
    dayOf: ({ due }) => due,
    textOf: ({ text }) => text,
    shareable: { fields: ['text', 'expected', 'happened'], items: [] },
  },
  questions: {
    isOver: () => false,
    cameOf: () => null,
    dayOf: () => null,
    textOf: ({ text }) => text,
    shareable: { fields: [], items: [] },
  },
} as const satisfies RecordKinds;

/** How long after a meeting somebody may still say what became of it: ninety days, in milliseconds. */
const UNTOLD_FOR = 90 * 24 * 60 * 60 * 1000;

const registry: RecordKinds = KINDS;

/** A record with the name of its list, which tells what it is. */
export type Listed<L extends WrittenList = WrittenList> = {
  readonly [list in L]: { readonly list: list; readonly record: Records[list] };
}[L];

/** What the registry says of a record, whichever its kind. */
export function kindOf(list: WrittenList): RecordReader<WrittenRecord> {
  return registry[list];
}

/** Whether a record holds what a person wrote, and is no tombstone. */
export function isWrittenRecord(record: JournalRecord | null): record is WrittenRecord {
  return record !== null && !('deletedAt' in record);
}

/** Whether a word is the name of a list that holds what a person wrote. */
export function isWrittenList(name: string): name is WrittenList {
  return Object.hasOwn(KINDS, name);
}

/** What a person knows a record by: what it is, the day that it is about, and how it begins. */
export interface Brief {
  readonly list: WrittenList;
  readonly day: string | null;
  readonly text: string;
}

export function briefOf({ list, record }: Listed): Brief {
  return briefIn(list, record);
}

/** The same for the record of an edit, as it was after it or, gone, before; undefined for a tombstone. */
export function briefOfEdit({ list, before, after }: Edit): Brief | undefined {
  const record = after ?? before;
  if (!isWrittenList(list) || !isWrittenRecord(record)) return undefined;
  return briefIn(list, record);
}

function briefIn(list: WrittenList, record: WrittenRecord): Brief {
  const kind = kindOf(list);
  return { list, day: kind.dayOf(record), text: kind.textOf(record) };
}
