import type { Journal } from '../journal/journal.ts';
import { type JournalRecordBase, touchedAt } from '../journal/record.ts';
import { newestFirst } from '../meetings/select.ts';
import type { Session, SessionWithActions } from '../meetings/session.ts';
import { foldLine } from '../text.ts';
import { withMarkedNamesLeft } from './marked-names.ts';
import { isSamePerson, type Who, whoOf } from './name-of.ts';
import type { Person } from './person.ts';

/** The reflections on meetings with somebody, be they named by their id or by their name, oldest first. */
export function sessionsWith(
  { sessions, people }: Pick<Journal, 'sessions' | 'people'>,
  who: Exclude<Who, null>,
): readonly Session[] {
  const theirs = sessions.filter(session => isSamePerson(whoOf(session, people), who, people));
  return newestFirst(theirs).toReversed();
}

/** A reflection on a meeting with this person: it names them by their whole name, and by their id, as its actions do. */
export function linkReflection(
  session: SessionWithActions,
  { id, name }: Pick<Person, 'id' | 'name'>,
): SessionWithActions {
  const actions = session.actions.map(action => ({ ...action, person: id }));
  return { ...session, mentor: name, person: id, actions };
}

/** The reflection with nobody whom it or its actions point at. */
export function unlinkReflection(session: SessionWithActions): SessionWithActions {
  const actions = session.actions.map(action => ({ ...action, person: null }));
  return { ...session, person: null, actions };
}

/**
 * The journal in which everything that names this person does so by this name, and by their id: their reflections stay together. What
 * names them by name alone goes along, unless it names another person as well. No other name is marked to be shared than was.
 */
export function withPersonRenamed(journal: Journal, before: Person, name: string, now: Date): Journal {
  const { id } = before;
  const old = foldLine(before.name);
  const isShared = journal.people.some(other => other.id !== id && foldLine(other.name) === old);
  const isMeant = (named: string | null) => !isShared && named !== null && foldLine(named) === old;
  const renamed = {
    ...journal,
    people: changeSome(
      journal.people,
      one => one.id === id,
      () => ({ name }),
      now,
    ),
    appointments: changeSome(
      journal.appointments,
      ({ person }) => person !== id && isMeant(person),
      () => ({ person: id }),
      now,
    ),
    sessions: changeSome(
      journal.sessions,
      ({ person, mentor }) => person === id || (person === null && isMeant(mentor)),
      () => ({ person: id, mentor: name }),
      now,
    ),
    actions: changeSome(
      journal.actions,
      ({ person }) => person !== id && isMeant(person),
      () => ({ person: id }),
      now,
    ),
  };
  return withMarkedNamesLeft(journal, renamed, now);
}

/** The journal in which what points at people who are about to be deleted names them. A reflection has their name already. */
export function withNamesForPeople(journal: Journal, ids: ReadonlySet<string>, now: Date): Journal {
  const names = new Map(journal.people.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]));
  if (names.size === 0) return journal;
  const isTheirs = ({ person }: { readonly person: string | null }) => person !== null && names.has(person);
  const byName = ({ person }: { readonly person: string | null }) => ({ person: names.get(person ?? '') });
  return {
    ...journal,
    appointments: changeSome(journal.appointments, isTheirs, byName, now),
    sessions: changeSome(
      journal.sessions,
      session => session.mentor === null && isTheirs(session),
      ({ person }) => ({ mentor: names.get(person ?? '') }),
      now,
    ),
    actions: changeSome(journal.actions, isTheirs, byName, now),
  };
}

/** The records with some of them changed in these parts, as of now; the very same list where none is. */
function changeSome<R extends JournalRecordBase>(
  records: readonly R[],
  isMeant: (record: R) => boolean,
  parts: (record: R) => { readonly [part in keyof R]?: R[part] | undefined },
  now: Date,
): readonly R[] {
  if (!records.some(isMeant)) return records;
  return records.map(record =>
    isMeant(record) ? { ...record, ...parts(record), updatedAt: touchedAt(record, now) } : record,
  );
}
