import stringWidth from 'fast-string-width';
import { harmless } from '../../render/harmless.ts';
import type { Draft } from './draft.ts';
import { graphemesOf } from './graphemes.ts';

/** One row of a draft on the screen: the part of the text from `start` up to `end`, as it is shown. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** A draft in rows, broken between words where that can be; at least one row. */
export function rowsOf(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    rows.push(...rowsOfLine(line, start, width));
    start += line.length + 1;
  }
  return rows;
}

/** The row that the cursor is in, and its column there. */
export function placeOf({ text, at }: Draft, rows: readonly Row[]): { row: number; column: number } {
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= at),
  );
  return { row, column: stringWidth(shownAs(text.slice(rows[row]?.start ?? 0, at))) };
}

/** The draft with the cursor this many rows higher (−1) or lower (1), in about the same column. */
export function movedOverRows(draft: Draft, by: -1 | 1, width: number): Draft {
  const rows = rowsOf(draft.text, width);
  const { row, column } = placeOf(draft, rows);
  const target = rows[row + by];
  if (target === undefined) return { text: draft.text, at: by < 0 ? 0 : draft.text.length };
  return { text: draft.text, at: indexAt(draft.text, target, column, rows[row + by + 1]) };
}

function indexAt(text: string, row: Row, column: number, next: Row | undefined): number {
  const last = next?.start === row.end ? graphemesOf(text.slice(row.start, row.end)).slice(0, -1) : undefined;
  let at = row.start;
  let width = 0;
  for (const grapheme of last ?? graphemesOf(text.slice(row.start, row.end))) {
    if (width >= column) break;
    at += grapheme.length;
    width += stringWidth(shownAs(grapheme));
  }
  return at;
}

interface Open {
  start: number;
  end: number;
  shown: string;
  width: number;
  /** After the last space: where the row may be broken, and what is shown up to there. */
  breakAt: number;
  shownToBreak: string;
}

function rowsOfLine(line: string, offset: number, width: number): Row[] {
  const rows: Row[] = [];
  let open = opened(offset);
  for (const grapheme of graphemesOf(line)) {
    const shown = shownAs(grapheme);
    if (!fits(open, grapheme, shown, width)) {
      const { full, rest } = broken(open);
      rows.push(full);
      open = rest;
    }
    add(open, grapheme, shown);
  }
  return [...rows, closed(open)];
}

function opened(start: number): Open {
  return { start, end: start, shown: '', width: 0, breakAt: start, shownToBreak: '' };
}

/**
 * A row may hang one space over its end. Besides columns it counts characters, for inquirer counts those
 * where it works out how high a prompt is.
 */
function fits(open: Open, grapheme: string, shown: string, width: number): boolean {
  const room = grapheme === ' ' && !open.shown.endsWith(' ') ? width + 1 : width;
  return (
    open.end === open.start ||
    Math.max(open.width + stringWidth(shown), open.shown.length + shown.length) <= room
  );
}

function add(open: Open, grapheme: string, shown: string): void {
  open.end += grapheme.length;
  open.shown += shown;
  open.width += stringWidth(shown);
  if (grapheme === ' ') Object.assign(open, { breakAt: open.end, shownToBreak: open.shown });
}

function broken(open: Open): { full: Row; rest: Open } {
  if (open.breakAt === open.start) return { full: closed(open), rest: opened(open.end) };
  const rest = opened(open.breakAt);
  const shown = open.shown.slice(open.shownToBreak.length);
  return {
    full: { start: open.start, end: open.breakAt, shown: open.shownToBreak },
    rest: { ...rest, end: open.end, shown, width: stringWidth(shown) },
  };
}

function closed({ start, end, shown }: Open): Row {
  return { start, end, shown };
}

/** Part of a draft as the screen sees it. */
function shownAs(text: string): string {
  return harmless(text);
}
