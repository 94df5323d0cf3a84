import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Edit, reversed } from '../../../src/domain/history/edits.ts';
import type { Change, History } from '../../../src/domain/history/history.ts';
import { after, type Contents, contentsOf, historyOf } from './journal.ts';
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
}

export async function stateOf(place: Place): Promise<State> {
  return { contents: await contentsOf(place), history: await historyOf(place) };
}

/**
 * The steps that lead from one state to the next, as the history tells them: what was made, in its order, and what was
 * taken back. What was made and taken back at once counts as both. Checks that they make the one out of the other.
 */
export async function stepsBetween(place: Place, before: State, now: State): Promise<readonly Step[]> {
  const known = new Set([...before.history.done, ...before.history.undone].map(({ id }) => id));
  const standing = new Set(now.history.done.map(({ id }) => id));
  const last = before.history.done.findLastIndex(({ id }) => standing.has(id));
  const takenBack = before.history.done.slice(last + 1).toReversed();
  const made = now.history.done.filter(({ id }) => !known.has(id));
  const passing = now.history.undone.filter(({ id }) => !known.has(id));

  const back = await Promise.all(
    takenBack.map(async change => undoing(change, await editsOf(place, change))),
  );
  const forth = await Promise.all(
    made.map(async change => ({ ...change, edits: await editsOf(place, change) })),
  );
  const there = await Promise.all(
    passing.map(async change => ({ ...change, edits: await editsOf(place, change) })),
  );
  const replayed = [...back, ...forth].reduce(
    (contents, { edits }) => after(edits, contents),
    before.contents,
  );
  expect(now.contents).toEqual(replayed);
  return [...back, ...there, ...there.map(change => undoing(change, change.edits)), ...forth];
}

function undoing({ id }: Change, edits: readonly Edit[]): Step {
  return { doing: 'undo', id, edits: reversed(edits) };
}

async function editsOf({ home }: Place, { id, edits }: Change): Promise<readonly Edit[]> {
  if (edits !== null) return edits;
  const large: { edits: readonly Edit[] } = JSON.parse(
    await readFile(join(home, 'journal', `change-${id}.json`), 'utf8'),
  );
  return large.edits;
}
