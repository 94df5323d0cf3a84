import { type Journal, withSession } from '../journal/journal.ts';
import { type Action, momentAt } from './action.ts';
import type { Session, SessionWithActions } from './session.ts';

type SessionRecords = Pick<Journal, 'sessions' | 'actions'>;

/** Every reflection with the actions that came of it, each in the order of the journal. */
export function sessionsWithActions({ sessions, actions }: SessionRecords): readonly SessionWithActions[] {
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
export function recordsOf(session: SessionWithActions): SessionRecords {
  return { sessions: [withoutActions(session)], actions: session.actions };
}

/** The journal with one reflection more, and its actions. */
export function withReflection(journal: Journal, session: SessionWithActions): Journal {
  const after = withSession(journal, withoutActions(session));
  return { ...after, actions: [...after.actions, ...session.actions] };
}

/** The same reflection as one that is made at this instant. */
export function renewSession(session: SessionWithActions, id: string, now: Date): SessionWithActions {
  const at = now.toISOString();
  const actions = session.actions.map((action, place) => {
    const createdAt = momentAt(place, at);
    return { ...action, session: id, createdAt, updatedAt: createdAt };
  });
  return { ...session, id, createdAt: at, updatedAt: at, actions };
}
