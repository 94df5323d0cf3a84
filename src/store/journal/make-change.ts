import { type Edit, editsBetween } from '../../domain/journal/edits.ts';
import { type Change, type ChangeKind, withChange } from '../../domain/journal/history.ts';
import type { Journal } from '../../domain/journal/journal.ts';
import { type OnProgress, partOf } from '../../domain/progress.ts';
import type { Update } from '../../world/journal.ts';
import type { Clock } from '../../world.ts';
import type { HeldLock } from '../lock.ts';
import { type Disk, journalPath } from '../paths.ts';
import { type Afterwards, backUpAfter } from './back-up.ts';
import { commit } from './commit.ts';
import { openJournal } from './low-journal.ts';
import { journalOfOpened, openParts, type Wants, withoutParts } from './opened.ts';
import { withoutDeletedForever } from './tombstones.ts';
import { applyEdits, openTouched, withoutSuperseded } from './touched.ts';

/** What it takes to change a journal on a disk. */
export interface ChangeSetup {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly newId: (at: Date) => string;
  /** Absent where nothing may wait: then it is done before the promise of a change resolves. */
  readonly afterwards?: Afterwards;
}

export interface ChangeWork {
  readonly kind: ChangeKind;
  readonly change: (current: Journal) => Journal;
  /** Undefined: all of it is needed. */
  readonly wants?: Wants;
  /** Whether its records come whole from the domain, and nothing of them from elsewhere, so that they need not be checked once more. */
  readonly isOwn?: boolean;
  readonly onProgress?: OnProgress | undefined;
}

/** Keeps what a change makes of the journal, for whoever holds the lock. Refuses as `fileJournal` says. */
export async function makeChange(
  { disk, clock, newId, afterwards }: ChangeSetup,
  held: HeldLock,
  { kind, change, wants, isOwn = false, onProgress }: ChangeWork,
): Promise<Update> {
  const journal = await openJournal(disk, () => held.confirm());
  const { data } = journal.low;
  const read = await openParts(disk, withoutParts(data), wants);
  const before = journalOfOpened(read);
  const made = editsBetween(before, withoutDeletedForever(change(before), data.tombstones));
  const edits = isOwn ? made : await whole(disk, made);
  if (edits.length === 0) return { before, after: before };
  onProgress?.(WORKED_OUT);
  const now = clock.now();
  const done: Change = { id: newId(now), at: now.toISOString(), doing: kind, edits };
  const { parts } = await openTouched(disk, read, edits);
  const file = applyEdits({ file: read.file, parts }, edits);
  const next = { ...file, changes: withChange(data.changes, done.id) };
  const { closed } = await commit(journal, {
    next,
    now,
    change: done,
    onProgress: partOf(onProgress, WORKED_OUT, 1),
  });
  const changed = { day: clock.today(), before: data.changes, now: next.changes, closed };
  await backUpAfter(disk, changed, afterwards);
  return { before, after: journalOfOpened(withoutSuperseded({ file, parts })) };
}

/** The share of a great change that it takes to work it out; the rest is to write it. */
const WORKED_OUT = 0.3;

async function whole(disk: Disk, edits: readonly Edit[]): Promise<readonly Edit[]> {
  const { wholeEdits } = await import('./whole-edits.ts');
  return wholeEdits(edits, journalPath(disk));
}
