import type { Finding, Treatment } from '../../../src/domain/findings.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import { fileDoctor } from '../../../src/store/journal/doctor.ts';
import { isLegacy, readHead } from '../../../src/store/journal/head.ts';
import type { Disk } from '../../../src/store/journal/layout.ts';
import { keepHead, keepLargeChange } from '../../../src/store/journal/writing.ts';
import type { Doctor } from '../../../src/world.ts';
import { turns } from '../../support/kept.ts';
import { sessionIn } from '../samples.ts';
import { adding, changing, opened } from './acts.ts';
import { type Files, type Ground, memoryGround } from './grounds.ts';

const brief = { blindSpots: [], skills: [], actions: [], shared: [], perspective: null };
export const first = sessionIn(2025, 'first', { ...brief, what: 'How I listen' });
export const second = sessionIn(2026, 'second', { ...brief, what: 'How I say no' });
export const third = sessionIn(2026, 'third', { ...brief, what: 'Whom I ask' });

/** Two years, backups of two days, a change in a file of its own, and one that was taken back. */
export async function layJournal(disk: Disk): Promise<void> {
  const on = (day: number, name: string) => opened(disk, name, new Date(Date.UTC(2026, 10, day)));
  await on(18, 'one').update('import', journal => adding(second)(adding(first)(journal)));
  await on(19, 'two').update('edit', changing(first.id, { critical: 'my first answer', updatedAt: EDITED }));
  await on(19, 'three').update('log', adding(third));
  await withLargeChange(disk);
  await on(19, 'four').update('edit', changing(second.id, { nowWhat: 'Count to ten', updatedAt: EDITED }));
  await on(19, 'five').undo();
}

const EDITED = '2026-11-19T00:00:00.000Z';

/** Puts the last change into a file of its own, however small it is. */
async function withLargeChange(disk: Disk): Promise<void> {
  const head = await readHead(disk);
  if (isLegacy(head)) throw new Error('A journal of version 1 has no changes');
  const change = head.history.done.at(-1);
  if (change?.edits == null) throw new Error('There is no change to put away');
  await keepLargeChange(disk, change.id, change.edits);
  const done = [...head.history.done.slice(0, -1), { ...change, edits: null }];
  await keepHead(disk, { ...head, history: { ...head.history, done } }, async () => {});
}

/** Where `layJournal` puts what, by the path in the home. */
export const LARGE_CHANGE = 'journal/change-three-1.json';

export const REPAIRED_AT = new Date('2026-11-20T11:30:00.000Z');

export function doctorOn(disk: Disk, hasModes = true): Doctor {
  return fileDoctor({ disk, lock: turns(), now: () => REPAIRED_AT, hasModes });
}

export function journalOf(disk: Disk): Promise<Journal> {
  return opened(disk, 'reader').read();
}

/** Somebody's home, to be damaged in a test. */
export interface Patient {
  readonly disk: Disk;
  readonly ground: Ground;
  readonly healthy: Files;
  readonly journal: Journal;
  /** The findings, with paths in the home. */
  examine(): Promise<readonly Finding[]>;
  repair(accept?: boolean): Promise<readonly Treatment[]>;
}

/** The files of a healthy home, after this was done on it. */
export async function filesAfter(lay: (disk: Disk) => Promise<unknown>): Promise<Files> {
  const ground = memoryGround();
  await lay(await ground.lay(new Map()));
  return ground.files();
}

/** A home with these files, of which those that `damage` names hold something else, or are gone. */
export async function patientWith(
  healthy: Files,
  damage: Readonly<Record<string, Uint8Array | string | null>> = {},
): Promise<Patient> {
  const ground = memoryGround();
  const journal = await journalOf(await ground.lay(healthy));
  const files = new Map(healthy);
  for (const [name, bytes] of Object.entries(damage)) {
    if (bytes === null) files.delete(name);
    else files.set(name, Buffer.from(bytes));
  }
  const disk = await ground.lay(files);
  const inHome = <F extends Finding>(found: F): F => ({
    ...found,
    path: found.path.slice(disk.home.length + 1),
  });
  return {
    disk,
    ground,
    healthy,
    journal,
    examine: async () => (await doctorOn(disk).examine()).map(inHome),
    repair: async (accept = false) => (await doctorOn(disk).repair({ accept })).map(inHome),
  };
}
