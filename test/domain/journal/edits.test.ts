import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, reverseEdits, withEdits } from '../../../src/domain/journal/edits.ts';
import { emptyJournal, type Journal, LISTS, sortRecords } from '../../../src/domain/journal/journal.ts';
import { actionWith, appointmentWith, intake, personWith, sessionIn, strange } from '../../store/samples.ts';

const ann = personWith({ id: '20240101000000-ann', createdAt: '2024-01-01T00:00:00.000Z' });
const bo = personWith({ id: '20250101000000-bo', name: 'Bo', createdAt: '2025-01-01T00:00:00.000Z' });
const people = (...list: Journal['people']): Journal => ({ ...emptyJournal, people: list });

/** Journals whose lists are in order, and which have records in common. */
const journals = fc
  .record({
    people: listOf(personWith, 'name'),
    appointments: listOf(appointmentWith, 'place'),
    actions: listOf(actionWith, 'text'),
    intakes: listOf(changes => ({ ...intake, ...changes }), 'zone'),
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
  .map(
    (lists): Journal => ({
      ...emptyJournal,
      people: sortRecords(lists.people),
      appointments: sortRecords(lists.appointments),
      actions: sortRecords(lists.actions),
      intakes: sortRecords(lists.intakes),
      deleted: sortRecords(lists.deleted),
      sessions: sortRecords(lists.sessions),
    }),
  );

function ids() {
  return fc.constantFrom('a', 'b', 'c', '20240101000000-d', '20250101000000-e');
}

/** Records of a kind, of which this field differs. */
function listOf<R extends { readonly id: string }, F extends string>(
  recordWith: (changes: { readonly [field in 'id' | F]: string }) => R,
  field: F,
) {
  const record = fc.tuple(ids(), fc.string({ maxLength: 3 })).map(([id, text]) => {
    const changes = { id, [field]: text };
    return recordWith(strange(changes));
  });
  return fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 5 });
}

describe('the edits between two journals', () => {
  it('tell of each record what it was and what it is', () => {
    const changed = { ...bo, name: 'Bob' };
    const cas = personWith({ id: 'cas', name: 'Cas' });
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
    const action = actionWith({ id: ann.id });
    const journal = { ...people(ann), actions: [action] };
    expect(editsBetween(journal, { ...journal, actions: [] })).toEqual([
      { list: 'actions', id: ann.id, before: action, after: null },
    ]);
  });

  it('make the one out of the other, and taken back the other out of the one', () => {
    fc.assert(
      fc.property(journals, journals, (before, after) => {
        const edits = editsBetween(before, after);
        expect(withEdits(before, edits)).toEqual(after);
        expect(withEdits(after, reverseEdits(edits))).toEqual(before);
        expect(reverseEdits(reverseEdits(edits))).toEqual(edits);
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
    const journal = {
      ...people(bo),
      theme: 'growth',
      actions: [actionWith({ id: 'z' }), actionWith({ id: 'a' })],
    };
    const edits = [{ list: 'people', id: ann.id, before: null, after: ann }] as const;
    expect(withEdits(journal, edits)).toEqual({ ...journal, people: [ann, bo] });
    expect(withEdits(journal, []).actions).toBe(journal.actions);
  });

  it('is what they say, whatever it held of their records before, and once more is no different', () => {
    const edits = [{ list: 'people', id: ann.id, before: bo, after: ann }] as const;
    const after = withEdits(people({ ...ann, name: 'An' }), edits);
    expect(after).toEqual(people(ann));
    expect(withEdits(after, edits)).toEqual(after);
    const gone = [{ list: 'people', id: ann.id, before: ann, after: null }] as const;
    expect(withEdits(people(bo), gone)).toEqual(people(bo));
    expect(LISTS).toContain('people');
  });
});
