import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/domain/text.ts';
import { matchesIn } from '../../src/domain/text-matches.ts';

const found = (text: string, ...words: readonly string[]) =>
  matchesIn(text, words).map(({ from, to }) => text.slice(from, to));

describe('the places of words in a text', () => {
  it('are found whatever the case and the accents, and give the text as it stands', () => {
    expect(found('Zoë zei: ÉÉN keer, zoé', 'ZOE', 'een')).toEqual(['Zoë', 'ÉÉN', 'zoé']);
    expect(found('cafe\u0301 au lait', 'café')).toEqual(['cafe\u0301']);
    expect(found('İstanbul, ｅｎ ﬁn', 'istan')).toEqual(['İstan']);
  });

  it('are told in the order of the text, and one that lies over another goes with it', () => {
    expect(found('abcabd', 'b', 'abc')).toEqual(['abc', 'b']);
    expect(found('abcd', 'abc', 'bcd')).toEqual(['abcd']);
  });

  it('are none for an empty word', () => {
    expect(found('abc', '', '\u0301')).toEqual([]);
  });

  it('hold the word, and are there exactly where the folded text holds it', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'á', 'a\u0301', 'b', 'B', 'ß', ' ', '👩‍👩‍👧', 'İ'),
    });
    fc.assert(
      fc.property(texts, fc.constantFrom('a', 'ab', 'b a', 'ß', 'i'), (text, word) => {
        const places = matchesIn(text, [word]);
        expect(places.length > 0).toBe(foldText(text).includes(foldText(word)));
        for (const { from, to } of places) expect(foldText(text.slice(from, to))).toContain(foldText(word));
      }),
    );
  });
});
