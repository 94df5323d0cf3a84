/** How many of the latest days, weeks and months keep a rolling backup. */
export const RETENTION = { days: 7, weeks: 5, months: 12 } as const;

/**
 * Which of these days (yyyy-MM-dd) keep their backup: the latest days, and the latest day that has one in each of the
 * latest weeks and months. Counted are the days, weeks and months that have a backup, so that a long silence prunes
 * nothing.
 */
export function retainedDays(days: readonly string[]): ReadonlySet<string> {
  const latestFirst = days.toSorted().reverse();
  return new Set([
    ...latestFirst.slice(0, RETENTION.days),
    ...latestOfEach(latestFirst, weekOf).slice(0, RETENTION.weeks),
    ...latestOfEach(latestFirst, day => day.slice(0, 7)).slice(0, RETENTION.months),
  ]);
}

function latestOfEach(latestFirst: readonly string[], periodOf: (day: string) => string): readonly string[] {
  const latest = new Map<string, string>();
  for (const day of latestFirst) {
    const period = periodOf(day);
    if (!latest.has(period)) latest.set(period, day);
  }
  return [...latest.values()];
}

/** The Monday with which the day's week begins. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}
