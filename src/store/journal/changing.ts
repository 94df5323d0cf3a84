import type { Change } from '../../domain/journal/history.ts';
import type { Remains, Update } from '../../world/journal.ts';
import { backUp } from './back-up.ts';
import { explainByDamage } from './explain-by-damage.ts';
import { type ChangeWork, makeChange } from './make-change.ts';
import type { JournalSetup } from './store.ts';

/** All that changes a journal, each under its lock. Refuses as `fileJournal` says. */
export interface Changing {
  update(work: ChangeWork): Promise<Update>;
  /** Takes the last change back (`undone`), or makes the last one that was taken back again (`done`). */
  step(to: 'done' | 'undone'): Promise<Change>;
  forget(ids: readonly string[]): Promise<Remains>;
}

export function changingOn(setup: JournalSetup): Changing {
  const { disk, lock, clock } = setup;
  return {
    update: work => lock.hold(held => explainByDamage(disk, () => makeChange(setup, held, work))),
    step: to =>
      lock.hold(async held => {
        const { takeStep: stepped } = await import('./step.ts');
        return explainByDamage(disk, () => stepped(setup, held, to));
      }),
    forget: ids =>
      lock.hold(async held => {
        const { forget } = await import('./forget.ts');
        const remains = await forget({ disk, now: clock.now(), confirm: () => held.confirm() }, ids);
        // What is forgotten is missing from the history, so that a repair needs a backup from here on.
        await backUp(disk, clock.today());
        return remains;
      }),
  };
}
