import { withoutRecords } from '../journal/delete.ts';
import { inOrder, type Journal, withSession } from '../journal/journal.ts';
import { type Action, momentAt } from '../meetings/action.ts';
import type { Session, SessionWithActions } from './session.ts';

type Records = Pick<Journal, 'sessions' | 'actions'>;

/** Every reflection with the actions that came of it, each in the order of the journal. */
export function sessionsWithActions({ sessions, actions }: Records): readonly SessionWithActions[] {
  const bySession = new Map<string | null, Action[]>();
  for (const action of actions) {
    const known = bySession.get(action.session);
    if (known === undefined) bySession.set(action.session, [action]);
    else known.push(action);
  }
  return sessions.map(session => ({ ...session, actions: bySession.get(session.id) ?? [] }));
}

/** One reflection with the actions that came of it. */
export function withActionsOf({ actions }: Pick<Journal, 'actions'>, session: Session): SessionWithActions {
  return { ...session, actions: actions.filter(action => action.session === session.id) };
}

/** A reflection as the journal keeps it: without the actions, which are records of their own. */
export function withoutActions({ actions: _, ...session }: SessionWithActions): Session {
  return session;
}

/** The records of a reflection, by their lists. */
export function recordsOf(session: SessionWithActions): Records {
  return { sessions: [withoutActions(session)], actions: session.actions };
}

/** The journal with one reflection more, and its actions. */
export function withReflection(journal: Journal, session: SessionWithActions): Journal {
  const after = withSession(journal, withoutActions(session));
  return { ...after, actions: [...after.actions, ...session.actions] };
}

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
  const left = withoutRecords(journal, actionsGone(before, after), now);
  return {
    ...left,
    sessions: left.sessions.map(one => (one.id === after.id ? withoutActions(after) : one)),
    actions: inOrder([...left.actions.filter(({ id }) => !stay.has(id)), ...after.actions]),
  };
}

/** The actions that are in the one state of a reflection, and not in the other. */
export function actionsGone(before: SessionWithActions, after: SessionWithActions): readonly Action[] {
  return before.actions.filter(({ id }) => after.actions.every(action => action.id !== id));
}

/** The same reflection as one that is made at this instant. */
export function madeAnew(session: SessionWithActions, id: string, now: Date): SessionWithActions {
  const at = now.toISOString();
  const actions = session.actions.map((action, place) => {
    const createdAt = momentAt(place, at);
    return { ...action, session: id, createdAt, updatedAt: createdAt };
  });
  return { ...session, id, createdAt: at, updatedAt: at, actions };
}
