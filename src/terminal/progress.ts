import stringWidth from 'fast-string-width';
import type { OnProgress } from '../domain/progress.ts';
import type { Display } from '../render/terminal/display.ts';
import { clipText } from '../render/terminal/layout.ts';

/** What showing progress takes. */
export interface ProgressSetup {
  readonly stream: NodeJS.WritableStream;
  readonly display: Display;
  /** The sentence that is said now and then where nothing may move. */
  readonly stillBusy: (told: { readonly percent: number }) => string;
  /** Milliseconds from any instant on. */
  readonly elapsed: () => number;
}

/** Progress on a terminal, until it is erased. */
export interface ShownProgress {
  readonly onProgress: OnProgress;
  erase(): void;
}

/**
 * Shows how far a work is once it takes longer than a second: a line that is drawn over, or for a screen reader a sentence every
 * few seconds. Progress that goes back, as where something is done again, is shown as standing still.
 */
export function progressOn(
  { stream, display, stillBusy, elapsed }: ProgressSetup,
  doing: string,
): ShownProgress {
  let due = elapsed() + (display.plain ? SENTENCE_EVERY : SHOWN_AFTER);
  let [furthest, isShown] = [0, false];
  return {
    onProgress: share => {
      furthest = Math.max(furthest, Math.min(1, share));
      if (elapsed() < due) return;
      due = elapsed() + (display.plain ? SENTENCE_EVERY : DRAWN_EVERY);
      const percent = Math.floor(furthest * 100);
      // The cursor goes back to the beginning of the line, so that whatever is written next stands there.
      stream.write(
        display.plain ? `${stillBusy({ percent })}\n` : `${barLine(doing, furthest, display)}${ERASE_REST}\r`,
      );
      isShown = !display.plain;
    },
    erase: () => {
      if (isShown) stream.write(ERASE_REST);
      isShown = false;
    },
  };
}

/** In milliseconds. */
const SHOWN_AFTER = 1000;
const DRAWN_EVERY = 100;
const SENTENCE_EVERY = 5000;

const ERASE_REST = '\u001b[K';

/** What is done, a bar and how many in a hundred, on one row: in a narrow window without the bar. */
export function barLine(doing: string, share: number, { columns, style }: Display): string {
  const percent = `${Math.floor(share * 100)} %`.padStart('100 %'.length);
  const label = clipText(doing, columns - percent.length - BAR_GAP - 1);
  const room = Math.min(LONGEST_BAR, columns - stringWidth(label) - percent.length - 2 * BAR_GAP - 1);
  if (room < SHORTEST_PROGRESS_BAR) return `${label}  ${percent}`;
  const done = Math.floor(share * room);
  return `${label}  ${style.accent('━'.repeat(done))}${style.quiet('─'.repeat(room - done))}  ${percent}`;
}

/** In columns. */
const BAR_GAP = 2;
const LONGEST_BAR = 24;
const SHORTEST_PROGRESS_BAR = 6;
