import type { Advice, MentorType, Needs } from '../domain/advice/recommendation.ts';

/** A text in its parts, before it is known whether a terminal or a document shows it. Own words in it are as they were typed. */
export interface Outline {
  readonly title: string;
  readonly blocks: readonly OutlineBlock[];
}

export type OutlineBlock =
  /** What the text comes to: the most visible of it. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly text: string }
  /** The two needs, the one that `first` answers before the other. */
  | { readonly kind: 'needs'; readonly needs: Needs; readonly first: MentorType }
  | { readonly kind: 'list'; readonly items: readonly OutlineItem[]; readonly ordered?: true }
  /** What is told of each of several things; `head` says what both are. */
  | { readonly kind: 'pairs'; readonly head: OutlinePair; readonly rows: readonly OutlinePair[] }
  | { readonly kind: 'section'; readonly heading: string; readonly blocks: readonly OutlineBlock[] };

export type OutlinePair = readonly [what: string, told: string];

export interface OutlineItem {
  readonly text: string;
  /** What may stay in the background. */
  readonly note?: string;
  /** Words to be sent or said just so. */
  readonly quote?: string;
}

/** A heading with what stands under it; nothing where there is nothing to say. */
export function outlinePart(heading: string, blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'section', heading, blocks }];
}

/** A list; nothing where there is nothing to list. */
export function outlineList(items: readonly OutlineItem[]): readonly OutlineBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** The same, in an order that counts. */
export function orderedList(items: readonly OutlineItem[]): readonly OutlineBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items, ordered: true }];
}

/** Pairs; nothing where there are none. */
export function outlinePairs(head: OutlinePair, rows: readonly OutlinePair[]): readonly OutlineBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'pairs', head, rows }];
}

/** Somebody's own words; nothing where they said nothing. */
export function ownWords(text: string | undefined): readonly OutlineBlock[] {
  return text === undefined || text.trim() === '' ? [] : [{ kind: 'quote', text }];
}

/** Texts, a paragraph each. */
export function textBlocks(texts: readonly string[]): readonly OutlineBlock[] {
  return texts.map(text => ({ kind: 'text', text }));
}

/** Texts as items of a list, with nothing to be added. */
export function textItems(texts: readonly string[]): readonly OutlineItem[] {
  return texts.map(text => ({ text }));
}

/** The two needs; nothing where nothing was weighed. */
export function outlineNeeds({ needs, type }: Pick<Advice, 'needs' | 'type'>): readonly OutlineBlock[] {
  return needs.path + needs.perspective === 0 ? [] : [{ kind: 'needs', needs, first: type }];
}
