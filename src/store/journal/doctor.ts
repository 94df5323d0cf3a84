import type { Doctor } from '../../world.ts';
import type { Lock } from '../lock.ts';
import { examined } from './doctor/examine.ts';
import { repaired } from './doctor/repair.ts';
import type { Disk } from './layout.ts';

/** What looking after the kept files takes. */
export interface DoctorSetup {
  readonly disk: Disk;
  readonly lock: Lock;
  readonly now: () => Date;
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
}

/**
 * Looks after a journal in files and all that is kept beside it. Looking needs no lock; it refuses with `file-failed`
 * alone, and sees no damage in what somebody writes meanwhile. Mending has the lock to itself.
 */
export function fileDoctor(setup: DoctorSetup): Doctor {
  return {
    examine: () => examined(setup),
    repair: ({ accept }) =>
      setup.lock.hold(held => repaired(setup, { accept, confirm: () => held.confirm() })),
  };
}
