import type { Finding } from '../../../domain/findings.ts';
import { type Edit, reversed } from '../../../domain/history/edits.ts';
import { type Change, emptyHistory, type History } from '../../../domain/history/history.ts';
import type { JournalRecord } from '../../../domain/journal.ts';
import { changeFiles } from '../changes.ts';
import { changePath, type Disk } from '../layout.ts';
import { readChange } from '../reading.ts';
import { yearsOf } from '../year.ts';
import { ifReadable, isNewer, orFinding } from './readable.ts';

/** All changes that the head tells of, oldest first: those that were done, then those that were taken back. */
export interface Timeline {
  readonly changes: readonly KnownChange[];
  /** How many of them are done. */
  readonly done: number;
}

/** A change with its edits; null where those are lost. */
interface KnownChange {
  readonly id: string;
  readonly edits: readonly Edit[] | null;
}

/** The edits of several changes as far as they are known, and whether that is all of them. */
export interface KnownEdits {
  readonly edits: readonly Edit[];
  readonly isWhole: boolean;
}

/** The history that can go on, and the files of the changes that leave it. */
export interface KeptHistory {
  readonly history: History;
  readonly dropped: readonly string[];
}

/** The changes of a history in one line. Refuses with `file-failed` only. */
export async function timelineOf(disk: Disk, { done, undone }: History): Promise<Timeline> {
  const changes: KnownChange[] = [];
  for (const { id, edits } of [...done, ...undone.toReversed()]) {
    changes.push({ id, edits: edits ?? (await ifReadable(() => readChange(disk, id))) ?? null });
  }
  return { changes, done: done.length };
}

/** The changes that have something to do in this year; one whose edits are lost may have. */
export function timelineIn(year: string, { changes, done }: Timeline): Timeline {
  const touches = ({ edits }: KnownChange) => edits === null || yearsOf(edits).includes(year);
  return { changes: changes.filter(touches), done: changes.slice(0, done).filter(touches).length };
}

/** What leads from the state after so many of the changes to what the journal is now. */
export function editsFrom({ changes, done }: Timeline, after: number): KnownEdits {
  const way =
    after <= done
      ? changes.slice(after, done).map(({ edits }) => edits)
      : changes
          .slice(done, after)
          .toReversed()
          .map(({ edits }) => edits && reversed(edits));
  const known = way.filter(edits => edits !== null);
  return { edits: known.flat(), isWhole: known.length === way.length };
}

/**
 * After how many of the changes something was when this one was its last; null for the time before all changes. For a
 * change that is not known any more, by the time in its id.
 */
export function placeOf(change: string | null, { changes }: Timeline): number {
  if (change === null) return 0;
  const at = changes.findIndex(({ id }) => id === change);
  if (at >= 0) return at + 1;
  const later = changes.findIndex(({ id }) => id > change);
  return later < 0 ? changes.length : later;
}

/** Every record that the changes tell of, as it was before them and after. */
export function recordsToldBy({ changes }: Timeline): readonly JournalRecord[] {
  return changes
    .flatMap(({ edits }) => edits ?? [])
    .flatMap(({ before, after }) => [before, after])
    .filter(record => record !== null);
}

/** What is wrong with the files of large changes that cannot be read, by the id of the change. */
export async function lostChangesIn(
  disk: Disk,
  { done, undone }: History,
): Promise<ReadonlyMap<string, Finding>> {
  const lost = new Map<string, Finding>();
  for (const { id, edits } of [...done, ...undone]) {
    if (edits !== null) continue;
    const { finding } = await orFinding(changePath(disk, id), () => readChange(disk, id));
    if (finding !== undefined) lost.set(id, finding);
  }
  return lost;
}

/**
 * What can still be taken back and made again. One steps through the changes in their order, so a large change that
 * is lost takes those beyond it along; one of a newer program is not lost.
 */
export function keptHistory(
  disk: Disk,
  { done, undone }: History,
  unreadable: ReadonlyMap<string, Finding>,
): KeptHistory {
  const lost = new Set([...unreadable].filter(([, finding]) => !isNewer(finding)).map(([id]) => id));
  const isLost = ({ id }: Change) => lost.has(id);
  const history = {
    done: done.slice(done.findLastIndex(isLost) + 1),
    undone: undone.slice(undone.findLastIndex(isLost) + 1),
  };
  const kept = new Set([...history.done, ...history.undone]);
  const dropped = [...done, ...undone].filter(change => change.edits === null && !kept.has(change));
  return { history, dropped: dropped.map(({ id }) => changePath(disk, id)) };
}

/** For a journal in which nothing can be taken back or made again any more. */
export async function noHistory(disk: Disk): Promise<KeptHistory> {
  return { history: emptyHistory, dropped: await changeFiles(disk) };
}
