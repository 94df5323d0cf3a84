/** A calendar day (yyyy-MM-dd) as a date to reckon with. */
export function dateOf(day: string): UtcDate {
  return new UtcDate(`${day}T00:00:00Z`);
}

/** The calendar day (yyyy-MM-dd) on which this date falls in UTC. */
export function dayIn(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/**
 * A date whose calendar is that of UTC. Whatever date-fns makes of one is one again, so that its sums are in whole
 * calendar days and never depend on the zone of the computer: some zones have days without a midnight, and some
 * have skipped a day.
 */
export class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override setFullYear(...parts: Parameters<Date['setUTCFullYear']>): number {
    return this.setUTCFullYear(...parts);
  }

  override setMonth(...parts: Parameters<Date['setUTCMonth']>): number {
    return this.setUTCMonth(...parts);
  }

  override setDate(date: number): number {
    return this.setUTCDate(date);
  }
}
