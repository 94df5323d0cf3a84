import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDaysTo } from '../../../src/domain/calendar/days.ts';
import { dayScale, namedMonths } from '../../../src/render/documents/chart-scale.ts';

const scaleOver = (from: string, days: number) => dayScale([from, addDaysTo(from, days)]);

describe('a day on the scale of a chart', () => {
  it('stands where it is in time', () => {
    const { across } = dayScale(['2026-01-01', '2026-01-02', '2026-01-11']);
    expect(['2026-01-01', '2026-01-02', '2026-01-11'].map(across)).toEqual([0, 10, 100]);
  });

  it('stands in the middle where it is the only one', () => {
    expect(dayScale(['2026-01-01', '2026-01-01']).across('2026-01-01')).toBe(50);
  });
});

describe('the months that are named', () => {
  it('tell the year of the first, and of each in another year', () => {
    expect(namedMonths(dayScale(['2026-10-20', '2027-02-10']))).toEqual([
      { day: '2026-11-01', isYearTold: true },
      { day: '2026-12-01', isYearTold: false },
      { day: '2027-01-01', isYearTold: true },
      { day: '2027-02-01', isYearTold: false },
    ]);
  });

  it('are none where there would be one alone', () => {
    expect(namedMonths(scaleOver('2026-11-20', 30))).toEqual([]);
  });

  it('never cover one another on a telephone, however long it lasted', () => {
    const start = fc.integer({ min: 0, max: 20_000 }).map(days => addDaysTo('1990-01-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 20_000 }), (from, days) => {
        const scale = scaleOver(from, days);
        const places = namedMonths(scale).map(({ day }) => (scale.across(day) / 100) * 260);
        const nearest = Math.min(...places.slice(1).map((place, at) => place - (places[at] ?? 0)));
        expect(nearest).toBeGreaterThanOrEqual(40);
        expect(places.length).not.toBe(1);
      }),
    );
  });
});
