import type { SheetWords } from '../domain/sessions/sheet.ts';
import type { World } from '../world.ts';
import { fileDrafts } from './drafts/drafts.ts';
import { fileJournal } from './journal/store.ts';
import { later } from './later.ts';
import { isInUse } from './lock/flag.ts';
import { thisOwner } from './lock/owner.ts';
import { folderLock } from './lock.ts';
import type { Disk } from './paths.ts';
import { settingsStore } from './settings.ts';
import { sweep } from './sweep.ts';

/** What the stores need besides a disk. */
export interface StoresSetup extends Pick<World, 'clock' | 'newId'> {
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
  /** The words that a sheet may be written in. */
  readonly sheetWords: readonly SheetWords[];
  /** Told when another program is writing for longer than a moment. */
  readonly onWait: () => void;
}

export type Stores = Pick<World, 'journal' | 'backups' | 'doctor' | 'drafts' | 'settings'>;

/** All that is kept in a home. One lock stands before all of it but drafts, of which each has one writer. */
export function storesOn(disk: Disk, setup: StoresSetup): Stores {
  const { clock, newId, onWait, hasModes, sheetWords } = setup;
  const owner = thisOwner();
  const lock = folderLock({
    fs: disk.fs,
    folder: disk.home,
    owner,
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
    drafts: fileDrafts({ disk, owner, newId: () => newId(clock.now()) }),
    settings: settingsStore(disk, lock),
  };
}
