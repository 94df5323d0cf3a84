import { saysSame } from './edits.ts';
import {
  changedAt,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
  madeAt,
  mapLists,
  sortRecords,
  type Tombstone,
  UNKNOWN_INSTANT,
  type WrittenList,
  withRecords,
} from './journal.ts';

/** Two journals as one, and what that brought to the first of them. */
export interface Merge {
  readonly journal: Journal;
  readonly counts: MergeCounts;
}

export type MergeCounts = Readonly<Record<WrittenList, ListCounts>>;

/** What became of the records of one list. One that only the first journal has, and that stays, is not counted. */
export interface ListCounts {
  /** New to the first journal. */
  readonly added: number;
  /** In both, and changed later in the second. */
  readonly updated: number;
  /** In the first, and deleted after its last change by the second. */
  readonly deleted: number;
  /** The same in both. */
  readonly unchanged: number;
  /** In both, and left as it is in the first, because it was changed later there. */
  readonly older: number;
  /** In the second only, and left out because it was deleted after its last change. */
  readonly keptDeleted: number;
}

/**
 * My journal with what is in theirs; the very object that mine is where theirs brings nothing.
 *
 * - Of every id the version that was changed last stays, whole; mine where both were changed at one instant.
 * - A version that does not say when it was changed has been as it is since it was made.
 * - Whichever version stays, it is filed under the instant at which mine was made.
 * - A record is out where either journal deleted it at or after its last change, or for good. Changed after that, it
 *   lives, and the tombstone goes.
 */
export function mergeJournals(mine: Journal, theirs: Journal): Merge {
  const tombstones = mergeLists(mine.deleted, theirs.deleted, laterDeletion);
  const deletions = new Map(tombstones.map(tombstone => [tombstone.id, tombstone]));
  const lists = mapLists(list => {
    const all = mergeLists<JournalRecord>(mine[list], theirs[list], laterChange);
    return all.filter(record => !isDeletedBy(record, deletions.get(record.id)));
  });
  const living = new Set(Object.values(lists).flatMap(records => records.map(({ id }) => id)));
  const deleted = tombstones.filter(({ id }) => !living.has(id));
  return {
    journal: withLists(mine, { ...lists, deleted }),
    counts: mapLists(list => countsOf(mine[list], theirs[list], lists[list])),
  };
}

function isDeletedBy(record: JournalRecord, tombstone: Tombstone | undefined): boolean {
  if (tombstone === undefined) return false;
  return tombstone.forever === true || deletedAt(tombstone) >= changedAt(record);
}

/** The journal with these lists in order; the very same where they are its own already. */
function withLists(mine: Journal, lists: Readonly<Record<ListName, readonly JournalRecord[]>>): Journal {
  const isChanged = (list: ListName) => !isSameList(mine[list], lists[list]);
  if (!LISTS.some(isChanged)) return mine;
  return withRecords(mine, list => (isChanged(list) ? sortRecords(lists[list]) : mine[list]));
}

function isSameList(before: readonly JournalRecord[], after: readonly JournalRecord[]): boolean {
  return before.length === after.length && before.every((record, at) => record === after[at]);
}

/** Every record of the two lists once. `later` chooses between two of one id. */
function mergeLists<R extends JournalRecord>(
  mine: readonly R[],
  theirs: readonly R[],
  later: (mine: R, theirs: R) => R,
): readonly R[] {
  const given = new Map(theirs.map(record => [record.id, record]));
  const known = new Set(mine.map(({ id }) => id));
  const chosen = mine.map(record => {
    const other = given.get(record.id);
    return other === undefined ? record : later(record, other);
  });
  return [...chosen, ...theirs.filter(({ id }) => !known.has(id))];
}

function laterChange(mine: JournalRecord, theirs: JournalRecord): JournalRecord {
  return changedAt(theirs) > changedAt(mine) ? withOwnCreation(mine, theirs) : mine;
}

/** A version of a record with the instant at which the record was made, as the other version has it. */
function withOwnCreation(mine: JournalRecord, theirs: JournalRecord): JournalRecord {
  return madeAt(mine) === madeAt(theirs) ? theirs : { ...theirs, createdAt: madeAt(mine) || UNKNOWN_INSTANT };
}

/** One for good goes before one that is not. */
function laterDeletion(mine: Tombstone, theirs: Tombstone): Tombstone {
  if (mine.forever !== theirs.forever) return mine.forever ? mine : theirs;
  return deletedAt(theirs) > deletedAt(mine) ? theirs : mine;
}

function countsOf(
  mine: readonly JournalRecord[],
  theirs: readonly JournalRecord[],
  after: readonly JournalRecord[],
): ListCounts {
  const known = new Set(mine.map(({ id }) => id));
  const given = new Map(theirs.map(record => [record.id, record]));
  const untouched = new Set(mine);
  const stayed = after.filter(({ id }) => known.has(id));
  const kept = stayed.filter(record => untouched.has(record) && given.has(record.id));
  const unchanged = kept.filter(record => saysSame(record, given.get(record.id))).length;
  const added = after.length - stayed.length;
  return {
    added,
    updated: stayed.filter(record => !untouched.has(record)).length,
    deleted: mine.length - stayed.length,
    unchanged,
    older: kept.length - unchanged,
    keptDeleted: theirs.filter(({ id }) => !known.has(id)).length - added,
  };
}

function deletedAt(tombstone: Tombstone): number {
  return Date.parse(tombstone.deletedAt);
}
