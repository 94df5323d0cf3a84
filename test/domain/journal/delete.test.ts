import { describe, expect, it } from 'vitest';
import {
  idsDeletedAlong,
  markForever,
  withOffspring,
  withoutForgotten,
  withoutRecords,
} from '../../../src/domain/journal/delete.ts';
import { editsBetween, reverseEdits, withEdits } from '../../../src/domain/journal/edits.ts';
import type { Change } from '../../../src/domain/journal/history.ts';
import {
  emptyJournal,
  type Journal,
  listRecords,
  WRITTEN_LISTS,
} from '../../../src/domain/journal/journal.ts';
import { mergeJournals } from '../../../src/domain/journal/merge.ts';
import { actions, actionWith, everyKind, personWith, sessionWith } from '../../store/samples.ts';

const NOW = new Date('2026-12-01T10:00:00.000Z');
const other = actionWith({ id: 'other', session: null, createdAt: '2026-11-01T10:00:00.000Z' });

/** One record at least of every kind. */
const journal: Journal = { ...everyKind, actions: [other, ...actions] };

const without = (id: string, from = journal, now = NOW) =>
  withoutRecords(
    from,
    withOffspring(from, id).map(({ record }) => record),
    now,
  );

describe('a record that is deleted', () => {
  it.each(WRITTEN_LISTS)('leaves a tombstone and nothing else, and comes back as it was: %s', list => {
    const [first] = journal[list];
    const after = without(first?.id ?? '');
    expect(after[list].some(({ id }) => id === first?.id)).toBe(false);
    expect(after.deleted.find(({ id }) => id === first?.id)).toEqual({
      id: first?.id,
      deletedAt: NOW.toISOString(),
    });
    expect(withEdits(after, reverseEdits(editsBetween(journal, after)))).toEqual(journal);
  });

  it('takes along what came of it, and nothing else', () => {
    const after = without(sessionWith().id);
    expect(after).toMatchObject({ sessions: [], actions: [other], people: journal.people });
    expect(after.deleted.map(({ id }) => id).toSorted()).toEqual(
      [sessionWith().id, ...actions.map(({ id }) => id)].toSorted(),
    );
  });

  it('stays as a name where others speak of it', () => {
    const after = without(personWith().id);
    expect(after.sessions).toEqual(journal.sessions);
    expect(after.appointments).toEqual(journal.appointments);
  });

  it('is deleted once', () => {
    const once = without(other.id);
    expect(without(other.id, once)).toBe(once);
  });

  it('goes whatever the clock says, also at the last instant there is', () => {
    const last = actionWith({ updatedAt: '9999-12-31T23:59:59.999Z' });
    const held = { ...emptyJournal, actions: [last] };
    const gone = without(last.id, held);
    expect(gone).toMatchObject({ actions: [], deleted: [{ deletedAt: '9999-12-31T23:59:59.999Z' }] });
    expect(mergeJournals(gone, held).journal).toBe(gone);
  });
});

describe('a record that is deleted for good', () => {
  const deleted = without(sessionWith().id);
  const ids = [sessionWith().id, ...actions.map(({ id }) => id)];

  it('has a tombstone that says so, in the place of the one it had', () => {
    const gone = markForever(deleted, ids);
    expect(gone.deleted.map(({ forever }) => forever)).toEqual([true, true, true]);
    expect(markForever(gone, ids)).toBe(gone);
    expect(mergeJournals(gone, journal).journal).toEqual(gone);
  });

  it('is not in what comes from elsewhere any more', () => {
    const gone = markForever(deleted, ids);
    expect(withoutForgotten(journal, gone)).toEqual(gone);
    expect(withoutForgotten(journal, deleted)).toBe(journal);
  });

  it('has with it what went along when it was deleted before, as the history tells', () => {
    const edits = editsBetween(journal, deleted);
    const change: Change = { id: 'c', at: '', doing: 'delete', edits };
    const [session = '', first = ''] = ids;
    expect(idsDeletedAlong(session, { done: [change] }).toSorted()).toEqual(ids.toSorted());
    expect(idsDeletedAlong(first, { done: [change] })).toEqual([first]);
    expect(idsDeletedAlong(session, { done: [] })).toEqual([session]);
  });
});

describe('all records of a journal', () => {
  it('are told with what they are', () => {
    expect(listRecords({ ...emptyJournal, actions: [other], people: [personWith()] })).toEqual([
      { list: 'people', record: personWith() },
      { list: 'actions', record: other },
    ]);
  });
});
