import type { Edit } from './edits.ts';

/** The commands that change the journal. */
export type Doing = 'intake' | 'log' | 'edit' | 'delete' | 'import' | 'restore';

/** One change of the journal, as it can be taken back. */
export interface Change {
  readonly id: string;
  /** The instant of the change: ISO, UTC. */
  readonly at: string;
  readonly doing: Doing;
  /** How many records it touched. One that was deleted counts once, with what tells of its deletion. */
  readonly size: number;
  /** The ids of these records; null where they are too many to be told one by one. */
  readonly ids: readonly string[] | null;
  /** Null for a large change, whose edits are kept in a place of their own. */
  readonly edits: readonly Edit[] | null;
}

/** What was done and what was undone, oldest first: the last of `done` is undone first, the last of `undone` redone first. */
export interface History {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

/** How many changes can be taken back. */
export const UNDO_DEPTH = 100;

export const emptyHistory: History = { done: [], undone: [] };

/** Which records these edits touch, and how many. */
export function touchedBy(edits: readonly Edit[]): Pick<Change, 'size' | 'ids'> {
  const ids = [...new Set(edits.map(({ id }) => id))];
  return { size: ids.length, ids: ids.length > MOST_TOLD ? null : ids };
}

/** So many ids are told at the most, so that a hundred changes stay small. */
const MOST_TOLD = 50;

/** The history with one change more. What was undone cannot be redone any more, and the oldest change may drop off. */
export function withChange({ done }: History, change: Change): History {
  return { done: [...done, change].slice(-UNDO_DEPTH), undone: [] };
}

/** The history after the last change was taken back, and that change; undefined where there is none. */
export function steppedBack({ done, undone }: History): Step | undefined {
  const change = done.at(-1);
  return change && { change, history: { done: done.slice(0, -1), undone: [...undone, change] } };
}

/** The history after the last change taken back was made again, and that change; undefined where there is none. */
export function steppedForth({ done, undone }: History): Step | undefined {
  const change = undone.at(-1);
  return change && { change, history: { done: [...done, change], undone: undone.slice(0, -1) } };
}

export interface Step {
  readonly change: Change;
  readonly history: History;
}
