import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETENTION, retainedDays } from '../../../src/domain/journal/retention.ts';

const dayAfter = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const kept = (days: readonly string[]) => [...retainedDays(days)].sort();

/** Days of changes: any of some eight years, near to one another or far apart. */
const days = fc
  .array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 90 })), {
    maxLength: 120,
  })
  .map(gaps => gaps.map((_, n) => dayAfter(gaps.slice(0, n + 1).reduce((sum, gap) => sum + gap, 0))));

describe('the days that keep their backup', () => {
  it('are none, or all, where there are few', () => {
    expect(kept([])).toEqual([]);
    const week = Array.from({ length: RETENTION.days }, (_, n) => dayAfter(n));
    expect(kept(week)).toEqual(week);
  });

  it('are, of a change each day for two years, the latest seven, and the last ones of weeks and months', () => {
    const all = Array.from({ length: 731 }, (_, n) => dayAfter(n));
    expect(all.at(-1)).toBe('2025-12-31');
    expect(kept(all)).toEqual([
      ...['2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30', '2025-05-31', '2025-06-30'],
      ...['2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'],
      ...['2025-12-07', '2025-12-14', '2025-12-21'],
      ...['2025-12-25', '2025-12-26', '2025-12-27', '2025-12-28', '2025-12-29', '2025-12-30', '2025-12-31'],
    ]);
  });

  it('are counted by days with a backup, so that a long silence prunes nothing', () => {
    const before = Array.from({ length: 30 }, (_, n) => dayAfter(n));
    const [soon, late] = ['2024-02-05', '2031-06-02'];
    expect(kept([...before, late])).toEqual([...kept([...before, soon]).slice(0, -1), late]);
  });

  it('count a week from Monday to Sunday, also over the end of a year', () => {
    const sundays = ['2026-12-27', '2027-01-03'];
    const saturdays = ['2026-12-26', '2027-01-02'];
    const later = Array.from({ length: 7 }, (_, n) => `2027-01-${String(11 + n).padStart(2, '0')}`);
    expect(kept([...saturdays, ...sundays, ...later])).toEqual(
      expect.arrayContaining([...sundays, ...later]),
    );
    expect(kept([...saturdays, ...sundays, ...later])).not.toContain('2027-01-02');
    expect(kept([...saturdays, ...sundays, ...later])).not.toContain('2026-12-26');
  });

  it('are never more than 24, among those that were given, with the latest in any case', () => {
    fc.assert(
      fc.property(days, given => {
        const those = kept(given);
        expect(those.length).toBeLessThanOrEqual(RETENTION.days + RETENTION.weeks + RETENTION.months);
        expect(those.length).toBeLessThanOrEqual(24);
        expect(given).toEqual(expect.arrayContaining(those));
        if (given.length > 0) expect(those.at(-1)).toBe(given.toSorted().at(-1));
      }),
    );
  });

  it('are the same in whatever order the days come', () => {
    fc.assert(
      fc.property(days, given => {
        expect(kept(given.toReversed())).toEqual(kept(given));
      }),
    );
  });

  it('are the same whether one prunes each day or only once', () => {
    fc.assert(
      fc.property(days, given => {
        const daily = given.reduce<readonly string[]>((there, day) => kept(there.concat(day)), []);
        expect(daily).toEqual(kept(given));
      }),
    );
  });

  it('hold the latest seven, a day of each of the latest five weeks, and one of each of twelve months', () => {
    fc.assert(
      fc.property(days, given => {
        const those = kept(given);
        expect(those.slice(-RETENTION.days)).toEqual(given.slice(-RETENTION.days));
        const months = (list: readonly string[]) => [...new Set(list.map(day => day.slice(0, 7)))];
        expect(months(those).slice(-RETENTION.months)).toEqual(months(given).slice(-RETENTION.months));
        expect(weeks(those).slice(-RETENTION.weeks)).toEqual(weeks(given).slice(-RETENTION.weeks));
      }),
    );
  });
});

/** The weeks of these days, counted from a Monday. */
function weeks(list: readonly string[]): readonly number[] {
  const monday = Date.parse('2024-01-01');
  return [...new Set(list.map(day => Math.floor((Date.parse(day) - monday) / (7 * 24 * 3600 * 1000))))];
}
