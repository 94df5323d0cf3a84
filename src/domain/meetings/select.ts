import { compareTexts } from '../journal/journal.ts';
import type { Person } from '../people/person.ts';
import { foldText } from '../text.ts';
import { textsOfSession } from './search.ts';
import { isOpen } from './select-actions.ts';
import type { Session, SessionWithActions } from './session.ts';

/** Which reflections are meant. What is absent does not narrow. */
export interface Selection {
  readonly since?: string;
  readonly until?: string;
  /** Part of the mentor's name, as it was written then or is by now; here and below whatever the case and the accents. */
  readonly mentor?: string;
  /** Part of the name of a skill that was practised. */
  readonly skill?: string;
  /** Words that must all occur somewhere in the reflection or its actions. */
  readonly words?: readonly string[];
  /** Whether it left an action that is open still. */
  readonly withOpenActions?: boolean;
}

/** Whether a reflection is one that is meant. `people` are those whose names it may go by. */
export function selectorOf(
  { since = '', until, mentor, skill, words = [], withOpenActions }: Selection,
  people: readonly Pick<Person, 'id' | 'name'>[],
): (session: SessionWithActions) => boolean {
  const isWithMentor = mentor === undefined ? () => true : mentorTest(mentor, people);
  const [wanted, named] = [words.map(foldText), skill && foldText(skill)];
  return session => {
    if (session.day < since || (until !== undefined && session.day > until)) return false;
    if (withOpenActions && !session.actions.some(isOpen)) return false;
    if (!isWithMentor(session)) return false;
    if (named && !session.skills.some(({ name }) => foldText(name).includes(named))) return false;
    return hasAllWords(() => textsOfSession(session), wanted);
  };
}

function mentorTest(mentor: string, people: readonly Pick<Person, 'id' | 'name'>[]) {
  const wanted = foldText(mentor);
  const isNamed = (name: string | null) => foldText(name ?? '').includes(wanted);
  const ids = new Set<string | null>(people.filter(({ name }) => isNamed(name)).map(({ id }) => id));
  return (session: Session) => isNamed(session.mentor) || ids.has(session.person);
}

/** Texts are only made where there is a word to look for. */
export function hasAllWords(texts: () => readonly string[], folded: readonly string[]): boolean {
  if (folded.length === 0) return true;
  const text = foldText(texts().join('\n'));
  return folded.every(word => text.includes(word));
}

/** Newest meeting first; of one moment the later record first. */
export function newestFirst<S extends Session>(sessions: readonly S[]): readonly S[] {
  return [...sessions].sort(
    (a, b) => compareTexts(b.day, a.day) || compareTexts(b.at, a.at) || compareTexts(b.id, a.id),
  );
}

/** The part of the journal that was not looked at: the latest day of a meeting in it, null where it has none. */
export interface Unseen {
  readonly latestDay: string | null;
}

/** Whether the first so many that are meant are all among these of them, whatever the unseen part holds. */
export function hasFirst(
  most: number,
  meant: readonly SessionWithActions[],
  selection: Selection,
  unseen: Unseen,
): boolean {
  if (!mayHold(unseen, selection)) return true;
  const last = meant.length < most ? undefined : newestFirst(meant)[most - 1];
  return last !== undefined && last.day > (unseen.latestDay ?? '');
}

/** Whether the unseen part may hold a reflection that is meant. What left something open is alive, and never unseen. */
export function mayHold({ latestDay }: Unseen, { since = '', withOpenActions }: Selection): boolean {
  return !withOpenActions && latestDay !== null && latestDay >= since;
}

/** The latest reflection that left actions open; undefined when none did. */
export function withOpenActions(sessions: readonly SessionWithActions[]): SessionWithActions | undefined {
  return newestFirst(sessions).find(({ actions }) => actions.some(({ status }) => status === 'open'));
}
