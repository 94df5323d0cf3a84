import type { Journal } from '../journal/journal.ts';
import { newestFirst } from '../meetings/select.ts';
import type { Session } from '../meetings/session.ts';
import { normalLine } from '../text.ts';
import type { Person } from './person.ts';

/** The reflections in which a person is named as the mentor, by their id or by their name, oldest first. */
export function sessionsNaming(
  { sessions }: Pick<Journal, 'sessions'>,
  { id, name }: Pick<Person, 'id' | 'name'>,
): readonly Session[] {
  const wanted = foldName(name);
  const isNamed = ({ person, mentor }: Session) =>
    mentor !== null && (person === id || foldName(mentor) === wanted);
  return newestFirst(sessions.filter(isNamed)).toReversed();
}

function foldName(name: string): string {
  return normalLine(name).normalize('NFC').toLowerCase();
}
