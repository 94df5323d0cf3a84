import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { harmlessLine } from '../../render/harmless.ts';
import { clipped } from '../../render/layout.ts';
import type { Space } from './dialogue.ts';

export interface Framed {
  readonly lines: readonly string[];
  /** The index of the first line of the body. */
  readonly bodyAt: number;
}

export interface Parts {
  readonly progress: string | undefined;
  readonly title: string;
  readonly help: string | undefined;
  /** Lines that fit. */
  readonly body: readonly string[];
  /** Without the empty lines that set the question and the keys apart: for a window that is not high. */
  readonly tight?: boolean;
  readonly notice: string | undefined;
  readonly hints: readonly string[];
}

/** A question on the screen: how far one is, its title, the help, the body, a notice where there is one, and the keys. */
export function framed(parts: Parts, space: Space): Framed {
  const { ink } = space;
  const head = [
    ...(parts.tight ? [] : ['']),
    ...hanging('  ', parts.progress ?? '', ink.quiet, space),
    ...hanging(`${ink.accent('◆')} `, parts.title, ink.strong, space),
    ...hanging('  ', parts.help ?? '', ink.quiet, space),
  ];
  const foot = [
    ...(parts.tight ? [] : ['']),
    ...hanging('  ', parts.notice ?? '', ink.warning, space),
    ...flowed(parts.hints, space).map(line => `  ${ink.quiet(line)}`),
  ];
  return { lines: [...head, ...parts.body, ...foot], bodyAt: head.length };
}

/** Text wrapped behind a mark; nothing for no text. The lines after the first are indented by the mark's width. */
export function hanging(mark: string, text: string, ink: (text: string) => string, space: Space): string[] {
  const indent = stringWidth(mark);
  return wrapped(text, widthOf(space) - indent).map(
    (line, at) => (at === 0 ? mark : ' '.repeat(indent)) + ink(line),
  );
}

/** Text in lines no wider than this, without anything that a terminal would obey; no line for no text. */
export function wrapped(text: string, width: number): string[] {
  const line = harmlessLine(text).trim();
  return line === '' ? [] : wrapAnsi(line, Math.max(1, width), { hard: true }).split('\n');
}

/** A question that was answered, on one line. */
export function answeredLine(title: string, answer: string, space: Space): string {
  const room = widthOf(space) - MARK.length - GAP.length;
  const shownAnswer = harmlessLine(answer).trim();
  const shownTitle = clipped(
    harmlessLine(title).trim(),
    room - Math.min(stringWidth(shownAnswer), Math.floor(room / 2)),
  );
  const rest = clipped(shownAnswer, room - stringWidth(shownTitle));
  return space.ink.quiet(`${MARK}${shownTitle}${GAP}${rest}`.trimEnd());
}

const MARK = '✓ ';
const GAP = '  ';

/** The last column stays free: a terminal may go to the next line once it is filled. */
export function widthOf(space: Pick<Space, 'columns'>): number {
  return space.columns - 1;
}

function flowed(items: readonly string[], space: Space): string[] {
  const lines: string[] = [];
  for (const item of items.map(harmlessLine)) {
    const longer = `${lines.at(-1)} · ${item}`;
    if (lines.length > 0 && stringWidth(longer) <= widthOf(space) - 2) lines[lines.length - 1] = longer;
    else lines.push(...wrapped(item, widthOf(space) - 2));
  }
  return lines;
}
