import { daysBetween } from '../../domain/calendar/days.ts';
import { monthsBetween } from '../../domain/calendar/months.ts';

/** Where days stand in a chart. */
export interface DayScale {
  /** Of the width, in percent: 0 for the first day, 100 for the last, the middle where these are the same. */
  readonly across: (day: string) => number;
  readonly from: string;
  readonly until: string;
}

/** From the first of these days (yyyy-MM-dd, the earliest first) to the last. */
export function dayScale(days: readonly [string, ...string[]]): DayScale {
  const [from] = days;
  const until = days.at(-1) ?? from;
  const length = daysBetween(from, until);
  const across = (day: string) => (length === 0 ? 50 : (100 * daysBetween(from, day)) / length);
  return { across, from, until };
}

/** A month that is named under a chart; its year too where that is another than of the one before. */
export interface NamedMonth {
  /** Its first day. */
  readonly day: string;
  readonly isYearTold: boolean;
}

/** In pixels: the chart of a page on a telephone, and what the name of a month takes. */
const NARROWEST_CHART = 260;
const NAME_OF_MONTH = 44;
const SHORTEST_MONTH = 28;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** As many months, at the same distance, as have room to be named however narrow the page is; none where that would be one alone. */
export function namedMonths({ from, until }: DayScale): readonly NamedMonth[] {
  const pixelsADay = NARROWEST_CHART / Math.max(1, daysBetween(from, until));
  const step = MONTH_STEPS.find(months => months * SHORTEST_MONTH * pixelsADay >= NAME_OF_MONTH) ?? 1200;
  const days = monthsBetween(from, until, step);
  if (days.length < 2) return [];
  return days.map((day, at) => ({ day, isYearTold: day.slice(0, 4) !== days[at - 1]?.slice(0, 4) }));
}
