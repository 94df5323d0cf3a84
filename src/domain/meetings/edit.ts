import { instantOn } from '../calendar/days.ts';
import { saysSame } from '../journal/edits.ts';
import { sortRecords } from '../journal/journal.ts';
import { KINDS } from '../journal/kinds.ts';
import { withMarksLeft } from '../journal/marks.ts';
import { touchedAt } from '../journal/record.ts';
import { type Action, momentAt, newAction } from './action.ts';
import { seenAfter } from './blind-spot.ts';
import { type Making, SHAREABLE_FIELDS, type Shareable, shareParts } from './compose.ts';
import type { BlindSpot, Session, SessionWithActions, Skill } from './session.ts';

/** What is to change in a reflection. What is absent stays as it is; null and an empty list clear. */
export interface ReflectionChanges {
  readonly day?: string;
  readonly what?: string;
  readonly mentor?: string | null;
  readonly soWhat?: string | null;
  readonly nowWhat?: string | null;
  readonly critical?: string | null;
  readonly perspective?: string | null;
  readonly confidence?: number | null;
  readonly blindSpots?: readonly GivenBlindSpot[];
  readonly skills?: readonly GivenItem<Skill, 'name' | 'evidence'>[];
  readonly actions?: readonly GivenItem<Action, 'text'>[];
  /** All that may leave in a shared edition from now on. Absent: what was marked, without what changes here. */
  readonly shared?: readonly Shareable[];
}

/** An item as it was given: with an id, that one as it stands; else one that says the same, with what is given here. */
export type GivenItem<Item, Said extends keyof Item> = Pick<Item, Said> & Partial<Item>;

/** A blind spot as it was given; `became` are the words for what became of it, null for none, absent for those there are. */
export type GivenBlindSpot = GivenItem<BlindSpot, 'text'> & { readonly became?: string | null };

/** The parts of a session that a person can change, in the order in which they are shown. */
export const SESSION_PARTS = [
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
] as const satisfies readonly (keyof SessionWithActions)[];
export type SessionPart = (typeof SESSION_PARTS)[number];

type Editing = Pick<Making, 'now' | 'today' | 'newId'>;

/**
 * The session with these changes; the very same one where they change nothing in effect. A meeting on another day is at
 * the same time of that day. What changes its words is no longer marked as fit to be shared, unless the changes say so.
 * Actions stand in the order in which they were made.
 */
export function applyChanges(
  session: SessionWithActions,
  changes: ReflectionChanges,
  making: Editing,
): SessionWithActions {
  const { shared: named, ...fields } = changes;
  const lists = {
    blindSpots: blindSpotsAfter(session, changes, making),
    skills: skillsAfter(session, changes, making),
    actions: actionsAfter(session, changes, making),
  };
  const after = { ...session, ...fields, ...lists, at: instantAfter(session, changes.day) };
  const whole =
    named === undefined ? { ...after, shared: marksLeft(session, after) } : shareParts(after, named);
  return changedParts(session, whole).length === 0 ? session : stampChanges(session, whole, making.now);
}

/** Each record that is different says that it was changed now. */
function stampChanges(before: SessionWithActions, after: SessionWithActions, now: Date): SessionWithActions {
  const known = new Map(before.actions.map(action => [action.id, action]));
  const actions = after.actions.map(action => {
    const was = known.get(action.id);
    if (was === undefined) return action;
    return saysSame(was, action) ? was : { ...action, updatedAt: touchedAt(was, now) };
  });
  const isSame = SESSION_PARTS.every(part => part === 'actions' || saysSame(before[part], after[part]));
  return { ...after, actions, updatedAt: isSame ? before.updatedAt : touchedAt(before, now) };
}

/** The parts in which two states of one session differ. The marks of an action count as what is shared, not as the action. */
export function changedParts(before: SessionWithActions, after: SessionWithActions): readonly SessionPart[] {
  return SESSION_PARTS.filter(part => !saysSame(valueOfPart(before, part), valueOfPart(after, part)));
}

function valueOfPart(session: SessionWithActions, part: SessionPart): unknown {
  switch (part) {
    case 'actions':
      return session.actions.map(({ shared: _, createdAt: __, updatedAt: ___, ...action }) => action);
    case 'shared':
      return [...marksOf(session).keys()];
    default:
      return session[part];
  }
}

