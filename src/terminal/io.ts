import { Refusal } from '../domain/problem.ts';
import type { Color } from '../preferences.ts';
import { sanitizeText } from '../render/sanitize.ts';
import type { Display } from '../render/terminal/display.ts';
import { fitText } from '../render/terminal/layout.ts';
import type { Io } from '../world.ts';
import { fitsInto, type Pager } from './pager.ts';
import { type ProgressSetup, progressOn, type ShownProgress } from './progress.ts';
import { hasColor, OWN_STYLES, styleFor } from './style.ts';

export type OutStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

export interface IoSetup {
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly quiet: boolean;
  /** Whether progress may be shown. */
  readonly progress: boolean;
  readonly stillBusy: ProgressSetup['stillBusy'];
  readonly elapsed: () => number;
  readonly color: Color;
  /** For a screen reader: no colour either. */
  readonly plain: boolean;
  /** Whether what the terminal shows may go beyond ASCII. */
  readonly isUnicode: boolean;
  /** Absent where nobody is to be kept waiting. */
  readonly pager: Pager | undefined;
}

/**
 * The program's two ways out. Messages are fitted to the width; data is as wide as whoever made it made it. What a
 * terminal reads holds no control character but newlines and the program's own colour; what a file or pipe gets is left
 * as it is. A reader that has gone (`| head -1`) is no problem, nor are messages that nobody can receive.
 */
export function terminalIo(setup: IoSetup): Io {
  const { stdout, stderr, quiet, pager, stillBusy, elapsed } = setup;
  const failures: NodeJS.ErrnoException[] = [];
  stdout.on('error', error => failures.push(error));
  stderr.on('error', () => {});
  const [out, err] = [displayOf(stdout, setup), displayOf(stderr, setup)];
  const complain = (text: string) => {
    shown?.erase();
    writeLine(stderr, fitText(text, err));
  };
  let shown: ShownProgress | undefined;
  const mayShow = setup.progress && !quiet && stderr.isTTY === true;
  return {
    print: text => writeLine(stdout, text),
    page: async text => {
      const isShown = isLong(text, stdout) && (await pager?.(fitForTerminal(text)));
      if (isShown !== true) writeLine(stdout, text);
    },
    busy: async (doing, work) => {
      if (!mayShow) return work(() => {});
      const progress = progressOn({ stream: stderr, display: err, stillBusy, elapsed }, doing);
      shown = progress;
      return work(progress.onProgress).finally(progress.erase);
    },
    tell: text => {
      if (!quiet) complain(text);
    },
    complain,
    handBack: text => writeLine(stderr, text),
    delivered: async () => {
      // All that was written before has been taken or refused by then.
      await new Promise<void>(resolve => {
        stdout.write('', () => setImmediate(resolve));
      });
      const failure = failures.find(({ code }) => code !== 'EPIPE');
      if (failure !== undefined) throw writeRefusal(failure);
    },
    out,
    err,
  };
}

/** Whether a text is longer than the window; never where there is none, or nobody knows how high it is. */
function isLong(text: string, { isTTY, columns, rows }: OutStream): boolean {
  return isTTY === true && !!columns && !!rows && !fitsInto({ columns, rows }, text);
}

/** How this stream looks now: width and height follow the window. */
export function displayOf(
  stream: OutStream,
  { color, plain, isUnicode }: Pick<IoSetup, 'color' | 'plain' | 'isUnicode'>,
): Display {
  const colour = hasColor(plain ? 'never' : color, { isTTY: stream.isTTY === true });
  return {
    get columns() {
      return Math.max(NARROWEST, stream.columns || USUAL_WIDTH);
    },
    get rows() {
      return stream.rows || ROWS_WHERE_UNKNOWN;
    },
    isWindow: stream.isTTY === true,
    style: styleFor(colour),
    plain,
    isUnicode,
  };
}

const USUAL_WIDTH = 80;
const ROWS_WHERE_UNKNOWN = 24;
const NARROWEST = 20;

function writeLine(stream: OutStream, text: string): void {
  const shown = stream.isTTY === true ? fitForTerminal(text) : text;
  if (shown.length < LARGE) {
    stream.write(`${shown}\n`);
    return;
  }
  stream.write(shown);
  stream.write('\n');
}

/** In characters: of a text of this length one more copy, only to put a line end to it, takes memory that is missed. */
const LARGE = 1_000_000;

function fitForTerminal(text: string): string {
  const colours = text.match(OWN_STYLES) ?? [];
  return text
    .split(OWN_STYLES)
    .map((part, at) => sanitizeText(part) + (colours[at] ?? ''))
    .join('');
}

function writeRefusal(error: NodeJS.ErrnoException): Refusal {
  return new Refusal({ kind: 'output-failed', code: error.code ?? error.message }, { cause: error });
}
