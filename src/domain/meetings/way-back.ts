import type { Change, History } from '../journal/history.ts';

/** The command that brings back a reflection that is gone, and how often it is to be given. */
export interface WayBack {
  readonly command: 'undo' | 'redo';
  readonly times: number;
}

/**
 * How a reflection that is gone comes back; null where nothing that is remembered tells of it, as after
 * `delete --forever`.
 */
export function wayBack(id: string, { done, undone }: History): WayBack | null {
  const deleted = done.toReversed().findIndex(change => hasChanged(change, id, 'after'));
  if (deleted >= 0) return { command: 'undo', times: deleted + 1 };
  const made = undone.toReversed().findIndex(change => hasChanged(change, id, 'before'));
  return made >= 0 ? { command: 'redo', times: made + 1 } : null;
}

/** Whether the reflection was not there any more after a change, or not yet before it. */
function hasChanged({ edits }: Change, id: string, side: 'before' | 'after'): boolean {
  return edits.some(edit => edit.list === 'sessions' && edit.id === id && edit[side] === null);
}
