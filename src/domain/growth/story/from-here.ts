import { compareTexts } from '../../journal/journal.ts';
import { type Item, itemsOfField } from '../items/item.ts';
import type { ToldAction } from './story-action.ts';
import type { DatedText } from './threads.ts';

/** What lies ahead. */
export interface FromHere {
  /** What one took along when it ended with somebody. */
  readonly takenAlong: readonly DatedText[];
  /** By the day by which it is to be done; what has none comes last. */
  readonly open: readonly ToldAction[];
  /** What one asks of one's employer; null for nothing. */
  readonly asks: string | null;
}

export function fromHere(
  items: readonly Item[],
  actions: readonly ToldAction[],
  asks: string | undefined,
): FromHere {
  return {
    takenAlong: itemsOfField(items, 'ended'),
    open: actions
      .filter(({ status }) => status === 'open')
      .toSorted((a, b) => compareTexts(a.due ?? LAST, b.due ?? LAST)),
    asks: asks ?? null,
  };
}

/** Behind every day. */
const LAST = '~';
