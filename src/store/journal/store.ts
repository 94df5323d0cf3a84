import { changeClearedOf } from '../../domain/journal/delete.ts';
import { type Edit, editsBetween, withEdits } from '../../domain/journal/edits.ts';
import {
  type Change,
  type Doing,
  type History,
  madeAgain,
  steppedBack,
  steppedForth,
  takenBack,
  withChange,
} from '../../domain/journal/history.ts';
import { emptyJournal, type Journal, LISTS } from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import { noProgress, type OnProgress, partOf } from '../../domain/progress.ts';
import type { JournalStore, Update } from '../../world/journal.ts';
import type { Clock } from '../../world.ts';
import type { Held, Lock } from '../lock.ts';
import { backupPath, changePath, type Disk, journalPath } from '../paths.ts';
import { checked } from '../read.ts';
import { journalSchema } from '../schema.ts';
import { readChange, writeChange } from './changes.ts';
import { commit, isStill } from './commit.ts';
import { openJournal } from './journal-file.ts';
import { afterEdits, journalOf, openParts, openTouched, unopened, type Wants } from './opened.ts';
import { orDamaged } from './or-damaged.ts';
import { latestIntake, newestSessions, readHistory, readJournal, readSince } from './reading.ts';
import { withoutGone } from './tombstones.ts';

/** What a journal on a disk needs besides the disk. */
export interface JournalSetup {
  readonly disk: Disk;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly newId: (at: Date) => string;
}

/**
 * The journal in files. One program writes at a time; reading never waits. Refuses with `journal-busy`,
 * `journal-damaged`, `journal-newer`, `journal-older` and `file-failed`, and then the journal is what it was.
 */
export function fileJournal(setup: JournalSetup): JournalStore {
  const { disk, lock, clock } = setup;
  const updating = (work: Work) => lock.hold(held => orDamaged(disk, () => makeChange(setup, held, work)));
  return {
    read: () => readJournal(disk),
    latestIntake: () => latestIntake(disk),
    since: day => readSince(disk, day),
    newest: (selection, most) => newestSessions(disk, selection, most),
    update: (doing, change, onProgress) => updating({ doing, change, onProgress }),
    updateLatest: (doing, change) => updating({ doing, change, wants: () => false }),
    history: () => readHistory(disk),
    undo: () => lock.hold(held => orDamaged(disk, () => stepped(setup, held, 'undone'))),
    redo: () => lock.hold(held => orDamaged(disk, () => stepped(setup, held, 'done'))),
    forget: ids =>
      lock.hold(async held => {
        const { forget } = await import('./forget.ts');
        const remains = await forget({ disk, now: clock.now(), confirm: () => held.confirm() }, ids);
        // What is forgotten is missing from the history, so that a repair needs a backup from here on.
        await backUp(disk, clock.today(), { anew: true });
        return remains;
      }),
    incoming: async (text, source) => {
      const { incomingJournal } = await import('../incoming.ts');
      const { idOf } = await import('../incoming/content-id.ts');
      return incomingJournal(text, source, { now: clock.now(), zone: clock.zone, idOf });
    },
  };
}

interface Work {
  readonly doing: Doing;
  readonly change: (current: Journal) => Journal;
  /** Undefined: all of it is needed. */
  readonly wants?: Wants;
  readonly onProgress?: OnProgress | undefined;
}

/** Keeps what a change makes of the journal, for whoever holds the lock. Refuses as `fileJournal` says. */
export async function makeChange(
  { disk, clock, newId }: Omit<JournalSetup, 'lock'>,
  held: Held,
  { doing, change, wants, onProgress = noProgress }: Work,
): Promise<Update> {
  const journal = await openJournal(disk, () => held.confirm());
  const { data } = journal.low;
  const read = await openParts(disk, unopened(data), wants);
  const before = journalOf(read);
  const edits = completed(disk, editsBetween(before, withoutGone(change(before), data.tombstones)));
  if (edits.length === 0) return { before, after: before };
  onProgress(WORKED_OUT);
  const now = clock.now();
  const made: Change = { id: newId(now), at: now.toISOString(), doing, edits };
  const file = afterEdits(await openTouched(disk, read, edits), edits);
  const next = { ...file, changes: withChange(data.changes, made.id) };
  const { closed } = await commit(journal, {
    next,
    now,
    change: made,
    onProgress: partOf(onProgress, WORKED_OUT, 1),
  });
  const dropped = idsIn(data.changes).filter(id => !idsIn(next.changes).includes(id));
  const anew = closed || (await isBehind(disk, dropped));
  await backUp(disk, clock.today(), { anew, earlier: idsIn(data.changes) });
  return { before, after: withEdits(before, edits) };
}

