import type { JournalStore } from '../../world/journal.ts';
import { lazy } from '../lazy.ts';
import type { Lock } from '../lock.ts';
import type { ChangeSetup, ChangeWork } from './make-change.ts';
import { latestIntake, newestSessions, readJournal, readSince } from './reading.ts';

/** What a journal on a disk needs besides the disk. */
export interface JournalSetup extends ChangeSetup {
  readonly lock: Lock;
}

/**
 * The journal in files. One program writes at a time; reading never waits, and loads nothing of what it takes to write. Refuses with
 * `journal-busy`, `journal-damaged`, `journal-newer`, `journal-older` and `file-failed`, and then the journal is what it was.
 */
export function fileJournal(setup: JournalSetup): JournalStore {
  const { disk, clock } = setup;
  const changing = lazy(async () => (await import('./changing.ts')).changingOn(setup));
  const updating = (work: ChangeWork) => changing.update(work);
  return {
    read: () => readJournal(disk),
    latestIntake: () => latestIntake(disk),
    since: day => readSince(disk, day),
    newest: (selection, most) => newestSessions(disk, selection, most),
    update: (kind, change, onProgress) => updating({ kind, change, onProgress }),
    updateLatest: (kind, change) => updating({ kind, change, wants: () => false, isOwn: true }),
    history: async () => (await import('./history.ts')).readHistory(disk),
    undo: () => changing.step('undone'),
    redo: () => changing.step('done'),
    forget: ids => changing.forget(ids),
    incoming: async (text, source) => {
      const { incomingJournal } = await import('../incoming.ts');
      const { contentId: idOf } = await import('../incoming/content-id.ts');
      return incomingJournal(text, source, { now: clock.now(), zone: clock.zone, idOf });
    },
  };
}
