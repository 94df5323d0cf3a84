import { closest, distance } from 'fastest-levenshtein';

/** The known word that `word` was probably meant to be; null when none is near enough to be a slip of the keys. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const nearest = closest(word.toLowerCase(), [...known]);
  if (nearest === undefined) return null;
  const slips = distance(word.toLowerCase(), nearest.toLowerCase());
  return slips <= Math.max(1, Math.floor(nearest.length / 3)) ? nearest : null;
}
