import { foldText } from './text.ts';

/** A stretch of a text: where it begins, and where it ends. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where these words stand in a text, whatever their case and accents: in the order of the text, and none over another. */
export function matchesIn(text: string, words: readonly string[]): readonly TextRange[] {
  const { folded, places } = foldWithPlaces(text);
  const found = words.flatMap(word => placesOfWord(foldText(word), folded));
  const ranges = found.map(({ from, to }) => ({ from: places[from] ?? 0, to: places[to] ?? text.length }));
  return withoutOverlap(ranges.toSorted((a, b) => a.from - b.from || b.to - a.to));
}

/** A text as it is searched; of each place in that, which place it is in the text as it stands. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const part = foldText(cluster);
    folded += part;
    for (let at = 0; at < part.length; at += 1) places.push(index);
  }
  return { folded, places };
}

function placesOfWord(word: string, text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push({ from: at, to: at + word.length });
  }
  return found;
}

/** What begins within another goes with it. */
function withoutOverlap(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges) {
    const last = apart.at(-1);
    if (last === undefined || range.from >= last.to) apart.push(range);
    else apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return apart;
}
