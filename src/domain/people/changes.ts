import type { Journal } from '../journal/journal.ts';
import { KINDS } from '../journal/kinds.ts';
import { withMarksLeft } from '../journal/marks.ts';
import { touchedAt } from '../journal/record.ts';
import type { Description } from './description.ts';
import type { Person } from './person.ts';

/** Somebody who is met now: a candidate, of whom no more is known than this. */
export function newPerson(described: Description, id: string, now: Date): Person {
  const at = now.toISOString();
  return {
    id,
    ...described,
    note: null,
    status: 'candidate',
    ratings: [],
    agreement: null,
    checkIns: [],
    ended: null,
    shared: [],
    createdAt: at,
    updatedAt: at,
  };
}

/** The journal with one person more. */
export function withPerson(journal: Journal, person: Person): Journal {
  return { ...journal, people: [...journal.people, person] };
}

/** The journal with a person changed by this; the very same journal where that leaves them as they were. */
export function withPersonChanged(journal: Journal, id: string, change: (person: Person) => Person): Journal {
  const people = journal.people.map(person => (person.id === id ? change(person) : person));
  return people.every((person, at) => person === journal.people[at]) ? journal : { ...journal, people };
}

/** The person with these parts, as changed now. What says something else by that is no longer marked to be shared. */
export function touchPerson(person: Person, parts: Partial<Person>, now: Date): Person {
  const after = { ...person, ...parts, updatedAt: touchedAt(person, now) };
  return withMarksLeft(person, after, KINDS.people.shareable.fields);
}

/** The person chosen as a mentor. Where that had come to its end, or was declined, it begins again; what was said then stays as a note. */
export function choosePerson(person: Person, now: Date): Person {
  if (person.status === 'mentor') return person;
  const note = [person.note, person.ended?.text].filter(Boolean).join('\n\n') || null;
  return touchPerson(person, { status: 'mentor', ended: null, note }, now);
}

/** Everybody with whom nothing has ended. */
export function livingPeople(people: readonly Person[]): readonly Person[] {
  return people.filter(({ status }) => status === 'candidate' || status === 'mentor');
}
