import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Display } from './display.ts';

/** Prose gets no wider than this, however wide the terminal: long lines tire. */
const WIDEST = 88;

type Width = Pick<Display, 'columns' | 'isWindow'>;

/** How wide lines may be on this stream. */
export function lineWidth(display: Pick<Display, 'columns'>): number {
  return Math.min(display.columns, WIDEST);
}

/** In columns: a short day, such as `20 Nov 2026`; filled up to this on the left, days stand under each other. */
export const DAY_WIDTH = 11;

/**
 * Text wrapped to the stream's width. `first` stands before its first line; the others hang as far in. A word too long
 * for a line is broken in a window, unless it may overhang. A command that is to be typed stays on one line where it fits on one.
 */
export function wrapText(
  text: string,
  display: Width,
  first = '',
  { overhang } = { overhang: false },
): string {
  return hangText(text, lineWidth(display), first, { isBroken: display.isWindow && !overhang });
}

function hangText(text: string, width: number, first: string, { isBroken }: { isBroken: boolean }): string {
  const hang = ' '.repeat(stringWidth(first));
  const room = Math.max(10, width - hang.length);
  const wrappable = text.replace(COMMAND, one => (stringWidth(one) <= room ? one.replaceAll(' ', TIE) : one));
  const lines = wrapAnsi(wrappable, room, { hard: isBroken, trim: true }).replaceAll(TIE, ' ').split('\n');
  return lines.map((line, index) => `${index === 0 ? first : hang}${line}`.trimEnd()).join('\n');
}

/** What is to be typed stands behind a colon: the program, a command, and flags, ids, names, paths or names of files, days and times. */
const COMMAND =
  /(?<=: )mentor (?:people(?: [a-z]+(?: [A-Z][a-z-]*\b)?)?|[a-z]+)(?: (?:--share [a-z]+|--[a-z-]+|[0-9a-z]{6}\b|\/\S+|[A-Z]+\b|[\w-]+\.[a-z]{2,4}\b|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|'[^'/\n]{1,30}'(?!\\)))*/g;
/** In place of a blank at which no line is to end: no character, so that nobody writes it. */
const TIE = '\ufdd0';

/**
 * Prose and lists fitted to the stream: each line too long is wrapped by itself, hanging as far in as it began. A long
 * word, as a path is, stays whole, so that it can be copied.
 */
export function fitText(text: string, display: Pick<Display, 'columns'>): string {
  return text
    .split('\n')
    .map(line =>
      stringWidth(line) <= display.columns
        ? line
        : hangText(line.trimStart(), lineWidth(display), /^ */.exec(line)?.[0] ?? '', { isBroken: false }),
    )
    .join('\n');
}

/** What a text comes to, as the most visible thing on the screen. */
export function prominentText(text: string, display: Display, first = ''): string {
  return display.style.strong(display.style.accent(wrapText(text, display, first)));
}

/** A heading and what stands under it, indented; nothing where there is nothing to say. */
export function section(heading: string, body: readonly string[], display: Display): string[] {
  return body.length === 0 ? [] : ['', display.style.strong(heading), ...body];
}

/** One item each, hanging under its own mark: a bullet unless another is given. A long word, as a path is, stays whole. */
export function bulletLines(
  texts: readonly string[],
  display: Display,
  mark: (index: number) => string = () => (display.plain ? '  - ' : '  · '),
): string[] {
  return texts.map((text, index) => wrapText(text, display, mark(index), { overhang: true }));
}

/** Text filled up with blanks to a width in columns. */
export function padText(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** A line cut to the width of the window, or to less; whole where no window shows it. */
export function cutToFit(line: string, display: Width, width = lineWidth(display)): string {
  return display.isWindow ? clipText(line, width) : line;
}

/** Text cut to a width in columns, with an ellipsis where something is left off. */
export function clipText(text: string, width: number): string {
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
