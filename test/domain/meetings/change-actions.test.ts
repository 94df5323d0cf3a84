import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { withActionChanges } from '../../../src/domain/meetings/change-actions.ts';
import { actions, sessionWith } from '../../store/samples.ts';

describe('a change of actions', () => {
  const journal = { ...emptyJournal, sessions: [sessionWith()], actions };
  const [first, second] = actions;
  const now = new Date('2026-12-01T10:00:00.000Z');

  it('is one of their own records, which tell when they were changed', () => {
    const changes = new Map([[first?.id ?? '', { status: 'done', happened: 'She laughed' }]] as const);
    const after = withActionChanges(journal, changes, now);
    expect(after.sessions).toBe(journal.sessions);
    const changed = { status: 'done', happened: 'She laughed', updatedAt: now.toISOString() };
    expect(after.actions).toEqual([{ ...first, ...changed }, second]);
    expect(after.actions[1]).toBe(second);
  });

  it('is none where a record says that already', () => {
    const changes = new Map([[second?.id ?? '', { status: 'done' }]] as const);
    expect(withActionChanges(journal, changes, now).actions[1]).toBe(second);
  });
});
