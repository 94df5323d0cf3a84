import { saysSame } from '../journal/edits.ts';
import type { Journal } from '../journal/journal.ts';
import { touchedAt } from '../journal/record.ts';
import type { Action } from './action.ts';
import { type ActionChanges, withActionChanges } from './change-actions.ts';
import type { BlindSpot, SeenAgain, Session } from './session.ts';

/** What became, since, of what one meant to do and of blind spots. */
export interface LastTime {
  /** By the ids of the actions. */
  readonly actions: ReadonlyMap<string, ActionChanges>;
  /** How blind spots were noticed again, by their ids. */
  readonly seen: ReadonlyMap<string, SeenAgain>;
}

export const NOTHING_SINCE: LastTime = { actions: new Map(), seen: new Map() };

/** Whether any of it was written, rather than chosen. */
export function holdsWords({ actions, seen }: LastTime): boolean {
  const ofActions = [...actions.values()].flatMap(({ expected, happened }) => [expected, happened]);
  return [...ofActions, ...[...seen.values()].map(({ text }) => text)].some(Boolean);
}

/** The journal with what became of earlier actions and blind spots. What says something else since is no longer marked to be shared. */
export function withLastTime(journal: Journal, { actions, seen }: LastTime, now: Date): Journal {
  const after = withActionChanges(journal, actions, now);
  if (seen.size === 0) return after;
  return { ...after, sessions: after.sessions.map(session => withSeenAgain(session, seen, now)) };
}

function withSeenAgain(session: Session, seen: LastTime['seen'], now: Date): Session {
  if (!session.blindSpots.some(({ id }) => seen.has(id))) return session;
  return {
    ...session,
    blindSpots: session.blindSpots.map(spot => noticedAgain(spot, seen.get(spot.id))),
    shared: session.shared.filter(mark => !seen.has(mark)),
    updatedAt: touchedAt(session, now),
  };
}

function noticedAgain(spot: BlindSpot, again: SeenAgain | undefined): BlindSpot {
  return again === undefined ? spot : { ...spot, seen: [...spot.seen, again] };
}

/** What became of earlier things, as it is told once it is kept. */
export interface OutcomeSince {
  /** The actions that are over by that. */
  readonly closed: readonly Action[];
  readonly seen: readonly { readonly text: string; readonly state: SeenAgain['state'] }[];
}

/** The same in the words of the journal that holds it by now. */
export function outcomeSince({ actions, sessions }: Journal, lastTime: LastTime): OutcomeSince {
  const spots = sessions.flatMap(({ blindSpots }) => blindSpots);
  return {
    closed: actions.filter(({ id, status }) => status !== 'open' && lastTime.actions.has(id)),
    seen: spots.flatMap(({ id, text }) => {
      const again = lastTime.seen.get(id);
      return again === undefined ? [] : [{ text, state: again.state }];
    }),
  };
}

/** The records that this makes other than they were. */
export function recordsSince(
  journal: Journal,
  lastTime: LastTime,
  now: Date,
): Pick<Journal, 'sessions' | 'actions'> {
  const after = withLastTime(journal, lastTime, now);
  return {
    sessions: after.sessions.filter((session, at) => !saysSame(session, journal.sessions[at])),
    actions: after.actions.filter((action, at) => !saysSame(action, journal.actions[at])),
  };
}
