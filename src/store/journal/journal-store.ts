import { editsBetween, reversed } from '../../domain/history/edits.ts';
import {
  type Change,
  type Doing,
  steppedBack,
  steppedForth,
  touchedBy,
  withChange,
} from '../../domain/history/history.ts';
import type { Journal } from '../../domain/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Enough, JournalStore } from '../../world/journal.ts';
import type { Clock } from '../../world.ts';
import type { Held, Lock } from '../lock.ts';
import { type Head, isLegacy, readHead } from './head.ts';
import { backupPath, type Disk } from './layout.ts';
import { journalOf, readChange, readJournal, readParts } from './reading.ts';
import { commit, completed, keptChange, settle } from './writing.ts';

/** What a journal on a disk needs besides the disk. */
export interface JournalSetup {
  readonly disk: Disk;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly newId: (at: Date) => string;
}

/**
 * The journal in files. One program writes at a time; reading never waits. Refuses with `journal-busy`,
 * `journal-damaged`, `journal-newer` and `file-failed`, and then the journal is what it was.
 */
export function fileJournal(setup: JournalSetup): JournalStore {
  const { disk, lock, clock } = setup;
  return {
    read: enough => readJournal(disk, enough),
    update: (doing, change, enough) => lock.hold(held => updated(setup, held, { doing, change, enough })),
    history: async () => {
      const head = await readHead(disk);
      return isLegacy(head) ? { done: [], undone: [] } : head.history;
    },
    undo: () => lock.hold(held => stepped(setup, held, 'undone')),
    redo: () => lock.hold(held => stepped(setup, held, 'done')),
    forget: id =>
      lock.hold(async held => {
        const { forget } = await import('./forget.ts');
        const head = await forget(disk, await headToWrite(disk, held), id, () => held.confirm());
        // What is forgotten is missing from the history, so that a repair needs a backup from here on.
        await backUp(disk, head, clock.today(), { anew: true });
      }),
    incoming: async (text, source) => {
      const { incomingJournal } = await import('../incoming.ts');
      const { idOf } = await import('../incoming/content-id.ts');
      return incomingJournal(text, source, { now: clock.now(), zone: clock.zone, idOf });
    },
  };
}

interface Update {
  readonly doing: Doing;
  readonly change: (current: Journal) => Journal;
  readonly enough: Enough | undefined;
}

async function updated(
  { disk, clock, newId }: JournalSetup,
  held: Held,
  { doing, change, enough }: Update,
): Promise<Journal> {
  const head = await headToWrite(disk, held);
  const parts = await readParts(disk, head, enough);
  const before = journalOf(parts);
  const after = change(before);
  const edits = completed(disk, editsBetween(before, after));
  if (edits.length === 0) return after;
  const at = clock.now();
  const made = { id: newId(at), at: at.toISOString(), doing, ...touchedBy(edits), edits };
  const history = withChange(head.history, await keptChange(disk, made));
  const kept = await commit(disk, head, parts, { edits, history, latest: 'done' }, () => held.confirm());
  await backUp(disk, kept.head, clock.today(), { anew: await isBehind(disk, head.history.undone) });
  return journalOf(new Map([...parts, ...kept.parts]));
}

/** Takes the last change back (`undone`), or makes the last one that was taken back again (`done`). */
async function stepped({ disk, clock }: JournalSetup, held: Held, to: 'done' | 'undone'): Promise<Change> {
  const head = await headToWrite(disk, held);
  const step = to === 'undone' ? steppedBack(head.history) : steppedForth(head.history);
  if (step === undefined)
    throw new Refusal({ kind: to === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo' });
  const made = step.change.edits ?? (await readChange(disk, step.change.id));
  const edits = to === 'undone' ? reversed(made) : made;
  const { head: kept } = await commit(
    disk,
    head,
    new Map(),
    { edits, history: step.history, latest: to },
    () => held.confirm(),
  );
  await backUp(disk, kept, clock.today());
  return step.change;
}

/** The head, once everything that came before is in its place: an older format brought up, a broken-off change finished. */
async function headToWrite(disk: Disk, held: Held): Promise<Head> {
  const head = await readHead(disk);
  if (isLegacy(head)) {
    const { migrated } = await import('./migrated.ts');
    return migrated(disk, head, () => held.confirm());
  }
  return settle(disk, head, () => held.confirm());
}

/** Whether the latest backup is of a change that is dropped now, so that nothing leads on from it any more. */
async function isBehind(disk: Disk, dropped: readonly Change[]): Promise<boolean> {
  if (dropped.length === 0) return false;
  const { latestBackup } = await import('./rolling-backup.ts');
  const latest = await latestBackup(disk).catch(() => undefined);
  return dropped.some(({ id }) => id === latest?.change);
}

/** A rolling backup, on the first change of a day. A change that is kept does not fail for want of one. */
async function backUp(disk: Disk, head: Head, day: string, { anew } = { anew: false }): Promise<void> {
  try {
    if (!anew && (await isThere(disk, backupPath(disk, day)))) return;
    const { takeBackup } = await import('./rolling-backup.ts');
    await takeBackup(disk, head, day);
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
