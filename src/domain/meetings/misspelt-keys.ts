import { WRITTEN_LISTS, type WrittenList } from '../journal/journal.ts';
import { nearestOf } from '../nearest.ts';
import type { BlindSpot, SessionWithActions, Skill } from './session.ts';

/** A key in a file made by hand that is probably another one, misspelt. Both are paths, such as `actions.stauts`. */
export interface MisspeltKey {
  readonly key: string;
  readonly nearest: string;
  /** In how many records or items it stands that lack what it was probably meant to be. */
  readonly count: number;
}

/** The names of the fields of each kind of record. */
export type FieldNames = Readonly<Record<WrittenList, readonly string[]>>;

/** What a person may type in a session and its items. What the program fills in, such as `zone`, is nobody's misspelt key. */
const TYPED_NAMES = {
  sessions: [
    ...(['day', 'mentor', 'what', 'soWhat', 'nowWhat', 'critical', 'perspective', 'confidence'] as const),
    ...(['blindSpots', 'skills', 'actions', 'shared'] as const),
  ] satisfies (keyof SessionWithActions)[],
  blindSpots: ['text', 'seen', 'outcome'] satisfies (keyof BlindSpot | 'outcome')[],
  skills: ['name', 'evidence', 'competency'] satisfies (keyof Skill)[],
};

/** What else keys are called, here or in `mentor log`. */
const OTHER_NAMES = new Map<string, Readonly<Record<string, string>>>([
  ['sessions', { date: 'day', text: 'what' }],
  ['skills', { example: 'evidence' }],
  ['actions', { what: 'text', day: 'due', date: 'due' }],
]);

/** Where records stand that are told by their path, alone or in a session. */
const LIST_NAMES = ['blindSpots', 'skills', ...WRITTEN_LISTS.filter(list => list !== 'sessions')];

type Body = Readonly<Record<string, unknown>>;

/**
 * The probable misspelt keys in the records of a file as it was given, be it a list of sessions, a journal or one session by itself.
 * A record with an id was made by the program, of this version or another, which does not misspell: it is passed over.
 * So is a key whose likely meaning is given as well.
 */
export function findMisspeltKeys(given: unknown, fields: FieldNames): readonly MisspeltKey[] {
  const body = bodyOrEmpty(given);
  const sessions = madeByHand(body, 'sessions');
  return [
    ...misspeltKeysAmong(sessions, 'sessions', '', fields),
    ...LIST_NAMES.flatMap(place => {
      const records = [
        ...sessions.flatMap(session => recordsOfList(session, place)),
        ...madeByHand(body, place),
      ];
      return misspeltKeysAmong(records, place, `${place}.`, fields);
    }),
  ];
}

/** The key of a record that was probably meant to be the one that it lacks; undefined where none is. */
export function misspeltKeyFor(
  lacking: string,
  record: Body,
  place: string,
  fields: KnownFields,
): string | undefined {
  return Object.keys(record).find(key => nearestKey(key, place, fields) === lacking);
}

/** Whether an object holds, well spelt or not, what a session cannot be without. */
export function isLikeSession(value: Body): boolean {
  return REQUIRED.some(key => key in value || misspeltKeyFor(key, value, 'sessions', {}) !== undefined);
}

const REQUIRED = ['day', 'what'] satisfies (keyof SessionWithActions)[];

type KnownFields = Partial<FieldNames>;

/** What holds the lists. */
function bodyOrEmpty(given: unknown): Body {
  if (Array.isArray(given)) return { sessions: given };
  if (!isObject(given)) return {};
  return !Array.isArray(given['sessions']) && isLikeSession(given) ? { sessions: [given] } : given;
}

/** Every distinct key is looked at once, however many records have it. */
function misspeltKeysAmong(
  records: readonly Body[],
  place: string,
  path: string,
  fields: KnownFields,
): readonly MisspeltKey[] {
  const keys = new Set(records.flatMap(record => Object.keys(record)));
  return [...keys].flatMap(key => {
    const nearest = nearestKey(key, place, fields);
    if (nearest === null) return [];
    const count = records.filter(record => Object.hasOwn(record, key) && isLeftOut(record[nearest])).length;
    return count === 0 ? [] : [{ key: path + key, nearest: path + nearest, count }];
  });
}

/** The known key that another was probably meant to be. */
function nearestKey(key: string, place: string, fields: KnownFields): string | null {
  const keys =
    new Map<string, readonly string[]>(Object.entries({ ...fields, ...TYPED_NAMES })).get(place) ?? [];
  if (keys.includes(key)) return null;
  const called = OTHER_NAMES.get(place) ?? {};
  return Object.hasOwn(called, key) ? (called[key] ?? null) : nearestOf(key, keys);
}

function madeByHand(body: Body, list: string): readonly Body[] {
  return recordsOfList(body, list).filter(({ id }) => isLeftOut(id));
}

function recordsOfList(holder: Body, list: string): readonly Body[] {
  const records = holder[list];
  return Array.isArray(records) ? records.filter(isObject) : [];
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether somebody who made a record by hand said nothing there. */
export function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}
