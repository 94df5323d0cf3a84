import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal, mapLists, sortRecords } from '../../../src/domain/journal/journal.ts';
import { mergeJournals } from '../../../src/domain/journal/merge.ts';
import type { Person } from '../../../src/domain/people/person.ts';
import { actionWith, intake, personWith, sessionWith, strange } from '../../store/samples.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;
const instantAt = (hour: number) => new Date(Date.UTC(2026, 10, 1, hour)).toISOString();
const madeOn = (id: string) => new Date(Date.UTC(2026, 0, 1 + (id.charCodeAt(0) % 7))).toISOString();

/** What a journal holds under one id: nothing, a version of a record, or that it was deleted; in hours. */
interface Holding {
  readonly changed?: number | null;
  readonly deleted?: number;
}

const hour = fc.integer({ min: 0, max: 6 });
const holding: fc.Arbitrary<Holding> = fc.oneof(
  fc.constant({}),
  hour.map(changed => ({ changed })),
  hour.map(deleted => ({ deleted })),
);
/** A person may lack the instant of the last change. */
const looseHolding: fc.Arbitrary<Holding> = fc.oneof(holding, fc.constant({ changed: null }));
type Holdings = Readonly<Record<string, Holding>>;
const holdings: fc.Arbitrary<Holdings> = fc
  .tuple(fc.tuple(...IDS.map(() => holding)), fc.tuple(...IDS.map(() => looseHolding)))
  .map(([sessions, people]) =>
    Object.fromEntries([
      ...IDS.map((id, at) => [`session-${id}`, sessions[at] ?? {}] as const),
      ...IDS.map((id, at) => [`person-${id}`, people[at] ?? {}] as const),
    ]),
  );

/** The versions of one id are told apart by the hour of their change. */
function journalOf(held: Holdings): Journal {
  const entries = Object.entries(held);
  const versions = entries.flatMap(([id, { changed }]) => (changed === undefined ? [] : [{ id, changed }]));
  const deleted = entries.flatMap(([id, { deleted: at }]) =>
    at === undefined ? [] : [{ id, deletedAt: instantAt(at) }],
  );
  return {
    ...emptyJournal,
    sessions: sortRecords(
      versions
        .filter(({ id }) => id.startsWith('session'))
        .map(({ id, changed }) =>
          sessionWith({
            id,
            what: `at ${changed}`,
            createdAt: madeOn(id),
            updatedAt: instantAt(changed ?? 0),
          }),
        ),
    ),
    people: sortRecords(versions.filter(({ id }) => id.startsWith('person')).map(person)),
    deleted: sortRecords(deleted),
  };
}

function person({ id, changed }: { id: string; changed: number | null }): Person {
  const { updatedAt: _, ...made } = personWith({ id, name: `at ${changed}`, createdAt: madeOn(id) });
  return changed === null ? strange(made) : { ...made, updatedAt: instantAt(changed) };
}

/** What the law says of one id, worked out apart: the latest of all wins, and at one hour the deletion. */
function latest(held: readonly Holding[]): Holding {
  const changes = held.flatMap(({ changed }) => (changed === undefined ? [] : [changed ?? -1]));
  const deletions = held.flatMap(({ deleted }) => (deleted === undefined ? [] : [deleted]));
  const [changed, deleted] = [Math.max(-2, ...changes), Math.max(-2, ...deletions)];
  if (changes.length === 0 && deletions.length === 0) return {};
  return deleted >= changed ? { deleted } : { changed: changed === -1 ? null : changed };
}

const merged = (mine: Journal, theirs: Journal) => mergeJournals(mine, theirs).journal;

