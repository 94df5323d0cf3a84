import type { EventEmitter } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as pause } from 'node:timers/promises';
import { onceInputEnds } from '../ending.ts';
import { nothingTyped, type PromptRow, rewriteLine, type Typing, typedInto } from './typing.ts';

/** Whole lines from the input, for one question at a time. Lines that come early wait for the next question. */
export interface Lines {
  /** The next line and, where it `takesMore`, those that come along with it, as those of a paste do. */
  next(takesMore: (first: string) => boolean): Promise<TypedLines>;
  /** Lets this stand in the next line, to be gone on with, where a terminal is read. */
  putBack(text: string): void;
  /** Lets the input go until the next question, so that it does not keep the program alive. */
  rest(): void;
}

export interface TypedLines {
  readonly text: string;
  /** Not so when Ctrl-C was pressed, the input ended, or the program is to end: then the text goes as far as it came. */
  readonly isEnded: boolean;
}

export interface LinesSetup {
  readonly input: NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown };
  readonly output: NodeJS.WritableStream;
  /** The row that is written on at this moment. */
  row(): PromptRow;
  /** Who tells that the program is to end, or is in front again: the process. */
  readonly signals: EventEmitter;
  /** Sends the program to the background. */
  suspend(): void;
}

/**
 * Reads a terminal key by key, for by itself it takes no more than 4,095 bytes of a line (1,024 on macOS), and drops the
 * rest without a word. Node's readline would do so too, but moves the cursor about, and reckons the whole line anew at
 * every key.
 */
export function linesFrom(setup: LinesSetup): Lines {
  const reader = new LineReader(setup);
  return {
    async next(takesMore) {
      reader.open();
      const lines: string[] = [];
      do {
        if (!(await reader.arrived())) {
          return { text: [...lines, reader.takeBegun()].join('\n'), isEnded: false };
        }
        lines.push(...reader.waiting.splice(0, 1));
      } while (takesMore(lines[0] ?? '') && (await reader.goesOn()));
      return { text: lines.join('\n'), isEnded: true };
    },
    putBack: text => reader.putBack(text),
    rest: () => reader.close(),
  };
}

/** Milliseconds between two parts of one paste: the system hands them on one by one. */
const PASTE_PAUSE_MS = 40;

/** Where what is typed is gathered while a question is open. */
class LineReader {
  readonly waiting: string[] = [];
  readonly #setup: LinesSetup;
  readonly #bytes = new StringDecoder('utf8');
  #typing: Typing = nothingTyped;
  #isOver = false;
  #isAway = false;
  #isPasted = false;
  #wake = () => {};
  #leave: (() => void) | undefined;

  constructor(setup: LinesSetup) {
    this.#setup = setup;
  }

  /** Once there is a line; false where none comes any more. */
  async arrived(): Promise<boolean> {
    while (this.waiting.length === 0) {
      if (this.#isOver) return false;
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    return true;
  }

  /** Whether another line comes together with the one before it, or has begun to. */
  async goesOn(): Promise<boolean> {
    if (this.waiting.length === 0) await pause(PASTE_PAUSE_MS);
    return this.waiting.length > 0 || (this.#isPasted && this.#typing.text !== '');
  }

  /** Takes out what was typed of a line that is not ended. */
  takeBegun(): string {
    const { text } = this.#typing;
    this.#typing = nothingTyped;
    return text;
  }

  putBack(text: string): void {
    if (this.#setup.input.setRawMode !== undefined) this.#typing = { ...nothingTyped, text };
  }

  open(): void {
    const { input, signals } = this.#setup;
    this.#stepBehindPrompt();
    if (this.#isOver || this.#leave !== undefined) return;
    const hear = (bytes: Buffer | string) => this.#hear(bytes);
    const comeBack = () => this.#comeBack();
    const forgetEnd = onceInputEnds(input, signals, () => this.#stop());
    signals.on('SIGCONT', comeBack);
    input.on('data', hear);
    input.setRawMode?.(true);
    input.resume();
    this.#leave = () => {
      signals.removeListener('SIGCONT', comeBack);
      input.removeListener('data', hear);
      // A terminal that is closed says so now.
      input.setRawMode?.(false);
      input.pause();
      forgetEnd();
    };
  }

  close(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** The prompt has just been written; what was typed before that goes with it. */
  #stepBehindPrompt(): void {
    const { output, row } = this.#setup;
    const { column, echo } = rewriteLine(this.#typing, row());
    output.write(echo.slice(row().prompt.length));
    this.#typing = { ...this.#typing, column };
  }

  #hear(bytes: Buffer | string): void {
    if (this.#isOver) return;
    const { output, row } = this.#setup;
    const text = typeof bytes === 'string' ? bytes : this.#bytes.write(bytes);
    const { typing, echo, deeds } = typedInto(this.#typing, text, row());
    this.#isPasted =
      text.length >= SHORTEST_PASTE ||
      deeds.some(({ kind }) => kind === 'line') ||
      (this.#isPasted && this.#typing.text !== '');
    this.#typing = typing;
    output.write(echo);
    for (const deed of deeds) {
      if (deed.kind === 'line') this.waiting.push(deed.text);
      else if (deed.kind === 'suspend') this.#goAway();
      else this.#finish();
    }
    this.#wake();
  }

  #goAway(): void {
    this.#isAway = true;
    this.#setup.input.setRawMode?.(false);
    this.#setup.suspend();
  }

  /** The shell has set the terminal its own way meanwhile, and the window may have another width: Node knows of neither. */
  #comeBack(): void {
    const { input, output, signals, row } = this.#setup;
    input.setRawMode?.(false);
    input.setRawMode?.(true);
    signals.emit('SIGWINCH');
    const { column, echo } = rewriteLine(this.#typing, row());
    output.write(this.#isAway ? echo : `\n${echo}`);
    this.#isAway = false;
    this.#typing = { ...this.#typing, column };
  }

  /** Not by a key, in the middle of a line: what is said next begins on a line of its own. */
  #stop(): void {
    if (!this.#isOver) this.#setup.output.write('\n');
    this.#finish();
  }

  /** Lines that came before it are still answers. */
  #finish(): void {
    this.#isOver = true;
    this.#wake();
  }
}

/** In code units: who types at once after Enter has answered the next question. */
const SHORTEST_PASTE = 8;
