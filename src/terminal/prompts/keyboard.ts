import { emitKeypressEvents } from 'node:readline';
import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { ESCAPE } from '../style.ts';
import type { Key } from './keys.ts';
import { nothingArrived, type Piece, takeApart, takeRest, unmarkedPaste } from './pastes.ts';

export type KeyStream = NodeJS.ReadableStream & { setRawMode?(raw: boolean): unknown };

interface RawKey {
  readonly name?: string;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/**
 * The keys of a terminal. It stands between the terminal and inquirer's readline, which hears of Ctrl-C and Ctrl-Z alone:
 * readline would put all else into a line of its own, which takes time by the square of a paste's length, and would end
 * the input at Ctrl-D. Reads while it is resumed, as readline does with it.
 */
export class Keyboard extends Readable {
  /** Inquirer drops what was typed ahead of a question on a terminal. */
  readonly isTTY = true;
  readonly #terminal: KeyStream;
  /** Node's own knowledge of the sequences that keys send; only spoken to through its events. */
  readonly #decoder = new Readable({ read() {} });
  readonly #utf8 = new StringDecoder('utf8');
  readonly #pasted: string[] = [];
  #arrival = nothingArrived;
  #rest: NodeJS.Timeout | undefined;
  #isReading = false;
  #press: (key: Key) => void = () => {};

  constructor(terminal: KeyStream) {
    super({ read() {} });
    this.#terminal = terminal;
    emitKeypressEvents(this.#decoder);
    this.#decoder.on('keypress', (_typed: string | undefined, raw: RawKey) => this.#hear(raw));
  }

  /** Hands on each key, until it is told that somebody else listens. */
  listen(press: (key: Key) => void): () => void {
    this.#press = press;
    return () => {
      this.#press = () => {};
    };
  }

  /** Hands on what is held back because more might have come: Esc, or a paste without an end. */
  flush(): void {
    const { pieces, after } = takeRest(this.#arrival);
    this.#arrival = after;
    for (const piece of pieces) this.#take(piece);
  }

  setRawMode(raw: boolean): this {
    this.#terminal.setRawMode?.(raw);
    return this;
  }

  override resume(): this {
    if (!this.#isReading) this.#terminal.on('data', this.#receive);
    this.#isReading = true;
    this.#terminal.resume();
    return super.resume();
  }

  override pause(): this {
    this.#terminal.removeListener('data', this.#receive);
    this.#isReading = false;
    clearTimeout(this.#rest);
    this.#arrival = nothingArrived;
    this.#pasted.length = 0;
    this.#terminal.pause();
    return super.pause();
  }

  readonly #receive = (chunk: Buffer | string) => {
    clearTimeout(this.#rest);
    const text = typeof chunk === 'string' ? chunk : this.#utf8.write(chunk);
    const { pieces, after } = takeApart(this.#arrival, text);
    this.#arrival = after;
    for (const piece of pieces) this.#take(piece);
    const { isPasting, held } = this.#arrival;
    if (isPasting || held !== '') {
      this.#rest = setTimeout(() => this.flush(), isPasting ? REST_OF_PASTE : REST_OF_KEY);
    }
  };

  #take(piece: Piece): void {
    if (piece.kind === 'typed') this.#takeTyped(piece.text);
    else this.#takePasted(piece.text, piece.isLast);
  }

  #takePasted(text: string, isLast: boolean): void {
    this.#pasted.push(text);
    if (isLast) this.#press(pastedKey(this.#pasted.splice(0).join('')));
  }

  #takeTyped(text: string): void {
    const paste = unmarkedPaste(text);
    if (paste !== undefined) this.#press(pastedKey(paste.pasted));
    const rest = paste === undefined ? text : paste.typed;
    // Node would wait half a second for the rest of an arrow key.
    if (rest === ESCAPE) this.#hear({ name: 'escape', sequence: ESCAPE });
    else this.#decoder.emit('data', rest);
  }

  #hear(raw: RawKey): void {
    if (raw.name === 'paste-start' || raw.name === 'paste-end') return;
    if (raw.ctrl && (raw.name === 'c' || raw.name === 'z')) this.emit('keypress', undefined, raw);
    else this.#press(keyOf(raw));
  }
}

/** Milliseconds between the parts of what one key sends. */
const REST_OF_KEY = 60;

/** Milliseconds after which a paste that has not ended is taken to be all of it. */
const REST_OF_PASTE = 1000;

function pastedKey(text: string): Key {
  return { name: '', typed: text.replace(/\r\n?/g, '\n'), ctrl: false, meta: false, pasted: true };
}

function keyOf(raw: RawKey): Key {
  const sequence = raw.sequence ?? '';
  const ctrl = raw.ctrl === true;
  const meta = raw.meta === true;
  const types = !ctrl && !meta && /^(?:\P{Cc}|\t)$/u.test(sequence);
  return { name: raw.name ?? '', typed: types ? sequence : '', ctrl, meta, pasted: false };
}