describe('two journals that are merged', () => {
  it('hold of every id what was done with it last, and nothing else is lost', () => {
    fc.assert(
      fc.property(holdings, holdings, (mine, theirs) => {
        const wanted = Object.keys(mine).map(id => [id, latest([mine[id] ?? {}, theirs[id] ?? {}])]);
        expect(merged(journalOf(mine), journalOf(theirs))).toEqual(journalOf(Object.fromEntries(wanted)));
      }),
    );
  });

  it('come to the same whichever of them takes in the other, and are the same after that', () => {
    fc.assert(
      fc.property(holdings, holdings, (one, other) => {
        const [a, b] = [journalOf(one), journalOf(other)];
        const there = merged(a, b);
        expect(merged(b, a)).toEqual(there);
        expect(merged(b, there)).toEqual(there);
      }),
    );
  });

  it('come to the same whichever two of three come together first', () => {
    fc.assert(
      fc.property(holdings, holdings, holdings, (one, other, third) => {
        const [a, b, c] = [journalOf(one), journalOf(other), journalOf(third)];
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      }),
    );
  });

  it('come to the same in whatever order the lists stand that come in', () => {
    fc.assert(
      fc.property(holdings, holdings, (mine, theirs) => {
        const [a, b] = [journalOf(mine), journalOf(theirs)];
        const turned = {
          ...b,
          sessions: b.sessions.toReversed(),
          people: b.people.toReversed(),
          deleted: b.deleted.toReversed(),
        };
        expect(mergeJournals(a, turned)).toEqual(mergeJournals(a, b));
      }),
    );
  });

  it('stay the very same journal where the other comes in again', () => {
    fc.assert(
      fc.property(holdings, holdings, (mine, theirs) => {
        const [a, b] = [journalOf(mine), journalOf(theirs)];
        const once = merged(a, b);
        expect(merged(once, b)).toBe(once);
        expect(merged(a, a)).toBe(a);
        expect(merged(a, emptyJournal)).toBe(a);
      }),
    );
  });

  it('are the one journal where the other is empty', () => {
    fc.assert(
      fc.property(holdings, held => {
        expect(merged(emptyJournal, journalOf(held))).toEqual(journalOf(held));
      }),
    );
  });

  it('count every record that comes in once, and every one that goes', () => {
    fc.assert(
      fc.property(holdings, holdings, (mine, theirs) => {
        const [a, b] = [journalOf(mine), journalOf(theirs)];
        const { journal, counts } = mergeJournals(a, b);
        const { added, updated, deleted, older, unchanged, keptDeleted } = counts.sessions;
        expect(journal.sessions).toHaveLength(a.sessions.length + added - deleted);
        const goneFromBoth = b.sessions.filter(
          ({ id }) =>
            a.sessions.some(session => session.id === id) &&
            !journal.sessions.some(session => session.id === id),
        ).length;
        expect(added + updated + older + unchanged + keptDeleted + goneFromBoth).toBe(b.sessions.length);
      }),
    );
  });
});

