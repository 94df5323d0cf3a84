import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import {
  hasFirst,
  selectSessions,
  withOpenActions,
  withStatuses,
} from '../../../src/domain/meetings/select.ts';
import { actions, reflectionWith, sessionWith, strange } from '../../store/samples.ts';

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
          session: reflectionWith({ id: `id-${at}`, day, mentor, at: `${day}T10:00:00.000Z` }),
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
        expect(selectSessions(seen, narrowing).slice(0, most)).toEqual(
          selectSessions(writtenIn(years), narrowing).slice(0, most),
        );
      }),
    );
  });

  it('goes on while a later meeting may still come', () => {
    const session = reflectionWith({ day: '2026-01-05' });
    expect(hasFirst(1, [session], {}, { latestDay: '2026-01-05' })).toBe(false);
    expect(hasFirst(1, [session], {}, { latestDay: '2026-01-04' })).toBe(true);
    expect(hasFirst(2, [session], {}, { latestDay: '2020-01-01' })).toBe(false);
    expect(hasFirst(2, [session], { since: '2021-01-01' }, { latestDay: '2020-01-01' })).toBe(true);
  });
});

describe('words that are looked for', () => {
  const call = reflectionWith();

  it('may stand in an action, in what became of a blind spot, or in several places', () => {
    const spot = {
      id: 'spot',
      text: 'silences',
      seen: [{ day: '2026-11-24', state: 'seen', text: 'counted' }],
    };
    const session = reflectionWith({
      id: 'other',
      actions: [],
      blindSpots: [{ ...spot, seen: spot.seen.map(strange) }],
    });
    const found = (...words: string[]) => selectSessions([call, session], { words }).map(({ id }) => id);
    expect(found('CALL ann')).toEqual([call.id]);
    expect(found('counted', 'silences')).toEqual(['other']);
    expect(found('nonsense')).toEqual([]);
  });
});

describe('what one meant to do', () => {
  it('is that of the latest reflection that left something open', () => {
    const done = reflectionWith({ id: 'later', day: '2026-11-30', actions: actions.slice(1) });
    const older = reflectionWith({ id: 'older', day: '2026-11-01' });
    expect(withOpenActions([older, reflectionWith(), done])?.id).toBe(reflectionWith().id);
    expect(withOpenActions([done])).toBeUndefined();
  });

  it('gets another status by its own record, which tells that it was changed', () => {
    const journal = { ...emptyJournal, sessions: [sessionWith()], actions };
    const [first, second] = actions;
    const now = new Date('2026-12-01T10:00:00.000Z');
    const statuses = new Map([
      [first?.id ?? '', 'done'],
      [second?.id ?? '', 'done'],
    ] as const);
    const after = withStatuses(journal, statuses, now);
    expect(after.sessions).toBe(journal.sessions);
    expect(after.actions).toEqual([{ ...first, status: 'done', updatedAt: now.toISOString() }, second]);
    expect(after.actions[1]).toBe(second);
  });
});
