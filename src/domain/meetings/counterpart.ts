import type { Journal } from '../journal/journal.ts';
import { nameOf, personNamed, whoOf } from '../people/name-of.ts';
import type { Person } from '../people/person.ts';
import type { Appointment } from './appointment.ts';
import { newestFirst } from './select.ts';

/** Whom one meets. */
export interface Counterpart {
  /** Null where the journal has nobody of that name. */
  readonly person: Person | null;
  readonly name: string;
}

/** With whom an appointment is; null where it does not say, or that person is not there any more. */
export function counterpartOf(
  { person: who }: Pick<Appointment, 'person'>,
  people: readonly Person[],
): Counterpart | null {
  const name = nameOf(who, people);
  if (name === null) return null;
  return { person: personNamed(who, people) ?? null, name };
}

/** Whom one meets where nothing is planned: the only mentor one has, else the one that one met last; null where there is neither. */
export function usualCounterpart({
  people,
  sessions,
}: Pick<Journal, 'people' | 'sessions'>): Counterpart | null {
  const [only, ...others] = people.filter(({ status }) => status === 'mentor');
  if (only !== undefined && others.length === 0) return { person: only, name: only.name };
  const last = newestFirst(sessions).find(({ mentor }) => mentor !== null);
  return last === undefined ? null : counterpartOf({ person: whoOf(last, people) }, people);
}

/** As a record names them. */
export function asWho({ person, name }: Counterpart): string {
  return person?.id ?? name;
}
