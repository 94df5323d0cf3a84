import type { SheetWords } from '../domain/meetings/sheet.ts';
import type { World } from '../world.ts';
import { fileJournal } from './journal/store.ts';
import { lazy } from './lazy.ts';
import type { Owner } from './lock/owner.ts';
import type { Lock, LockSetup } from './lock.ts';
import type { Disk } from './paths.ts';

/** What the stores need besides a disk. */
export interface StoresSetup extends Pick<World, 'clock' | 'newId'> {
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
  /** The words that a sheet may be written in. */
  readonly sheetWords: () => Promise<readonly SheetWords[]>;
  /** Told when another program is writing for longer than a moment. */
  readonly onWait: () => void;
}

export type Stores = Pick<World, 'journal' | 'backups' | 'doctor' | 'drafts' | 'settings' | 'finish'>;

/**
 * All that is kept in a home. One lock stands before all of it but drafts, of which each has one writer. What is only read needs
 * none, and loads nothing but what reads.
 */
export function storesOn(disk: Disk, setup: StoresSetup): Stores {
  const { clock, newId, onWait, hasModes, sheetWords } = setup;
  const lock = lockOn(disk, { onWait });
  const waiting: (() => Promise<void>)[] = [];
  const journal = fileJournal({ disk, lock, clock, newId, afterwards: work => waiting.push(work) });
  return {
    journal,
    backups: lazy(async () => {
      const { backupsOn } = await import('./backups/backups.ts');
      return backupsOn(disk, journal.incoming);
    }),
    doctor: lazy(async () => {
      const { fileDoctor } = await import('./doctor/doctor.ts');
      const { isInUse } = await import('./lock/lock-file.ts');
      const owner = await loadOwner();
      return fileDoctor({
        disk,
        lock,
        clock,
        newId,
        hasModes,
        isInUse: () => isInUse({ fs: disk.fs, folder: disk.home }, owner),
        sheets: { owner, sheetWords },
      });
    }),
    drafts: lazy(async () => {
      const { fileDrafts } = await import('./drafts/drafts.ts');
      return fileDrafts({ disk, owner: await loadOwner(), newId: () => newId(clock.now()) });
    }),
    settings: lazy(async () => {
      const { settingsStore } = await import('./settings.ts');
      return settingsStore(disk, lock);
    }),
    finish: () => finishWaiting(disk, waiting),
  };
}

/** The lock of a home, loaded once something is to be changed. */
function lockOn(disk: Disk, how: Pick<LockSetup, 'onWait' | 'patienceMs'>): Lock {
  return lazy<Lock>(async () => {
    const { folderLock } = await import('./lock.ts');
    return folderLock({
      fs: disk.fs,
      folder: disk.home,
      owner: await loadOwner(),
      onDead: async () => (await import('./temporary-files.ts')).deleteTemporaryFiles(disk),
      ...how,
    });
  });
}

async function loadOwner(): Promise<Owner> {
  return (await import('./lock/owner.ts')).thisOwner();
}

/**
 * Does what could wait. The person was told by then: where others write for long it is left to them, as each change looks
 * whether the day has its backup.
 */
async function finishWaiting(disk: Disk, waiting: (() => Promise<void>)[]): Promise<void> {
  const works = waiting.splice(0);
  if (works.length === 0) return;
  const lock = lockOn(disk, { patienceMs: FINISH_PATIENCE_MS });
  for (const work of works) await lock.hold(work).catch(() => undefined);
}

const FINISH_PATIENCE_MS = 1_000;