/** The share of a great change that it takes to work it out; the rest is to write it. */
const WORKED_OUT = 0.3;

/** Takes the last change back (`undone`), or makes the last one that was taken back again (`done`). */
async function stepped(setup: JournalSetup, held: Held, to: 'done' | 'undone'): Promise<Change> {
  const { disk, clock } = setup;
  const journal = await openJournal(disk, () => held.confirm());
  const { data } = journal.low;
  const step = to === 'undone' ? steppedBack(data.changes) : steppedForth(data.changes);
  if (step === undefined) {
    throw new Refusal({ kind: to === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo' });
  }
  const now = clock.now();
  const was = changeClearedOf(await readChange(disk, step.change), data.latest);
  const { change, edits } = to === 'undone' ? takenBack(was, now) : madeAgain(was, now);
  checked(journalSchema, withEdits(emptyJournal, edits), changePath(disk, change.id));
  const read = await openTouched(disk, unopened(data), edits);
  const next = { ...afterEdits(read, edits), changes: step.history };
  await held.confirm();
  await writeChange(disk, change);
  try {
    const { closed } = await commit(journal, { next, now });
    await backUp(disk, clock.today(), { anew: closed, earlier: idsIn(data.changes) });
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

/**
 * Edits whose records are whole: what a command left out is filled in as the schema has it, so that reading need not do
 * it each time. Refuses with `journal-damaged` a record that could not be read again.
 */
function completed(disk: Disk, edits: readonly Edit[]): readonly Edit[] {
  const whole = checked(journalSchema, withEdits(emptyJournal, edits), journalPath(disk));
  const records = new Map(
    LISTS.flatMap(list => whole[list].map(record => [`${list} ${record.id}`, record] as const)),
  );
  return edits.map(edit => {
    const record = records.get(`${edit.list} ${edit.id}`);
    // The order in which a person reads it stays that in which it was made.
    return { ...edit, after: record === undefined ? null : { ...edit.after, ...record } };
  });
}

function idsIn({ done, undone }: History<string>): readonly string[] {
  return [...done, ...undone];
}

/**
 * Whether the latest backup is of a change that is dropped now, so that nothing leads on from it any more. Most of those that are dropped were
 * made long before it, as their ids tell, so that it is hardly ever read.
 */
async function isBehind(disk: Disk, dropped: readonly string[]): Promise<boolean> {
  if (dropped.length === 0) return false;
  const { backupDays, DAY_MS, readBackup, startOfId } = await import('../backups/rolling.ts');
  const [day] = await backupDays(disk).catch(() => []);
  if (day === undefined || !dropped.some(id => id > startOfId(Date.parse(day) - DAY_MS))) return false;
  const latest = await readBackup(disk, day).catch(() => undefined);
  return dropped.some(id => id === latest?.file.changes.done.at(-1));
}

/**
 * A rolling backup, on the first change of a day, and where a part was closed: its copy is all that it can be mended from. A change
 * that is kept does not fail for want of one.
 */
async function backUp(
  disk: Disk,
  day: string,
  { anew, earlier = [] }: { readonly anew: boolean; readonly earlier?: readonly string[] },
): Promise<void> {
  try {
    if (!anew && (await isThere(disk, backupPath(disk, day)))) return;
    const { takeBackup } = await import('../backups/rolling.ts');
    await takeBackup(disk, day, earlier);
  } catch {
    // Doctor says of which day the last backup is.
  }
}

function isThere({ fs }: Disk, path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    () => false,
  );
}
