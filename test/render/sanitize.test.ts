import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeLine, sanitizeText } from '../../src/render/sanitize.ts';

const CONTROL_BUT_NEWLINE = /(?!\n)\p{Cc}/u;
const text = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), nasty()),
  maxLength: 40,
});

function nasty() {
  return fc.constantFrom(
    '\u001b',
    '\u009b',
    '\u0090',
    '\u0007',
    '\r',
    '\n',
    '\t',
    '\u202e',
    '\u2066',
    '\ud800',
    '\udc00',
    '[31m',
    ']0;',
  );
}

describe('text that a terminal may see', () => {
  it('never holds a control character but the newline', () => {
    fc.assert(fc.property(text, given => !CONTROL_BUT_NEWLINE.test(sanitizeText(given))));
  });

  it('never turns the reading order round and never holds half a character', () => {
    fc.assert(
      fc.property(text, given => !/[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u.test(sanitizeText(given))),
    );
  });

  it('is the same when it is made harmless again', () => {
    fc.assert(
      fc.property(text, given => {
        expect(sanitizeText(sanitizeText(given))).toBe(sanitizeText(given));
        expect(sanitizeLine(sanitizeLine(given))).toBe(sanitizeLine(given));
      }),
    );
  });

  it('is left as it is where there was nothing to mend', () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .filter(given => !/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(given));
    fc.assert(fc.property(plain, given => sanitizeText(given) === given));
  });

  it.each(['👩‍👩‍👧‍👦 en 🏳️‍🌈', 'cafe\u0301', 'שלום \u200fعليكم', '\u200dword', 'z\u0327\u0308'])(
    'keeps what people write: %s',
    given => {
      expect(sanitizeText(given)).toBe(given);
    },
  );

  it.each([
    ['colour', 'a\u001b[31mred', 'a␛[31mred'],
    ['a window title', '\u001b]0;owned\u0007x', '␛]0;ownedx'],
    ['a device control string', '\u001bPq\u001b\\', '␛Pq␛\\'],
    ['an eight-bit escape', '\u009b31mx', '31mx'],
    ['a backspace over what was there', 'rm\b\bls', 'rmls'],
  ])('shows or drops %s', (_what, given, shown) => {
    expect(sanitizeText(given)).toBe(shown);
  });

  it('has one kind of line end, and spaces for a tab', () => {
    expect(sanitizeText('a\r\nb\rc\n\td')).toBe('a\nb\nc\n  d');
    expect(sanitizeLine('a\r\n\r\nb\nc')).toBe('a b c');
  });
});
