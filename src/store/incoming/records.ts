import { instantOn } from '../../domain/calendar.ts';
import { actionIn, skillIn } from '../../domain/sessions/parse.ts';
import { normalLine, normalText } from '../../domain/text.ts';
import type { Given, GivenIntake, GivenRecord, GivenSession } from './schema.ts';

/** What fills in what was left out. */
export interface Filling {
  /** The zone of the person, an IANA name. */
  readonly zone: string;
  readonly idOf: (at: Date, content: string) => string;
}

/**
 * A journal in which every record and every item has an id, and every record its times and zone. What is filled in
 * depends on what was given alone, but for the zone: the same file gives the same ids and times at any time.
 */
export function filled(given: Given, { zone, idOf }: Filling): Record<string, unknown> {
  const name = naming(idOf);
  return {
    ...given,
    intakes: (given.intakes ?? []).map((intake): GivenIntake => ({ zone, ...intake })),
    people: (given.people ?? []).map(person => wholeRecord(person, 'people', name)),
    sessions: (given.sessions ?? []).map(session => wholeSession(session, zone, name)),
    goals: (given.goals ?? []).map(goal => wholeRecord(goal, 'goals', name)),
  };
}

/** An id for what stands in this place and came without one. */
type Name = (at: Date, place: string, content: unknown) => string;

/** Of the same content the same ids, in whatever order its keys stand; a number tells apart what was given twice. */
function naming(idOf: Filling['idOf']): Name {
  const times = new Map<string, number>();
  return (at, place, content) => {
    const text = canonical([place, content]);
    const earlier = times.get(text) ?? 0;
    times.set(text, earlier + 1);
    return idOf(at, `${earlier} ${text}`);
  };
}

/** JSON with the keys of every object in the order of the alphabet. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? sorted(part) : part,
  );
}

function sorted(part: object): object {
  return Object.fromEntries(
    Object.keys(part)
      .sort()
      .map(key => [key, Reflect.get(part, key)]),
  );
}

/** One that does not say when it was made is filed under the first second there is. */
function wholeRecord(given: GivenRecord, list: string, name: Name): object {
  return { ...given, id: given.id ?? name(new Date(given.createdAt ?? 0), list, given) };
}

function wholeSession(given: GivenSession, here: string, name: Name): object {
  const noon = new Date(`${given.day}T12:00:00.000Z`);
  const id = given.id ?? name(noon, 'sessions', given);
  const zone = given.zone ?? here;
  const createdAt = given.createdAt ?? given.at ?? noon.toISOString();
  return {
    ...(given.id ? given : inNormalForm(given)),
    id,
    zone,
    at: given.at ?? instantOn(given.day, noon, zone).toISOString(),
    ...itemsOf(given, (list, item) => name(noon, `${id} ${list}`, item)),
    shared: given.shared ?? [],
    createdAt,
    updatedAt: given.updatedAt ?? createdAt,
  };
}

/** The texts of a session made by hand as `mentor log` would keep them; a blank one is none. */
function inNormalForm(given: GivenSession): GivenSession {
  const texts = TEXTS.map(key => [key, normalText(given[key] ?? '') || null]);
  return { ...given, ...Object.fromEntries(texts), mentor: normalLine(given.mentor ?? '') || null };
}

const TEXTS = ['what', 'soWhat', 'nowWhat', 'critical', 'perspective'] as const;

/** The items of a session. Days in the words of an action are understood from the day of the meeting on. */
function itemsOf(
  { blindSpots, skills, actions, day }: GivenSession,
  name: (list: string, item: unknown) => string,
): object {
  return {
    blindSpots: wholeItems(blindSpots, blindSpotIn, item => name('blindSpots', item)),
    skills: wholeItems(skills, skillIn, item => name('skills', item)),
    actions: wholeItems(
      actions,
      text => actionIn(text, day),
      item => name('actions', item),
    ),
  };
}

function blindSpotIn(text: string): object {
  return { text: normalText(text) };
}

function wholeItems<T extends { readonly id?: string | null | undefined }>(
  items: readonly (string | T)[] | null | undefined,
  parse: (text: string) => object,
  name: (item: unknown) => string,
): readonly object[] {
  return (items ?? [])
    .filter(item => typeof item !== 'string' || normalText(item) !== '')
    .map(item =>
      typeof item === 'string' ? { id: name(item), ...parse(item) } : { ...item, id: item.id ?? name(item) },
    );
}
