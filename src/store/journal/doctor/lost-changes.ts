import type { Change, History } from '../../../domain/history/history.ts';
import { emptyHistory } from '../../../domain/history/history.ts';
import { changeFiles } from '../changes.ts';
import { changePath, type Disk } from '../layout.ts';
import type { Survey } from './survey.ts';

/** The history that can go on, and the files of the changes that leave it. */
export interface KeptHistory {
  readonly history: History;
  readonly dropped: readonly string[];
}

/**
 * What can still be taken back and made again. One steps through the changes in their order, so a large change that
 * is lost takes those beyond it along. Without a sound head none is left.
 */
export async function keptHistory(disk: Disk, { head, base, lostChanges }: Survey): Promise<KeptHistory> {
  if (head.kind === 'unusable') return { history: emptyHistory, dropped: await changeFiles(disk) };
  const isLost = ({ id }: Change) => isGone(lostChanges.get(id)?.what.kind);
  const { done, undone } = base.history;
  const history = {
    done: done.slice(done.findLastIndex(isLost) + 1),
    undone: undone.slice(undone.findLastIndex(isLost) + 1),
  };
  const kept = new Set([...history.done, ...history.undone]);
  const dropped = [...done, ...undone].filter(change => change.edits === null && !kept.has(change));
  return { history, dropped: dropped.map(({ id }) => changePath(disk, id)) };
}

/** One of a newer program is not lost, and is left. */
function isGone(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'newer';
}
