import type { BlindSpot, SeenAgain } from './session.ts';

/** What became of a blind spot, in the words noted last; null where there are none. */
export function whatBecameOf({ seen }: Pick<BlindSpot, 'seen'>): string | null {
  return seen.findLast(({ text }) => text !== null)?.text ?? null;
}

/** The same days with other words for what became of it, noted today where none were; null takes the last words away. */
export function seenAfter(
  seen: readonly SeenAgain[],
  became: string | null,
  today: string,
): readonly SeenAgain[] {
  const at = seen.findLastIndex(({ text }) => text !== null);
  if (became === null) return seen.filter((_, place) => place !== at);
  if (at < 0) return [...seen, { day: today, state: 'watched', text: became }];
  return seen.map((one, place) => (place === at ? { ...one, text: became } : one));
}
