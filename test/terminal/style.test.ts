import { describe, expect, it } from 'vitest';
import { hasColor, OWN_STYLES, styleFor } from '../../src/terminal/style.ts';

describe('colour', () => {
  it.each([
    ['auto', true, true],
    ['auto', false, false],
    ['always', false, true],
    ['never', true, false],
  ] as const)('that is to be there %s, on a terminal: %j', (color, isTTY, expected) => {
    expect(hasColor(color, { isTTY })).toBe(expected);
  });
});

describe('ink', () => {
  it('gives the text back where there is no colour', () => {
    const { accent, quiet, strong, warning } = styleFor(false);
    expect([accent, quiet, strong, warning].map(style => style('word'))).toEqual(Array(4).fill('word'));
  });

  it('uses the sixteen colours of the person’s own palette, and nothing that is not known as ours', () => {
    const { accent, quiet, strong, warning } = styleFor(true);
    expect(accent('word')).toBe('\u001b[36mword\u001b[39m');
    const all = accent(quiet(`${strong('a')}\n${warning(strong(quiet('b')))}`));
    expect(all.replace(OWN_STYLES, '')).toBe('a\nb');
  });
});
