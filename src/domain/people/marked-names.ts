import type { Journal } from '../journal/journal.ts';
import { touchedAt } from '../journal/record.ts';
import type { Session } from '../meetings/session.ts';
import { nameOf, whoOf } from './name-of.ts';

/**
 * The journal after a change, in which no name is marked to be shared that is another than it was before: of a meeting only that name may leave
 * which the person saw when they chose it.
 */
export function withMarkedNamesLeft(before: Journal, after: Journal, now: Date): Journal {
  const were = new Map(before.sessions.filter(isNameMarked).map(session => [session.id, session]));
  if (were.size === 0) return after;
  const isAnother = (session: Session) => {
    const was = were.get(session.id);
    return was !== undefined && isNameMarked(session) && nameIn(was, before) !== nameIn(session, after);
  };
  if (!after.sessions.some(isAnother)) return after;
  const sessions = after.sessions.map(session =>
    isAnother(session)
      ? {
          ...session,
          shared: session.shared.filter(mark => mark !== 'mentor'),
          updatedAt: touchedAt(session, now),
        }
      : session,
  );
  return { ...after, sessions };
}

function isNameMarked({ shared }: Session): boolean {
  return shared.includes('mentor');
}

function nameIn(session: Session, { people }: Pick<Journal, 'people'>): string | null {
  return nameOf(whoOf(session, people), people);
}
