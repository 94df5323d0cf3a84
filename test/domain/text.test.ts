import { describe, expect, it } from 'vitest';
import { foldText, normalText } from '../../src/domain/text.ts';

describe('a text as it is searched', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['ÉÉN', 'een'],
    ['één', 'een'],
    ['Çelik', 'celik'],
    ['İstanbul', 'istanbul'],
    ['Ǘ', 'u'],
  ])('says %s and %s alike, whatever the case and the accents', (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  it('is the same however an accent was put together', () => {
    expect(foldText('e\u0301')).toBe(foldText('\u00e9'));
  });

  it('keeps apart what differs by more than that, and says all signs that are no letters', () => {
    expect(foldText('Anna & Bo, 3 × 2')).toBe('anna & bo, 3 × 2');
    expect(foldText('日本')).toBe('日本');
  });
});

describe('a text in normal form', () => {
  it.each([' \n\t', '\u200b', '\u200f \u200e', '\u0007\u00a0\ufeff', '\u3164'])(
    'is empty where it shows nothing at all: %j',
    typed => {
      expect(normalText(typed)).toBe('');
    },
  );

  it('keeps signs that nobody sees beside those that are seen', () => {
    expect(normalText('👩\u200d🏫 \u200fשלום')).toBe('👩\u200d🏫 \u200fשלום');
  });
});
