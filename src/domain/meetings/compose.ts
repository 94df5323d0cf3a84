import { instantOn } from '../calendar/days.ts';
import type { HereAndNow } from '../calendar/here-and-now.ts';
import { saysSame } from '../journal/edits.ts';
import { KINDS } from '../journal/kinds.ts';
import { type Action, momentAt, newAction } from './action.ts';
import type { BlindSpot, Session, SessionWithActions, Skill } from './session.ts';

/** A reflection as it was given: texts in normal form, days understood. What was left out is absent or empty. */
export interface Reflection {
  readonly day: string;
  readonly what: string;
  readonly mentor?: string;
  readonly soWhat?: string;
  readonly nowWhat?: string;
  readonly critical?: string;
  readonly perspective?: string;
  /** A whole number from 0 to 10. */
  readonly confidence?: number;
  readonly blindSpots: readonly string[];
  readonly skills: readonly Pick<Skill, 'name' | 'evidence'>[];
  readonly actions: readonly (Pick<Action, 'text' | 'due'> & Partial<Pick<Action, 'status' | 'expected'>>)[];
  readonly shared: readonly Shareable[];
}

/** What can be marked as fit for a shared edition: a field, or all items of a list. */
export const SHAREABLE_FIELDS = KINDS.sessions.shareable.fields;
export const SHAREABLE_LISTS = [...KINDS.sessions.shareable.items, 'actions'] as const;
export type Shareable = (typeof SHAREABLE_FIELDS)[number] | (typeof SHAREABLE_LISTS)[number];

/** What is marked of an action where actions are: not what was expected of it, and what came of it. */
export const ACTION_MARKS = [
  'text',
] as const satisfies typeof KINDS.actions.shareable.fields extends readonly (infer F)[]
  ? readonly F[]
  : never;

/** What a new record takes from outside: when and where it is made, and a source of ids. */
export interface Making extends HereAndNow {
  readonly newId: (at: Date) => string;
}

/** A session as it is kept, made from a reflection, with its actions; each item gets an id of its own. */
export function sessionFrom(given: Reflection, { now, today, zone, newId }: Making): SessionWithActions {
  const madeAt = now.toISOString();
  const lists = {
    blindSpots: given.blindSpots.map((text): BlindSpot => ({ id: newId(now), text, seen: [] })),
    skills: given.skills.map((skill): Skill => ({ id: newId(now), ...skill, competency: null })),
    actions: given.actions.map((action, place) =>
      newAction({ id: newId(now), ...action }, momentAt(place, madeAt)),
    ),
  };
  const id = newId(now);
  const session = {
    id,
    day: given.day,
    at: (given.day === today ? now : instantOn(given.day, now, zone)).toISOString(),
    zone,
    mentor: given.mentor ?? null,
    person: null,
    appointment: null,
    method: null,
    stages: {},
    what: given.what,
    soWhat: given.soWhat ?? null,
    nowWhat: given.nowWhat ?? null,
    critical: given.critical ?? null,
    perspective: given.perspective ?? null,
    confidence: given.confidence ?? null,
    blindSpots: lists.blindSpots,
    skills: lists.skills,
    shared: [],
    createdAt: madeAt,
    updatedAt: madeAt,
    actions: lists.actions.map(action => ({ ...action, session: id })),
  };
  return shareParts(session, given.shared);
}

/** The session in which this, and nothing else, is marked. */
export function shareParts(session: SessionWithActions, names: readonly Shareable[]): SessionWithActions {
  const shared = [...new Set(names.flatMap(name => marksOfName(name, session)))];
  const marks = names.includes('actions') ? ACTION_MARKS : [];
  const actions = session.actions.map(action =>
    saysSame(action.shared, marks) ? action : { ...action, shared: marks },
  );
  return { ...session, shared, actions };
}

/** The marks of a session itself that this name stands for: the field, or the ids of a list's items. Actions bear their own. */
function marksOfName(name: Shareable, session: Session): readonly string[] {
  switch (name) {
    case 'blindSpots':
    case 'skills':
      return session[name].map(({ id }) => id);
    case 'actions':
      return [];
    default:
      return [name];
  }
}
