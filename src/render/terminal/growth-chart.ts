import stringWidth from 'fast-string-width';
import type { ConfidenceSeries } from '../../domain/growth/items/confidence.ts';
import { type Plot, plotOf } from '../../domain/growth/overview/plot.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Display } from './display.ts';
import { type AxisLabel, axisLabels, ROOM_BEHIND_AXIS } from './growth-axis.ts';
import { type GrowthSymbols, growthSymbols } from './growth-symbols.ts';

/** A high chart has a line for each value, a low one a line for two. */
export type ChartHeight = 'high' | 'low';

/** Confidence as a chart of 0 to 10, a dot for each point at its day; over a long stretch without points the way between is left open. No lines without points. */
export function confidenceChartLines(
  series: ConfidenceSeries,
  height: ChartHeight,
  words: Pick<Messages, 'chart' | 'dates'>,
  display: Display,
): readonly string[] {
  const plot = plotOf(series, chartColumns(series, display));
  if (plot === undefined) return [];
  const symbols = growthSymbols(display);
  const labels = axisLabels(plot, words);
  const rows = height === 'high' ? highRows(plot, symbols, display) : lowRows(plot, symbols, display);
  return [...rows, ...axisLines(plot, labels, symbols, display)].map(line => line.trimEnd());
}

/** Whether some of its dots stand for several points. */
export function hasSharedDots(series: ConfidenceSeries, display: Pick<Display, 'columns'>): boolean {
  return plotOf(series, chartColumns(series, display))?.dots.some(({ count }) => count > 1) === true;
}

/** In columns: what stands before a plot. */
const SCALE_WIDTH = 7;
/** In columns: a wider plot only spreads what there is. */
const USUAL_PLOT = 70;
const COLUMNS_PER_POINT = 2;

function chartColumns({ points }: ConfidenceSeries, { columns }: Pick<Display, 'columns'>): number {
  const room = Math.max(1, columns - SCALE_WIDTH - ROOM_BEHIND_AXIS);
  return Math.min(room, Math.max(USUAL_PLOT, COLUMNS_PER_POINT * points.length));
}

/** From high to low. */
const VALUES = Array.from({ length: 11 }, (_, at) => 10 - at);

function highRows({ columns, dots, trail }: Plot, symbols: GrowthSymbols, { style }: Display): string[] {
  return VALUES.map(value => {
    const cells = Array.from({ length: columns }, () => ' ');
    for (const place of trail)
      if (Math.round(place.value) === value) cells[place.column] = style.quiet(symbols.trail);
    for (const dot of dots)
      if (dot.value === value)
        cells[dot.column] = style.accent(dot.count === 1 ? symbols.dot : symbols.several);
    const isScaled = value % 2 === 0;
    const scale = isScaled ? `${String(value).padStart(4)} ${symbols.scale}` : `     ${symbols.side}`;
    return `${style.quiet(scale)} ${cells.join('')}`;
  });
}

/** Two values in a row: an even one in the upper half of its cell, the odd one under it in the lower half. */
function lowRows({ columns, dots }: Plot, symbols: GrowthSymbols, { style }: Display): string[] {
  return VALUES.filter(value => value % 2 === 0).map(value => {
    const cells = Array.from({ length: columns }, () => ' ');
    for (const { column, value: of } of dots) {
      if (of !== value && of !== value - 1) continue;
      const isSecond = cells[column] !== ' ';
      cells[column] = isSecond ? symbols.both : of === value ? symbols.upper : symbols.lower;
    }
    const drawn = cells.map(cell => (cell === ' ' ? cell : style.accent(cell)));
    return `${style.quiet(`${String(value).padStart(4)} ${symbols.scale}`)} ${drawn.join('')}`;
  });
}

function axisLines(
  { columns }: Plot,
  labels: readonly AxisLabel[],
  { corner, ground, tick }: GrowthSymbols,
  { style }: Display,
): readonly string[] {
  const ticks = new Set(labels.map(({ column }) => column));
  const line = Array.from({ length: columns }, (_, column) => (ticks.has(column) ? tick : ground)).join('');
  const named = labels.reduce(
    (row, { column, text }) => `${row}${' '.repeat(Math.max(0, column - stringWidth(row)))}${text}`,
    '',
  );
  return [style.quiet(`     ${corner}${ground}${line}`), `${' '.repeat(SCALE_WIDTH)}${style.quiet(named)}`];
}
