import stringWidth from 'fast-string-width';
import { harmlessLine } from '../../render/harmless.ts';
import { clipped } from '../../render/layout.ts';
import type { Space } from './dialogue.ts';
import { hanging, widthOf, wrapped } from './frame.ts';

export interface Item {
  /** The sign that picks it; empty for none. */
  readonly key: string;
  /** `●` or `○` where several may be marked. */
  readonly box?: string;
  readonly label: string;
  readonly hint?: string;
}

/**
 * Options in lines. Where all hints fit behind their labels they stand there, in one column; else the hint of the
 * active one is shown under it, and the list keeps its height. `tight` leaves one line to each that is not active.
 */
export function listed(given: readonly Item[], active: number | null, space: Space, tight = false): string[] {
  const items = given.map(harmlessItem);
  const column = hintColumn(items, space);
  if (column !== null && !tight) {
    return items.flatMap((item, at) => lineWithHint(item, at === active, column, space));
  }
  const lines = items.flatMap((item, at) =>
    at !== active && tight ? cutLine(item, space) : linesOf(item, at === active, space),
  );
  const height = tight ? lines.length : openHeight(items, space);
  return [...lines, ...Array<string>(Math.max(0, height - lines.length)).fill('')];
}

function harmlessItem(item: Item): Item {
  const label = harmlessLine(item.label);
  return item.hint === undefined ? { ...item, label } : { ...item, label, hint: harmlessLine(item.hint) };
}

function hintColumn(items: readonly Item[], space: Space): number | null {
  const hinted = items.filter(item => item.hint);
  const column = Math.max(0, ...hinted.map(item => labelWidth(item))) + 2;
  const fits = hinted.every(
    item => markWidth(item) + column + stringWidth(item.hint ?? '') <= widthOf(space),
  );
  return fits ? column : null;
}

function lineWithHint(item: Item, active: boolean, column: number, space: Space): string[] {
  const lines = labelLines(item, active, space);
  if (!item.hint) return lines;
  const gap = ' '.repeat(column - labelWidth(item));
  return lines.map(line => line + gap + space.ink.quiet(item.hint ?? ''));
}

function cutLine(item: Item, space: Space): string {
  const mark = markOf(item, false, space);
  return mark + clipped(item.label, widthOf(space) - stringWidth(mark));
}

function linesOf(item: Item, active: boolean, space: Space): string[] {
  const hint = active && item.hint ? hintLines(item, space) : [];
  return [...labelLines(item, active, space), ...hint];
}

function labelLines(item: Item, active: boolean, space: Space): string[] {
  const { ink } = space;
  return hanging(markOf(item, active, space), item.label, active ? ink.accent : text => text, space);
}

function hintLines(item: Item, space: Space): string[] {
  return hanging(' '.repeat(markWidth(item)), item.hint ?? '', space.ink.quiet, space);
}

function markOf(item: Item, active: boolean, { ink }: Space): string {
  const box =
    item.box === undefined ? '' : `${active || item.box === '●' ? ink.accent(item.box) : item.box} `;
  const key = item.key === '' ? ' ' : item.key;
  return `${active ? ink.accent('›') : ' '} ${box}${active ? ink.accent(key) : ink.quiet(key)} `;
}

function markWidth(item: Item): number {
  return item.box === undefined ? 4 : 6;
}

function labelWidth(item: Item): number {
  return stringWidth(item.label);
}

/** How high the list is with the longest hint open. */
function openHeight(items: readonly Item[], space: Space): number {
  const labels = items.map(item => wrapped(item.label, widthOf(space) - markWidth(item)).length);
  const hints = items.map(item => wrapped(item.hint ?? '', widthOf(space) - markWidth(item)).length);
  return labels.reduce((sum, height) => sum + height, 0) + Math.max(0, ...hints);
}