/** Every mark in a session and its actions, in their order, and the part that it belongs to; a foreign one belongs to itself. */
export function marksOf(session: SessionWithActions): ReadonlyMap<string, SessionPart> {
  const partOf = (mark: string) => {
    const list = KINDS.sessions.shareable.items.find(one => session[one].some(({ id }) => id === mark));
    return list ?? SESSION_PARTS.find(part => part === mark) ?? 'shared';
  };
  return new Map([
    ...session.shared.map(mark => [mark, partOf(mark)] as const),
    ...session.actions.flatMap(({ id, shared }) => shared.map(mark => [`${id} ${mark}`, 'actions'] as const)),
  ]);
}

function instantAfter({ at, day, zone }: Session, newDay = day): string {
  return newDay === day ? at : instantOn(newDay, new Date(at), zone).toISOString();
}

function blindSpotsAfter(
  session: Session,
  { blindSpots }: ReflectionChanges,
  { now, today, newId }: Editing,
): readonly BlindSpot[] {
  const seenOf = (seen: BlindSpot['seen'], became: string | null | undefined) =>
    became === undefined ? seen : seenAfter(seen, became, today);
  return itemsAfter(session.blindSpots, blindSpots, {
    same: (spot, given) => spot.text === given.text,
    again: (spot, { became, ...given }) => ({
      ...spot,
      ...given,
      id: spot.id,
      seen: seenOf(given.seen ?? spot.seen, became),
    }),
    fresh: given => ({ id: newId(now), text: given.text, seen: seenOf(given.seen ?? [], given.became) }),
  });
}

function skillsAfter(
  session: Session,
  { skills }: ReflectionChanges,
  { now, newId }: Editing,
): readonly Skill[] {
  return itemsAfter(session.skills, skills, {
    same: (skill, given) => skill.name === given.name && skill.evidence === given.evidence,
    again: (skill, given) => ({ ...skill, ...given, id: skill.id }),
    fresh: ({ name, evidence, competency = null }) => ({ id: newId(now), name, evidence, competency }),
  });
}

/** New ones count as made after those there are. */
function actionsAfter(
  session: SessionWithActions,
  { actions }: ReflectionChanges,
  { now, newId }: Editing,
): readonly Action[] {
  const instants = [...session.actions.map(({ createdAt }) => momentAt(1, createdAt)), now.toISOString()];
  const from = instants.toSorted().at(-1) ?? now.toISOString();
  const after = itemsAfter(session.actions, actions, {
    same: (action, given) => action.text === given.text,
    again: (action, given) => {
      const after = { ...action, ...given, id: action.id };
      return withMarksLeft(action, after, KINDS.actions.shareable.fields);
    },
    fresh: (given, place) =>
      newAction({ ...given, id: newId(now), session: session.id }, momentAt(place, from)),
  });
  return after === session.actions ? after : sortRecords(after);
}

/** Each item that was given, as the one of the old that it is, or as a new one. Of the same, the first goes first. */
function itemsAfter<Item extends { readonly id: string }, G extends { readonly id?: string }>(
  items: readonly Item[],
  given: readonly G[] | undefined,
  how: {
    readonly same: (item: Item, given: G) => boolean;
    readonly again: (item: Item, given: G) => Item;
    readonly fresh: (given: G, place: number) => Item;
  },
): readonly Item[] {
  if (given === undefined) return items;
  const wanted = new Set(given.map(({ id }) => id));
  const free = items.filter(({ id }) => !wanted.has(id));
  return given.map((one, place) => {
    const named = items.find(({ id }) => id === one.id);
    if (named !== undefined) return named;
    const old = takeFirst(free, item => how.same(item, one));
    return old === undefined ? how.fresh(one, place) : how.again(old, one);
  });
}

function takeFirst<T>(from: T[], wanted: (one: T) => boolean): T | undefined {
  const at = from.findIndex(wanted);
  return at < 0 ? undefined : from.splice(at, 1)[0];
}

/** A mark that this version does not know stays. An action of another text is another one, without marks. */
function marksLeft(before: Session, after: Session): readonly string[] {
  const [were, are] = [valuesOfFields(before), valuesOfFields(after)];
  const isKept = (mark: string) => !were.has(mark) || saysSame(were.get(mark), are.get(mark));
  return before.shared.every(isKept) ? before.shared : before.shared.filter(isKept);
}

/** What everything that can be marked says, by its mark. */
function valuesOfFields(session: Session): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...SHAREABLE_FIELDS.map(field => [field, session[field]] as const),
    ...session.blindSpots.map(({ id, text, seen }) => [id, [text, seen]] as const),
    ...session.skills.map(({ id, name, evidence }) => [id, [name, evidence]] as const),
  ]);
}
