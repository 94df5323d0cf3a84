import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Look } from './look.ts';

/** Prose gets no wider than this, however wide the terminal: long lines tire. */
const WIDEST = 88;

type Width = Pick<Look, 'columns'>;

/** How wide lines may be on this stream. */
export function widthOf(look: Width): number {
  return Math.min(look.columns, WIDEST);
}

/**
 * Text wrapped to the stream's width. `first` stands before its first line; the others hang as far in. A word too long
 * for a line is broken, unless it may overhang.
 */
export function wrapped(text: string, look: Width, first = '', { overhang } = { overhang: false }): string {
  const hang = ' '.repeat(stringWidth(first));
  const room = Math.max(10, widthOf(look) - hang.length);
  const lines = wrapAnsi(text, room, { hard: !overhang, trim: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? first : hang}${line}`.trimEnd()).join('\n');
}

/**
 * Prose and lists fitted to the stream: each line too long is wrapped by itself, hanging as far in as it began. A long
 * word, as a path is, stays whole, so that it can be copied.
 */
export function fitted(text: string, look: Width): string {
  return text
    .split('\n')
    .map(line =>
      stringWidth(line) <= look.columns
        ? line
        : wrapped(line.trimStart(), look, /^ */.exec(line)?.[0], { overhang: true }),
    )
    .join('\n');
}

/** A heading and what stands under it, indented; nothing where there is nothing to say. */
export function section(heading: string, body: readonly string[], look: Look): string[] {
  return body.length === 0 ? [] : ['', look.ink.strong(heading), ...body];
}

/** One item each, hanging under its own mark: a bullet unless another is given. A long word, as a path is, stays whole. */
export function items(
  texts: readonly string[],
  look: Look,
  mark: (index: number) => string = () => (look.plain ? '  - ' : '  · '),
): string[] {
  return texts.map((text, index) => wrapped(text, look, mark(index), { overhang: true }));
}

/** Text filled up with blanks to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** Text cut to a width in columns, with an ellipsis where something is left off. */
export function clipped(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const beginning = text.slice(0, width);
  if (/^[ -~]*$/.test(beginning)) return `${beginning.slice(0, -1).trimEnd()}…`;
  // Made only where it is needed: the first one takes as long as the rest of a start.
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
