import { type Journal, type JournalRecord, LISTS, type ListName, sortRecords } from './journal.ts';

/** What became of one record: null before it was made, and null after it is gone. */
export interface Edit {
  readonly list: ListName;
  readonly id: string;
  readonly before: JournalRecord | null;
  readonly after: JournalRecord | null;
}

/** What makes `after` out of `before`, a record at a time; empty where they hold the same. */
export function editsBetween(before: Journal, after: Journal): readonly Edit[] {
  return LISTS.flatMap(list => editsInList(list, before[list], after[list]));
}

/** The journal after these edits. An edit counts whatever the journal held of its record before. */
export function withEdits(journal: Journal, edits: readonly Edit[]): Journal {
  const lists = new Set(edits.map(({ list }) => list));
  const changed = [...lists].map(list => {
    const mine = edits.filter(edit => edit.list === list);
    return [list, editList(journal[list], mine)];
  });
  return { ...journal, ...Object.fromEntries(changed) };
}

/** The edits that take these back. */
export function reverseEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.toReversed().map(edit => ({ ...edit, before: edit.after, after: edit.before }));
}

function editsInList(
  list: ListName,
  before: readonly JournalRecord[],
  after: readonly JournalRecord[],
): readonly Edit[] {
  if (before === after) return [];
  const [were, are] = [byId(without(before, after)), byId(without(after, before))];
  const gone = [...were.values()].filter(({ id }) => !are.has(id));
  const changed = [...are.values()].filter(record => !saysSame(were.get(record.id), record));
  return [
    ...gone.map(record => ({ list, id: record.id, before: record, after: null })),
    ...changed.map(record => ({ list, id: record.id, before: were.get(record.id) ?? null, after: record })),
  ];
}

/** The records that are not among the others. In a long journal nearly all are the very same on both sides. */
function without(
  records: readonly JournalRecord[],
  others: readonly JournalRecord[],
): readonly JournalRecord[] {
  const known = new Set(others);
  return records.filter(record => !known.has(record));
}

function editList(records: readonly JournalRecord[], edits: readonly Edit[]): readonly JournalRecord[] {
  const states = new Map(edits.map(({ id, after }) => [id, after]));
  const made = [...states.values()].filter(state => state !== null);
  return sortRecords([...records.filter(({ id }) => !states.has(id)), ...made]);
}

function byId(records: readonly JournalRecord[]): Map<string, JournalRecord> {
  return new Map(records.map(record => [record.id, record]));
}

/** Whether two values say the same, in whatever order their keys are. Records hold nothing but JSON. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [inA, inB] = [entriesOf(a), entriesOf(b)];
  return (
    inA.size === inB.size && [...inA].every(([key, value]) => inB.has(key) && saysSame(value, inB.get(key)))
  );
}

/** What JSON would say of it: nothing of what is undefined. */
function entriesOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
