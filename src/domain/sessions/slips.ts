import { nearestOf } from '../nearest.ts';
import type { Action, BlindSpot, Session, Skill } from './session.ts';

/** A key in a file made by hand that is probably another one, misspelt. Both are paths, such as `actions.stauts`. */
export interface Slip {
  readonly key: string;
  readonly nearest: string;
  /** In how many sessions or items it stands that lack what it was probably meant to be. */
  readonly count: number;
}

/** Where keys stand: in a session, or in an item of one of its lists. */
type Place = keyof typeof PLACES;

interface Keys<K extends string> {
  /** What a person may type there. What the program fills in, such as `zone`, is nobody's slip. */
  readonly keys: readonly K[];
  /** What else these are called, here or in `mentor log`. */
  readonly called: Readonly<Record<string, K>>;
}

const ITEMS = {
  blindSpots: { keys: ['text', 'outcome'], called: {} } satisfies Keys<keyof BlindSpot>,
  skills: { keys: ['name', 'evidence'], called: { example: 'evidence' } } satisfies Keys<keyof Skill>,
  actions: {
    keys: ['text', 'due', 'status'],
    called: { what: 'text', day: 'due', date: 'due' },
  } satisfies Keys<keyof Action>,
};

const PLACES = {
  ...ITEMS,
  sessions: {
    keys: [
      ...(['day', 'mentor', 'what', 'soWhat', 'nowWhat', 'critical', 'perspective', 'confidence'] as const),
      ...(['blindSpots', 'skills', 'actions', 'shared'] as const),
    ],
    called: { date: 'day', text: 'what' },
  } satisfies Keys<keyof Session>,
};

type Body = Readonly<Record<string, unknown>>;

/**
 * The probable slips in the sessions of a file as it was given, be it a list, a journal or one session by itself. A
 * session with an id was made by the program, of this version or another, which does not misspell: it is passed over.
 * So is a key whose likely meaning is given as well.
 */
export function slipsIn(given: unknown): readonly Slip[] {
  const made = sessionsIn(given)
    .filter(isObject)
    .filter(({ id }) => isLeftOut(id));
  const items = Object.keys(ITEMS).filter(isPlace);
  return [
    ...slipsAmong(made, 'sessions', ''),
    ...items.flatMap(list => slipsAmong(made.flatMap(listed(list)), list, `${list}.`)),
  ];
}

/** The key of a record that was probably meant to be the one that it lacks; undefined where none is. */
export function slipFor(lacking: string, record: Body, place: string): string | undefined {
  if (!isPlace(place)) return undefined;
  return Object.keys(record).find(key => meantBy(key, place) === lacking);
}

/** Whether an object holds, well spelt or not, what a session cannot be without. */
export function isLikeSession(value: Body): boolean {
  return REQUIRED.some(key => key in value || slipFor(key, value, 'sessions') !== undefined);
}

const REQUIRED = ['day', 'what'] satisfies (keyof Session)[];

function sessionsIn(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given;
  if (!isObject(given)) return [];
  if (Array.isArray(given['sessions'])) return given['sessions'];
  return isLikeSession(given) ? [given] : [];
}

/** Every distinct key is looked at once, however many records have it. */
function slipsAmong(records: readonly Body[], place: Place, path: string): readonly Slip[] {
  const keys = new Set(records.flatMap(record => Object.keys(record)));
  return [...keys].flatMap(key => {
    const nearest = meantBy(key, place);
    if (nearest === null) return [];
    const count = records.filter(record => Object.hasOwn(record, key) && isLeftOut(record[nearest])).length;
    return count === 0 ? [] : [{ key: path + key, nearest: path + nearest, count }];
  });
}

/** The known key that another was probably meant to be. */
function meantBy(key: string, place: Place): string | null {
  const { keys, called }: Keys<string> = PLACES[place];
  if (keys.includes(key)) return null;
  return Object.hasOwn(called, key) ? (called[key] ?? null) : nearestOf(key, keys);
}

function listed(list: Place): (record: Body) => readonly Body[] {
  return ({ [list]: items }) => (Array.isArray(items) ? items.filter(isObject) : []);
}

function isPlace(name: string): name is Place {
  return Object.hasOwn(PLACES, name);
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}
