import { saysSame } from '../journal/edits.ts';
import type { Journal } from '../journal/journal.ts';
import { KINDS } from '../journal/kinds.ts';
import { withMarksLeft } from '../journal/marks.ts';
import { touchedAt } from '../journal/record.ts';
import type { Action } from './action.ts';

/** What is to change in an action. What is absent stays as it is; null clears. */
export type ActionChanges = Partial<Pick<Action, 'status' | 'due' | 'expected' | 'happened'>>;

/**
 * The journal with some actions changed, by their ids. Where that changes nothing of one it is the very same record; what says something
 * else by now is no longer marked to be shared.
 */
export function withActionChanges(
  journal: Journal,
  changes: ReadonlyMap<string, ActionChanges>,
  now: Date,
): Journal {
  const changed = (action: Action) => changeAction(action, changes.get(action.id) ?? {}, now);
  return { ...journal, actions: journal.actions.map(changed) };
}

function changeAction(action: Action, changes: ActionChanges, now: Date): Action {
  const after = withMarksLeft(action, { ...action, ...changes }, KINDS.actions.shareable.fields);
  return saysSame(action, after) ? action : { ...after, updatedAt: touchedAt(action, now) };
}
