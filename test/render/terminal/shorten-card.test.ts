import { describe, expect, it } from 'vitest';
import { CAN_WAIT, type Card, shortenCard } from '../../../src/render/terminal/shorten-card.ts';
import { intakeOf, lawyer, scientist } from '../samples.ts';
import { readers } from '../screens.ts';

const cardOf = (answers: typeof lawyer, { words, display }: (typeof readers)[number]): Card => {
  const { recommendation } = intakeOf(answers);
  return { answers, recommendation, words, display, without: [] };
};

/** A card of so many lines, one shorter for each thing that is left to the whole advice. */
const drawnIn = (lines: number) => (card: Card) =>
  Array.from({ length: lines - card.without.length }, () => 'a line');

describe.each(readers)('a card, in $language', view => {
  it('is left whole where there is room for all of it', () => {
    const card = cardOf(scientist, view);
    expect(shortenCard(card, drawnIn(44))).toBe(card);
  });

  it('does without as little as it can, the least needed first', () => {
    const { without } = shortenCard(cardOf(scientist, view), drawnIn(46));
    expect(without).toEqual(CAN_WAIT.slice(0, 2));
  });

  it('does without all that can wait where even that is not enough', () => {
    expect(shortenCard(cardOf(scientist, view), drawnIn(99)).without).toEqual(CAN_WAIT);
  });

  it('has more room with a second mentor', () => {
    expect(shortenCard(cardOf(lawyer, view), drawnIn(54)).without).toEqual([]);
  });

  it('has as much room in a narrow window as in a wide one', () => {
    const narrow = { ...view.display, columns: 40 };
    const draw = (card: Card) => drawnIn(card.display.columns === 80 ? 44 : 99)(card);
    expect(shortenCard({ ...cardOf(scientist, view), display: narrow }, draw).without).toEqual([]);
  });
});
