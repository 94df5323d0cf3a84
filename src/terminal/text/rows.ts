import stringWidth from 'fast-string-width';
import { sanitizeText } from '../../render/sanitize.ts';
import type { Draft } from './draft.ts';
import { graphemesOf } from './graphemes.ts';

/** One row of a draft on the screen: the part of the text from `start` up to `end`, as it is shown. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** A draft in rows, broken between words where that can be; at least one row. A row may hang one space over its end. */
export function rowsOf(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    addRowsOfLine(rows, line, start, width);
    start += line.length + 1;
  }
  return rows;
}

/** The row that the cursor is in, and its column there. */
export function cursorPlace({ text, at }: Draft, rows: readonly Row[]): { row: number; column: number } {
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= at),
  );
  return { row, column: stringWidth(shownAs(text.slice(rows[row]?.start ?? 0, at))) };
}

/** The draft with the cursor this many rows higher (−1) or lower (1), in about the same column. */
export function moveOverRows(draft: Draft, by: -1 | 1, width: number): Draft {
  const rows = rowsOf(draft.text, width);
  const { row, column } = cursorPlace(draft, rows);
  const target = rows[row + by];
  if (target === undefined) return { text: draft.text, at: by < 0 ? 0 : draft.text.length };
  return { text: draft.text, at: indexAt(draft.text, target, column, rows[row + by + 1]) };
}

function indexAt(text: string, row: Row, column: number, next: Row | undefined): number {
  const graphemes = [...graphemesOf(text.slice(row.start, row.end))];
  const within = next?.start === row.end ? graphemes.slice(0, -1) : graphemes;
  let at = row.start;
  let width = 0;
  for (const grapheme of within) {
    if (width >= column) break;
    at += grapheme.length;
    width += stringWidth(shownAs(grapheme));
  }
  return at;
}

function addRowsOfLine(rows: Row[], line: string, offset: number, width: number): void {
  let start = 0;
  do {
    const end = endOfEvenRow(line, start, width) ?? endOfRow(line, start, width);
    rows.push({ start: offset + start, end: offset + end, shown: shownAs(line.slice(start, end)) });
    start = end;
  } while (start < line.length);
}

/** Where a row ends that begins here, as far as every sign in it is one character and one column wide; else undefined. */
function endOfEvenRow(line: string, start: number, width: number): number | undefined {
  const seen = line.slice(start, start + width + 2);
  if (!EVEN.test(seen)) return undefined;
  const room = seen[width] === ' ' && seen[width - 1] !== ' ' ? width + 1 : width;
  if (seen.length <= room) return line.length;
  const words = seen.lastIndexOf(' ', room - 1) + 1;
  return start + (words === 0 ? room : words);
}

/** Latin, Greek and Cyrillic letters, the usual punctuation and currencies. */
const EVEN = /^[ -~\u00a0-\u02ff\u0370-\u0482\u2010-\u2027\u20a0-\u20bf]*$/;

function endOfRow(line: string, start: number, width: number): number {
  let [end, filled, words] = [start, 0, start];
  let before = '';
  for (const grapheme of graphemesOf(line, start)) {
    const wide = filled + stringWidth(shownAs(grapheme));
    const room = grapheme === ' ' && before !== ' ' ? width + 1 : width;
    if (wide > room && end > start) return words > start ? words : end;
    end += grapheme.length;
    filled = wide;
    before = grapheme;
    if (grapheme === ' ') words = end;
  }
  return end;
}

/** Part of a draft as the screen sees it. */
function shownAs(text: string): string {
  return EVEN.test(text) ? text : sanitizeText(text);
}
