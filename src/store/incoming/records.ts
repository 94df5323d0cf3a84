import { dayAt, instantOn } from '../../domain/calendar/days.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { mapLists } from '../../domain/journal/journal.ts';
import { momentAt } from '../../domain/meetings/action.ts';
import { ACTION_MARKS } from '../../domain/meetings/compose.ts';
import { parseActionAtSign, parseSkill } from '../../domain/meetings/parse.ts';
import { normalLine, normalText } from '../../domain/text.ts';
import type { GivenAppointment, GivenIntake, GivenJournal, GivenRecord, GivenSession } from './schema.ts';

/** What fills in what was left out. */
export interface Filling {
  /** The zone of the person, an IANA name. */
  readonly zone: string;
  readonly idOf: (at: Date, content: string) => string;
}

/**
 * A journal in which every record and every item has an id, and every record its times and zone; actions that stand in
 * their session become records. What is filled in depends on what was given alone, but for the zone: the same file gives
 * the same ids and times at any time.
 */
export function fillIn(given: GivenJournal, { zone, idOf }: Filling): Record<string, unknown> {
  const name = nameRecords(idOf);
  const sessions = (given.sessions ?? []).map(session => wholeSession(session, zone, name));
  const lists = mapLists((list): readonly object[] => {
    switch (list) {
      case 'intakes':
        return (given.intakes ?? []).map(intake => wholeIntake(intake, zone, name));
      case 'appointments':
        return (given.appointments ?? []).map(one => wholeAppointment(one, zone, name));
      case 'sessions':
        return sessions.map(({ session }) => session);
      default:
        return (given[list] ?? []).map(record => wholeRecord(record, list, name));
    }
  });
  return { ...given, ...lists, actions: [...lists.actions, ...sessions.flatMap(({ actions }) => actions)] };
}

/** An id for what stands in this place and came without one. */
type NameRecord = (at: Date, place: string, content: unknown) => string;

/** Of the same content the same ids, in whatever order its keys stand; a number tells apart what was given twice. */
function nameRecords(idOf: Filling['idOf']): NameRecord {
  const times = new Map<string, number>();
  return (at, place, content) => {
    const text = canonicalJson([place, content]);
    const earlier = times.get(text) ?? 0;
    times.set(text, earlier + 1);
    return idOf(at, `${earlier} ${text}`);
  };
}

function wholeIntake(given: GivenIntake, here: string, name: NameRecord): object {
  const zone = given.zone ?? here;
  return { ...wholeRecord(given, 'intakes', name, given.at), zone, day: given.day ?? dayAt(given.at, zone) };
}

function wholeAppointment(given: GivenAppointment, here: string, name: NameRecord): object {
  return { ...wholeRecord(given, 'appointments', name, given.at), zone: given.zone ?? here };
}

/** One that does not say when it was made is filed under this instant. */
function wholeRecord(
  given: GivenRecord,
  list: string,
  name: NameRecord,
  at = new Date(0).toISOString(),
): object {
  const createdAt = given.createdAt ?? at;
  const id = given.id ?? name(new Date(createdAt), list, given);
  return { ...given, id, ...restOfBase(given, createdAt) };
}

function restOfBase(given: Pick<GivenRecord, 'shared' | 'updatedAt'>, createdAt: string) {
  return { shared: given.shared ?? [], createdAt, updatedAt: given.updatedAt ?? createdAt };
}

/** A session, and the actions that stand in it as records of their own. */
function wholeSession(given: GivenSession, here: string, name: NameRecord) {
  const noon = new Date(`${given.day}T12:00:00.000Z`);
  const id = given.id ?? name(noon, 'sessions', given);
  const zone = given.zone ?? here;
  const base = restOfBase(given, given.createdAt ?? given.at ?? noon.toISOString());
  const nameItem = (list: string) => (item: unknown) => name(noon, `${id} ${list}`, item);
  const { actions: typed, ...own } = given.id ? given : normaliseSession(given);
  const blindSpots = wholeItems(given.blindSpots, splitBlindSpot, nameItem('blindSpots'));
  const skills = wholeItems(given.skills, parseSkill, nameItem('skills'));
  const items = wholeItems(typed, text => splitAction(text, given.day), nameItem('actions'));
  const actions = items.map((item, place) => actionOf(item, place, { id, ...base }));
  const marks = new Set(actions.map(action => action.id));
  const session = {
    ...own,
    ...base,
    id,
    zone,
    at: given.at ?? instantOn(given.day, noon, zone).toISOString(),
    blindSpots: blindSpots.map(spot => seenSpot(spot, given.day)),
    skills,
    shared: base.shared.filter(mark => !marks.has(mark)),
  };
  return { session, actions };
}

interface Origin {
  readonly id: string;
  readonly shared: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An action of a session: those made together are made a millisecond apart, so that they stay in their order. */
function actionOf(item: WholeAction, place: number, { id, shared, createdAt, updatedAt }: Origin) {
  return {
    ...item,
    session: id,
    shared: item.shared ?? (shared.includes(item.id) ? [...ACTION_MARKS] : []),
    createdAt: item.createdAt ?? momentAt(place, createdAt),
    updatedAt: item.updatedAt ?? updatedAt,
  };
}

interface WholeAction {
  readonly id: string;
  readonly shared?: readonly string[] | null | undefined;
  readonly createdAt?: string | null | undefined;
  readonly updatedAt?: string | null | undefined;
}

/** What became of a blind spot in one text, as up to version 2, was seen on the day of the meeting as far as one knows. */
function seenSpot(spot: WholeSpot, day: string): object {
  const { outcome, ...rest } = spot;
  const text = normalText(outcome ?? '');
  return text === '' || (rest.seen ?? []).length > 0
    ? rest
    : { ...rest, seen: [{ day, state: 'watched', text }] };
}

interface WholeSpot {
  readonly id: string;
  readonly outcome?: string | null | undefined;
  readonly seen?: readonly unknown[] | undefined;
}

/** The texts of a session made by hand as `mentor log` would keep them; a blank one is none. */
function normaliseSession(given: GivenSession): GivenSession {
  const texts = TEXTS.map(key => [key, normalText(given[key] ?? '') || null]);
  return { ...given, ...Object.fromEntries(texts), mentor: normalLine(given.mentor ?? '') || null };
}

const TEXTS = ['what', 'soWhat', 'nowWhat', 'critical', 'perspective'] as const;

function splitBlindSpot(text: string): { readonly text: string } {
  return { text: normalText(text) };
}

/** A day with nothing to be done by it stays the text that it is: nobody can be asked what was meant. */
function splitAction(typed: string, day: string): ReturnType<typeof parseActionAtSign> {
  const action = parseActionAtSign(typed, day);
  return action.text === '' ? { text: normalLine(typed), due: null } : action;
}

/** Days in the words of an action are understood from the day of the meeting on. */
function wholeItems<T extends { readonly id?: string | null | undefined }, P extends object>(
  items: readonly (string | T)[] | null | undefined,
  parse: (text: string) => P,
  name: (item: unknown) => string,
): readonly ((T | P) & { readonly id: string })[] {
  return (items ?? [])
    .filter(item => typeof item !== 'string' || normalText(item) !== '')
    .map(item =>
      typeof item === 'string' ? { ...parse(item), id: name(item) } : { ...item, id: item.id ?? name(item) },
    );
}
