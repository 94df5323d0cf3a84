import { join } from 'node:path';
import type { World } from '../world.ts';
import { fileIntakeDraft, fileReflectionDraft } from './draft-store.ts';
import { fileDoctor } from './journal/doctor.ts';
import { fileJournal } from './journal/journal-store.ts';
import type { Disk } from './journal/layout.ts';
import { sweep } from './journal/sweep.ts';
import { later } from './later.ts';
import { thisOwner } from './lock/owner.ts';
import { folderLock } from './lock.ts';
import { fileNames } from './place.ts';
import { fileSettings } from './settings-store.ts';

/** What the stores need besides a disk. */
export interface KeptSetup extends Pick<World, 'clock' | 'newId'> {
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
  /** Told when another program is writing for longer than a moment. */
  readonly onWait: () => void;
}

export type Kept = Pick<
  World,
  'journal' | 'backups' | 'doctor' | 'intakeDraft' | 'reflectionDraft' | 'settings'
>;

/** All that is kept in a home. One lock stands before all of it. */
export function keptOn(disk: Disk, { clock, newId, onWait, hasModes }: KeptSetup): Kept {
  const { fs, home } = disk;
  const lock = folderLock({ fs, folder: home, owner: thisOwner(), onWait, onDead: () => sweep(disk) });
  const at = (name: keyof typeof fileNames) => ({ fs, lock, path: join(home, fileNames[name]) });
  const journal = fileJournal({ disk, lock, clock, newId });
  return {
    journal,
    backups: later(async () => {
      const { backupsOn } = await import('./journal/backups.ts');
      return backupsOn(disk, Object.values(fileNames), journal.incoming);
    }),
    doctor: fileDoctor({ disk, lock, now: clock.now, hasModes }),
    intakeDraft: fileIntakeDraft(at('intakeDraft')),
    reflectionDraft: fileReflectionDraft(at('reflectionDraft')),
    settings: fileSettings(at('settings')),
  };
}
