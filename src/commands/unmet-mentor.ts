import type { Journal } from '../domain/journal/journal.ts';
import { selectorOf } from '../domain/meetings/select.ts';
import { sessionsWithActions } from '../domain/meetings/with-actions.ts';
import { nearestOf } from '../domain/nearest.ts';
import { Refusal } from '../domain/problem.ts';
import { sanitizeLine } from '../render/sanitize.ts';

/** Refuses with `person-not-found` a name, or part of one, of nobody whom a reflection is about. */
export function refuseUnmetMentor(typed: string, journal: Journal): void {
  const { people, sessions } = journal;
  if (sessionsWithActions(journal).some(selectorOf({ mentor: typed }, people))) return;
  const names = [...people.map(({ name }) => name), ...sessions.flatMap(({ mentor }) => mentor ?? [])];
  const name = sanitizeLine(typed);
  throw new Refusal({ kind: 'person-not-found', name, nearest: nearestOf(name, names.map(sanitizeLine)) });
}
