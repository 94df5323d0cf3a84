import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../../src/domain/ids.ts';
import {
  allRecords,
  changedAt,
  emptyJournal,
  type JournalRecord,
  madeAt,
  sortRecords,
  withIntake,
  withoutIds,
  withRecords,
  withSession,
  yearOf,
} from '../../../src/domain/journal/journal.ts';
import { intake, personWith, sessionIn, strange } from '../../store/samples.ts';

const AT = '2025-12-31T23:30:05.123Z';

describe('the instant at which a record was made', () => {
  it('is what it says itself, whatever its id and its day', () => {
    expect(madeAt(sessionIn(2026, 'a', { createdAt: AT, day: '2026-01-01' }))).toBe(AT);
    expect(madeAt(strange({ id: '20240101000000-0123456789', createdAt: AT }))).toBe(AT);
    expect(madeAt(strange({ id: 'gone', createdAt: AT, deletedAt: '2026-11-23T21:05:53.000Z' }))).toBe(AT);
  });

  it('is otherwise the time in its id', () => {
    expect(madeAt(strange({ id: '20240229101112-ann' }))).toBe('2024-02-29T10:11:12.000Z');
    expect(madeAt(strange({ id: '20240229101112-ann', createdAt: 7 }))).toBe('2024-02-29T10:11:12.000Z');
    expect(madeAt(strange({ id: '20240229101112-ann', deletedAt: AT }))).toBe('2024-02-29T10:11:12.000Z');
  });

  it('is that of any id of ours, to the second', () => {
    const dates = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, fc.uint8Array({ minLength: 10, maxLength: 10 }), (date, random) => {
        const second = `${date.toISOString().slice(0, 19)}.000Z`;
        expect(madeAt(strange({ id: makeId(date, random) }))).toBe(second);
      }),
    );
  });

  it('is otherwise that of its deletion, and else not known', () => {
    expect(madeAt(strange({ id: 'gone', deletedAt: AT }))).toBe(AT);
    for (const id of ['ann', '2024-ann', '20240229101112', '20240229101112-', 'x20240229101112-ann']) {
      expect(madeAt(strange({ id }))).toBe('');
    }
  });
});

describe('the instant at which a record was changed last', () => {
  it('is what it says itself, in whatever zone', () => {
    expect(changedAt(personWith({ updatedAt: '2026-11-19T10:00:00+02:00' }))).toBe(Date.UTC(2026, 10, 19, 8));
  });

  it('is otherwise that at which it was made, and before all time where nothing tells', () => {
    for (const updatedAt of [undefined, null, 'last week', 7, '']) {
      expect(changedAt(strange({ id: 'ann', createdAt: AT, updatedAt }))).toBe(Date.parse(AT));
      expect(changedAt(strange({ id: 'ann', updatedAt }))).toBe(Number.NEGATIVE_INFINITY);
    }
  });
});

describe('the year in which a record was made', () => {
  it('is that in UTC, and 1970 where nothing tells', () => {
    expect(yearOf(sessionIn(2026, 'a', { createdAt: AT }))).toBe('2025');
    expect(yearOf(strange({ id: '20240229101112-ann' }))).toBe('2024');
    expect(yearOf(strange({ id: 'ann' }))).toBe('1970');
  });
});

describe('records in order', () => {
  it('are in that of their making, those of one instant in that of their ids, those without in front', () => {
    const made = (id: string, createdAt: string): JournalRecord => personWith({ id, createdAt });
    const timeless: JournalRecord = strange({ id: 'z' });
    const late = made('a', '2026-01-01T00:00:00.000Z');
    const [early, too] = [made('b', AT), made('c', AT)];
    expect(sortRecords([late, too, timeless, early])).toEqual([timeless, early, too, late]);
  });

  it('are the same whatever order they came in, and the list that was given stays', () => {
    const records = fc.uniqueArray(
      fc
        .record({
          id: fc.string({ minLength: 1 }),
          createdAt: fc.constantFrom(AT, '2024-02-29T10:11:12.000Z', '2026-11-23T21:05:53.000Z'),
        })
        .map(personWith),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(records, fc.nat(), (given: readonly JournalRecord[], turn) => {
        const before = [...given];
        const at = turn % (given.length + 1);
        expect(sortRecords([...given.slice(at), ...given.slice(0, at)].reverse())).toEqual(
          sortRecords(given),
        );
        expect(sortRecords(sortRecords(given))).toEqual(sortRecords(given));
        expect(given).toEqual(before);
      }),
    );
  });
});

describe('a journal with one record more', () => {
  it('has it last, with all else as it was', () => {
    const [one, two] = [sessionIn(2026, 'a'), sessionIn(2025, 'b')];
    const journal = withIntake(withSession(withSession(emptyJournal, one), two), intake);
    expect(journal).toEqual({ ...emptyJournal, sessions: [one, two], intakes: [intake] });
    expect(emptyJournal.sessions).toEqual([]);
  });
});

describe('the records of a journal', () => {
  const session = sessionIn(2026, 'a', { updatedAt: AT });
  const ann = personWith({
    id: 'ann',
    createdAt: '2024-02-29T10:11:12.000Z',
    updatedAt: '2024-02-29T10:11:12.000Z',
  });
  const journal = { ...emptyJournal, sessions: [session], people: [ann] };

  it('are those of every list', () => {
    expect(allRecords(journal)).toEqual([ann, session]);
    expect(allRecords(emptyJournal)).toEqual([]);
  });

  it('can be others, with all else as it was', () => {
    const more = { ...journal, later: 'kept' };
    expect(withRecords(more, list => (list === 'people' ? journal.people : []))).toEqual({
      ...emptyJournal,
      people: [ann],
      later: 'kept',
    });
  });

  it('can be left out by their ids; what tells of a deletion stays', () => {
    const gone = { id: ann.id, deletedAt: AT };
    const { people, sessions, deleted } = withoutIds({ ...journal, deleted: [gone] }, new Set([ann.id]));
    expect([people, sessions, deleted]).toEqual([[], journal.sessions, [gone]]);
    expect(withoutIds(journal, new Set())).toBe(journal);
  });
});
