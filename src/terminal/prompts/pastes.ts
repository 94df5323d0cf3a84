/** What arrives from a terminal, taken apart into what was typed and what was pasted. */
export type Piece =
  | { readonly kind: 'typed'; readonly text: string }
  /** A paste may come in several pieces. */
  | { readonly kind: 'pasted'; readonly text: string; readonly isLast: boolean };

/** Where one is between two arrivals. */
export interface Arrival {
  /** Whether a paste has begun and not ended. */
  readonly isPasting: boolean;
  /** The beginning of what may become a mark. */
  readonly held: string;
}

export const nothingArrived: Arrival = { isPasting: false, held: '' };

interface Split {
  readonly pieces: readonly Piece[];
  readonly after: Arrival;
}

/** Takes apart what has just arrived. A mark may be split over two arrivals; Ctrl-C that comes alone ends a paste. */
export function takeApart(before: Arrival, chunk: string): Split {
  if (!before.isPasting || chunk !== CTRL_C) return splitAtMarks(before.held + chunk, before.isPasting);
  return { pieces: [...takeRest(before).pieces, typedPiece(chunk)], after: nothingArrived };
}

/** What is left when nothing more comes: what began like a mark and was none, and a paste that was never ended. */
export function takeRest({ isPasting, held }: Arrival): Split {
  const pieces = isPasting ? [pastedPiece(held, true)] : withText([typedPiece(held)]);
  return { pieces, after: nothingArrived };
}

/**
 * Text that came too much at once to have been typed, from a terminal that does not mark pastes, and what follows it:
 * the Enter at its end, if there is one. Undefined for what may be typed.
 */
export function unmarkedPaste(text: string): { pasted: string; typed: string } | undefined {
  if (text.length < MORE_THAN_TYPED || !TEXT_ALONE.test(text)) return undefined;
  const enter = /(?:\r\n?|\n)?$/.exec(text)?.[0] ?? '';
  return { pasted: text.slice(0, text.length - enter.length), typed: enter };
}

const MORE_THAN_TYPED = 64;
const TEXT_ALONE = /^[\P{Cc}\r\n\t]*$/u;

function splitAtMarks(text: string, wasPasting: boolean): Split {
  const pieces: Piece[] = [];
  let [rest, isPasting] = [text, wasPasting];
  for (let at = rest.indexOf(markAfter(isPasting)); at >= 0; at = rest.indexOf(markAfter(isPasting))) {
    pieces.push(isPasting ? pastedPiece(rest.slice(0, at), true) : typedPiece(rest.slice(0, at)));
    rest = rest.slice(at + MARK_LENGTH);
    isPasting = !isPasting;
  }
  const held = beginningOfMark(rest, markAfter(isPasting));
  const seen = rest.slice(0, rest.length - held.length);
  pieces.push(isPasting ? pastedPiece(seen, false) : typedPiece(seen));
  return { pieces: withText(pieces), after: { isPasting, held } };
}

/** The end of a text that is the beginning of a mark. */
function beginningOfMark(text: string, mark: string): string {
  let length = Math.min(text.length, MARK_LENGTH - 1);
  while (length > 0 && !mark.startsWith(text.slice(text.length - length))) length -= 1;
  return text.slice(text.length - length);
}

function withText(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(piece => piece.text !== '' || (piece.kind === 'pasted' && piece.isLast));
}

function typedPiece(text: string): Piece {
  return { kind: 'typed', text };
}

function pastedPiece(text: string, isLast: boolean): Piece {
  return { kind: 'pasted', text, isLast };
}

function markAfter(isPasting: boolean): string {
  return isPasting ? PASTE_END : PASTE_START;
}

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
const MARK_LENGTH = PASTE_START.length;
const CTRL_C = '\u0003';
