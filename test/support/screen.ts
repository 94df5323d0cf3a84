import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Terminal } from '@xterm/headless';

/** A person at a terminal: hands on the keys, eyes on the screen. Nothing here knows what runs on it. */
export interface Screen {
  readonly stdin: FakeStdin;
  readonly stdout: FakeOutput;
  readonly stderr: FakeOutput;
  /** What a terminal sends to the process while it reads whole lines: `SIGINT` for Ctrl-C. */
  readonly signals: EventEmitter;
  /** Types these signs, one after the other. Resolves, as the other two do, when the screen has come to rest. */
  type(text: string): Promise<void>;
  press(...keys: readonly KeyName[]): Promise<void>;
  /** Pastes as the terminal does: marked where the program asked for that. */
  paste(text: string): Promise<void>;
  /** Sends these signs at once, as a paste without marks or a script does. */
  send(text: string): Promise<void>;
  resize(columns: number, rows: number): Promise<void>;
  /** Closes the input for good. */
  hangUp(): Promise<void>;
  /** What is to be seen: lines without the blanks at their ends, and without the empty ones at the bottom. */
  screen(): string;
  /** The same of everything, also what has scrolled away. */
  scrollback(): string;
  /** Where the cursor is: row and column of the screen, from 0. */
  cursor(): { readonly row: number; readonly column: number };
  /** The state that programs must leave as they found it. */
  modes(): { readonly raw: boolean; readonly marksPastes: boolean; readonly cursorShown: boolean };
  /** Everything written, as it was written. */
  written(): string;
  /** Resolves when nothing has been written for a moment and all of it is on the screen. */
  settled(): Promise<void>;
  /** Resolves when the text is on the screen, however it is broken into lines; rejects with the screen after 5 s. */
  waitFor(text: string): Promise<void>;
}

export type KeyName = keyof typeof KEYS;

const KEYS = {
  enter: '\r',
  'alt-enter': '\u001b\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  'page-up': '\u001b[5~',
  'page-down': '\u001b[6~',
  home: '\u001b[H',
  end: '\u001b[F',
  'ctrl-left': '\u001b[1;5D',
  'ctrl-right': '\u001b[1;5C',
  backspace: '\u007f',
  delete: '\u001b[3~',
  tab: '\t',
  space: ' ',
  'ctrl-a': '\u0001',
  'ctrl-b': '\u0002',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-e': '\u0005',
  'ctrl-j': '\n',
  'ctrl-k': '\u000b',
  'ctrl-o': '\u000f',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
} as const;

/** A terminal of this size, with fake standard streams on it. */
export function screenOf(columns = 80, rows = 24): Screen {
  const terminal = new Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    convertEol: true,
    scrollback: 5000,
  });
  const written: string[] = [];
  const show = (text: string) => {
    written.push(text);
    terminal.write(text);
  };
  const stdout = new FakeOutput(show, columns, rows);
  const stderr = new FakeOutput(show, columns, rows);
  const signals = new EventEmitter();
  const stdin = new FakeStdin(show, signals);
  const settled = () => quiet(terminal, written);
  const hand = handOn(stdin, settled);
  const screen = () => linesOf(terminal, terminal.buffer.active.baseY);
  return {
    stdin,
    stdout,
    stderr,
    signals,
    type: text => hand(Array.from(text)),
    press: (...keys) => hand(keys.map(key => KEYS[key])),
    paste: text => hand([pasted(text, terminal)]),
    send: text => hand([text]),
    async resize(wide, high) {
      await settled();
      terminal.resize(wide, high);
      for (const stream of [stdout, stderr]) stream.resize(wide, high);
      await settled();
    },
    async hangUp() {
      await hand([]);
      stdin.end();
      await settled();
    },
    screen,
    scrollback: () => linesOf(terminal, 0),
    cursor: () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX }),
    modes: () => ({
      raw: stdin.isRaw,
      marksPastes: terminal.modes.bracketedPasteMode,
      cursorShown: written.join('').lastIndexOf('\u001b[?25l') <= written.join('').lastIndexOf('\u001b[?25h'),
    }),
    written: () => written.join(''),
    settled,
    waitFor: text => seen(text, screen, settled),
  };
}

