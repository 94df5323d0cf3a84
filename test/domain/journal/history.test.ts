import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/domain/journal/edits.ts';
import {
  type Change,
  type History,
  steppedBack,
  steppedForth,
  touchedBy,
  UNDO_DEPTH,
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
    expect(touchedBy([edit('sessions', 'a'), edit('deleted', 'a')])).toEqual(['a']);
  });
});

describe('a history', () => {
  it('holds what was done, oldest first', () => {
    expect(ids(having('a', 'b', 'c'))).toEqual([['a', 'b', 'c'], []]);
  });

  it('steps back over what was done last, and forth over what was undone last', () => {
    const first = steppedBack(having('a', 'b', 'c'));
    const second = first && steppedBack(first.history);
    expect([first, second].map(step => step?.change.id)).toEqual(['c', 'b']);
    expect(second && ids(second.history)).toEqual([['a'], ['c', 'b']]);
    const forth = second && steppedForth(second.history);
    expect(forth?.change.id).toBe('b');
    expect(forth?.history).toEqual(first?.history);
  });

  it('has no step where there is nothing', () => {
    expect(steppedBack(emptyHistory)).toBeUndefined();
    expect(steppedForth(having('a'))).toBeUndefined();
  });

  it('forgets with a new change what was undone', () => {
    const back = steppedBack(having('a', 'b'));
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
          else history = (move === 'back' ? steppedBack : steppedForth)(history)?.history ?? history;
          expect(history.done.length + history.undone.length).toBeLessThanOrEqual(UNDO_DEPTH);
          const [back, forth] = [steppedBack(history), steppedForth(history)];
          if (back) expect(steppedForth(back.history)).toEqual({ ...back, history });
          if (forth) expect(steppedBack(forth.history)).toEqual({ ...forth, history });
        }
      }),
      { numRuns: 30 },
    );
  });
});
