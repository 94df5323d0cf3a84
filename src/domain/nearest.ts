import { closest, distance } from 'fastest-levenshtein';

/** The known word that `word` was probably meant to be; null when none is near enough to be a slip of the keys. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const swapped = known.find(one => lettersOf(one.toLowerCase()) === lettersOf(typed));
  if (swapped !== undefined) return swapped;
  const nearest = closest(typed, [...known]);
  if (nearest === undefined) return null;
  return distance(typed, nearest.toLowerCase()) <= Math.max(1, Math.floor(nearest.length / 3))
    ? nearest
    : null;
}

/** Two letters that changed places are one slip. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}
