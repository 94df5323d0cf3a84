import { editsBetween, reversed, withEdits } from '../domain/history/edits.ts';
import { emptyHistory, type Step, steppedBack, steppedForth, withChange } from '../domain/history/history.ts';
import { emptyJournal, type Journal } from '../domain/journal.ts';
import { type Problem, Refusal } from '../domain/problem.ts';
import type { JournalStore, Store } from '../world.ts';

/** A journal that lasts as long as the program runs. */
export function memoryJournal(initial: Journal = emptyJournal): JournalStore {
  const store = memoryStore({ journal: initial, history: emptyHistory });
  const stepped = async (back: boolean, kind: Problem['kind'] & `nothing-${string}`) => {
    let taken: Step | undefined;
    await store.update(({ journal, history }) => {
      taken = back ? steppedBack(history) : steppedForth(history);
      if (taken === undefined) throw new Refusal({ kind });
      const edits = taken.change.edits ?? [];
      return { journal: withEdits(journal, back ? reversed(edits) : edits), history: taken.history };
    });
    if (taken === undefined) throw new Refusal({ kind });
    return taken.change;
  };
  return {
    read: async () => (await store.read()).journal,
    update: async (doing, change) => {
      const kept = await store.update(current => {
        const journal = change(current.journal);
        const edits = editsBetween(current.journal, journal);
        if (journal === current.journal || edits.length === 0) return current;
        const made = {
          id: `change-${edits[0]?.id}`,
          at: '2026-11-20T11:30:00.000Z',
          doing,
          size: edits.length,
          edits,
        };
        return { journal, history: withChange(current.history, made) };
      });
      return kept.journal;
    },
    history: async () => (await store.read()).history,
    undo: () => stepped(true, 'nothing-to-undo'),
    redo: () => stepped(false, 'nothing-to-redo'),
    forget: async () => {},
    incoming: async text => JSON.parse(text) as Journal,
  };
}

/**
 * A store without a file. It behaves as one on a file does: what is given out and what is taken in are copies, so
 * that nobody can change what is kept but through an update.
 */
export function memoryStore<T>(initial: T): Store<T> {
  let kept = structuredClone(initial);
  return {
    read: async () => structuredClone(kept),
    update: async change => {
      const current = structuredClone(kept);
      const changed = change(current);
      if (changed !== current) kept = structuredClone(changed);
      return changed;
    },
  };
}
