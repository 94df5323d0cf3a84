import type { Drawing, Space } from './dialogue.ts';
import { emptyScreen, screenUpdate } from './screen-update.ts';

/**
 * Keeps one drawing on the screen, and puts the next in its place with one piece of writing. All that a question shows goes
 * through here; inquirer draws nothing. Where somebody else has written meanwhile, the next comes below that.
 */
export interface Screen {
  /** Shows this in place of what stands, also where the window has changed meanwhile. */
  show(drawing: Drawing): void;
  /** Leaves what stands for good; what is painted next comes where the cursor is then. */
  letGo(): void;
  /** Asks the terminal to mark pastes, and hides the cursor where this has none; gives the way back. */
  takeTerminal(drawing: Drawing): () => void;
}

/** `bytesWritten` tells of what others write; where it is absent nobody does. */
export type Canvas = NodeJS.WritableStream & { readonly bytesWritten?: number };

export function screenOn(output: Canvas, space: () => Space): Screen {
  const shown = { state: emptyScreen(windowSize(space())), bytes: output.bytesWritten };
  const write = (text: string) => {
    if (text !== '') output.write(text);
    shown.bytes = output.bytesWritten;
  };
  const letGo = () => {
    shown.state = emptyScreen(windowSize(space()));
  };
  return {
    letGo,
    show(drawing) {
      if (output.bytesWritten !== shown.bytes) letGo();
      const { written, after } = screenUpdate(shown.state, drawing, windowSize(space()));
      shown.state = after;
      write(written);
    },
    takeTerminal({ cursor }) {
      if (output.bytesWritten !== shown.bytes) letGo();
      write(cursor === null ? MARK_PASTES + HIDE_CURSOR : MARK_PASTES);
      return () => write(MARK_PASTES_NO_MORE + SHOW_CURSOR);
    },
  };
}

const MARK_PASTES = '\u001b[?2004h';
const MARK_PASTES_NO_MORE = '\u001b[?2004l';
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';

function windowSize({ columns, rows }: Space) {
  return { columns, rows };
}

/** These lines, with the cursor below them: nothing is being asked. */
export function drawingAtRest(lines: readonly string[]): Drawing {
  return { lines: [...lines, ''], cursor: { line: lines.length, column: 0 }, isAtRest: true };
}

/** A question below these lines. One that is higher than the window is shown as far as the cursor, or the end, allows. */
export function drawingBelow(above: readonly string[], { lines, cursor }: Drawing, { rows }: Space): Drawing {
  const end = Math.max(Math.min(lines.length, rows), cursor === null ? lines.length : cursor.line + 1);
  const first = Math.max(0, end - rows);
  return {
    lines: [...above, ...lines.slice(first, end)],
    cursor: cursor === null ? null : { ...cursor, line: above.length + cursor.line - first },
  };
}
