import { onlyOne } from '../../cli/only-one.ts';
import { pickOne } from '../../cli/pick-one.ts';
import { shortId } from '../../domain/ids.ts';
import { emptyJournal, type Journal } from '../../domain/journal/journal.ts';
import type { Action } from '../../domain/meetings/action.ts';
import { type ActionChanges, withActionChanges } from '../../domain/meetings/change-actions.ts';
import { findActions, isOpen, soonestFirst } from '../../domain/meetings/select-actions.ts';
import { Refusal } from '../../domain/problem.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { clipText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';

type Slice = Pick<World, 'journal' | 'ask' | 'words' | 'clock'>;

/** What is asked where nobody said which action, and what to give where nobody can be asked. */
export interface Choosing {
  readonly title: string;
  readonly flag: string;
}

/**
 * The action that was meant by its id or by words; by none, the one that the person picks. Refuses with `action-not-found`, with
 * `invalid-input` where several may be meant, and as `pickOne` does.
 */
export async function chooseAction(world: Slice, typed: string, choosing: Choosing): Promise<Action> {
  const alive = await world.journal.since(world.clock.today());
  if (typed === '') return pickAction(world, alive.actions, choosing);
  const open = onlyOne(findActions(alive.actions.filter(isOpen), typed), typed, 'action');
  const found = open ?? onlyOne(findActions((await world.journal.read()).actions, typed), typed, 'action');
  return found ?? refuseUnknownAction(typed);
}

async function pickAction(
  { ask, words }: Slice,
  actions: readonly Action[],
  { title, flag }: Choosing,
): Promise<Action> {
  const open = soonestFirst(actions.filter(isOpen));
  if (ask !== undefined && open.length === 0) refuseUnknownAction('');
  const options = open.map(({ id, text, due }) => ({
    value: id,
    label: clipText(sanitizeLine(text), LONGEST_LABEL),
    ...(due !== null && { hint: words.sessions.due({ day: words.dates.day({ day: due }) }) }),
  }));
  const id = await pickOne(ask, title, options, { flag, see: 'mentor actions' });
  return open.find(action => action.id === id) ?? refuseUnknownAction('');
}

/** In columns. */
const LONGEST_LABEL = 48;

function refuseUnknownAction(typed: string): never {
  throw new Refusal({ kind: 'action-not-found', typed: sanitizeLine(typed) });
}

/** An action before a change and after it: the very same where it changed nothing. */
export interface ChangedAction {
  readonly before: Action;
  readonly after: Action;
}

/** Keeps a change of an action. What cannot be kept is rescued. Refuses with `record-not-found` where something else deleted it meanwhile. */
export async function keepActionChanges(
  world: Pick<World, 'journal' | 'clock' | 'files'>,
  action: Action,
  changes: ActionChanges,
): Promise<ChangedAction> {
  const { journal, clock } = world;
  const now = clock.now();
  const change = (current: Journal) => withActionChanges(current, new Map([[action.id, changes]]), now);
  const { actions } = change({ ...emptyJournal, actions: [action] });
  // What is open lies with the latest records; what is over may lie in a closed part.
  const kept = await withRescue(world, importRescue({ actions }), () =>
    isOpen(action) ? journal.updateLatest('action', change) : journal.update('action', change),
  );
  const find = ({ actions }: Journal) => actions.find(({ id }) => id === action.id);
  const [before, after] = [find(kept.before), find(kept.after)];
  if (before === undefined || after === undefined)
    throw new Refusal({ kind: 'record-not-found', id: shortId(action.id) });
  return { before, after };
}
