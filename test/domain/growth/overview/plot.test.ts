import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '../../../../src/domain/calendar/days.ts';
import { gapsBetween } from '../../../../src/domain/growth/gaps.ts';
import { columnsOfDays, plotOf } from '../../../../src/domain/growth/overview/plot.ts';

const series = (...points: readonly (readonly [day: string, value: number])[]) => ({
  points: points.map(([day, value]) => ({ day, value })),
  gaps: gapsBetween(points.map(([day]) => day)),
});

describe('a plot', () => {
  it('is none without points', () => {
    expect(plotOf(series(), 40)).toBeUndefined();
  });

  it('has the first day in the first column, the last in the last, and others where their day lies', () => {
    const plot = plotOf(series(['2026-01-01', 4], ['2026-01-06', 6], ['2026-01-21', 5]), 21);
    expect(plot?.dots).toEqual([
      { column: 0, value: 4, count: 1 },
      { column: 5, value: 6, count: 1 },
      { column: 20, value: 5, count: 1 },
    ]);
  });

  it('leads from dot to dot, one value for each column between', () => {
    const plot = plotOf(series(['2026-01-01', 4], ['2026-01-05', 6]), 5);
    expect(plot?.trail).toEqual([
      { column: 1, value: 4.5 },
      { column: 2, value: 5 },
      { column: 3, value: 5.5 },
    ]);
  });

  it('leaves the way over a gap open', () => {
    const plot = plotOf(
      series(['2026-01-01', 4], ['2026-01-08', 4], ['2026-09-01', 6], ['2026-09-11', 6]),
      100,
    );
    const columns = plot?.trail.map(({ column }) => column) ?? [];
    expect(columns.filter(column => column > 3 && column < 96)).toEqual([]);
    expect(columns).not.toEqual([]);
  });

  it('has one dot for points of one value in one column, and says of how many', () => {
    const plot = plotOf(
      series(['2026-01-01', 4], ['2026-01-02', 4], ['2026-01-03', 7], ['2027-01-01', 5]),
      20,
    );
    expect(plot?.dots).toEqual([
      { column: 0, value: 4, count: 2 },
      { column: 0, value: 7, count: 1 },
      { column: 19, value: 5, count: 1 },
    ]);
  });

  it('loses no point, whatever they are', () => {
    const points = fc.array(fc.record({ after: fc.nat(400), value: fc.nat(10) }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 120 }), (given, columns) => {
        const days = given.map(({ after }) => addDaysTo('2024-01-01', after)).toSorted();
        const all = given.map(({ value }, at): [string, number] => [days[at] ?? '', value]);
        const plot = plotOf(series(...all), columns);
        if (plot === undefined) return false;
        const columnOf = columnsOfDays(plot);
        const isThere = ([day, value]: readonly [string, number]) =>
          plot.dots.some(dot => dot.column === columnOf(day) && dot.value === value);
        const counted = plot.dots.reduce((sum, { count }) => sum + count, 0);
        const isInside = plot.dots.every(({ column }) => column >= 0 && column < columns);
        return all.every(isThere) && counted === all.length && isInside;
      }),
    );
  });
});
