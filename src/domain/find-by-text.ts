import { findById } from './ids.ts';
import { foldLine } from './text.ts';

/** Something that a person knows by its text. */
export interface WithText {
  readonly id: string;
  readonly text: string;
}

/** What was meant by what was typed: by an id, as `findByIdLike` has it, else by words, as `findByWords` has it. Empty where nothing was. */
export function findByText<T extends WithText>(items: readonly T[], typed: string): readonly T[] {
  const byId = findByIdLike(items, typed);
  return byId.length > 0 ? byId : findByWords(items, typed);
}

/** Those with this id, or whose ids begin so. */
export function findByIdLike<T extends { readonly id: string }>(
  items: readonly T[],
  typed: string,
): readonly T[] {
  const ids = items.map(({ id }) => id);
  const found = findById(typed, ids);
  if (found.kind === 'found') return items.filter(({ id }) => id === found.id);
  return found.kind === 'ambiguous' ? items.filter(({ id }) => found.matches.includes(id)) : [];
}

/**
 * Those with just this text; else those in which it stands as it was typed; else those in which all its words stand. Whatever the case and
 * the accents; none without a word.
 */
export function findByWords<T extends WithText>(items: readonly T[], typed: string): readonly T[] {
  const wanted = foldLine(typed);
  const words = wanted.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const folded = items.map(item => ({ item, text: foldLine(item.text) }));
  const ways = [
    (text: string) => text === wanted,
    (text: string) => text.includes(wanted),
    (text: string) => words.every(word => text.includes(word)),
  ];
  const found = ways.map(way => folded.filter(({ text }) => way(text))).find(some => some.length > 0);
  return found?.map(({ item }) => item) ?? [];
}
