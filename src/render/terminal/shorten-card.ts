import type { GuidedAdvice } from '../../domain/advice/recommendation.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Display } from './display.ts';

/** What a card is made of. */
export interface Card extends GuidedAdvice {
  readonly words: Messages;
  readonly display: Display;
  /** What is left to the whole advice, where a card would get too long. */
  readonly without: readonly CanWait[];
}

/** What a card can do without, the least needed first. */
export const CAN_WAIT = [
  'second-change',
  'explanation',
  'rhythm',
  'long-quote',
  'openers',
  'sponsor',
  'offer',
  'second-reason',
  'limit',
] as const;
export type CanWait = (typeof CAN_WAIT)[number];

/** How many lines a card has room for in a window of this width; with a second mentor there is more to say. */
const WIDTH = 80;
const ROOM = { one: 44, two: 54 };

type DrawCard = (card: Card) => readonly string[];

/** The same card without what can wait, as far as it would be too long: in every window the same. */
export function shortenCard(card: Card, draw: DrawCard): Card {
  const room = card.recommendation.second === null ? ROOM.one : ROOM.two;
  const shorter = CAN_WAIT.map((_, at) => ({ ...card, without: CAN_WAIT.slice(0, at + 1) }));
  return [card, ...shorter].find(one => heightOf(one, draw) <= room) ?? { ...card, without: CAN_WAIT };
}

function heightOf(card: Card, draw: DrawCard): number {
  const display = { ...card.display, columns: WIDTH };
  return draw({ ...card, display })
    .join('\n')
    .split('\n').length;
}
