import stringWidth from 'fast-string-width';
import { monthsBetween } from '../../domain/calendar/months.ts';
import { columnsOfDays, type Plot } from '../../domain/growth/overview/plot.ts';
import type { Messages } from '../../i18n/index.ts';

/** In columns: the longest name that may begin under the last column of a plot is so much longer than one. */
export const ROOM_BEHIND_AXIS = 3;

/** A name under the axis, which begins in the column of its day. */
export interface AxisLabel {
  readonly column: number;
  readonly text: string;
}

type AxisWords = Pick<Messages, 'chart' | 'dates'>;

/** Names of months and years under a plot, as many as stand apart: a January bears the year. Of a stretch too short for two of them, its first and last day. */
export function axisLabels(plot: Plot, words: AxisWords): readonly AxisLabel[] {
  const rows = MONTHS_BETWEEN_NAMES.map(every => monthLabels(plot, every, words));
  const row = rows.find(labels => labels.length >= 2 && areApart(labels));
  return row ?? dayLabels(plot, words);
}

/** In months. */
const MONTHS_BETWEEN_NAMES = [1, 2, 3, 4, 6, 12, 24, 60, 120];
/** In columns: less between two names, and they read as one. */
const APART = 2;

function monthLabels(plot: Plot, every: number, { chart }: AxisWords): readonly AxisLabel[] {
  const columnOf = columnsOfDays(plot);
  return monthsBetween(plot.first, plot.last, every).map(day => ({
    column: columnOf(day),
    text: day.slice(5, 7) === '01' ? day.slice(0, 4) : chart.month({ day }),
  }));
}

function areApart(labels: readonly AxisLabel[]): boolean {
  return labels.every(({ column, text }, at) => {
    const next = labels[at + 1];
    return next === undefined || column + stringWidth(text) + APART <= next.column;
  });
}

/** The last one ends where the plot does, and is left out where there is no room for both. */
function dayLabels({ columns, first, last }: Plot, { dates }: AxisWords): readonly AxisLabel[] {
  const [from, to] = [first, last].map(day => dates.short({ day }));
  const begins = { column: 0, text: from ?? '' };
  const ends = { column: columns - stringWidth(to ?? ''), text: to ?? '' };
  return areApart([begins, ends]) ? [begins, ends] : [begins];
}
