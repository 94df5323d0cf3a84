import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import {
  bulletLines,
  clipText,
  fitText,
  padText,
  section,
  wrapText,
} from '../../../src/render/terminal/layout.ts';
import { plainDisplay } from '../../support/display.ts';
import { HOME } from '../samples.ts';
import { screens } from '../screens.ts';

const PROSE = 'Somebody who is far from your work sees what those beside you have long since ceased to see.';
const TO_IMPORT = 'There is more in it. Look first: mentor import FILE --dry-run. It changes nothing.';
const PATH = `${HOME}/backups/2026-11-20.json`;

screens('layout', {
  prose: ({ display }) => wrapText(PROSE, display),
  'prose behind a label': ({ display }) => wrapText(PROSE, display, 'Next  '),
  'a heading and items, one of them with a path': ({ display }) =>
    section('To read', bulletLines([PROSE, `It is in ${PATH}, as it was.`], display), display).join('\n'),
  'items that are numbered': ({ display }) =>
    bulletLines([PROSE, 'Then this.'], display, index => `${index + 1}. `).join('\n'),
  'lines that hang as far in as they began': ({ display }) =>
    fitText(`Kept:\n  ${PROSE}\n  and that`, display),
  'a command at the end of a sentence': ({ display }) =>
    bulletLines([`${PROSE.slice(0, 46)}. Go on: mentor edit 7k3m9q`, TO_IMPORT], display).join('\n'),
  'columns of words of different width': ({ display }) =>
    ['話した', 'Ann', 'Hélène']
      .map(name => clipText(`${padText(name, 8)}${PROSE}`, display.columns))
      .join('\n'),
});

describe('a command that is to be typed', () => {
  const narrow = (text: string) => wrapText(text, plainDisplay(40));

  it.each([
    'mentor log',
    'mentor log --edit',
    'mentor edit 7k3m9q',
    'mentor import FILE --dry-run',
    'mentor next --ics meeting.ics',
    'mentor next 2026-09-18 21:15',
    "mentor next --with 'Ann de Boer'",
  ])('stays on one line where it fits on one: %s', command => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), before => {
        const text = narrow(`${PROSE.slice(0, before).trim()}: ${command}. And then this as well.`);
        expect(text.split('\n').some(line => line.includes(command))).toBe(true);
      }),
    );
  });

  it('is broken as any text where it is longer than a line', () => {
    const long = `mentor import /home/sam/${'x'.repeat(30)}.json --dry-run`;
    expect(narrow(`Then: ${long}`).split('\n').length).toBeGreaterThan(1);
    expect(narrow(`Then: ${long}`).replace(/\n/g, '')).not.toContain('\ufdd0');
  });

  it('is no word for the person in a sentence', () => {
    const prose = 'Somebody far off from you is a good mentor op je pad';
    expect(narrow(prose)).toBe(
      narrow(prose.replace('mentor op', 'coacht op')).replace('coacht op', 'mentor op'),
    );
  });
});

describe('a line', () => {
  it('is never wider than one reads with ease, however wide the screen', () => {
    const lines = wrapText(`${PROSE} ${PROSE}`, plainDisplay(200)).split('\n');
    expect(Math.max(...lines.map(line => stringWidth(line)))).toBeLessThanOrEqual(88);
    expect(Math.max(...lines.map(line => stringWidth(line)))).toBeGreaterThan(80);
  });

  it('that is cut has the width it may have at the most, and says that it is cut', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 20 }), (text, width) => {
        const cut = clipText(text, width);
        expect(stringWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || cut.endsWith('…')).toBe(true);
      }),
    );
  });

  it('has a bullet that is read aloud where lines are plain', () => {
    const plain = { ...plainDisplay(), plain: true };
    expect(bulletLines(['one'], plain)).toEqual(['  - one']);
    expect(bulletLines(['one'], plainDisplay())).toEqual(['  · one']);
  });

  it('is no heading over nothing', () => {
    expect(section('Why', [], plainDisplay())).toEqual([]);
  });
});
