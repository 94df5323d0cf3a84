import { emptyJournal, type Journal } from '../domain/journal.ts';
import type { JournalStore, Store } from '../world.ts';

/** A journal that lasts as long as the program runs. */
export function memoryJournal(initial: Journal = emptyJournal): JournalStore {
  return memoryStore(initial);
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
