import type { IntakeRecord } from '../intake/record.ts';
import type { Journal } from '../journal/journal.ts';
import type { Session } from '../meetings/session.ts';
import { type Fit, fitOf } from './fit.ts';
import { sessionsWith } from './naming.ts';
import type { Person } from './person.ts';

/** Somebody among others, as they are laid side by side. */
export interface Compared {
  readonly person: Person;
  readonly fit: Fit;
  /** The reflections with them, oldest first. */
  readonly met: readonly Session[];
}

/** People in the order in which they came, each with how they fit the latest advice: nobody is put first. */
export function comparePeople(
  people: readonly Person[],
  intake: IntakeRecord | null,
  journal: Pick<Journal, 'sessions' | 'people'>,
): readonly Compared[] {
  return people.map(person => ({
    person,
    fit: fitOf(person, intake),
    met: sessionsWith(journal, person.id),
  }));
}
