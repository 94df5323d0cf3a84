import type { EventEmitter } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { onceToldToEnd, spareClosedTerminal } from '../ending.ts';

/** Whole lines from the input, for one question at a time. Lines that come early wait for the next question. */
export interface Lines {
  /** The next line; null when Ctrl-C was pressed, the input ended, or the program is to end. */
  next(): Promise<string | null>;
  /** The lines that come along with it, as those of a paste do. */
  along(): Promise<readonly string[]>;
  /** Lets the input go until the next question, so that it does not keep the program alive. */
  rest(): void;
}

/** `signals` is who tells of Ctrl-C while the terminal itself reads whole lines, and of the end: the process. */
export function linesFrom(input: NodeJS.ReadableStream, signals: EventEmitter): Lines {
  const waiting: string[] = [];
  const state = { over: false, wake: () => {} };
  let reader: Interface | undefined;
  const open = () => {
    reader ??= opened(input, waiting, state, signals);
    reader.resume();
  };
  return {
    async next() {
      if (!input.readable) state.over = true;
      if (waiting.length === 0 && !state.over) {
        open();
        if ((await arrival(state, signals)) === 'stopped') return null;
      }
      return waiting.shift() ?? null;
    },
    async along() {
      const lines: string[] = [];
      do {
        lines.push(...waiting.splice(0));
        await pause(REST_OF_PASTE);
      } while (waiting.length > 0);
      return lines;
    },
    rest: () => reader?.pause(),
  };
}

/** Milliseconds between two lines of one paste: the system hands them on one by one. */
const REST_OF_PASTE = 40;

interface Waiting {
  over: boolean;
  wake: () => void;
}

function opened(
  input: NodeJS.ReadableStream,
  waiting: string[],
  state: Waiting,
  signals: EventEmitter,
): Interface {
  const reader = createInterface({ input, terminal: false });
  reader.on('line', line => {
    waiting.push(line);
    state.wake();
  });
  for (const event of ['close', 'error']) {
    reader.on(event, () => {
      state.over = true;
      spareClosedTerminal(signals);
      state.wake();
    });
  }
  return reader;
}

function arrival(state: Waiting, signals: EventEmitter): Promise<'arrived' | 'stopped'> {
  return new Promise(resolve => {
    const settle = (how: 'arrived' | 'stopped') => {
      forgetSignals();
      state.wake = () => {};
      resolve(how);
    };
    const stop = () => settle('stopped');
    const forgetSignals = onceToldToEnd(signals, stop);
    state.wake = () => settle('arrived');
  });
}
