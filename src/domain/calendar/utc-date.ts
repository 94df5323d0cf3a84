import { UTCDateMini } from '@date-fns/utc/date/mini';

/**
 * A calendar day (yyyy-MM-dd) as a date to reckon with. Whatever date-fns makes of it has the calendar of UTC as well, so that
 * its sums are in whole calendar days and never depend on the zone of the computer: some zones have days without a
 * midnight, and some have skipped a day.
 */
export function dateOf(day: string): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

/** The calendar day (yyyy-MM-dd) on which this date falls in UTC. */
export function dayOfDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
