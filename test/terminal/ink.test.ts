import { describe, expect, it } from 'vitest';
import { colourFor, inkFor, OWN_INK } from '../../src/terminal/ink.ts';

describe('colour', () => {
  it('is there on a terminal and not elsewhere', () => {
    expect(colourFor({ flag: false, env: {}, isTTY: true })).toBe(true);
    expect(colourFor({ flag: false, env: {}, isTTY: false })).toBe(false);
  });

  it.each([
    ['--no-color before all', true, { FORCE_COLOR: '1' }, true, false],
    ['NO_COLOR before FORCE_COLOR', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    ['MENTOR_NO_COLOR before FORCE_COLOR', false, { MENTOR_NO_COLOR: 'yes', FORCE_COLOR: '1' }, true, false],
    ['an empty NO_COLOR as if it were not there', false, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR before what the stream is', false, { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR before a dumb terminal', false, { FORCE_COLOR: 'true', TERM: 'dumb' }, true, true],
    ['FORCE_COLOR=0 as none', false, { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false as none', false, { FORCE_COLOR: 'false' }, true, false],
    ['a dumb terminal as none', false, { TERM: 'dumb' }, true, false],
  ])('takes %s', (_what, flag, env, isTTY, expected) => {
    expect(colourFor({ flag, env, isTTY })).toBe(expected);
  });
});

describe('ink', () => {
  it('gives the text back where there is no colour', () => {
    const { accent, quiet, strong, warning } = inkFor(false);
    expect([accent, quiet, strong, warning].map(ink => ink('word'))).toEqual(Array(4).fill('word'));
  });

  it('uses the sixteen colours of the person’s own palette, and nothing that is not known as ours', () => {
    const { accent, quiet, strong, warning } = inkFor(true);
    expect(accent('word')).toBe('\u001b[36mword\u001b[39m');
    const all = accent(quiet(`${strong('a')}\n${warning(strong(quiet('b')))}`));
    expect(all.replace(OWN_INK, '')).toBe('a\nb');
  });
});
