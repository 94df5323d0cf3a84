import { type Edit, reverseEdits } from './edits.ts';
import type { JournalRecord, Tombstone } from './journal.ts';
import { laterInstant } from './record.ts';

/** The commands that change the journal. */
export type ChangeKind =
  | 'intake'
  | 'people'
  | PersonChange
  | 'next'
  | 'prepare'
  | 'questions'
  | 'log'
  | 'action'
  | 'edit'
  | 'delete'
  | 'share'
  | 'import'
  | 'restore'
  | 'merge';

/** What was done with a person, by the command in `mentor people`. */
export type PersonChange = 'rate' | 'choose' | 'agree' | 'checkin' | 'end';

/** One change of the journal, as it can be taken back. */
export interface Change {
  readonly id: string;
  /** The instant of the change: ISO, UTC. */
  readonly at: string;
  readonly doing: ChangeKind;
  readonly edits: readonly Edit[];
  /**
   * When it was taken back last (ISO, UTC); absent where it never was, or was made again since. It counts where no journal says
   * whether the change stands, as on another computer.
   */
  readonly undoneAt?: string;
}

/** A change as it is after a step, and what that step does to the journal. */
export interface TakenStep {
  readonly change: Change;
  readonly edits: readonly Edit[];
}

/** A change that is taken back. What it deleted comes back as changed now, so that it outlives copies of its tombstone elsewhere. */
export function undoneChange(change: Change, now: Date): TakenStep {
  const undoneAt = now.toISOString();
  const deletions = deletionTimes(change.edits);
  const edits = reverseEdits(change.edits).map(edit => ({
    ...edit,
    after: outliveDeletion(edit.after, deletions.get(edit.id), undoneAt),
  }));
  return { change: { ...change, undoneAt }, edits };
}

/** A change that is made again. What it deletes is deleted now, so that this holds against copies of what had come back. */
export function redoneChange({ undoneAt: _, ...change }: Change, now: Date): TakenStep {
  const at = now.toISOString();
  const edits = change.edits.map(edit =>
    isTombstone(edit.after)
      ? { ...edit, after: { ...edit.after, deletedAt: laterInstant(at, edit.after.deletedAt) } }
      : edit,
  );
  return { change: { ...change, edits }, edits };
}

/** When each record that these edits delete was deleted, by its id. */
function deletionTimes(edits: readonly Edit[]): ReadonlyMap<string, string> {
  return new Map(
    edits.flatMap(({ id, after }) => (isTombstone(after) ? [[id, after.deletedAt] as const] : [])),
  );
}

function outliveDeletion(
  record: JournalRecord | null,
  deletedAt: string | undefined,
  at: string,
): JournalRecord | null {
  if (record === null || deletedAt === undefined || isTombstone(record)) return record;
  return { ...record, updatedAt: laterInstant(at, deletedAt) };
}

function isTombstone(record: JournalRecord | null): record is Tombstone {
  return record !== null && 'deletedAt' in record;
}

/** What was done and what was undone, oldest first: the last of `done` is undone first, the last of `undone` redone first. */
export interface History<C = Change> {
  readonly done: readonly C[];
  readonly undone: readonly C[];
}

/** How many changes can be taken back. */
export const UNDO_DEPTH = 100;

/** The ids of the records that these edits touch. One that was deleted counts once, with what tells of its deletion. */
export function idsTouchedBy(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(({ id }) => id))];
}

/** The history with one change more. What was undone cannot be redone any more, and the oldest change may drop off. */
export function withChange<C>({ done }: History<C>, change: C): History<C> {
  return { done: [...done, change].slice(-UNDO_DEPTH), undone: [] };
}

/** The history after the last change was taken back, and that change; undefined where there is none. */
export function stepBack<C>({ done, undone }: History<C>): HistoryStep<C> | undefined {
  const change = done.at(-1);
  return change === undefined
    ? undefined
    : { change, history: { done: done.slice(0, -1), undone: [...undone, change] } };
}

/** The history after the last change taken back was made again, and that change; undefined where there is none. */
export function stepForward<C>({ done, undone }: History<C>): HistoryStep<C> | undefined {
  const change = undone.at(-1);
  return change === undefined
    ? undefined
    : { change, history: { done: [...done, change], undone: undone.slice(0, -1) } };
}

export interface HistoryStep<C = Change> {
  readonly change: C;
  readonly history: History<C>;
}
