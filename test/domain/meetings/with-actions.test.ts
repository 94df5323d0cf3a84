import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, reverseEdits, withEdits } from '../../../src/domain/journal/edits.ts';
import { emptyJournal, sortRecords } from '../../../src/domain/journal/journal.ts';
import { applyChanges } from '../../../src/domain/meetings/edit.ts';
import { withSessionChanged } from '../../../src/domain/meetings/session-changed.ts';
import { sheetText } from '../../../src/domain/meetings/sheet.ts';
import { changesInSheet } from '../../../src/domain/meetings/sheet-changes.ts';
import {
  renewSession,
  sessionsWithActions,
  withActionsOf,
  withoutActions,
  withReflection,
} from '../../../src/domain/meetings/with-actions.ts';
import { actionWith, reflectionWith, sessionWith } from '../../store/samples.ts';
import { aSession, counting, english, NOW, sessionOf, TODAY } from './samples.ts';

const texts = [
  'call Ann',
  'let Bo chair',
  'rest',
  'write',
  'read',
  'a walk',
  'one more',
  'and another',
  'zz',
  'aa',
];
const logged = sessionOf({ what: 'We met', action: texts });

describe('a reflection with its actions', () => {
  it('goes into the journal as records and comes out the same, its actions in their order', () => {
    const alone = actionWith({ id: 'alone', session: null });
    const journal = withReflection({ ...emptyJournal, actions: [alone] }, logged);
    expect(journal.sessions).toEqual([withoutActions(logged)]);
    expect('actions' in withoutActions(logged)).toBe(false);
    const ordered = { ...journal, actions: sortRecords(journal.actions) };
    expect(sessionsWithActions(ordered)).toEqual([logged]);
    expect(withActionsOf(ordered, withoutActions(logged)).actions.map(({ text }) => text)).toEqual(texts);
  });

  it('may be made anew, later, with actions that go with it', () => {
    const later = new Date('2026-12-01T10:00:00.000Z');
    const again = renewSession(logged, 'new', later);
    expect(again).toMatchObject({
      id: 'new',
      createdAt: later.toISOString(),
      updatedAt: later.toISOString(),
    });
    expect(new Set(again.actions.map(({ session }) => session))).toEqual(new Set(['new']));
    expect(sortRecords(again.actions.toReversed()).map(({ text }) => text)).toEqual(texts);
  });
});

describe('a reflection that is changed', () => {
  const before = reflectionWith();
  const journal = withReflection(emptyJournal, before);
  const making = { now: NOW, today: TODAY, newId: counting() };

  it('changes the record of the reflection only where its own parts change', () => {
    const after = applyChanges(before, { actions: before.actions.slice(1) }, making);
    const edits = editsBetween(journal, withSessionChanged(journal, before, after, NOW));
    const [gone] = before.actions;
    expect(edits).toEqual([
      { list: 'actions', id: gone?.id, before: gone, after: null },
      {
        list: 'deleted',
        id: gone?.id,
        before: null,
        after: { id: gone?.id, deletedAt: '2026-11-23T21:05:53.001Z' },
      },
    ]);
  });

  it('leaves its actions alone where it changes itself', () => {
    const after = applyChanges(before, { critical: 'My planning' }, making);
    const edits = editsBetween(journal, withSessionChanged(journal, before, after, NOW));
    expect(edits.map(({ list, id }) => [list, id])).toEqual([['sessions', before.id]]);
    expect(withSessionChanged(journal, before, before, NOW)).toBe(journal);
  });

  it('is what a sheet makes of it, and what it was once that is taken back', () => {
    fc.assert(
      fc.property(aSession, aSession, (given, wanted) => {
        const other = {
          ...sessionWith({ id: 'other', createdAt: '2026-01-01T10:00:00.000Z' }),
          actions: [actionWith({ id: 'o', session: 'other', createdAt: '2026-01-01T10:00:00.000Z' })],
        };
        const held = withReflection(withReflection(emptyJournal, other), given);
        const found = changesInSheet(given, sheetText(wanted, english.words), english, TODAY);
        if (!found.ok) throw new Error(JSON.stringify(found.faults));
        const after = applyChanges(given, found.changes, {
          ...making,
          newId: at => `new-${making.newId(at)}`,
        });
        const kept = withSessionChanged(held, given, after, NOW);
        expect(sessionsWithActions(kept)).toEqual([other, after]);
        const edits = editsBetween(held, kept);
        expect(withEdits(kept, reverseEdits(edits))).toEqual(held);
      }),
    );
  });
});
