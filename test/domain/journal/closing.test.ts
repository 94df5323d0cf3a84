import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSING, type ClosedPart, planClosing } from '../../../src/domain/journal/closing.ts';
import {
  allRecords,
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  listRecords,
  madeAt,
  sortRecords,
  withRecords,
  yearOf,
} from '../../../src/domain/journal/journal.ts';
import { kindOf, type Listed } from '../../../src/domain/journal/kinds.ts';
import { actionWith, appointmentWith, intake, personWith, sessionIn } from '../../store/samples.ts';

const NOW = '2026-11-20T11:30:00.000Z';

/** A meeting with what came of it, and other records about it, some of them alive. */
interface Meeting {
  readonly year: number;
  readonly actions: readonly ('open' | 'done' | 'dropped')[];
  readonly besides: 'nothing' | 'intake' | 'person' | 'planned' | 'held' | 'lone action' | 'deleted';
}

const meeting: fc.Arbitrary<Meeting> = fc.record({
  year: fc.oneof({ weight: 3, arbitrary: fc.constant(2026) }, fc.integer({ min: 2023, max: 2026 })),
  actions: fc.array(fc.constantFrom('open', 'done', 'done', 'dropped'), { maxLength: 4 }),
  besides: fc.constantFrom('nothing', 'intake', 'person', 'planned', 'held', 'lone action', 'deleted'),
});

/** Few meetings, or about as many as fill a part, or several. */
const journals = fc
  .oneof(
    fc.array(meeting, { maxLength: 12 }),
    fc.array(meeting, { minLength: 60, maxLength: 200, size: 'max' }),
    fc.array(meeting, { minLength: 300, maxLength: 500, size: 'max' }),
  )
  .map(meetings => journalOf(meetings));
const closings = fc.record({
  latest: journals,
  since: fc.constantFrom('', '2024', '2025', '2026'),
});

function journalOf(meetings: readonly Meeting[]): Journal {
  const all = meetings.map(recordsOf);
  return withRecords(emptyJournal, list =>
    sortRecords(all.flatMap<JournalRecord>(records => records[list] ?? [])),
  );
}

function recordsOf({ year, actions, besides }: Meeting, nth: number): Partial<Journal> {
  // Two are made at one instant, now and then, and not always the later ones later.
  const minute = `${(nth * 37) % 60}`.padStart(2, '0');
  const createdAt = `${year}-0${1 + (nth % 9)}-10T10:${minute}:12.000Z`;
  const session = sessionIn(year, `${nth}`, { createdAt });
  const of = (kind: string) => ({ id: `${session.id}-${kind}`, createdAt, updatedAt: createdAt });
  const made = actions.map((status, at) => actionWith({ ...of(`action${at}`), status, session: session.id }));
  switch (besides) {
    case 'nothing':
      return { sessions: [session], actions: made };
    case 'intake':
      return { sessions: [session], actions: made, intakes: [{ ...intake, ...of('intake') }] };
    case 'person':
      return { sessions: [session], actions: made, people: [personWith(of('person'))] };
    case 'planned':
    case 'held':
      return {
        sessions: [session],
        actions: made,
        appointments: [appointmentWith({ ...of('appointment'), status: besides })],
      };
    case 'lone action':
      return {
        sessions: [session],
        actions: [...made, actionWith({ ...of('lone'), status: 'done', session: null })],
      };
    case 'deleted':
      return { deleted: [{ id: session.id, deletedAt: createdAt }] };
  }
}

const sizeOf = (journal: Journal) => allRecords(journal).length;
const closed = (parts: readonly ClosedPart[]) => parts.flatMap(({ records }) => listRecords(records));

/** Each meeting with its actions, and every other record by itself, as the kinds of record have it. */
function groupsIn(journal: Journal): readonly (readonly Listed[])[] {
  const groups = new Map<string, Listed[]>();
  for (const one of listRecords(journal)) {
    const root = (one.list === 'actions' && one.record.session) || one.record.id;
    groups.set(root, [...(groups.get(root) ?? []), one]);
  }
  return [...groups.values()];
}

/** What is over, with all that it goes together with. */
const overIn = (journal: Journal) =>
  groupsIn(journal).filter(group => group.every(({ list, record }) => kindOf(list).isOver(record, NOW)));

/** A property of closing the latest records, whatever they are. */
function always(
  holds: (given: { latest: Journal; since: string }, closing: ReturnType<typeof planClosing>) => void,
) {
  fc.assert(
    fc.property(closings, given => {
      holds(given, planClosing(given.latest, { since: given.since, now: NOW }));
    }),
    { numRuns: 30 },
  );
}

