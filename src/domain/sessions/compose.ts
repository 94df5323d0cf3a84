import { instantOn } from '../calendar.ts';
import type { Action, BlindSpot, Session, Skill } from './session.ts';

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
  readonly actions: readonly Pick<Action, 'text' | 'due'>[];
  readonly shared: readonly Shareable[];
}

/** What can be marked as fit for a shared edition: a field, or all items of a list. */
export const SHAREABLE_FIELDS = [
  'what',
  'soWhat',
  'nowWhat',
  'critical',
  'perspective',
  'confidence',
] as const;
export const SHAREABLE_LISTS = ['blindSpots', 'skills', 'actions'] as const;
export type Shareable = (typeof SHAREABLE_FIELDS)[number] | (typeof SHAREABLE_LISTS)[number];

/** What a new record takes from outside: the moment, the day that it is there, the zone and a source of ids. */
export interface Making {
  readonly now: Date;
  readonly today: string;
  readonly zone: string;
  readonly newId: (at: Date) => string;
}

/** A session as it is kept, made from a reflection; each item gets an id of its own. */
export function sessionFrom(given: Reflection, { now, today, zone, newId }: Making): Session {
  const madeAt = now.toISOString();
  const lists = {
    blindSpots: given.blindSpots.map((text): BlindSpot => ({ id: newId(now), text, outcome: null })),
    skills: given.skills.map((skill): Skill => ({ id: newId(now), ...skill })),
    actions: given.actions.map((action): Action => ({ id: newId(now), ...action, status: 'open' })),
  };
  return {
    id: newId(now),
    day: given.day,
    at: (given.day === today ? now : instantOn(given.day, now, zone)).toISOString(),
    zone,
    mentor: given.mentor ?? null,
    what: given.what,
    soWhat: given.soWhat ?? null,
    nowWhat: given.nowWhat ?? null,
    critical: given.critical ?? null,
    perspective: given.perspective ?? null,
    confidence: given.confidence ?? null,
    ...lists,
    shared: given.shared.flatMap(name => marksFor(name, lists)),
    createdAt: madeAt,
    updatedAt: madeAt,
  };
}

/** The marks in `shared` that this name stands for: the field itself, or the ids of a list's items. */
export function marksFor(
  name: Shareable,
  lists: Pick<Session, (typeof SHAREABLE_LISTS)[number]>,
): readonly string[] {
  switch (name) {
    case 'blindSpots':
    case 'skills':
    case 'actions':
      return lists[name].map(({ id }) => id);
    default:
      return [name];
  }
}
