import {
  inOrder,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
  madeAt,
} from '../../../domain/journal.ts';

/** The instant at which a record was changed last; when it was made where it does not say. */
export function touchedAt(record: JournalRecord): string {
  return 'updatedAt' in record && typeof record.updatedAt === 'string' ? record.updatedAt : madeAt(record);
}

/** The records of every list. */
export function recordsIn(journal: Journal): readonly JournalRecord[] {
  return LISTS.flatMap<JournalRecord>(list => journal[list]);
}

/** The latest instant at which anything in a journal was changed; empty where there is nothing. */
export function latestIn(journal: Journal): string {
  return recordsIn(journal).map(touchedAt).sort().at(-1) ?? '';
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
      if (other === undefined || touchedAt(record) > touchedAt(other)) kept.set(record.id, record);
    }
    return inOrder([...kept.values()]);
  });
}

/** Whether a journal holds a record that is not among these at all, or only in older versions. */
export function hasMoreThan(journal: Journal, known: readonly JournalRecord[]): boolean {
  const latest = new Map<string, string>();
  for (const record of known) {
    const touched = touchedAt(record);
    if (touched >= (latest.get(record.id) ?? '')) latest.set(record.id, touched);
  }
  const isMore = (record: JournalRecord) => {
    const touched = latest.get(record.id);
    return touched === undefined || touchedAt(record) > touched;
  };
  return LISTS.some(list => journal[list].some(isMore));
}

/** The journal with other records in each list, and all else as it was. */
export function mapped(journal: Journal, records: (list: ListName) => readonly JournalRecord[]): Journal {
  return { ...journal, ...Object.fromEntries(LISTS.map(list => [list, records(list)])) };
}
