import { Refusal } from '../domain/problem.ts';
import { createLockFile, type LockFile, type LockFolder, removeLockFile } from './lock/lock-file.ts';
import type { Owner } from './lock/owner.ts';
import { type Sight, watchOn } from './lock/watch.ts';
import { lockFileName } from './paths.ts';
import { pause } from './pause.ts';

/** Lets one writer at a time into a folder, among all processes. */
export interface Lock {
  /**
   * Runs the work while nobody else is in, and gives what it gives. Work that throws `LockLost` is run anew, from its
   * start. Work of one lock takes turns; it must not ask for the same lock itself. Refuses with `journal-busy` when
   * others do not let go in time, and with `file-failed`.
   */
  hold<T>(work: (held: HeldLock) => Promise<T>): Promise<T>;
}

export interface HeldLock {
  /** To be called right before what cannot be taken back. Throws `LockLost` where somebody took this process for dead. */
  confirm(): Promise<void>;
}

/** Somebody else may be in: what was read under the lock may have changed since. Never leaves `hold`. */
export class LockLost extends Error {
  override readonly name = 'LockLost';
}

export interface LockSetup extends LockFolder {
  readonly owner: Owner;
  /** Called once when somebody else is in for longer than a moment. */
  readonly onWait?: () => void;
  /**
   * Called, under the lock and before the work, where a process died while it was in or waited, to clear up after
   * it. As long as that has not been done, whoever comes next is called as well.
   */
  readonly onDead?: () => Promise<void>;
  /** For how long to wait for others, in milliseconds. */
  readonly patienceMs?: number;
  /** Waits for about so many milliseconds. */
  readonly pause?: (ms: number) => Promise<void>;
}

/**
 * The lock of a folder, which is made where it is missing.
 *
 * Whoever wants in puts up a lock file, one of a name that is new each time, then looks, and is in when no other lock file of
 * somebody alive is up. So never two: of two who are in, the one whose lock file went up later looked when the other's was
 * up already, and saw it. And as no name comes twice, removing the lock file of somebody dead never hits a living one's.
 * Of several who see one another the lowest name keeps its lock file up, and the others take theirs down for a while.
 */
export function folderLock(setup: LockSetup): Lock {
  let lastTurn: Promise<unknown> = Promise.resolve();
  return {
    hold: work => {
      const turn = lastTurn.then(() => holdUntilKept(setup, work));
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
  };
}

type LockedWork<T> = (held: HeldLock) => Promise<T>;

async function holdUntilKept<T>(setup: LockSetup, work: LockedWork<T>): Promise<T> {
  const contest = contestFor(setup);
  for (;;) {
    try {
      return await holdOnce(contest, work);
    } catch (error) {
      if (!(error instanceof LockLost)) throw error;
      await contest.pause(SHORT_MS);
    }
  }
}

/** One wish to get in, from its first moment: those who came later wait for it. */
interface Contest {
  readonly setup: LockSetup;
  readonly ticket: number;
  readonly look: (own: string) => Promise<Sight>;
  /** Waits for about so many milliseconds. Refuses with `journal-busy` when there is no patience left. */
  readonly pause: (ms: number) => Promise<void>;
}

function contestFor(setup: LockSetup): Contest {
  return {
    setup,
    ticket: Date.now(),
    look: watchOn(setup, setup.owner),
    pause: patience(setup),
  };
}

async function holdOnce<T>(contest: Contest, work: LockedWork<T>): Promise<T> {
  const { lockFile, dead } = await acquireLock(contest);
  const confirm = async () => {
    if (!(await lockFile.isThere())) throw new LockLost();
  };
  try {
    if (dead.length > 0) {
      await confirm();
      await clearUp(contest.setup, dead);
    }
    return await work({ confirm });
  } finally {
    await lockFile.remove();
  }
}

/** The dead one's lock files go last: whoever is killed before leaves them for the next. */
async function clearUp(setup: LockSetup, dead: readonly string[]): Promise<void> {
  await setup.onDead?.();
  for (const name of dead) await removeLockFile(setup, name);
}

async function acquireLock(contest: Contest): Promise<{ lockFile: LockFile; dead: readonly string[] }> {
  const { setup, ticket } = contest;
  for (;;) {
    const lockFile = await createLockFile(setup, lockFileName(ticket, setup.owner.name));
    const dead = await waitForTurn(contest, lockFile);
    if (dead !== undefined) return { lockFile, dead };
    await waitForLower(contest, lockFile.name);
  }
}

/** The lock files of the dead, once one is in; undefined, with the lock file down, where somebody else goes first. */
async function waitForTurn(
  { look, pause }: Contest,
  lockFile: LockFile,
): Promise<readonly string[] | undefined> {
  try {
    for (;;) {
      const { own, alive, dead } = await look(lockFile.name);
      // Without one's own lock file nobody who came later could see one.
      if (!own || alive.some(other => other < lockFile.name)) break;
      if (alive.length === 0) return dead;
      await pause(SHORT_MS);
    }
  } catch (error) {
    await lockFile.remove();
    throw error;
  }
  await lockFile.remove();
  return undefined;
}

/** Waits, without a lock file, until nobody with a lower name is seen. */
async function waitForLower({ look, pause }: Contest, name: string): Promise<void> {
  for (let ms = SHORT_MS; ; ms = Math.min(ms * GROWTH, LONG_MS)) {
    await pause(ms);
    const { alive } = await look(name);
    if (!alive.some(other => other < name)) return;
  }
}

const SHORT_MS = 10;
const LONG_MS = 40;
const GROWTH = 1.2;

const PATIENCE_MS = 10_000;
/** After how many milliseconds waiting is worth a word. */
const TOLD_AFTER_MS = 300;

/** By a clock that nobody sets. There is always one more try after a pause, however long that was. */
function patience({
  folder,
  onWait,
  patienceMs = PATIENCE_MS,
  pause: wait = pauseAbout,
}: LockSetup): Contest['pause'] {
  const began = process.uptime();
  let told = false;
  return async ms => {
    const waited = (process.uptime() - began) * 1000;
    if (waited >= patienceMs) throw new Refusal({ kind: 'journal-busy', path: folder });
    if (waited >= TOLD_AFTER_MS && !told) {
      told = true;
      onWait?.();
    }
    await wait(ms);
  };
}

/** Never twice the same, so that two who got in each other's way do not meet again. */
function pauseAbout(ms: number): Promise<void> {
  return pause(ms * (0.5 + Math.random()));
}
