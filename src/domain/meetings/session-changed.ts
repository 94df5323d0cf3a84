import { withoutRecords } from '../journal/delete.ts';
import { type Journal, sortRecords } from '../journal/journal.ts';
import type { Action } from './action.ts';
import type { SessionWithActions } from './session.ts';
import { withoutActions } from './with-actions.ts';

/**
 * The journal with this state of a reflection in the place of that one; the very same journal where they are the same. An
 * action that is not in it any more leaves a tombstone.
 */
export function withSessionChanged(
  journal: Journal,
  before: SessionWithActions,
  after: SessionWithActions,
  now: Date,
): Journal {
  if (before === after) return journal;
  const stay = new Set(after.actions.map(({ id }) => id));
  const left = withoutRecords(journal, removedActions(before, after), now);
  return {
    ...left,
    sessions: left.sessions.map(one => (one.id === after.id ? withoutActions(after) : one)),
    actions: sortRecords([...left.actions.filter(({ id }) => !stay.has(id)), ...after.actions]),
  };
}

/** The actions that are in the one state of a reflection, and not in the other. */
export function removedActions(before: SessionWithActions, after: SessionWithActions): readonly Action[] {
  return before.actions.filter(({ id }) => after.actions.every(action => action.id !== id));
}
