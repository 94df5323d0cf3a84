import stringWidth from 'fast-string-width';
import type { Drawing } from './dialogue.ts';

/** How large the window is. */
export interface WindowSize {
  readonly columns: number;
  readonly rows: number;
}

/** What stands on the screen from the first line that is ours to the last one of all, and where the cursor is in it. */
export interface ScreenState {
  readonly lines: readonly string[];
  readonly cursor: { readonly line: number; readonly column: number };
  readonly size: WindowSize;
  /** How many of the lines are out of reach, above the window. */
  readonly gone: number;
  /** Whether the window has been ours from top to bottom: then it may be wiped whole. */
  readonly isOurs: boolean;
}

/** Nothing of ours yet: the cursor is at the beginning of an empty line. */
export function emptyScreen(size: WindowSize): ScreenState {
  return { lines: [''], cursor: { line: 0, column: 0 }, size, gone: 0, isOurs: false };
}

/** What is to be written so that this drawing stands in place of what does, and what stands then. */
export function screenUpdate(
  before: ScreenState,
  { lines, cursor, isAtRest }: Drawing,
  size: WindowSize,
): { written: string; after: ScreenState } {
  const after = { lines, cursor: cursor ?? { line: lines.length - 1, column: 0 }, size };
  const isResized = before.size.columns !== size.columns || before.size.rows !== size.rows;
  if (isResized) return afterResize(before, after);
  const first = Math.min(firstDifference(before.lines, lines), before.lines.length - 1, lines.length - 1);
  const isMissed = isAtRest !== true && leavesWindowBare(before, after);
  if (first < before.gone || isMissed) return inWholeWindow(after);
  if (isSameFrom(before, after, first)) return { written: '', after: before };
  const written = byRows(first - before.cursor.line) + writeLinesFrom(first, after);
  return { written, after: stateAfter(after, before) };
}

/**
 * Whether lines that are above the window are missed in it, for most of it would be empty. Brought back they stand in the scrollback
 * twice, which is the lesser evil only then.
 */
function leavesWindowBare({ gone }: ScreenState, { lines, size }: WantedScreen): boolean {
  return gone > 0 && (lines.length - gone) * 3 < size.rows;
}

type WantedScreen = Omit<ScreenState, 'gone' | 'isOurs'>;

/**
 * A terminal breaks the lines anew when its window gets another width. Some do not, and xterm.js moves the cursor down for
 * lines that it breaks below it: to leave no old line in sight, rather too much is wiped than too little. What has been
 * above the window may be anywhere, so that all of the window is wiped then.
 */
function afterResize(before: ScreenState, after: WantedScreen): { written: string; after: ScreenState } {
  const { lines, cursor, isOurs } = before;
  const { columns, rows } = after.size;
  if (isOurs || rowsFor(lines, columns) > rows) return inWholeWindow(after);
  const above = rowsFor(lines.slice(0, cursor.line), columns) + Math.floor(cursor.column / columns);
  const under = lines.slice(cursor.line + 1);
  const top = above + rowsFor(under, columns) - under.length;
  return { written: byRows(-top) + writeLinesFrom(0, after), after: stateAfter(after) };
}

/** Wipes the window and writes as many of the last lines as there is room for. */
function inWholeWindow(after: WantedScreen): { written: string; after: ScreenState } {
  const gone = Math.max(0, after.lines.length - after.size.rows);
  return { written: TOP_OF_WINDOW + writeLinesFrom(gone, after), after: { ...after, gone, isOurs: true } };
}

function stateAfter(after: WantedScreen, before?: ScreenState): ScreenState {
  const gone = Math.max(before?.gone ?? 0, after.lines.length - after.size.rows);
  return { ...after, gone, isOurs: gone > 0 || before?.isOurs === true };
}

function firstDifference(before: readonly string[], after: readonly string[]): number {
  const at = after.findIndex((line, index) => line !== before[index]);
  return at < 0 ? after.length : at;
}

function isSameFrom(before: ScreenState, after: WantedScreen, first: number): boolean {
  return (
    before.lines.length === after.lines.length &&
    before.lines[first] === after.lines[first] &&
    before.cursor.line === after.cursor.line &&
    before.cursor.column === after.cursor.column
  );
}

/** The lines from this one on, written where it stands, with nothing left of what was there; then the cursor in its place. */
function writeLinesFrom(first: number, { lines, cursor }: WantedScreen): string {
  const text = lines.slice(first).map(line => EMPTY_LINE + line);
  return text.join('\n') + ERASE_BELOW + byRows(cursor.line - lines.length + 1) + toColumn(cursor.column);
}

/** How many rows these lines fill. */
function rowsFor(lines: readonly string[], columns: number): number {
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(stringWidth(line) / columns)), 0);
}

function byRows(rows: number): string {
  if (rows === 0) return '';
  return rows < 0 ? `\u001b[${-rows}A` : `\u001b[${rows}B`;
}

function toColumn(column: number): string {
  return column === 0 ? START_OF_LINE : `${START_OF_LINE}\u001b[${column}C`;
}

const START_OF_LINE = '\r';
/** From its beginning on: then the terminal also forgets that it had broken the line before this one. */
const EMPTY_LINE = `${START_OF_LINE}\u001b[K`;
/** Not from the first place in the window on: tmux takes that for a clearing, before which it saves what is there. */
const ERASE_BELOW = '\u001b[C\u001b[J';
const TOP_OF_WINDOW = '\u001b[H';
