import type { World } from '../world.ts';
import { documentStore } from './documents.ts';
import { fileJournal } from './journal/store.ts';
import { later } from './later.ts';
import { thisOwner } from './lock/owner.ts';
import { folderLock } from './lock.ts';
import type { Disk } from './paths.ts';
import { sweep } from './sweep.ts';

/** What the stores need besides a disk. */
export interface StoresSetup extends Pick<World, 'clock' | 'newId'> {
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
  /** Told when another program is writing for longer than a moment. */
  readonly onWait: () => void;
}

export type Stores = Pick<
  World,
  'journal' | 'backups' | 'doctor' | 'intakeDraft' | 'reflectionDraft' | 'settings'
>;

/** All that is kept in a home. One lock stands before all of it. */
export function storesOn(disk: Disk, { clock, newId, onWait, hasModes }: StoresSetup): Stores {
  const lock = folderLock({
    fs: disk.fs,
    folder: disk.home,
    owner: thisOwner(),
    onWait,
    onDead: () => sweep(disk),
  });
  const journal = fileJournal({ disk, lock, clock, newId });
  return {
    journal,
    backups: later(async () => {
      const { backupsOn } = await import('./backups/backups.ts');
      return backupsOn(disk, journal.incoming);
    }),
    doctor: later(async () => {
      const { fileDoctor } = await import('./doctor/doctor.ts');
      return fileDoctor({ disk, lock, clock, hasModes });
    }),
    intakeDraft: documentStore(disk, lock, 'intakeDraft'),
    reflectionDraft: documentStore(disk, lock, 'reflectionDraft'),
    settings: documentStore(disk, lock, 'settings'),
  };
}