describe('closing the records that are over', () => {
  it('loses none and doubles none: the latest and the parts together are what was there', () => {
    always(({ latest }, closing) => {
      const together = withRecords(emptyJournal, list =>
        sortRecords(
          [closing.latest, ...closing.parts.map(({ records }) => records)].flatMap(one => [...one[list]]),
        ),
      );
      expect(together).toEqual(latest);
    });
  });

  it('keeps the latest and every part in the order in which records were made', () => {
    always((_, closing) => {
      for (const journal of [closing.latest, ...closing.parts.map(({ records }) => records)]) {
        for (const list of LISTS) expect(journal[list]).toEqual(sortRecords<JournalRecord>(journal[list]));
      }
    });
  });

  it('never closes what is alive, nor what tells of a deletion', () => {
    always((_, { parts }) => {
      for (const { list, record } of closed(parts)) expect(kindOf(list).isOver(record, NOW)).toBe(true);
      for (const { records } of parts) expect([records.deleted, records.people]).toEqual([[], []]);
    });
  });

  it('never parts a record from what came of it', () => {
    always(({ latest }, closing) => {
      const where = new Map<string, number>();
      for (const [at, { records }] of closing.parts.entries()) {
        for (const { id } of allRecords(records)) where.set(id, at);
      }
      for (const group of groupsIn(latest)) {
        expect(new Set(group.map(({ record }) => where.get(record.id))).size).toBe(1);
      }
    });
  });

  it('makes parts of 250 at the most, each of one year, the oldest first', () => {
    always((_, { parts }) => {
      for (const { year, records } of parts) {
        expect(sizeOf(records)).toBeLessThanOrEqual(CLOSING.at);
        expect(sizeOf(records)).toBeGreaterThan(0);
        const [first] = sortRecords(allRecords(records));
        expect(first && yearOf(first)).toBe(year);
      }
      const firsts = parts.map(({ records }) => sortRecords(allRecords(records)).map(madeAt)[0]);
      expect(firsts).toEqual(firsts.toSorted());
    });
  });

  it('has nothing left to close when it is done a second time', () => {
    always((_, closing) => {
      expect(planClosing(closing.latest, { since: '2026', now: NOW })).toEqual({
        latest: closing.latest,
        parts: [],
      });
    });
  });

  it('closes nothing of few records within the year in which it was done last', () => {
    always(({ latest, since }, { parts }) => {
      const over = overIn(latest).flat();
      if (since === '2026' && over.length < CLOSING.at) expect(parts).toEqual([]);
    });
  });

  it('closes all of earlier years that is over with the first change of a year', () => {
    always(({ since }, closing) => {
      if (since >= '2026') return;
      const left = overIn(closing.latest).map(group => group.map(({ record }) => yearOf(record))[0]);
      expect(left.filter(year => year !== '2026')).toEqual([]);
    });
  });

  it('leaves the newest fifty, or a little less where the next of them is with many', () => {
    always(({ latest, since }, closing) => {
      const over = overIn(latest);
      if (since !== '2026' || over.flat().length < CLOSING.at) return;
      const left = overIn(closing.latest);
      expect(left.flat().length).toBeLessThanOrEqual(CLOSING.leaves);
      const most = Math.max(...over.map(group => group.length));
      expect(left.flat().length).toBeGreaterThan(CLOSING.leaves - most);
      const madeOf = (groups: typeof over) =>
        groups.map(group => madeAt(group[0]?.record ?? { id: '', deletedAt: '' }));
      const newestClosed =
        togetherOf(closing.parts)
          .map(group => madeAt(group))
          .toSorted()
          .at(-1) ?? '';
      for (const made of madeOf(left)) expect(made >= newestClosed).toBe(true);
    });
  });

  it.each([
    [249, 249, []],
    [250, 50, [200]],
  ])('happens at 250 of this year, and not before: %i', (count, left, parts) => {
    const meetings = Array.from({ length: count }, () => ({
      year: 2026,
      actions: [],
      besides: 'nothing' as const,
    }));
    const closing = planClosing(journalOf(meetings), { since: '2026', now: NOW });
    expect(sizeOf(closing.latest)).toBe(left);
    expect(closing.parts.map(({ records }) => sizeOf(records))).toEqual(parts);
  });

  it('gives the very same journal where nothing is due', () => {
    const latest = journalOf([{ year: 2026, actions: ['done'], besides: 'intake' }]);
    expect(planClosing(latest, { since: '2026', now: NOW }).latest).toBe(latest);
  });
});

describe('the properties of closing', () => {
  it('are tried on journals of which much is closed, and on such of which nothing is', () => {
    const counts = fc
      .sample(closings, { numRuns: 40, seed: 7 })
      .map(({ latest, since }) => planClosing(latest, { since, now: NOW }).parts.length);
    expect(Math.max(...counts)).toBeGreaterThan(2);
    expect(counts).toContain(0);
  });
});

/** The first record of each group that was closed. */
function togetherOf(parts: readonly ClosedPart[]) {
  return parts.flatMap(({ records }) =>
    groupsIn(records).flatMap(group => group.slice(0, 1).map(({ record }) => record)),
  );
}
