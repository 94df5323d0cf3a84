import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { cutForWindow, type GrowthDetail, growthParts } from '../../../src/render/terminal/growth-parts.ts';
import { plainDisplay } from '../../support/display.ts';
import { TODAY } from '../samples.ts';
import { overviewWith, rich } from './growth-samples.ts';

const display = plainDisplay(80);

function partsOf(detail: GrowthDetail, meetings = rich) {
  return growthParts(overviewWith(...meetings), {
    today: TODAY,
    words: en('mentor'),
    display,
    room: 60,
    detail,
  });
}

describe('the parts under the confidence', () => {
  it('are those of which there is something to say', () => {
    const labels = ['Practised', 'Blind spots', 'Actions', 'A year ago', 'Pauses'];
    expect(partsOf('full').map(({ label }) => label)).toEqual(labels);
    expect(partsOf('full', []).map(({ label }) => label)).toEqual([]);
  });

  it('name the skills practised most, and say how many more there are', () => {
    expect(partsOf('full')[0]?.inline).toEqual([
      'giving the lead ×4 (last 1 Jul)',
      'saying no ×2 (last 12 Nov)',
      'planning a week that leaves… (4 Aug)',
      '話す練習 🙂 (1 Jul)',
      'and 2 more',
    ]);
    expect(partsOf('short')[0]?.inline.slice(0, 2)).toEqual(['giving the lead ×4', 'saying no ×2']);
  });

  it('tell a day of another year with that year', () => {
    expect(partsOf('full', rich.slice(0, 1))[0]?.inline).toEqual(['giving the lead (4 Sep 2025)']);
  });

  it('name what is late, without reproach', () => {
    const actions = partsOf('full').find(({ label }) => label === 'Actions');
    expect(actions?.inline).toEqual(['1 done', '2 open, 1 of them late', '1 dropped']);
    expect(actions?.lines).toEqual(['late: call the night shift about the roster of… (by 20 Jul)']);
  });
});

describe('a text that is cut for a window', () => {
  it('is whole to a screen reader and on a pipe', () => {
    expect(cutForWindow('saying no', display, 7)).toBe('saying…');
    expect(cutForWindow('saying no', { ...display, plain: true }, 7)).toBe('saying no');
    expect(cutForWindow('saying no', { ...display, isWindow: false }, 7)).toBe('saying no');
  });
});
