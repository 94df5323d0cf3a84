import { describe, expect, it } from 'vitest';
import { withoutStyle } from '../../../src/render/terminal/display.ts';
import { plainDisplay } from '../../support/display.ts';

const loud = (text: string) => `!${text}!`;

describe('a look without colour', () => {
  it('is as wide and as plain as it was, and gives every text back', () => {
    const ink = { accent: loud, quiet: loud, strong: loud, warning: loud };
    const display = withoutStyle({ ...plainDisplay(52), plain: true, isUnicode: false, style: ink });
    expect(display).toMatchObject({ columns: 52, rows: 24, plain: true, isUnicode: false });
    for (const name of ['accent', 'quiet', 'strong', 'warning'] as const)
      expect(display.style[name]('a word')).toBe('a word');
  });
});
