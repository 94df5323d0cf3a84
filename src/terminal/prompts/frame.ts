import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { sanitizeLine } from '../../render/sanitize.ts';
import type { Progress } from '../../world/ask.ts';
import type { Space } from './dialogue.ts';

export interface Framed {
  readonly lines: readonly string[];
  /** The index of the first line of the body. */
  readonly bodyAt: number;
}

/** A question on the screen without its body. */
export interface FrameContent {
  readonly progress: Progress | undefined;
  readonly title: string;
  readonly help: string | undefined;
  /** Without the empty lines that set the question and the keys apart: for a window that is not high. */
  readonly tight?: boolean;
  readonly notice: string | undefined;
  readonly hints: readonly string[];
}

interface Parts extends FrameContent {
  /** Lines that fit. */
  readonly body: readonly string[];
}

/** A question on the screen: how far one is, its title, the help, the body, a notice where there is one, and the keys. */
export function frameQuestion(parts: Parts, space: Space): Framed {
  const { style } = space;
  const head = [
    ...(parts.tight ? [] : ['']),
    ...(parts.progress === undefined ? [] : progressLines(parts.progress, parts.tight === true, space)),
    ...hangLines(`${style.accent('◆')} `, parts.title, style.strong, space),
    ...hangLines('  ', parts.help ?? '', style.quiet, space),
  ];
  const foot = [
    ...(parts.tight ? [] : ['']),
    ...hangLines('  ', parts.notice ?? '', style.warning, space),
    ...flowItems(parts.hints, space).map(line => `  ${style.quiet(line)}`),
  ];
  return { lines: [...head, ...parts.body, ...foot], bodyAt: head.length };
}

/** How many rows of the window are left for a body, under and above which all of this stands. */
export function roomFor(parts: FrameContent, space: Space): number {
  return space.rows - 1 - frameQuestion({ ...parts, body: [] }, space).lines.length;
}

/** How far one is, in words, and as a thin line behind them, or under them where it does not fit; in a low window in words alone. */
function progressLines({ label, done, of }: Progress, tight: boolean, space: Space): string[] {
  const { quiet } = space.style;
  const lines = hangLines('  ', label, quiet, space);
  const room = frameWidth(space) - stringWidth(lines.at(-1) ?? '') - 2;
  if (tight || of <= 0) return lines;
  if (lines.length === 1 && room >= SHORTEST_LINE)
    return [`${lines[0]}  ${quiet(thinLine(done / of, room))}`];
  return [...lines, `  ${quiet(thinLine(done / of, frameWidth(space) - 2))}`];
}

const SHORTEST_LINE = 8;
const LONGEST_LINE = 24;

function thinLine(part: number, room: number): string {
  const length = Math.min(LONGEST_LINE, room);
  const done = Math.round(Math.min(1, Math.max(0, part)) * length);
  return '━'.repeat(done) + '─'.repeat(length - done);
}

/** Text wrapped behind a mark; nothing for no text. The lines after the first are indented by the mark's width. */
export function hangLines(
  mark: string,
  text: string,
  style: (text: string) => string,
  space: Space,
): string[] {
  const indent = stringWidth(mark);
  return wrapLines(text, frameWidth(space) - indent).map(
    (line, at) => (at === 0 ? mark : ' '.repeat(indent)) + style(line),
  );
}

/** Text in lines no wider than this, without anything that a terminal would obey; no line for no text. */
export function wrapLines(text: string, width: number): string[] {
  const line = sanitizeLine(text).trim();
  return line === '' ? [] : wrapAnsi(line, Math.max(1, width), { hard: true }).split('\n');
}

/** The last column stays free: a terminal may go to the next line once it is filled. */
export function frameWidth(space: Pick<Space, 'columns'>): number {
  return space.columns - 1;
}

function flowItems(items: readonly string[], space: Space): string[] {
  const lines: string[] = [];
  for (const item of items.map(sanitizeLine)) {
    const longer = `${lines.at(-1)} · ${item}`;
    if (lines.length > 0 && stringWidth(longer) <= frameWidth(space) - 2) lines[lines.length - 1] = longer;
    else lines.push(...wrapLines(item, frameWidth(space) - 2));
  }
  return lines;
}
