import type { Edit } from '../history/edits.ts';
import type { History } from '../history/history.ts';

/** The command that brings back a reflection that is gone, and how often it is to be given. */
export interface WayBack {
  readonly command: 'undo' | 'redo';
  readonly times: number;
}

/** How a reflection that is gone comes back; null where what is remembered does not hold it, as after `delete --forever`. */
export function wayBack(id: string, { done, undone }: History): WayBack | null {
  const isIt = (edit: Edit) => edit.list === 'sessions' && edit.id === id;
  const deleted = done
    .toReversed()
    .findIndex(({ edits }) => edits?.some(edit => isIt(edit) && edit.after === null));
  if (deleted >= 0) return { command: 'undo', times: deleted + 1 };
  const made = undone
    .toReversed()
    .findIndex(({ edits }) => edits?.some(edit => isIt(edit) && edit.before === null));
  return made >= 0 ? { command: 'redo', times: made + 1 } : null;
}
