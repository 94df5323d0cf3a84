import { inOrder, type Journal } from '../journal.ts';
import { touchedAt } from './session.ts';

/**
 * The journal without this reflection, and with a tombstone that says when it went: later than its last change, whatever
 * the clock says. The very same journal where there is no such reflection.
 */
export function withoutSession(journal: Journal, id: string, now: Date): Journal {
  const doomed = journal.sessions.find(session => session.id === id);
  if (doomed === undefined) return journal;
  const deletedAt = touchedAt(doomed, now);
  return {
    ...journal,
    sessions: journal.sessions.filter(session => session.id !== id),
    deleted: inOrder([...journal.deleted.filter(tombstone => tombstone.id !== id), { id, deletedAt }]),
  };
}
