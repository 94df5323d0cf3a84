import { findByIdLike, findByWords } from '../find-by-text.ts';
import { compareTexts } from '../journal/journal.ts';
import type { Action, ActionStatus } from './action.ts';

/** How an action stands, as one asks for it. `due` are the open ones whose day has come, or passed. */
export type ActionState = 'due' | ActionStatus;

/**
 * The actions in these states, in the order in which they are told: the open ones by their day, then those that are done and those
 * that were dropped, what became so last at the head.
 */
export function selectActions(
  actions: readonly Action[],
  states: readonly ActionState[],
  today: string,
): readonly Action[] {
  const chosen = actions.filter(action => states.some(state => isInState(action, state, today)));
  const closed = (['done', 'dropped'] as const).flatMap(status =>
    chosen.filter(action => action.status === status).toSorted(latestChangeFirst),
  );
  return [...soonestFirst(chosen.filter(isOpen)), ...closed];
}

/** By the day on which they are due; those without a day come last. */
export function soonestFirst(open: readonly Action[]): readonly Action[] {
  const dated = open.filter(({ due }) => due !== null);
  const sorted = dated.toSorted((a, b) => compareTexts(a.due ?? '', b.due ?? ''));
  return [...sorted, ...open.filter(({ due }) => due === null)];
}

export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status === 'open';
}

function isInState(action: Action, state: ActionState, today: string): boolean {
  if (state !== 'due') return action.status === state;
  return isOpen(action) && action.due !== null && action.due <= today;
}

function latestChangeFirst(a: Action, b: Action): number {
  return compareTexts(b.updatedAt, a.updatedAt);
}

/** The actions that were meant, as `findByText` has it. Of those found by words the open ones go before the others. */
export function findActions(actions: readonly Action[], typed: string): readonly Action[] {
  const byId = findByIdLike(actions, typed);
  if (byId.length > 0) return byId;
  const open = findByWords(actions.filter(isOpen), typed);
  return open.length > 0 ? open : findByWords(actions, typed);
}
