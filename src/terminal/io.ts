import { Refusal } from '../domain/problem.ts';
import { harmless } from '../render/harmless.ts';
import { fitted } from '../render/layout.ts';
import type { Look } from '../render/look.ts';
import type { Io } from '../world.ts';
import { colourFor, type Env, inkFor, OWN_INK } from './ink.ts';

export type OutStream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

export interface IoSetup {
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly quiet: boolean;
  /** `--no-color` was given. */
  readonly noColor: boolean;
  /** For a screen reader: no colour either. */
  readonly plain: boolean;
  readonly env: Env;
}

/**
 * The program's two ways out. Messages are fitted to the width; data is as wide as whoever made it made it. What a
 * terminal reads holds no control character but newlines and the program's own colour; what a file or pipe gets is left
 * as it is. A reader that has gone (`| head -1`) is no problem, nor are messages that nobody can receive.
 */
export function terminalIo(setup: IoSetup): Io {
  const { stdout, stderr, quiet } = setup;
  const failures: NodeJS.ErrnoException[] = [];
  stdout.on('error', error => failures.push(error));
  stderr.on('error', () => {});
  const [out, err] = [lookOf(stdout, setup), lookOf(stderr, setup)];
  const complain = (text: string) => writeLine(stderr, fitted(text, err));
  return {
    print: text => writeLine(stdout, text),
    tell: text => {
      if (!quiet) complain(text);
    },
    complain,
    handBack: text => writeLine(stderr, text),
    delivered: async () => {
      await taken(stdout);
      const failure = failures.find(({ code }) => code !== 'EPIPE');
      if (failure !== undefined) throw unwritten(failure);
    },
    out,
    err,
  };
}

/** How this stream looks now: the width follows the window. */
export function lookOf(stream: OutStream, setup: Pick<IoSetup, 'noColor' | 'plain' | 'env'>): Look {
  const { noColor, plain, env } = setup;
  const colour = colourFor({ flag: noColor || plain, env, isTTY: stream.isTTY === true });
  return {
    get columns() {
      return Math.max(NARROWEST, stream.columns || USUAL_WIDTH);
    },
    ink: inkFor(colour),
    plain,
  };
}

const USUAL_WIDTH = 80;
const NARROWEST = 20;

function writeLine(stream: OutStream, text: string): void {
  stream.write(`${stream.isTTY === true ? fitForTerminal(text) : text}\n`);
}

function fitForTerminal(text: string): string {
  const colours = text.match(OWN_INK) ?? [];
  return text
    .split(OWN_INK)
    .map((part, at) => harmless(part) + (colours[at] ?? ''))
    .join('');
}

/** Once all that was written before has been taken or refused. */
function taken(stream: OutStream): Promise<void> {
  return new Promise(resolve => {
    stream.write('', () => setImmediate(resolve));
  });
}

function unwritten(error: NodeJS.ErrnoException): Refusal {
  return new Refusal({ kind: 'output-failed', code: error.code ?? error.message }, { cause: error });
}
