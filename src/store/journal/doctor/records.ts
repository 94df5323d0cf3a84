import { type Journal, type JournalRecord, LISTS, type ListName, madeAt } from '../../../domain/journal.ts';

/** The instant at which a record was changed last; when it was made where it does not say. */
export function touchedAt(record: JournalRecord): string {
  return 'updatedAt' in record && typeof record.updatedAt === 'string' ? record.updatedAt : madeAt(record);
}

/** The latest instant at which anything in a journal was changed; empty where there is nothing. */
export function latestIn(journal: Journal): string {
  return (
    LISTS.flatMap(list => journal[list].map(touchedAt))
      .sort()
      .at(-1) ?? ''
  );
}

export function countOf(journal: Journal): number {
  return LISTS.reduce((count, list) => count + journal[list].length, 0);
}

/** Every id in a journal, of whatever list. */
export function idsIn(journal: Journal): ReadonlySet<string> {
  return new Set(LISTS.flatMap(list => journal[list].map(({ id }) => id)));
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

/** Of the records with one id, the one that was changed last; of equals the first. */
export function withoutRepeats(journal: Journal): Journal {
  return mapped(journal, list => {
    const kept = new Map<string, JournalRecord>();
    for (const record of journal[list]) {
      const other = kept.get(record.id);
      if (other === undefined || touchedAt(record) > touchedAt(other)) kept.set(record.id, record);
    }
    return [...kept.values()];
  });
}

/** Whether a journal holds a record that the other lacks, or has in an older form. Records with these ids do not count. */
export function hasMoreThan(
  journal: Journal,
  other: Journal,
  apart: ReadonlySet<string> = new Set(),
): boolean {
  const known = new Map(LISTS.flatMap(list => other[list].map(record => [record.id, touchedAt(record)])));
  const isMore = (record: JournalRecord) => {
    const touched = known.get(record.id);
    return touched === undefined || touchedAt(record) > touched;
  };
  return LISTS.some(list => journal[list].some(record => !apart.has(record.id) && isMore(record)));
}

/** The journal with other records in each list, and all else as it was. */
export function mapped(journal: Journal, records: (list: ListName) => readonly JournalRecord[]): Journal {
  return { ...journal, ...Object.fromEntries(LISTS.map(list => [list, records(list)])) };
}
