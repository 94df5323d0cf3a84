import type { Session } from '../meetings/session.ts';
import { foldLine } from '../text.ts';
import type { Person } from './person.ts';

/** Whom a record is about: the id of a person, or a name as it was typed; null for nobody. */
export type Who = string | null;

type Named = Pick<Person, 'id' | 'name'>;

/** The name of somebody; null for nobody, and for a person who is not there any more. */
export function nameOf(who: Who, people: readonly Named[]): string | null {
  const person = people.find(({ id }) => id === who);
  return person?.name ?? (who === null || LIKE_AN_ID.test(who) ? null : who);
}

/** The person of this id or name; undefined where the journal has nobody of it. */
export function personNamed<P extends Named>(who: Who, people: readonly P[]): P | undefined {
  return people.find(({ id }) => isSamePerson(id, who, people));
}

/** Whom a reflection is about: a person in the journal, else the name with which it was written. */
export function whoOf({ person, mentor }: Pick<Session, 'person' | 'mentor'>, people: readonly Named[]): Who {
  return people.some(({ id }) => id === person) ? person : (mentor ?? person);
}

/** Whether two records are about the same person, be it by their id or by their name. */
export function isSamePerson(a: Who, b: Who, people: readonly Named[]): boolean {
  return personKey(a, people) === personKey(b, people);
}

/** The id of the one person who has this name or id, else the name as names are compared. */
function personKey(who: Who, people: readonly Named[]): Who {
  if (who === null || people.some(({ id }) => id === who)) return who;
  const [first, ...others] = people.filter(({ name }) => foldLine(name) === foldLine(who));
  return first !== undefined && others.length === 0 ? first.id : foldLine(who);
}

const LIKE_AN_ID = /^\d{14}-[0-9a-z]{10}$/;
