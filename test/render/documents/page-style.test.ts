import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PAGE_STYLE, PAGE_STYLE_HASH, PALETTES } from '../../../src/render/documents/page-style.ts';

const colours = Object.entries(PALETTES).flatMap(([name, palette]) => [
  [name, 'text', palette.ink, palette.paper] as const,
  [name, 'labels', palette.dim, palette.paper] as const,
  [name, 'dates and the chart', palette.accent, palette.paper] as const,
]);

/** By the formula of WCAG 2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map(value =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours of a page', () => {
  it('are told apart by black and white as they should be', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(colours)('can be read, %s: %s', (_mode, what, colour, paper) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(what === 'text' ? 7 : 4.5);
  });

  it('are all that there is: no other stands in the style', () => {
    const known = Object.values(PALETTES).flatMap(palette => Object.values<string>(palette));
    expect(PAGE_STYLE.match(/#[0-9a-f]{3,8}\b|rgb|hsl|\bblack\b|\bwhite\b/g)).toEqual(known);
  });
});

describe('the style of a page', () => {
  it('is the one that the policy lets through', () => {
    expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
  });

  it('fetches nothing', () => {
    expect(PAGE_STYLE).not.toMatch(/url\(|@import|@font-face/);
  });
});
