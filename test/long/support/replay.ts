import { expect } from 'vitest';
import { type Edit, reverseEdits } from '../../../src/domain/journal/edits.ts';
import type { Change, History } from '../../../src/domain/journal/history.ts';
import { after, type Contents, contentsOf, historyOf, timeless } from './journal.ts';
import type { Place } from './mentor.ts';

/** A journal at one moment: what the program says that it holds, and what its own history says. */
export interface State {
  readonly contents: Contents;
  readonly history: History;
}

/** One step from a state to the next. */
export interface Step {
  readonly doing: Change['doing'] | 'undo';
  readonly id: string;
  readonly edits: readonly Edit[];
  /** What the step made of the journal. */
  readonly made: Contents;
}

export async function stateOf(place: Place): Promise<State> {
  return { contents: await contentsOf(place), history: await historyOf(place) };
}

/**
 * The steps that lead from one state to the next, as the history tells them: what was made, in its order, and what was
 * taken back. What was made and taken back at once counts as both. Checks that they make the one out of the other.
 */
export function stepsBetween(before: State, now: State): readonly Step[] {
  const known = new Set([...before.history.done, ...before.history.undone].map(({ id }) => id));
  const standing = new Set(now.history.done.map(({ id }) => id));
  const last = before.history.done.findLastIndex(({ id }) => standing.has(id));
  const back = before.history.done
    .slice(last + 1)
    .toReversed()
    .map(undoing);
  const made = now.history.done.filter(({ id }) => !known.has(id));
  const passing = now.history.undone.filter(({ id }) => !known.has(id));

  const steps = withWhatTheyMade(before.contents, [...back, ...made]);
  expect(timeless(now.contents)).toEqual(timeless(steps.at(-1)?.made ?? before.contents));
  return [...steps, ...withWhatTheyMade(now.contents, [...passing.toReversed(), ...passing.map(undoing)])];
}

type Doing = Omit<Step, 'made'>;

function withWhatTheyMade(from: Contents, steps: readonly Doing[]): readonly Step[] {
  let made = from;
  return steps.map(step => {
    made = after(step.edits, made);
    return { ...step, made };
  });
}

function undoing({ id, edits }: Change): Doing {
  return { doing: 'undo', id, edits: reverseEdits(edits) };
}
