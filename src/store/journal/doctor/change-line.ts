import { type Edit, reversed } from '../../../domain/history/edits.ts';
import type { Change, History } from '../../../domain/history/history.ts';
import { changePath, type Disk } from '../layout.ts';
import { readChange } from '../reading.ts';
import { yearsOf } from '../year.ts';
import { seen } from './seen.ts';

/** All changes that the head tells of, oldest first: those that were done, then those that were taken back. */
export interface ChangeLine {
  readonly changes: readonly KnownChange[];
  /** How many of them are done. */
  readonly done: number;
}

/** A change with its edits; null where those are lost. */
interface KnownChange {
  readonly id: string;
  readonly edits: readonly Edit[] | null;
}

export async function changeLine(disk: Disk, { done, undone }: History): Promise<ChangeLine> {
  const changes: KnownChange[] = [];
  for (const change of [...done, ...undone.toReversed()]) {
    changes.push({ id: change.id, edits: await editsOf(disk, change) });
  }
  return { changes, done: done.length };
}

/**
 * What leads from the state after so many of the changes to what the journal is now, a change at a time; null for one
 * whose edits are lost.
 */
export function wayFrom({ changes, done }: ChangeLine, after: number): readonly (readonly Edit[] | null)[] {
  return after <= done
    ? changes.slice(after, done).map(({ edits }) => edits)
    : changes
        .slice(done, after)
        .toReversed()
        .map(({ edits }) => edits && reversed(edits));
}

/**
 * After how many of the changes something was when this one was its last; null for the time before all changes. For a
 * change that is not known any more, by the time in its id.
 */
export function placeOf({ changes }: ChangeLine, change: string | null): number {
  if (change === null) return 0;
  const at = changes.findIndex(({ id }) => id === change);
  if (at >= 0) return at + 1;
  const later = changes.findIndex(({ id }) => id > change);
  return later < 0 ? changes.length : later;
}

/** The line without the changes that have nothing to do in this year; one whose edits are lost may have. */
export function lineIn({ changes, done }: ChangeLine, year: string): ChangeLine {
  const touches = ({ edits }: KnownChange) => edits === null || yearsOf(edits).includes(year);
  return { changes: changes.filter(touches), done: changes.slice(0, done).filter(touches).length };
}

async function editsOf(disk: Disk, { id, edits }: Change): Promise<readonly Edit[] | null> {
  return edits ?? (await seen(changePath(disk, id), () => readChange(disk, id))).value ?? null;
}
