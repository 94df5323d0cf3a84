import { instantOn } from '../calendar.ts';
import type { Journal } from '../journal.ts';
import { type Making, marksFor, SHAREABLE_FIELDS, type SHAREABLE_LISTS, type Shareable } from './compose.ts';
import { type Action, type BlindSpot, type Session, type Skill, touchedAt } from './session.ts';

/** What is to change in a reflection. What is absent stays as it is; null and an empty list clear. */
export interface Changes {
  readonly day?: string;
  readonly what?: string;
  readonly mentor?: string | null;
  readonly soWhat?: string | null;
  readonly nowWhat?: string | null;
  readonly critical?: string | null;
  readonly perspective?: string | null;
  readonly confidence?: number | null;
  readonly blindSpots?: readonly Given<BlindSpot, 'text'>[];
  readonly skills?: readonly Given<Skill, 'name' | 'evidence'>[];
  readonly actions?: readonly Given<Action, 'text'>[];
  /** All that may leave in a shared edition from now on. Absent: what was marked, without what changes here. */
  readonly shared?: readonly Shareable[];
}

/** An item as it was given: with an id, that one as it stands; else one that says the same, with what is given here. */
export type Given<Item, Said extends keyof Item> = Pick<Item, Said> & Partial<Item>;

/** The parts of a session that a person can change, in the order in which they are shown. */
export const PARTS = [
  'day',
  'mentor',
  'what',
  'soWhat',
  'nowWhat',
  'blindSpots',
  'critical',
  'perspective',
  'skills',
  'confidence',
  'actions',
  'shared',
] as const satisfies readonly (keyof Session)[];
export type Part = (typeof PARTS)[number];

/**
 * The session with these changes; the very same one where they change nothing in effect. A meeting on another day is at
 * the same time of that day. What changes its words is no longer marked as fit to be shared, unless the changes say so.
 */
export function edited(
  session: Session,
  changes: Changes,
  { now, newId }: Pick<Making, 'now' | 'newId'>,
): Session {
  const { shared: named, ...fields } = changes;
  const lists = listsAfter(session, changes, () => newId(now));
  const after = { ...session, ...fields, ...lists, at: instantAfter(session, changes.day) };
  const shared =
    named === undefined
      ? marksLeft(session, after)
      : [...new Set(named.flatMap(name => marksFor(name, after)))];
  const whole = { ...after, shared };
  return changedParts(session, whole).length === 0
    ? session
    : { ...whole, updatedAt: touchedAt(session, now) };
}

/** The journal with this state of a session in the place of that one; the very same journal where they are the same. */
export function withSessionChanged(journal: Journal, before: Session, after: Session): Journal {
  if (before === after) return journal;
  return { ...journal, sessions: journal.sessions.map(one => (one === before ? after : one)) };
}

/** The parts in which two states of one session differ. */
export function changedParts(before: Session, after: Session): readonly Part[] {
  return PARTS.filter(part => differ(before[part], after[part]));
}

function instantAfter({ at, day, zone }: Session, newDay = day): string {
  return newDay === day ? at : instantOn(newDay, new Date(at), zone).toISOString();
}

type Lists = Pick<Session, (typeof SHAREABLE_LISTS)[number]>;

function listsAfter(session: Session, { blindSpots, skills, actions }: Changes, newId: () => string): Lists {
  return {
    blindSpots: itemsAfter(session.blindSpots, blindSpots, {
      same: (spot, given) => spot.text === given.text,
      fresh: ({ text, outcome = null }) => ({ id: newId(), text, outcome }),
    }),
    skills: itemsAfter(session.skills, skills, {
      same: (skill, given) => skill.name === given.name && skill.evidence === given.evidence,
      fresh: ({ name, evidence }) => ({ id: newId(), name, evidence }),
    }),
    actions: itemsAfter(session.actions, actions, {
      same: (action, given) => action.text === given.text,
      fresh: ({ text, due = null, status = 'open' }) => ({ id: newId(), text, due, status }),
    }),
  };
}

/** Each item that was given, as the one of the old that it is, or as a new one. Of the same, the first goes first. */
function itemsAfter<Item extends { readonly id: string }, G extends Partial<Item>>(
  items: readonly Item[],
  given: readonly G[] | undefined,
  { same, fresh }: { same: (item: Item, given: G) => boolean; fresh: (given: G) => Item },
): readonly Item[] {
  if (given === undefined) return items;
  const wanted = new Set(given.map(({ id }) => id));
  const free = items.filter(({ id }) => !wanted.has(id));
  return given.map(one => {
    const named = items.find(({ id }) => id === one.id);
    if (named !== undefined) return named;
    const old = takeFirst(free, item => same(item, one));
    return old === undefined ? fresh(one) : { ...old, ...one, id: old.id };
  });
}

function takeFirst<T>(from: T[], wanted: (one: T) => boolean): T | undefined {
  const at = from.findIndex(wanted);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

/** A mark that this version does not know stays. */
function marksLeft(before: Session, after: Session): readonly string[] {
  const [were, are] = [saidBy(before), saidBy(after)];
  const isKept = (mark: string) => !were.has(mark) || were.get(mark) === are.get(mark);
  return before.shared.every(isKept) ? before.shared : before.shared.filter(isKept);
}

/** What everything that can be marked says in words, by its mark. When an action is due and how it stands is not in it. */
function saidBy(session: Session): ReadonlyMap<string, string> {
  const said: readonly (readonly [string, unknown])[] = [
    ...SHAREABLE_FIELDS.map(field => [field, session[field]] as const),
    ...session.blindSpots.map(({ id, text, outcome }) => [id, [text, outcome]] as const),
    ...session.skills.map(({ id, name, evidence }) => [id, [name, evidence]] as const),
    ...session.actions.map(({ id, text }) => [id, text] as const),
  ];
  return new Map(said.map(([mark, value]) => [mark, JSON.stringify(value)]));
}

function differ(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}
