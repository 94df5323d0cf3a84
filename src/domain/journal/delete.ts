import type { Edit } from './edits.ts';
import { type Change, type History, idsTouchedBy } from './history.ts';
import {
  type Journal,
  listRecords,
  sortRecords,
  type Tombstone,
  type WrittenRecord,
  withRecords,
} from './journal.ts';
import { isWrittenList, isWrittenRecord, kindOf, type Listed } from './kinds.ts';
import { touchedAt } from './record.ts';

/** The record with this id and all that came of it, such as the actions of a reflection; empty where there is none. */
export function withOffspring(journal: Journal, id: string): readonly Listed[] {
  const all = listRecords(journal);
  const family = new Set([id]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { list, record } of all) {
      if (family.has(kindOf(list).cameOf(record) ?? '')) family.add(record.id);
    }
  }
  return all.filter(({ record }) => family.has(record.id));
}

/**
 * The journal without these records, and with a tombstone of each that says when it went: later than its last change,
 * whatever the clock says. The very same journal where there are none.
 */
export function withoutRecords(journal: Journal, records: readonly WrittenRecord[], now: Date): Journal {
  if (records.length === 0) return journal;
  const doomed = new Set(records.map(({ id }) => id));
  const tombstones = records.map(record => ({ id: record.id, deletedAt: touchedAt(record, now) }));
  return withRecords(journal, list =>
    list === 'deleted'
      ? sortRecords([...journal.deleted.filter(({ id }) => !doomed.has(id)), ...tombstones])
      : journal[list].filter(({ id }) => !doomed.has(id)),
  );
}

/** The journal in which the tombstones of these ids say that nothing of theirs is ever taken in again. */
export function markForever(journal: Journal, ids: readonly string[]): Journal {
  const forever = ({ id, forever: already }: Tombstone) => already !== true && ids.includes(id);
  if (!journal.deleted.some(forever)) return journal;
  const deleted = journal.deleted.map((one): Tombstone => (forever(one) ? { ...one, forever: true } : one));
  return { ...journal, deleted };
}

/**
 * The ids of what went along when the record with this id was deleted, as far as the history tells, and its own: a
 * tombstone says nothing of what came of what.
 */
export function idsDeletedAlong(id: string, { done }: Pick<History, 'done'>): readonly string[] {
  const deletion = done.findLast(
    ({ doing, edits }) => doing === 'delete' && idsTouchedBy(edits).includes(id),
  );
  return [...new Set([id, ...offspringOf(deletion?.edits ?? [], id)])];
}

function offspringOf(edits: readonly Edit[], id: string): readonly string[] {
  return edits.flatMap(({ list, before }) => {
    if (!isWrittenList(list) || !isWrittenRecord(before)) return [];
    return kindOf(list).cameOf(before) === id ? [before.id] : [];
  });
}

/** The ids of what was deleted for good. */
export function idsDeletedForever({ deleted }: Pick<Journal, 'deleted'>): readonly string[] {
  return deleted.filter(tombstone => tombstone.forever).map(({ id }) => id);
}

/** A change without what was deleted for good since: its file may be one of earlier that came back. */
export function changeWithoutForgotten(change: Change, journal: Pick<Journal, 'deleted'>): Change {
  const gone = new Set(idsDeletedForever(journal));
  return gone.size === 0 ? change : { ...change, edits: change.edits.filter(({ id }) => !gone.has(id)) };
}

/** A journal from elsewhere without what was deleted here for good, and with the tombstones that say so. */
export function withoutForgotten(theirs: Journal, { deleted }: Pick<Journal, 'deleted'>): Journal {
  const forever = deleted.filter(tombstone => tombstone.forever);
  if (forever.length === 0) return theirs;
  const gone = new Set(forever.map(({ id }) => id));
  return withRecords(theirs, list => {
    const left = theirs[list].filter(({ id }) => !gone.has(id));
    return list === 'deleted' ? sortRecords([...left, ...forever]) : left;
  });
}
