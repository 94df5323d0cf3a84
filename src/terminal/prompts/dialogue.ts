import type { Display } from '../../render/terminal/display.ts';
import type { Reply } from '../../world/ask.ts';
import type { Key } from './keys.ts';

/**
 * One question under way, as a value: keys go in; lines, and in the end a reply, come out. It knows no stream and
 * no library, so every screen of it can be made in a test.
 */
export interface Dialogue<S, T> {
  readonly start: S;
  /** What becomes of the state when these keys arrive together. */
  press(state: S, burst: readonly Key[], space: Space): DialogueStep<S, T>;
  draw(state: S, space: Space): Drawing;
  /** Told after every burst that did not end the dialogue, and of what was typed when it is broken off. */
  changed?(state: S): void;
}

export type DialogueStep<S, T> =
  /** `notice` is a friendly sentence on why a key did nothing. */
  | { readonly kind: 'on'; readonly state: S; readonly notice?: string }
  | { readonly kind: 'reply'; readonly reply: Reply<T> }
  /** The person ended their input. */
  | { readonly kind: 'closed' };

export interface Space extends Pick<Display, 'columns' | 'style'> {
  readonly rows: number;
}

export interface Drawing {
  /** Each fits the columns. */
  readonly lines: readonly string[];
  /** Where the cursor stands: a line's index and a column; null where there is nothing to type into. */
  readonly cursor: { readonly line: number; readonly column: number } | null;
  /** Whether no question is open: then what comes next, maybe of others, comes below. */
  readonly isAtRest?: true;
}
