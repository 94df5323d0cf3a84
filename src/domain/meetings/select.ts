import { compareTexts, type Journal } from '../journal/journal.ts';
import { touchedAt } from '../journal/record.ts';
import type { Action, ActionStatus } from './action.ts';
import { whatBecameOf } from './blind-spot.ts';
import type { Session, SessionWithActions } from './session.ts';

/** Which reflections are meant. What is absent does not narrow. */
export interface Selection {
  readonly since?: string;
  readonly until?: string;
  /** Part of the mentor's name, whatever its case. */
  readonly mentor?: string;
  /** Words that must all occur somewhere in the reflection or its actions, whatever their case. */
  readonly words?: readonly string[];
}

/** The reflections that are meant, newest meeting first. */
export function selectSessions(
  sessions: readonly SessionWithActions[],
  selection: Selection,
): readonly SessionWithActions[] {
  return newestFirst(sessions.filter(session => matches(session, selection)));
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

/** Whether the first so many that are meant are all among these reflections, whatever the unseen part holds. */
export function hasFirst(
  most: number,
  sessions: readonly SessionWithActions[],
  selection: Selection,
  unseen: Unseen,
): boolean {
  if (!mayHold(unseen, selection)) return true;
  const last = selectSessions(sessions, selection)[most - 1];
  return last !== undefined && last.day > (unseen.latestDay ?? '');
}

/** Whether the unseen part may hold a reflection that is meant. */
export function mayHold({ latestDay }: Unseen, { since = '' }: Selection): boolean {
  return latestDay !== null && latestDay >= since;
}

/** The latest reflection that left actions open; undefined when none did. */
export function withOpenActions(sessions: readonly SessionWithActions[]): SessionWithActions | undefined {
  return newestFirst(sessions).find(({ actions }) => actions.some(({ status }) => status === 'open'));
}

/** The journal with the status of some actions changed, by their ids. */
export function withStatuses(
  journal: Journal,
  statuses: ReadonlyMap<string, ActionStatus>,
  now: Date,
): Journal {
  const changed = (action: Action) => {
    const status = statuses.get(action.id) ?? action.status;
    return status === action.status ? action : { ...action, status, updatedAt: touchedAt(action, now) };
  };
  return { ...journal, actions: journal.actions.map(changed) };
}

function matches(session: SessionWithActions, { since, until, mentor, words = [] }: Selection): boolean {
  if (since !== undefined && session.day < since) return false;
  if (until !== undefined && session.day > until) return false;
  if (mentor !== undefined && !foldCase(session.mentor ?? '').includes(foldCase(mentor))) return false;
  if (words.length === 0) return true;
  const text = foldCase(allText(session));
  return words.every(word => text.includes(foldCase(word)));
}

function allText({
  mentor,
  what,
  soWhat,
  nowWhat,
  critical,
  perspective,
  ...lists
}: SessionWithActions): string {
  const listed = [
    ...lists.blindSpots.flatMap(spot => [spot.text, whatBecameOf(spot)]),
    ...lists.skills.flatMap(({ name, evidence }) => [name, evidence]),
    ...lists.actions.map(({ text }) => text),
  ];
  return [mentor, what, soWhat, nowWhat, critical, perspective, ...listed].filter(Boolean).join('\n');
}

function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
