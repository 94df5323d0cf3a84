import { selectorOf } from '../meetings/select.ts';
import { sessionsWithActions } from '../meetings/with-actions.ts';
import type { Journal } from './journal.ts';

/** What a journal holds of the meetings with a mentor, by a part of the name: these with their actions, and all that is not of single meetings. */
export function partOfMentor(journal: Journal, mentor: string): Journal {
  const meant = sessionsWithActions(journal).filter(selectorOf({ mentor }, journal.people));
  const met = new Set<string | null>(meant.map(({ id }) => id));
  return {
    ...journal,
    sessions: journal.sessions.filter(({ id }) => met.has(id)),
    actions: journal.actions.filter(({ session }) => met.has(session)),
  };
}
