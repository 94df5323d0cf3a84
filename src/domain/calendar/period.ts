/** A stretch of time in days, both ends included; null for a side that is open. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether a day lies in it. */
export function isWithin(day: string, { since, until }: Period): boolean {
  return (since === null || day >= since) && (until === null || day <= until);
}
