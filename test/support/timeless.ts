import { type Journal, type JournalRecord, LISTS } from '../../src/domain/journal/journal.ts';

/** A journal without when its records were changed or deleted last: what comes back, or goes again, does so at another time. */
export function timeless(journal: Journal): object {
  return Object.fromEntries(
    LISTS.map(list => [
      list,
      journal[list].map((record: JournalRecord) => ({ ...record, updatedAt: null, deletedAt: null })),
    ]),
  );
}
