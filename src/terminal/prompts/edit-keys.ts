import * as draft from '../text/draft.ts';
import { moveOverRows } from '../text/rows.ts';
import { isEnter, type Key } from './keys.ts';

/** A draft after a key that types, moves or erases; the same draft for any other key. `width` is that of its rows. */
export function editDraft(now: draft.Draft, key: Key, width: number): draft.Draft {
  if (key.typed !== '') return draft.insertText(now, key.typed);
  if (key.pasted) return now;
  const combined = `${key.ctrl ? 'ctrl-' : ''}${key.meta ? 'alt-' : ''}${key.name}`;
  const move = MOVES[combined];
  if (move !== undefined) return draft.moveCursor(now, move);
  const erase = ERASES[combined];
  if (erase !== undefined) return draft.eraseTo(now, erase);
  if (combined === 'up') return moveOverRows(now, -1, width);
  return combined === 'down' ? moveOverRows(now, 1, width) : now;
}

/** The keys of a burst with those that type text in a row joined to one, so that a long paste is put in at once. */
export function joinTypedKeys(burst: readonly Key[]): Key[] {
  const groups: Key[][] = [];
  for (const key of burst.map((each, at) => withNewline(each, at === burst.length - 1))) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.typed !== '' && key.typed !== '') last.push(key);
    else groups.push([key]);
  }
  return groups.flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, typed: first.typed + others.map(key => key.typed).join('') }],
  );
}

/** An Enter that other keys come after, or that was pasted or held with Alt, types a newline. */
function withNewline(key: Key, isLast: boolean): Key {
  return isEnter(key) && (key.pasted || key.meta || !isLast) ? { ...key, typed: '\n' } : key;
}

const MOVES: Readonly<Record<string, draft.Move>> = {
  left: draft.graphemeLeft,
  right: draft.graphemeRight,
  'ctrl-f': draft.graphemeRight,
  'ctrl-left': draft.wordLeft,
  'alt-left': draft.wordLeft,
  'alt-b': draft.wordLeft,
  'ctrl-right': draft.wordRight,
  'alt-right': draft.wordRight,
  'alt-f': draft.wordRight,
  home: draft.lineStart,
  'ctrl-a': draft.lineStart,
  end: draft.lineEnd,
  'ctrl-e': draft.lineEnd,
};

const ERASES: Readonly<Record<string, draft.Move>> = {
  backspace: draft.graphemeLeft,
  'ctrl-h': draft.graphemeLeft,
  delete: draft.graphemeRight,
  'ctrl-d': draft.graphemeRight,
  'ctrl-w': draft.wordLeft,
  'alt-backspace': draft.wordLeft,
  'alt-d': draft.wordRight,
  'ctrl-u': draft.lineStart,
  'ctrl-k': draft.lineEnd,
};
