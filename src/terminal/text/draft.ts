import { graphemeLengthAfter, graphemeLengthBefore } from './graphemes.ts';

/** A text that is being written, and where in it the cursor stands (an index into the text). */
export interface Draft {
  readonly text: string;
  readonly at: number;
}

/** A draft that goes on from this text, with the cursor at its end. */
export function draftOf(text: string): Draft {
  const kept = writable(text);
  return { text: kept, at: kept.length };
}

/** What a draft keeps of a text: lines end in a newline, and of the control characters only the tab is left. */
function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
}

export function insertText({ text, at }: Draft, more: string): Draft {
  const added = writable(more);
  return { text: text.slice(0, at) + added + text.slice(at), at: at + added.length };
}

/** Where the cursor goes to; each knows only the text. */
export type Move = (draft: Draft) => number;

export const graphemeLeft: Move = ({ text, at }) => at - graphemeLengthBefore(text, at);

export const graphemeRight: Move = ({ text, at }) => at + graphemeLengthAfter(text, at);

export const wordLeft: Move = ({ text, at }) => {
  let to = text.slice(0, at).trimEnd().length;
  while (to > 0 && /\S/u.test(text.charAt(to - 1))) to -= 1;
  return to;
};

export const wordRight: Move = ({ text, at }) => at + (/^\s*[^\s]*/u.exec(text.slice(at))?.[0].length ?? 0);

export const lineStart: Move = ({ text, at }) => at - lineBefore(text, at).length;

export const lineEnd: Move = ({ text, at }) => at + lineAfter(text, at).length;

export function moveCursor(draft: Draft, move: Move): Draft {
  return { text: draft.text, at: move(draft) };
}

/** The draft without what lies between the cursor and where this move goes. */
export function eraseTo(draft: Draft, move: Move): Draft {
  const to = move(draft);
  const [start, end] = to < draft.at ? [to, draft.at] : [draft.at, to];
  return { text: draft.text.slice(0, start) + draft.text.slice(end), at: start };
}

function lineBefore(text: string, at: number): string {
  return text.slice(at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, at);
}

function lineAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end < 0 ? text.length : end);
}
