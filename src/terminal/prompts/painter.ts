import stringWidth from 'fast-string-width';
import type { Drawing, Space } from './dialogue.ts';

/** The part of inquirer's readline that is used here. */
export interface LineReader {
  readonly input: NodeJS.ReadableStream;
  on(event: string, listener: () => void): void;
  pause(): void;
  resume(): void;
}

export interface Stage {
  readonly output: NodeJS.WritableStream;
  /** How much room there is at this moment. */
  space(): Space;
  /** Whether every key is handed on as it comes. */
  raw(on: boolean): void;
  /** Lets the shell have the terminal (Ctrl-Z) and tells when it is back. */
  suspend(resumed: () => void): void;
}

/** Shows drawings one in place of the other, and keeps right what inquirer believes about the screen. */
export interface Painter {
  paint(drawing: Drawing): void;
  /** Leaves the drawing where it is, goes below it, and paints no more. */
  leave(): void;
  /** Goes on with this drawing, below what others have written meanwhile. */
  comeBack(drawing: Drawing): void;
}

export function painterOn(stage: Stage, rl: LineReader, show: (drawing: Drawing) => void): Painter {
  const { output } = stage;
  let last: { drawing: Drawing; columns: number } | undefined;
  let away = false;
  const paint = (drawing: Drawing) => {
    if (away) return;
    const { columns } = stage.space();
    if (last !== undefined && last.columns !== columns) output.write(wipe(last.drawing, columns));
    last = { drawing, columns };
    placeCursor(rl, drawing, columns);
    show(drawing);
  };
  return {
    paint,
    leave() {
      if (last !== undefined) output.write('\n'.repeat(linesBelow(last.drawing) + 1));
      away = true;
    },
    comeBack(drawing) {
      if (last !== undefined) output.write(roomFor(last.drawing));
      last = undefined;
      away = false;
      paint(drawing);
    },
  };
}

/**
 * The dialogue keeps its own text; readline's line is only a row of spaces that puts the cursor in the right column.
 * Readline must find it filled, for on an empty line it takes Ctrl-D as the end of the input.
 */
function placeCursor(rl: LineReader, { cursor }: Drawing, columns: number): void {
  const line = cursor === null ? '' : ' '.repeat(columns);
  Object.assign(rl, { line, cursor: cursor?.column ?? 0 });
}

/** Wipes a drawing that the terminal has broken anew because its window got narrower. */
function wipe(drawing: Drawing, columns: number): string {
  const { lines, cursor } = drawing;
  const rows = lines.map(line => Math.max(1, Math.ceil(stringWidth(line.trimEnd()) / columns)));
  const above = rows.slice(0, lines.length - 1 - linesBelow(drawing)).reduce((sum, high) => sum + high, 0);
  const within = Math.floor((cursor?.column ?? 0) / columns);
  return `${up(above + within)}\r${ERASE_DOWN}${roomFor(drawing)}`;
}

/** From the first line of where a drawing is to come, to where inquirer takes the cursor to be: in the last drawing. */
function roomFor(last: Drawing): string {
  return '\n'.repeat(last.lines.length - 1) + up(linesBelow(last));
}

/** How many lines there are below the cursor. */
function linesBelow({ lines, cursor }: Drawing): number {
  return cursor === null ? 0 : lines.length - 1 - cursor.line;
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}

const ERASE_DOWN = '\u001b[J';

/** Asks the terminal to mark pastes, and hides the cursor where there is nothing to type into; gives the way back. */
export function takeTerminal(output: NodeJS.WritableStream, { cursor }: Drawing): () => void {
  output.write(cursor === null ? MARK_PASTES + HIDE_CURSOR : MARK_PASTES);
  return () => output.write(MARK_PASTES_NO_MORE + SHOW_CURSOR);
}

const MARK_PASTES = '\u001b[?2004h';
const MARK_PASTES_NO_MORE = '\u001b[?2004l';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
