import { daysBetween } from '../../calendar/days.ts';
import { type ConfidencePoint, type ConfidenceSeries, pairsWithoutGap } from '../items/confidence.ts';

/** Where points stand in a chart of so many columns: each in the column of its day, the first day in column 0 and the last in the last one. */
export interface Plot {
  readonly columns: number;
  readonly first: string;
  readonly last: string;
  /** From left to right, and in one column from low to high. */
  readonly dots: readonly Dot[];
  /** The way from one dot to the next, a value between theirs for each column between; none over a gap. */
  readonly trail: readonly PlotPlace[];
}

export interface PlotPlace {
  readonly column: number;
  /** From 0 to 10; between two dots it may be no whole number. */
  readonly value: number;
}

/** Several points of the same value that fall in one column are one dot. */
export interface Dot extends PlotPlace {
  readonly count: number;
}

/** The plot of a series in so many columns, one at least; undefined without points. */
export function plotOf(series: ConfidenceSeries, columns: number): Plot | undefined {
  const { points } = series;
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  if (first === undefined || last === undefined) return undefined;
  const columnOf = columnsOfDays({ columns, first, last });
  const placeOf = ({ day, value }: ConfidencePoint) => ({ column: columnOf(day), value });
  const trail = pairsWithoutGap(series).flatMap(([from, to]) => placesBetween(placeOf(from), placeOf(to)));
  return { columns, first, last, dots: placeDots(points.map(placeOf)), trail };
}

/** In which column of a plot a day falls; outside of it where the day does. */
export function columnsOfDays({
  columns,
  first,
  last,
}: Pick<Plot, 'columns' | 'first' | 'last'>): (day: string) => number {
  const days = Math.max(1, daysBetween(first, last));
  return day => Math.round((daysBetween(first, day) / days) * (columns - 1));
}

function placeDots(placed: readonly PlotPlace[]): readonly Dot[] {
  const byPlace = new Map<string, Dot>();
  for (const { column, value } of placed) {
    const place = `${column} ${value}`;
    byPlace.set(place, { column, value, count: (byPlace.get(place)?.count ?? 0) + 1 });
  }
  return [...byPlace.values()].toSorted((a, b) => a.column - b.column || a.value - b.value);
}

function placesBetween(from: PlotPlace, to: PlotPlace): readonly PlotPlace[] {
  const steps = to.column - from.column;
  return Array.from({ length: Math.max(0, steps - 1) }, (_, at) => ({
    column: from.column + at + 1,
    value: from.value + ((to.value - from.value) * (at + 1)) / steps,
  }));
}
