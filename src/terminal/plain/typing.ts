import stringWidth from 'fast-string-width';
import { sanitizeLine } from '../../render/sanitize.ts';
import { ESCAPE } from '../style.ts';
import { graphemeLengthBefore, graphemesOf } from '../text/graphemes.ts';

/** A line that is being typed. */
export interface Typing {
  readonly text: string;
  /** Where the cursor stands as far as is known: from 0 to the width of the row, where it waits to go on to the next one. */
  readonly column: number;
  /** What came of a key that is not whole yet. */
  readonly begun: string;
  /** Whether a newline that comes now belongs to the Enter before it. */
  readonly afterReturn: boolean;
}

export const nothingTyped: Typing = { text: '', column: 0, begun: '', afterReturn: false };

/** What a key does besides writing: it ends a line or, as Ctrl-C does, the input, or asks to go to the background. */
export type TypedDeed =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' | 'suspend' };

/** What came of what was typed: the echo is all that the terminal is to write. */
export interface Typed {
  readonly typing: Typing;
  readonly echo: string;
  readonly deeds: readonly TypedDeed[];
}

/** A row of the terminal, and what stands before what is typed. */
export interface PromptRow {
  readonly columns: number;
  readonly prompt: string;
}

/**
 * Types this text into the line, as a terminal in canonical mode would, though of any length. What is echoed moves the
 * cursor to the right, one step back or to a new line, and nowhere else: a screen reader follows that. Keys that mean
 * nothing here leave no trace, nor does what comes after the end.
 */
export function typedInto(typing: Typing, input: string, row: PromptRow): Typed {
  const [keys, begun] = splitKeys(typing.begun + input);
  const echo: string[] = [];
  const deeds: TypedDeed[] = [];
  let now = { ...typing, begun };
  for (const key of keys) {
    const step = pressKeyOfLine(now, key, row);
    now = { ...now, afterReturn: key === '\r', ...step.typing };
    echo.push(step.echo ?? '');
    if (step.deed !== undefined) deeds.push(step.deed);
    if (step.deed?.kind === 'end') break;
  }
  return { typing: now, echo: echo.join(''), deeds };
}

/** The line written out anew, as after a visit to the shell. */
export function rewriteLine(
  { text }: Typing,
  { prompt, columns }: PromptRow,
): { column: number; echo: string } {
  const echo = prompt + lastOf(text, columns - stringWidth(prompt) - 1);
  return { column: stringWidth(echo), echo };
}

/** The keys in what a terminal sent, a text of several signs being one, and the beginning of a key that is still to come. */
function splitKeys(input: string): [keys: readonly string[], begun: string] {
  const begun = BEGUN.exec(input)?.[0] ?? '';
  return [input.slice(0, input.length - begun.length).match(KEY) ?? [], begun];
}

const SEQUENCE = `${ESCAPE}\\[[0-?]*[ -/]*`;
const BEGUN = new RegExp(`${SEQUENCE}$`);
const KEY = new RegExp(String.raw`${SEQUENCE}[@-~]|${ESCAPE}O[ -~]|\P{Cc}+|\p{Cc}`, 'gu');

interface Pressed {
  readonly typing?: Partial<Typing>;
  readonly echo?: string;
  readonly deed?: TypedDeed;
}

function pressKeyOfLine(typing: Typing, key: string, row: PromptRow): Pressed {
  switch (key) {
    case '\n':
      return typing.afterReturn ? {} : enterLine(typing);
    case '\r':
      return enterLine(typing);
    case '\u0008':
    case '\u007f':
      return eraseLast(typing, lastGrapheme(typing.text), row);
    case '\u0015':
      return eraseLast(typing, typing.text, row);
    case '\u0017':
      return eraseLast(typing, /\S*\s*$/.exec(typing.text.slice(-LONGEST_KEPT_TEXT))?.[0] ?? '', row);
    case '\u0003':
      return { echo: '\n', deed: { kind: 'end' } };
    case '\u0004':
      return typing.text === '' ? { echo: '\n', deed: { kind: 'end' } } : {};
    case '\u001a':
      return { echo: '\n', deed: { kind: 'suspend' } };
    default:
      return key === '\t' || !IS_CONTROL.test(key) ? appendText(typing, key, row) : {};
  }
}

const IS_CONTROL = /^\p{Cc}/u;
/** In code units: of a longer one Ctrl-W takes this much. */
const LONGEST_KEPT_TEXT = 1000;

function enterLine({ text }: Typing): Pressed {
  return { typing: { text: '', column: 0 }, echo: '\n', deed: { kind: 'line', text } };
}

function appendText({ text, column }: Typing, added: string, { columns }: PromptRow): Pressed {
  const echo = sanitizeLine(added);
  const end = column + stringWidth(echo);
  return { typing: { text: text + added, column: end > columns ? ((end - 1) % columns) + 1 : end }, echo };
}

/** Takes signs away one step at a time; where they reach into the row above, the rest of the line is written on a new one. */
function eraseLast(typing: Typing, gone: string, row: PromptRow): Pressed {
  if (gone === '') return {};
  const text = typing.text.slice(0, -gone.length);
  const width = stringWidth(sanitizeLine(gone));
  if (width <= typing.column && typing.column < row.columns) {
    const steps = (sign: string) => sign.repeat(width);
    return {
      typing: { text, column: typing.column - width },
      echo: `${steps('\b')}${steps(' ')}${steps('\b')}`,
    };
  }
  const { column, echo } = rewriteLine({ ...typing, text }, row);
  return { typing: { text, column }, echo: `\n${echo}` };
}

function lastGrapheme(text: string): string {
  return text.slice(text.length - graphemeLengthBefore(text, text.length));
}

/** In code units; a family with all its joiners has some 25. To look no further back keeps a long line quick. */
const LONGEST_GRAPHEME = 64;

/** The end of a text, as much as fits into this many columns. */
function lastOf(text: string, columns: number): string {
  let [fitting, room] = ['', columns];
  for (const sign of [...graphemesOf(sanitizeLine(text.slice(-LONGEST_GRAPHEME * 4)))].toReversed()) {
    room -= stringWidth(sign);
    if (room < 0) break;
    fitting = sign + fitting;
  }
  return fitting;
}
