import { daysBetween } from '../calendar/days.ts';

/** A stretch without a meeting: the last day before it, and the first after it. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** Shorter than eight weeks is no gap, whatever the rhythm. */
const SHORTEST_GAP = 56;
/** So many times the usual time between two meetings is. */
const TIMES_THE_USUAL = 2.5;

/** The stretches between these days (yyyy-MM-dd, the earliest first) that are long, beside what is usual between them. */
export function gapsBetween(days: readonly string[]): readonly Gap[] {
  const stretches = days
    .slice(1)
    .map((to, at) => ({ from: days[at] ?? to, to, days: daysBetween(days[at] ?? to, to) }));
  const sorted = stretches.map(stretch => stretch.days).toSorted((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const least = Math.max(SHORTEST_GAP, TIMES_THE_USUAL * usual);
  return stretches.filter(stretch => stretch.days >= least);
}
