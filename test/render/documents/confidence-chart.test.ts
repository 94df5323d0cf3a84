import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { type ChartPoints, confidenceChart } from '../../../src/render/documents/confidence-chart.ts';
import { elementsIn, elementsNamed } from './html-reader.ts';

const words = en('mentor');
const drawn = (...points: ChartPoints) => confidenceChart(points, words);
const on = (day: string, value: number) => ({ day, value });

const partOf = (chart: Element, name: string) =>
  elementsNamed(chart, 'g').find(({ properties: { className } }) => [className].flat().includes(name)) ??
  chart;
const placesOf = (chart: Element, part: string, ...names: readonly string[]) =>
  elementsIn(partOf(chart, part)).flatMap(({ properties }) =>
    names[0] !== undefined && names[0] in properties ? [names.map(name => properties[name])] : [],
  );
const dotsOf = (chart: Element) => placesOf(chart, 'dots', 'cx', 'cy');
const linesOf = (chart: Element) => placesOf(chart, 'course', 'x1', 'y1', 'x2', 'y2');
const textsOf = (chart: Element, part: string) =>
  elementsNamed(partOf(chart, part), 'text').flatMap(({ children }) =>
    children.map(child => ('value' in child ? child.value : '')),
  );

describe('the chart of the confidence', () => {
  it('has a dot for each number at its day, and a line between', () => {
    const chart = drawn(on('2026-09-01', 0), on('2026-09-11', 10), on('2026-09-21', 5));
    expect(dotsOf(chart)).toEqual([
      ['0%', 146],
      ['50%', 26],
      ['100%', 86],
    ]);
    expect(linesOf(chart)).toEqual([
      ['0%', 146, '50%', 26],
      ['50%', 26, '100%', 86],
    ]);
  });

  it('has one dot and no line for one number', () => {
    const chart = drawn(on('2026-09-01', 7));
    expect([dotsOf(chart), linesOf(chart)]).toEqual([[['50%', 62]], []]);
    expect(textsOf(chart, 'values')).toEqual(['7']);
  });

  it('has two dots above one another for two meetings on a day', () => {
    const chart = drawn(on('2026-09-01', 7), on('2026-09-01', 4));
    expect(dotsOf(chart)).toEqual([
      ['50%', 62],
      ['50%', 98],
    ]);
    expect(textsOf(chart, 'months')).toEqual(['1 Sep 2026']);
  });

  it('leaves the line open across a gap, and across nothing else', () => {
    const chart = drawn(
      on('2026-01-01', 4),
      on('2026-01-20', 5),
      on('2026-01-20', 6),
      on('2026-07-01', 7),
      on('2026-07-20', 8),
    );
    expect(linesOf(chart).map(([, y1, , y2]) => [y1, y2])).toEqual([
      [98, 86],
      [86, 74],
      [62, 50],
    ]);
  });

  it('names the first and the last number, and months or days below', () => {
    const long = drawn(on('2026-09-04', 4), on('2026-10-01', 6), on('2027-01-12', 7));
    expect(textsOf(long, 'values')).toEqual(['4', '7']);
    expect(textsOf(long, 'months')).toEqual(['Oct', '2026', 'Nov', 'Dec', 'Jan', '2027']);
    expect(textsOf(drawn(on('2026-09-04', 4), on('2026-09-20', 6)), 'months')).toEqual([
      '4 Sep 2026',
      '20 Sep 2026',
    ]);
  });

  it('is an image that says what it shows', () => {
    const chart = drawn(on('2026-09-04', 4), on('2026-10-01', 7));
    expect(chart.properties['role']).toBe('img');
    expect(chart.children.slice(0, 2)).toMatchObject([
      { tagName: 'title', children: [{ value: words.page.confidence.title }] },
      { tagName: 'desc', children: [{ value: expect.stringContaining('7 on 1 October 2026') }] },
    ]);
  });

  it('draws many numbers small', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      on(`2026-09-${String((at % 28) + 1).padStart(2, '0')}`, at % 11),
    );
    const [first, ...others] = many.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const chart = drawn(first ?? on('2026-09-01', 1), ...others);
    expect(dotsOf(chart)).toHaveLength(80);
    expect(elementsNamed(chart, 'circle')[0]?.properties['r']).toBe(2);
  });
});
