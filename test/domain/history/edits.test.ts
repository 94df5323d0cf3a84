import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, reversed, withEdits } from '../../../src/domain/history/edits.ts';
import { emptyJournal, inOrder, type Journal, LISTS } from '../../../src/domain/journal.ts';
import { sessionIn } from '../../store/samples.ts';

const ann = { id: '20240101000000-ann', click: 7 };
const bo = { id: '20250101000000-bo', click: 8 };
const people = (...list: Journal['people']): Journal => ({ ...emptyJournal, people: list });

/** Journals whose lists are in order, and which have records in common. */
const journals = fc
  .record({
    people: records(),
    goals: records(),
    deleted: fc.uniqueArray(
      fc.record({ id: ids(), deletedAt: fc.constantFrom('2024-02-29T10:00:00Z', '2026-11-23T21:05:53Z') }),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
    sessions: fc.uniqueArray(
      fc
        .record({ year: fc.integer({ min: 2024, max: 2026 }), what: fc.string({ maxLength: 3 }) })
        .map(({ year, what }) => sessionIn(year, 'a', { what })),
      { selector: ({ id }) => id, maxLength: 5 },
    ),
  })
  .map(({ people: persons, goals, deleted, sessions }) => ({
    ...emptyJournal,
    people: inOrder(persons),
    goals: inOrder(goals),
    deleted: inOrder(deleted),
    sessions: inOrder(sessions),
  }));

function ids() {
  return fc.constantFrom('a', 'b', 'c', '20240101000000-d', '20250101000000-e');
}

function records() {
  return fc.uniqueArray(fc.record({ id: ids(), words: fc.jsonValue({ maxDepth: 1 }) }), {
    selector: ({ id }) => id,
    maxLength: 5,
  });
}

describe('the edits between two journals', () => {
  it('tell of each record what it was and what it is', () => {
    const changed = { ...bo, click: 9 };
    const cas = { id: 'cas' };
    expect(editsBetween(people(ann, bo), people(changed, cas))).toEqual([
      { list: 'people', id: ann.id, before: ann, after: null },
      { list: 'people', id: bo.id, before: bo, after: changed },
      { list: 'people', id: cas.id, before: null, after: cas },
    ]);
  });

  it('are none where both hold the same, whoever built them', () => {
    expect(editsBetween(people(ann), people(ann))).toEqual([]);
    expect(editsBetween(people(ann), structuredClone(people(ann)))).toEqual([]);
    expect(editsBetween(people(ann, bo), people(bo, ann))).toEqual([]);
  });

  it('keep apart records of one id in different lists', () => {
    const journal = { ...people(ann), goals: [{ id: ann.id, level: 1 }] };
    expect(editsBetween(journal, { ...journal, goals: [] })).toEqual([
      { list: 'goals', id: ann.id, before: { id: ann.id, level: 1 }, after: null },
    ]);
  });

  it('make the one out of the other, and taken back the other out of the one', () => {
    fc.assert(
      fc.property(journals, journals, (before, after) => {
        const edits = editsBetween(before, after);
        expect(withEdits(before, edits)).toEqual(after);
        expect(withEdits(after, reversed(edits))).toEqual(before);
        expect(reversed(reversed(edits))).toEqual(edits);
      }),
    );
  });

  it('touch each record once, and none that is the same in both', () => {
    fc.assert(
      fc.property(journals, journals, (before, after) => {
        const edits = editsBetween(before, after);
        expect(new Set(edits.map(({ list, id }) => `${list} ${id}`)).size).toBe(edits.length);
        for (const { before: was, after: is } of edits) expect(is).not.toEqual(was);
      }),
    );
  });
});

describe('a journal after edits', () => {
  it('has its records in order, and all else as it was', () => {
    const journal = { ...people(bo), theme: 'growth', goals: [{ id: 'z' }, { id: 'a' }] };
    const edits = [{ list: 'people', id: ann.id, before: null, after: ann }] as const;
    expect(withEdits(journal, edits)).toEqual({ ...journal, people: [ann, bo] });
    expect(withEdits(journal, []).goals).toBe(journal.goals);
  });

  it('is what they say, whatever it held of their records before, and once more is no different', () => {
    const edits = [{ list: 'people', id: ann.id, before: bo, after: ann }] as const;
    const after = withEdits(people({ ...ann, click: 1 }), edits);
    expect(after).toEqual(people(ann));
    expect(withEdits(after, edits)).toEqual(after);
    const gone = [{ list: 'people', id: ann.id, before: ann, after: null }] as const;
    expect(withEdits(people(bo), gone)).toEqual(people(bo));
    expect(LISTS).toContain('people');
  });
});