/** Standard input on a terminal. While it is not raw it echoes and hands on whole lines, as the system does. */
export class FakeStdin extends PassThrough {
  readonly isTTY = true;
  readonly fd = 0;
  isRaw = false;
  /** Every mode that was set, in order. */
  readonly rawModes: boolean[] = [];
  readonly #echo: (text: string) => void;
  readonly #signals: EventEmitter;
  #line = '';

  constructor(echo: (text: string) => void, signals: EventEmitter) {
    super();
    this.#echo = echo;
    this.#signals = signals;
  }

  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    this.rawModes.push(raw);
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  /** What the keys send. */
  receive(text: string): void {
    if (this.isRaw) this.write(text);
    else for (const sign of text) this.#cook(sign);
  }

  #cook(sign: string): void {
    if (sign === KEYS['ctrl-c']) this.#signals.emit('SIGINT');
    else if (sign === KEYS['ctrl-d'] && this.#line === '') this.end();
    else if (sign === '\r' || sign === '\n') this.#handOnLine();
    else {
      this.#line += sign;
      this.#echo(sign);
    }
  }

  #handOnLine(): void {
    this.#echo('\n');
    this.write(`${this.#line}\n`);
    this.#line = '';
  }
}

/** Standard output or error on a terminal. */
export class FakeOutput extends Writable {
  readonly isTTY = true;
  /** As on the real ones: a stream that is piped into it does not end it. */
  readonly _isStdio = true;
  columns: number;
  rows: number;
  bytesWritten = 0;
  readonly #show: (text: string) => void;

  constructor(show: (text: string) => void, columns: number, rows: number) {
    super({ decodeStrings: false });
    this.#show = show;
    this.columns = columns;
    this.rows = rows;
  }

  override _write(chunk: string | Buffer, _encoding: string, callback: () => void): void {
    this.bytesWritten += Buffer.byteLength(chunk);
    this.#show(chunk.toString());
    callback();
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.emit('resize');
  }

  getColorDepth(): number {
    return 4;
  }

  hasColors(count = 16): boolean {
    return count <= 16;
  }
}

/** A hand that sends one thing after the other, each when the screen has come to rest. */
function handOn(stdin: FakeStdin, settled: () => Promise<void>) {
  let busy: Promise<void> = Promise.resolve();
  const send = async (pieces: readonly string[]) => {
    for (const piece of pieces) {
      await oneTurn();
      stdin.receive(piece);
      if (piece === KEYS.escape) await pause(LONGER_THAN_ESCAPE);
    }
    await settled();
  };
  return (pieces: readonly string[]): Promise<void> => {
    busy = busy.then(() => send(pieces));
    return busy;
  };
}

/** A hand needs longer after Esc than a terminal between the parts of one key. */
const LONGER_THAN_ESCAPE = 120;

function pasted(text: string, terminal: Terminal): string {
  const sent = text.replace(/\r?\n/g, '\r');
  return terminal.modes.bracketedPasteMode ? `\u001b[200~${sent}\u001b[201~` : sent;
}

/** Several turns of the event loop, so that what one key sets off is done before the next. */
async function oneTurn(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise<void>(resolve => setImmediate(resolve));
}

const QUIET_MS = 40;
const STEP_MS = 5;

async function quiet(terminal: Terminal, written: readonly string[]): Promise<void> {
  let before = -1;
  let calm = 0;
  while (calm < QUIET_MS / STEP_MS) {
    await pause(STEP_MS);
    calm = written.length === before ? calm + 1 : 0;
    before = written.length;
  }
  await new Promise<void>(resolve => terminal.write('', resolve));
}

const PATIENCE_MS = 5000;

async function seen(text: string, screen: () => string, settled: () => Promise<void>): Promise<void> {
  const wanted = flat(text);
  const until = performance.now() + PATIENCE_MS;
  while (!flat(screen()).includes(wanted)) {
    if (performance.now() > until) throw new Error(`“${text}” did not come on the screen:\n${screen()}`);
    await pause(STEP_MS);
  }
  await settled();
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function linesOf(terminal: Terminal, first: number): string {
  const buffer = terminal.buffer.active;
  const lines = Array.from({ length: buffer.length - first }, (_, at) => buffer.getLine(first + at));
  return lines
    .map(line => line?.translateToString(true).trimEnd() ?? '')
    .join('\n')
    .trimEnd();
}