describe('a record that is on both sides', () => {
  const at = (updatedAt: string, what: string) => ({
    ...emptyJournal,
    sessions: [sessionWith({ updatedAt, what })],
  });
  const whatIn = ({ sessions }: Journal) => sessions.map(({ what }) => what);

  it('is mine where both were changed at one instant, however it is written', () => {
    const mine = at('2026-11-23T21:05:53.000Z', 'mine');
    expect(whatIn(merged(mine, at('2026-11-23T21:05:53Z', 'theirs')))).toEqual(['mine']);
    expect(
      whatIn(merged(at('2026-11-23T21:05:53Z', 'mine'), at('2026-11-23T21:05:53.001Z', 'theirs'))),
    ).toEqual(['theirs']);
  });

  it('keeps the instant at which mine was made, and all else of theirs where that is newer', () => {
    const theirs = sessionWith({
      createdAt: '2020-01-01T00:00:00.000Z',
      updatedAt: '2027-01-01T00:00:00.000Z',
    });
    const mine = sessionWith({ confidence: 2 });
    expect(
      merged({ ...emptyJournal, sessions: [mine] }, { ...emptyJournal, sessions: [theirs] }).sessions,
    ).toEqual([{ ...theirs, createdAt: mine.createdAt }]);
  });

  it('stays filed where it was, though mine does not say when it was made', () => {
    const theirs = personWith({
      id: 'ann',
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
    const { people } = merged(
      { ...emptyJournal, people: [strange({ id: 'ann' })] },
      { ...emptyJournal, people: [theirs] },
    );
    expect(people).toEqual([{ ...theirs, createdAt: '1970-01-01T00:00:00.000Z' }]);
  });

  it('has been as it is since it was made where it does not say when it was changed', () => {
    const mine = personWith({ id: 'ann', createdAt: instantAt(0), updatedAt: instantAt(1) });
    const { updatedAt: _, ...timeless } = personWith({ id: 'ann', createdAt: instantAt(2), what: 'else' });
    const theirs: Person = strange(timeless);
    expect(merged({ ...emptyJournal, people: [mine] }, { ...emptyJournal, people: [theirs] }).people).toEqual(
      [{ ...theirs, createdAt: mine.createdAt }],
    );
  });

  it('is mine where neither says when it was changed, or theirs says it in words', () => {
    const mine: Journal = { ...emptyJournal, actions: [strange({ id: 'g', text: 'x' })] };
    for (const updatedAt of [undefined, null, 'last week', 7]) {
      const other = strange({ id: 'g', text: 'y', updatedAt });
      expect(merged(mine, { ...emptyJournal, actions: [other] })).toBe(mine);
    }
  });
});

describe('a record that was deleted for good', () => {
  const late = actionWith({ updatedAt: instantAt(9) });
  const tombstone = { id: late.id, deletedAt: instantAt(1), forever: true } as const;
  const gone: Journal = { ...emptyJournal, deleted: [tombstone] };
  const living: Journal = { ...emptyJournal, actions: [late] };

  it('is not taken in again, however late it was changed', () => {
    expect(merged(gone, living)).toBe(gone);
    expect(mergeJournals(gone, living).counts.actions.keptDeleted).toBe(1);
  });

  it('goes where another journal deleted it so', () => {
    expect(merged(living, gone)).toEqual(gone);
    expect(mergeJournals(living, gone).counts.actions.deleted).toBe(1);
  });

  it('stays gone for good where another deletion came later, whichever is taken in', () => {
    const plain: Journal = { ...emptyJournal, deleted: [{ id: late.id, deletedAt: instantAt(5) }] };
    expect(merged(gone, plain)).toBe(gone);
    expect(merged(plain, gone)).toEqual(gone);
    expect(merged(merged(plain, gone), living)).toEqual(gone);
  });

  it('comes to the same whichever journals come together first', () => {
    const changedAt = fc.constantFrom(0, 3, 6).map(hours => instantAt(hours));
    const holder: fc.Arbitrary<Journal> = fc.oneof(
      changedAt.map(updatedAt => ({ ...emptyJournal, actions: [{ ...late, updatedAt, text: updatedAt }] })),
      changedAt.map(deletedAt => ({ ...emptyJournal, deleted: [{ id: late.id, deletedAt }] })),
      changedAt.map(deletedAt => ({ ...emptyJournal, deleted: [{ ...tombstone, deletedAt }] })),
    );
    fc.assert(
      fc.property(holder, holder, holder, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, b)).toEqual(merged(b, a));
      }),
    );
  });
});

describe('what a merge counts', () => {
  const journal = (changed: number, ...names: readonly string[]): Journal => ({
    ...emptyJournal,
    sessions: names.map(id => sessionWith({ id, updatedAt: instantAt(changed) })),
  });

  it('is what became of the records of each list', () => {
    const mine = {
      ...journal(3, 'same', 'changed-there', 'deleted-there', 'only-mine', 'changed-here'),
      deleted: [{ id: 'deleted-here', deletedAt: instantAt(9) }],
    };
    const theirs = {
      ...emptyJournal,
      intakes: [intake],
      sessions: [
        ...journal(2, 'changed-here').sessions,
        ...journal(3, 'same', 'new', 'deleted-here').sessions,
        ...journal(4, 'changed-there').sessions,
      ],
      deleted: [{ id: 'deleted-there', deletedAt: instantAt(3) }],
    };
    const none = { added: 0, updated: 0, deleted: 0, older: 0, unchanged: 0, keptDeleted: 0 };
    expect(mergeJournals(mine, theirs).counts).toEqual({
      ...mapLists(() => none),
      sessions: { added: 1, updated: 1, deleted: 1, older: 1, unchanged: 1, keptDeleted: 1 },
      intakes: { ...none, added: 1 },
    });
  });
});
