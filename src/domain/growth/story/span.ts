/** Two days (yyyy-MM-dd), which may be one. */
export interface StorySpan {
  readonly first: string;
  readonly last: string;
}

/** From the first of these days, the earliest first, to the last; null where there is none. */
export function spanOf(days: readonly string[]): StorySpan | null {
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? { first, last } : null;
}
