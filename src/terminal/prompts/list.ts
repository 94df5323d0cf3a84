import stringWidth from 'fast-string-width';
import { sanitizeLine } from '../../render/sanitize.ts';
import type { Space } from './dialogue.ts';
import { frameWidth, hangLines, wrapLines } from './frame.ts';

export interface ListItem {
  /** The sign that picks it; empty for none. */
  readonly key: string;
  /** `●` or `○` where several may be marked. */
  readonly box?: string;
  readonly label: string;
  readonly hint?: string;
}

/** The part of a question that is picked from, in lines that fit the width. */
export interface Scrollable {
  readonly lines: readonly string[];
  /** The first and last line of what is active; null where nothing is. */
  readonly active: Span | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One body of all these, each in lines of its own. */
export function stackBlocks(blocks: readonly (readonly string[])[], active: number | null): Scrollable {
  const from = blocks.slice(0, active ?? 0).reduce((sum, { length }) => sum + length, 0);
  const height = active === null ? 0 : (blocks[active]?.length ?? 0);
  return { lines: blocks.flat(), active: height === 0 ? null : { from, to: from + height - 1 } };
}

/** As many lines of a body as there is room for, with what is active among them; `⋮` where more lies out of sight. */
export function scrollBlocks({ lines, active }: Scrollable, room: number): string[] {
  const { from, to } = active ?? { from: 0, to: 0 };
  const centred = Math.floor((from + to + 1 - room) / 2);
  const first = Math.max(0, Math.min(lines.length - room, from, Math.max(centred, 0)));
  const seen = lines.slice(first, first + room);
  return seen.map((line, at) => {
    const hides = (at === 0 && first > 0) || (at === room - 1 && first + room < lines.length);
    return hides && line.startsWith('  ') ? `⋮${line.slice(1)}` : line;
  });
}

/**
 * Options in lines. Where all hints fit behind their labels they stand there, in one column; else the hint of the
 * active one is shown under it, and the list keeps its height, unless it is to be `tight`.
 */
export function listLines(
  given: readonly ListItem[],
  active: number | null,
  space: Space,
  tight = false,
): Scrollable {
  const items = withKeysAligned(given.map(harmlessItem));
  const column = hintColumn(items, space);
  if (column !== null && !tight) {
    return stackBlocks(
      items.map((item, at) => lineWithHint(item, at === active, column, space)),
      active,
    );
  }
  const blocks = items.map((item, at) => linesOfItem(item, at === active, space));
  const body = stackBlocks(blocks, active);
  const missing = tight ? 0 : Math.max(0, openHeight(items, space) - body.lines.length);
  return { ...body, lines: [...body.lines, ...Array<string>(missing).fill('')] };
}

/** Signs of one width, so that labels stand under each other. */
function withKeysAligned(items: readonly ListItem[]): ListItem[] {
  const width = Math.max(1, ...items.map(({ key }) => key.length));
  return items.map(item => ({ ...item, key: item.key.padStart(width) }));
}

function harmlessItem(item: ListItem): ListItem {
  const label = sanitizeLine(item.label);
  return item.hint === undefined ? { ...item, label } : { ...item, label, hint: sanitizeLine(item.hint) };
}

function hintColumn(items: readonly ListItem[], space: Space): number | null {
  const hinted = items.filter(item => item.hint);
  const column = Math.max(0, ...hinted.map(item => widestItemLabel(item))) + 2;
  const fits = hinted.every(
    item => markWidth(item) + column + stringWidth(item.hint ?? '') <= frameWidth(space),
  );
  return fits ? column : null;
}

function lineWithHint(item: ListItem, active: boolean, column: number, space: Space): string[] {
  const lines = labelLines(item, active, space);
  if (!item.hint) return lines;
  const gap = ' '.repeat(column - widestItemLabel(item));
  return lines.map(line => line + gap + space.style.quiet(item.hint ?? ''));
}

function linesOfItem(item: ListItem, active: boolean, space: Space): string[] {
  const hint = active && item.hint ? hintLines(item, space) : [];
  return [...labelLines(item, active, space), ...hint];
}

function labelLines(item: ListItem, active: boolean, space: Space): string[] {
  const { style } = space;
  const mark = markOfItem(item, active, space);
  const lines = hangLines(mark, item.label, active ? style.accent : text => text, space);
  return lines.length > 0 ? lines : [mark];
}

function hintLines(item: ListItem, space: Space): string[] {
  return hangLines(' '.repeat(markWidth(item)), item.hint ?? '', space.style.quiet, space);
}

function markOfItem(item: ListItem, active: boolean, { style }: Space): string {
  const box =
    item.box === undefined ? '' : `${active || item.box === '●' ? style.accent(item.box) : item.box} `;
  const { key } = item;
  return `${active ? style.accent('›') : ' '} ${box}${active ? style.accent(key) : style.quiet(key)} `;
}

function markWidth(item: ListItem): number {
  return item.key.length + (item.box === undefined ? 3 : 5);
}

function widestItemLabel(item: ListItem): number {
  return stringWidth(item.label);
}

/** How high the list is with the longest hint open. */
function openHeight(items: readonly ListItem[], space: Space): number {
  const labels = items.map(item => wrapLines(item.label, frameWidth(space) - markWidth(item)).length);
  const hints = items.map(item => wrapLines(item.hint ?? '', frameWidth(space) - markWidth(item)).length);
  return labels.reduce((sum, height) => sum + height, 0) + Math.max(0, ...hints);
}
