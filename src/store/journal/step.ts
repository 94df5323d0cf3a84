import { changeWithoutForgotten } from '../../domain/journal/delete.ts';
import { withEdits } from '../../domain/journal/edits.ts';
import {
  type Change,
  redoneChange,
  stepBack,
  stepForward,
  undoneChange,
} from '../../domain/journal/history.ts';
import { emptyJournal } from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { HeldLock } from '../lock.ts';
import { changePath } from '../paths.ts';
import { parseChecked } from '../schema/checked.ts';
import { journalSchema } from '../schema.ts';
import { backUpAfter } from './back-up.ts';
import { readChange, writeChange } from './changes.ts';
import { commit, isStill } from './commit.ts';
import { openJournal } from './low-journal.ts';
import type { ChangeSetup } from './make-change.ts';
import { withoutParts } from './opened.ts';
import { applyEdits, openTouched } from './touched.ts';

/** Takes the last change back (`undone`), or makes the last one that was taken back again (`done`). */
export async function takeStep(setup: ChangeSetup, held: HeldLock, to: 'done' | 'undone'): Promise<Change> {
  const { disk, clock, afterwards } = setup;
  const journal = await openJournal(disk, () => held.confirm());
  const { data } = journal.low;
  const step = to === 'undone' ? stepBack(data.changes) : stepForward(data.changes);
  if (step === undefined) {
    throw new Refusal({ kind: to === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo' });
  }
  const now = clock.now();
  const was = changeWithoutForgotten(await readChange(disk, step.change), data.latest);
  const { change, edits } = to === 'undone' ? undoneChange(was, now) : redoneChange(was, now);
  parseChecked(journalSchema, withEdits(emptyJournal, edits), changePath(disk, change.id));
  const read = await openTouched(disk, withoutParts(data), edits);
  const next = { ...applyEdits(read, edits), changes: step.history };
  await held.confirm();
  await writeChange(disk, change);
  try {
    const { closed } = await commit(journal, { next, now });
    const changed = { day: clock.today(), before: data.changes, now: step.history, closed };
    await backUpAfter(disk, changed, afterwards);
  } catch (error) {
    // Where the rename came to pass before something failed, the step was taken.
    if (await isStill(disk, data))
      await held
        .confirm()
        .then(() => writeChange(disk, was))
        .catch(() => undefined);
    throw error;
  }
  return change;
}
