import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../src/domain/calendar/months.ts';

describe('the months that begin between two days', () => {
  it('are told by their first days, the two days included', () => {
    expect(monthsBetween('2026-11-20', '2027-02-01')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
    expect(monthsBetween('2026-11-01', '2026-11-30')).toEqual(['2026-11-01']);
  });

  it('are none within a month', () => {
    expect(monthsBetween('2026-11-02', '2026-11-30')).toEqual([]);
  });

  it('begin a quarter, or a year, where every third or twelfth is wanted', () => {
    expect(monthsBetween('2026-11-20', '2027-08-15', 3)).toEqual(['2027-01-01', '2027-04-01', '2027-07-01']);
    expect(monthsBetween('2025-11-20', '2027-08-15', 12)).toEqual(['2026-01-01', '2027-01-01']);
  });
});
