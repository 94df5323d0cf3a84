import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasFirst, holdsActions, selected } from '../../../src/domain/sessions/select.ts';
import { sessionWith } from '../../store/samples.ts';

const years = ['2026', '2025', '2024', '2023'];

/** Reflections by the year in which they were written; one may be about a meeting of another year. */
const shelves = fc.array(
  fc.record({
    written: fc.constantFrom(...years),
    day: fc.constantFrom('2022-05-01', '2023-02-02', '2024-03-03', '2024-12-31', '2025-04-04', '2026-01-01'),
    mentor: fc.constantFrom('Ann', 'Bo'),
  }),
  { maxLength: 12 },
);

describe('a look at the newest years only', () => {
  it('ends once the first so many are certain, and then shows what a look at all would', () => {
    const narrowings = fc.constantFrom(
      {},
      { mentor: 'bo' },
      { since: '2024-01-01' },
      { until: '2024-06-01' },
    );
    fc.assert(
      fc.property(shelves, fc.integer({ min: 1, max: 5 }), narrowings, (shelf, most, narrowing) => {
        const all = shelf.map(({ day, mentor, written }, at) => ({
          written,
          session: sessionWith({ id: `id-${at}`, day, mentor, at: `${day}T10:00:00.000Z` }),
        }));
        const writtenIn = (some: readonly string[]) =>
          all.filter(({ written }) => some.includes(written)).map(({ session }) => session);
        const latestDay = (some: readonly string[]) => {
          const days = writtenIn(some).map(({ day }) => day);
          return days.sort().at(-1) ?? null;
        };
        const stop = years.findIndex((_, at) =>
          hasFirst(most, writtenIn(years.slice(0, at + 1)), narrowing, {
            latestDay: latestDay(years.slice(at + 1)),
          }),
        );
        const seen = writtenIn(years.slice(0, stop + 1));
        expect(selected(seen, narrowing).slice(0, most)).toEqual(
          selected(writtenIn(years), narrowing).slice(0, most),
        );
      }),
    );
  });

  it('goes on while a later meeting may still come', () => {
    const session = sessionWith({ day: '2026-01-05' });
    expect(hasFirst(1, [session], {}, { latestDay: '2026-01-05' })).toBe(false);
    expect(hasFirst(1, [session], {}, { latestDay: '2026-01-04' })).toBe(true);
    expect(hasFirst(2, [session], {}, { latestDay: '2020-01-01' })).toBe(false);
    expect(hasFirst(2, [session], { since: '2021-01-01' }, { latestDay: '2020-01-01' })).toBe(true);
  });
});

describe('the actions of reflections', () => {
  it('are all held, or not', () => {
    const session = sessionWith();
    const [first] = session.actions;
    expect(holdsActions([session], [first?.id ?? ''])).toBe(true);
    expect(holdsActions([session], [first?.id ?? '', 'another'])).toBe(false);
    expect(holdsActions([], [])).toBe(true);
  });
});
