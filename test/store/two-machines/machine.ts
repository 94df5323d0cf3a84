import { makeId } from '../../../src/domain/ids.ts';
import { fileDoctor } from '../../../src/store/doctor/doctor.ts';
import { fileJournal } from '../../../src/store/journal/store.ts';
import type { Disk } from '../../../src/store/paths.ts';
import type { Doctor, JournalStore } from '../../../src/world/journal.ts';
import { clockAt, turns } from '../../support/kept.ts';
import { memoryFs } from '../../support/memory-fs.ts';
import { sheets } from '../doctor/sick.ts';

/** A computer with a folder of its own that a tool carries to others. */
export interface Machine {
  readonly name: string;
  /** What lies in the folder, by path; the same paths on every machine. */
  readonly files: Map<string, Uint8Array>;
  readonly disk: Disk;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly store: JournalStore;
  readonly doctor: Doctor;
}

/** A machine with its own clock and ids that are like none of another machine. */
export function machineNamed(name: string, now: () => Date, files = new Map<string, Uint8Array>()): Machine {
  const disk: Disk = { fs: memoryFs(files), home: HOME };
  const newId = idsOf(name);
  const setup = { disk, lock: turns(), clock: clockAt(now), newId };
  return {
    name,
    files,
    disk,
    now,
    newId: () => newId(now()),
    store: fileJournal(setup),
    doctor: fileDoctor({ ...setup, isInUse: async () => false, hasModes: true, sheets }),
  };
}

export const HOME = '/home/somebody/mentor';

function idsOf(name: string): (at: Date) => string {
  let count = 0;
  return at => {
    count += 1;
    const random = [name.charCodeAt(0), count, count >> 5, count >> 10, ...Array(6).fill(1)];
    return makeId(
      at,
      Uint8Array.from(random, part => part % 32),
    );
  };
}

/** The paths of the files on a machine in which one of these texts stands. */
export function filesSaying({ files }: Pick<Machine, 'files'>, texts: readonly string[]): readonly string[] {
  return [...files]
    .filter(([, bytes]) => texts.some(text => Buffer.from(bytes).includes(text)))
    .map(([path]) => path);
}
