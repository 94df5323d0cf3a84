import {
  changedAt,
  inOrder,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
} from '../../../domain/journal.ts';

/** The records of every list. */
export function recordsIn(journal: Journal): readonly JournalRecord[] {
  return LISTS.flatMap<JournalRecord>(list => journal[list]);
}

/** When anything in a journal was changed last, as `changedAt` tells; before all time where nothing does. */
export function latestIn(journal: Journal): number {
  return recordsIn(journal)
    .map(changedAt)
    .reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

/** The first id that comes twice in one of the lists. */
export function repeatedIn(journal: Journal): string | undefined {
  for (const list of LISTS) {
    const ids = new Set<string>();
    for (const { id } of journal[list]) {
      if (ids.has(id)) return id;
      ids.add(id);
    }
  }
  return undefined;
}

/** Of the records with one id, the one that was changed last, of equals the first; all in the order in which they were made. */
export function withoutRepeats(journal: Journal): Journal {
  return mapped(journal, list => {
    const kept = new Map<string, JournalRecord>();
    for (const record of journal[list]) {
      const other = kept.get(record.id);
      if (other === undefined || changedAt(record) > changedAt(other)) kept.set(record.id, record);
    }
    return inOrder([...kept.values()]);
  });
}

/** Whether a journal holds a record that is not among these at all, or only in older versions. */
export function hasMoreThan(journal: Journal, known: readonly JournalRecord[]): boolean {
  const latest = new Map<string, number>();
  for (const record of known) {
    const earlier = latest.get(record.id) ?? Number.NEGATIVE_INFINITY;
    latest.set(record.id, Math.max(earlier, changedAt(record)));
  }
  const isMore = (record: JournalRecord) => {
    const other = latest.get(record.id);
    return other === undefined || changedAt(record) > other;
  };
  return LISTS.some(list => journal[list].some(isMore));
}

/** The journal with other records in each list, and all else as it was. */
export function mapped(journal: Journal, records: (list: ListName) => readonly JournalRecord[]): Journal {
  return { ...journal, ...Object.fromEntries(LISTS.map(list => [list, records(list)])) };
}
