import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/domain/journal/edits.ts';
import {
  type Change,
  type History,
  idsTouchedBy,
  redoneChange,
  stepBack,
  stepForward,
  UNDO_DEPTH,
  undoneChange,
  withChange,
} from '../../../src/domain/journal/history.ts';
import { strange } from '../../store/samples.ts';

const change = (id: string): Change => ({
  id,
  at: '2026-11-20T11:30:00.000Z',
  doing: 'log',
  edits: [],
});
const emptyHistory: History = { done: [], undone: [] };
const having = (...ids: string[]) =>
  ids.map(change).reduce((history, one) => withChange(history, one), emptyHistory);
const ids = ({ done, undone }: History) => [done, undone].map(changes => changes.map(({ id }) => id));

const edit = (list: Edit['list'], id: string): Edit => ({ list, id, before: null, after: strange({ id }) });

describe('what a change touched', () => {
  it('counts a record that was deleted once, with what tells of its deletion', () => {
    expect(idsTouchedBy([edit('sessions', 'a'), edit('deleted', 'a')])).toEqual(['a']);
  });
});

describe('a deletion', () => {
  const deletedAt = '2026-11-20T11:30:00.000Z';
  const record = strange({ id: 'a', updatedAt: '2026-11-01T00:00:00.000Z' });
  const deletion: Change = {
    ...change('c'),
    edits: [
      { list: 'sessions', id: 'a', before: record, after: null },
      { list: 'deleted', id: 'a', before: null, after: { id: 'a', deletedAt } },
    ],
  };
  const broughtBack = (now: string) =>
    undoneChange(deletion, new Date(now)).edits.find(({ list }) => list === 'sessions')?.after;

  it('that is taken back brings the record back as changed after it was deleted, whatever the clock says', () => {
    expect(broughtBack('2026-11-21T00:00:00.000Z')).toMatchObject({ updatedAt: '2026-11-21T00:00:00.000Z' });
    expect(broughtBack('2026-11-02T00:00:00.000Z')).toMatchObject({ updatedAt: '2026-11-20T11:30:00.001Z' });
  });

  it('tells when it was taken back, until it is made again', () => {
    const { change: undone } = undoneChange(deletion, new Date('2026-11-21T00:00:00.000Z'));
    expect(undone.undoneAt).toBe('2026-11-21T00:00:00.000Z');
    expect(redoneChange(undone, new Date('2026-11-22T00:00:00.000Z')).change).not.toHaveProperty('undoneAt');
  });

  it('that is made again holds against the record that had come back', () => {
    const now = new Date('2026-11-22T00:00:00.000Z');
    const { change: again, edits } = redoneChange(undoneChange(deletion, new Date(deletedAt)).change, now);
    expect(edits[1]?.after).toEqual({ id: 'a', deletedAt: now.toISOString() });
    expect(again.edits).toEqual(edits);
  });

  it('leaves alone when other records were changed', () => {
    const other = { list: 'sessions', id: 'b', before: record, after: null } as const;
    const { edits } = undoneChange({ ...deletion, edits: [other] }, new Date('2026-11-21T00:00:00.000Z'));
    expect(edits).toEqual([{ ...other, before: null, after: record }]);
  });
});

describe('a history', () => {
  it('holds what was done, oldest first', () => {
    expect(ids(having('a', 'b', 'c'))).toEqual([['a', 'b', 'c'], []]);
  });

  it('steps back over what was done last, and forth over what was undone last', () => {
    const first = stepBack(having('a', 'b', 'c'));
    const second = first && stepBack(first.history);
    expect([first, second].map(step => step?.change.id)).toEqual(['c', 'b']);
    expect(second && ids(second.history)).toEqual([['a'], ['c', 'b']]);
    const forth = second && stepForward(second.history);
    expect(forth?.change.id).toBe('b');
    expect(forth?.history).toEqual(first?.history);
  });

  it('has no step where there is nothing', () => {
    expect(stepBack(emptyHistory)).toBeUndefined();
    expect(stepForward(having('a'))).toBeUndefined();
  });

  it('forgets with a new change what was undone', () => {
    const back = stepBack(having('a', 'b'));
    expect(back && ids(withChange(back.history, change('c')))).toEqual([['a', 'c'], []]);
  });

  it('holds a hundred changes, and drops the oldest', () => {
    const many = Array.from({ length: UNDO_DEPTH + 3 }, (_, n) => `${n}`);
    expect(UNDO_DEPTH).toBe(100);
    expect(ids(having(...many))).toEqual([many.slice(3), []]);
  });

  it('never holds more than a hundred in all, and a step back and forth leaves it as it was', () => {
    const moves = fc.array(fc.constantFrom('change', 'change', 'back', 'forth'), { maxLength: 300 });
    fc.assert(
      fc.property(moves, taken => {
        let history: History = emptyHistory;
        for (const [n, move] of taken.entries()) {
          if (move === 'change') history = withChange(history, change(`${n}`));
          else history = (move === 'back' ? stepBack : stepForward)(history)?.history ?? history;
          expect(history.done.length + history.undone.length).toBeLessThanOrEqual(UNDO_DEPTH);
          const [back, forth] = [stepBack(history), stepForward(history)];
          if (back) expect(stepForward(back.history)).toEqual({ ...back, history });
          if (forth) expect(stepBack(forth.history)).toEqual({ ...forth, history });
        }
      }),
      { numRuns: 30 },
    );
  });
});
