import { shortId } from '../domain/ids.ts';
import { nearestOf } from '../domain/nearest.ts';
import { findPeople } from '../domain/people/find-person.ts';
import type { Person } from '../domain/people/person.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';

/**
 * The person that was meant by a name, or by an id or the start of one. `key` is where that was typed: an argument or a flag. Refuses
 * with `person-not-found`, or with `invalid-input` where several may be meant.
 */
export function findPerson(typed: string, people: readonly Person[], key = 'name'): Person {
  return findPersonIfThere(typed, people, key) ?? refuseUnknownPerson(typed, people);
}

/** The same; undefined where it is nobody. */
export function findPersonIfThere(
  typed: string,
  people: readonly Person[],
  key = 'name',
): Person | undefined {
  const faults = faultsOfPerson(typed, people, key);
  if (faults.length > 0) throw new Refusal({ kind: 'invalid-input', faults });
  return findPeople(people, typed)[0];
}

/** What is wrong with a name or an id: that it means several people. Nothing where none was typed. */
export function faultsOfPerson(
  typed: string | undefined,
  people: readonly Person[],
  key: string,
): readonly InputFault[] {
  const found = typed === undefined ? [] : findPeople(people, typed);
  if (typed === undefined || found.length < 2) return [];
  const matches = found.map(({ id, name }) => ({ id: shortId(id), name: sanitizeLine(name) }));
  return [{ kind: 'ambiguous-person', key, came: sanitizeLine(typed), matches }];
}

function refuseUnknownPerson(typed: string, people: readonly Person[]): never {
  const names = people.map(({ name }) => sanitizeLine(name));
  const name = sanitizeLine(typed);
  throw new Refusal({ kind: 'person-not-found', name, nearest: nearestOf(name, names) });
}
