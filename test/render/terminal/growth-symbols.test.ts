import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { growthSymbols } from '../../../src/render/terminal/growth-symbols.ts';

const sets = [growthSymbols({ isUnicode: true }), growthSymbols({ isUnicode: false })];

describe('what growth is drawn with', () => {
  it.each(sets)(
    'is one column wide, and the marks of blind spots are alike',
    ({ blindSpots, between, ...signs }) => {
      expect(new Set(Object.values(signs).map(sign => stringWidth(sign)))).toEqual(new Set([1]));
      expect(new Set(Object.values(blindSpots).map(sign => stringWidth(sign))).size).toBe(1);
      expect(between).toMatch(/\s$/);
    },
  );

  it('is ASCII where that alone is safe', () => {
    expect(JSON.stringify(sets[1])).toMatch(/^[ -~]+$/);
  });
});
