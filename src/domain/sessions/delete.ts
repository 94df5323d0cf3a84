import { inOrder, type Journal } from '../journal.ts';

/**
 * The journal without this reflection, and with a tombstone that says when it went; `deletedAt` is an ISO instant in
 * UTC. The very same journal where there is no such reflection.
 */
export function withoutSession(journal: Journal, id: string, deletedAt: string): Journal {
  if (!journal.sessions.some(session => session.id === id)) return journal;
  return {
    ...journal,
    sessions: journal.sessions.filter(session => session.id !== id),
    deleted: inOrder([...journal.deleted.filter(tombstone => tombstone.id !== id), { id, deletedAt }]),
  };
}
