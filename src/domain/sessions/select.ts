import type { Journal } from '../journal.ts';
import { type Action, type ActionStatus, type Session, touchedAt } from './session.ts';

/** Which reflections are meant. What is absent does not narrow. */
export interface Selection {
  readonly since?: string;
  readonly until?: string;
  /** Part of the mentor's name, whatever its case. */
  readonly mentor?: string;
  /** Words that must all occur somewhere in the reflection, whatever their case. */
  readonly words?: readonly string[];
}

/** The reflections that are meant, newest meeting first. */
export function selected(sessions: readonly Session[], selection: Selection): readonly Session[] {
  return newestFirst(sessions.filter(session => matches(session, selection)));
}

/** Newest meeting first; of one moment the later record first. */
export function newestFirst(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort((a, b) => compare(b.day, a.day) || compare(b.at, a.at) || compare(b.id, a.id));
}

/** The part of the journal that was not looked at: the latest day of a meeting in it, null where it has none. */
interface Unseen {
  readonly latestDay: string | null;
}

/** Whether the first so many that are meant are all among these reflections, whatever the unseen part holds. */
export function hasFirst(
  most: number,
  sessions: readonly Session[],
  selection: Selection,
  unseen: Unseen,
): boolean {
  if (!mayHold(unseen, selection)) return true;
  const last = selected(sessions, selection)[most - 1];
  return last !== undefined && last.day > (unseen.latestDay ?? '');
}

/** Whether the unseen part may hold a reflection that is meant. */
export function mayHold({ latestDay }: Unseen, { since = '' }: Selection): boolean {
  return latestDay !== null && latestDay >= since;
}

/** Whether all of these actions, by their ids, belong to one of the reflections. */
export function holdsActions(sessions: readonly Session[], ids: readonly string[]): boolean {
  return ids.every(id => sessions.some(({ actions }) => actions.some(action => action.id === id)));
}

/** The latest reflection that left actions open; undefined when none did. */
export function withOpenActions(sessions: readonly Session[]): Session | undefined {
  return newestFirst(sessions).find(({ actions }) => actions.some(({ status }) => status === 'open'));
}

/** The journal with the status of some actions changed, by their ids. */
export function withStatuses(
  journal: Journal,
  statuses: ReadonlyMap<string, ActionStatus>,
  now: Date,
): Journal {
  const changed = (action: Action) => ({ ...action, status: statuses.get(action.id) ?? action.status });
  const touched = ({ actions }: Session) =>
    actions.some(({ id, status }) => (statuses.get(id) ?? status) !== status);
  return {
    ...journal,
    sessions: journal.sessions.map(session =>
      touched(session)
        ? { ...session, actions: session.actions.map(changed), updatedAt: touchedAt(session, now) }
        : session,
    ),
  };
}

function matches(session: Session, { since, until, mentor, words = [] }: Selection): boolean {
  if (since !== undefined && session.day < since) return false;
  if (until !== undefined && session.day > until) return false;
  if (mentor !== undefined && !folded(session.mentor ?? '').includes(folded(mentor))) return false;
  if (words.length === 0) return true;
  const text = folded(allText(session));
  return words.every(word => text.includes(folded(word)));
}

function allText({ mentor, what, soWhat, nowWhat, critical, perspective, ...lists }: Session): string {
  const listed = [
    ...lists.blindSpots.flatMap(({ text, outcome }) => [text, outcome]),
    ...lists.skills.flatMap(({ name, evidence }) => [name, evidence]),
    ...lists.actions.map(({ text }) => text),
  ];
  return [mentor, what, soWhat, nowWhat, critical, perspective, ...listed].filter(Boolean).join('\n');
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
