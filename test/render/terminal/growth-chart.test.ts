import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { addDaysTo, daysBetween } from '../../../src/domain/calendar/days.ts';
import { gapsBetween } from '../../../src/domain/growth/gaps.ts';
import type { ConfidenceSeries } from '../../../src/domain/growth/items/confidence.ts';
import { en } from '../../../src/i18n/en.ts';
import {
  type ChartHeight,
  confidenceChartLines,
  hasSharedDots,
} from '../../../src/render/terminal/growth-chart.ts';
import { plainDisplay } from '../../support/display.ts';
import { screens, type View } from '../screens.ts';

function series(...points: readonly (readonly [day: string, value: number])[]): ConfidenceSeries {
  const days = points.map(([day]) => day);
  return { points: points.map(([day, value]) => ({ day, value })), gaps: gapsBetween(days) };
}

const [half, whole] = [
  series(['2026-06-02', 7], ['2026-06-03', 2], ['2026-06-20', 8]),
  series(['2025-09-04', 0], ['2025-10-04', 3], ['2025-11-01', 10], ['2026-06-02', 7], ['2026-06-20', 8]),
];
const drawn =
  (given: ConfidenceSeries, height: ChartHeight, isUnicode = true) =>
  ({ words, display }: View) =>
    confidenceChartLines(given, height, words, { ...display, isUnicode }).join('\n');

screens('growth-chart', {
  'from 0 to 10, with a gap': drawn(whole, 'high'),
  'the same, low': drawn(whole, 'low'),
  'in ASCII': drawn(whole, 'high', false),
  'in ASCII, low': drawn(whole, 'low', false),
  'less than a month': drawn(half, 'high'),
});

/** The rows of a chart without what stands before them. */
function rowsOf(given: ConfidenceSeries, height: ChartHeight, columns: number): readonly string[] {
  const lines = confidenceChartLines(given, height, en('mentor'), plainDisplay(columns));
  return lines.slice(0, -2).map(line => line.slice(SCALE));
}

const SCALE = 7;

/** Points over some years, the oldest first, on two days at least. */
const manyPoints = fc
  .array(fc.record({ after: fc.nat(900), value: fc.nat(10) }), { minLength: 2, maxLength: 80 })
  .map(given => {
    const days = given.map(({ after }) => addDaysTo('2024-01-01', after)).toSorted();
    return given.map(({ value }, at): [string, number] => [days[at] ?? '', value]);
  })
  .filter(points => points[0]?.[0] !== points.at(-1)?.[0]);
const widths = fc.integer({ min: 20, max: 200 });

/** The column of a day where the plot is as wide as its last day lies to the right. */
function columnOf(day: string, given: ConfidenceSeries, rows: readonly string[]): number {
  const [first, last] = [given.points[0]?.day ?? '', given.points.at(-1)?.day ?? ''];
  const wide = Math.max(...rows.map(({ length }) => length)) - 1;
  return Math.round((daysBetween(first, day) / daysBetween(first, last)) * wide);
}

describe('a chart of confidence', () => {
  it('has a dot for every point, in the row of its value and the column of its day', () => {
    fc.assert(
      fc.property(manyPoints, widths, (points, columns) => {
        const given = series(...points);
        const rows = rowsOf(given, 'high', columns);
        return points.every(([day, value]) =>
          '●◆'.includes(rows[10 - value]?.[columnOf(day, given, rows)] ?? ' '),
        );
      }),
    );
  });

  it('has no dot where there is no point', () => {
    fc.assert(
      fc.property(manyPoints, widths, (points, columns) => {
        const given = series(...points);
        const rows = rowsOf(given, 'high', columns);
        const places = new Set(points.map(([day, value]) => `${columnOf(day, given, rows)} ${value}`));
        const dots = rows.join('').match(/[●◆]/g) ?? [];
        return dots.length === places.size;
      }),
    );
  });

  it('says in half rows the same where it is low', () => {
    fc.assert(
      fc.property(manyPoints, widths, (points, columns) => {
        const given = series(...points);
        const rows = rowsOf(given, 'low', columns);
        return points.every(([day, value]) => {
          const cell = rows[5 - Math.ceil(value / 2)]?.[columnOf(day, given, rows)] ?? ' ';
          return (value % 2 === 0 ? '▀█' : '▄█').includes(cell);
        });
      }),
    );
  });

  it('is never wider than the window', () => {
    fc.assert(
      fc.property(manyPoints, widths, fc.constantFrom('high', 'low'), (points, columns, height) =>
        confidenceChartLines(series(...points), height, en('mentor'), plainDisplay(columns)).every(
          line => stringWidth(line) <= columns,
        ),
      ),
    );
  });

  it('is none without points', () => {
    expect(confidenceChartLines(series(), 'high', en('mentor'), plainDisplay(80))).toEqual([]);
  });

  it('knows whether several points became one dot', () => {
    const day = (at: number): [string, number] => [addDaysTo('2024-01-01', at), 6];
    expect(hasSharedDots(series(day(0), day(1), day(900)), plainDisplay(40))).toBe(true);
    expect(hasSharedDots(series(day(0), day(450), day(900)), plainDisplay(40))).toBe(false);
  });
});
