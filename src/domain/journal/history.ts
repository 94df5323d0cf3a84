import type { Edit } from './edits.ts';

/** The commands that change the journal. */
export type Doing = 'intake' | 'log' | 'edit' | 'delete' | 'import' | 'restore';

/** One change of the journal, as it can be taken back. */
export interface Change {
  readonly id: string;
  /** The instant of the change: ISO, UTC. */
  readonly at: string;
  readonly doing: Doing;
  readonly edits: readonly Edit[];
}

/** What was done and what was undone, oldest first: the last of `done` is undone first, the last of `undone` redone first. */
export interface History<C = Change> {
  readonly done: readonly C[];
  readonly undone: readonly C[];
}

/** How many changes can be taken back. */
export const UNDO_DEPTH = 100;

/** The ids of the records that these edits touch. One that was deleted counts once, with what tells of its deletion. */
export function touchedBy(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(({ id }) => id))];
}

/** The history with one change more. What was undone cannot be redone any more, and the oldest change may drop off. */
export function withChange<C>({ done }: History<C>, change: C): History<C> {
  return { done: [...done, change].slice(-UNDO_DEPTH), undone: [] };
}

/** The history after the last change was taken back, and that change; undefined where there is none. */
export function steppedBack<C>({ done, undone }: History<C>): Step<C> | undefined {
  const change = done.at(-1);
  return change === undefined
    ? undefined
    : { change, history: { done: done.slice(0, -1), undone: [...undone, change] } };
}

/** The history after the last change taken back was made again, and that change; undefined where there is none. */
export function steppedForth<C>({ done, undone }: History<C>): Step<C> | undefined {
  const change = undone.at(-1);
  return change === undefined
    ? undefined
    : { change, history: { done: [...done, change], undone: undone.slice(0, -1) } };
}

export interface Step<C = Change> {
  readonly change: C;
  readonly history: History<C>;
}
