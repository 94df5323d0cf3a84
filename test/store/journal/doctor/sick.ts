import { expect } from 'vitest';
import type { Finding, RepairedFinding } from '../../../../src/domain/findings.ts';
import type { Journal } from '../../../../src/domain/journal.ts';
import { Refusal } from '../../../../src/domain/problem.ts';
import { fileDoctor } from '../../../../src/store/journal/doctor.ts';
import { isLegacy, readHead } from '../../../../src/store/journal/head.ts';
import type { Disk } from '../../../../src/store/journal/layout.ts';
import { keepHead, keepLargeChange } from '../../../../src/store/journal/writing.ts';
import type { Doctor } from '../../../../src/world/journal.ts';
import { turns } from '../../../support/kept.ts';
import { sessionIn } from '../../samples.ts';
import { adding, changing, opened } from '../acts.ts';
import { type Files, type Ground, memoryGround } from '../grounds.ts';

const brief = { blindSpots: [], skills: [], actions: [], shared: [], perspective: null };
const EDITED = '2026-11-19T00:00:00.000Z';
export const first = sessionIn(2025, 'first', { ...brief, what: 'How I listen' });
export const second = sessionIn(2026, 'second', { ...brief, what: 'How I say no' });
export const third = sessionIn(2026, 'third', { ...brief, what: 'Whom I ask' });

export const HEAD = 'journal.json';
export const OLD_YEAR = 'journal/2025.json';
export const NEW_YEAR = 'journal/2026.json';
export const LARGE_CHANGE = 'journal/change-three-1.json';

/** Two years, backups of two days, a change in a file of its own, and one that was taken back. */
export async function layJournal(disk: Disk): Promise<void> {
  const on = (day: number, name: string) => opened(disk, name, new Date(Date.UTC(2026, 10, day)));
  await on(18, 'one').update('import', journal => adding(second)(adding(first)(journal)));
  const answered = { critical: 'my first answer', updatedAt: EDITED };
  await on(19, 'two').update('edit', changing(first.id, answered));
  await on(19, 'three').update('log', adding(third));
  await withLargeChange(disk);
  await on(19, 'four').update('edit', changing(second.id, { nowWhat: 'Count to ten', updatedAt: EDITED }));
  await on(19, 'five').undo();
}

/** Puts the last change into a file of its own, however small it is. */
async function withLargeChange(disk: Disk): Promise<void> {
  const head = await readHead(disk);
  const change = isLegacy(head) ? undefined : head.history.done.at(-1);
  if (isLegacy(head) || !change?.edits) throw new Error('There is no change to put away');
  await keepLargeChange(disk, change.id, change.edits);
  const done = [...head.history.done.slice(0, -1), { ...change, edits: null }];
  await keepHead(disk, { ...head, history: { ...head.history, done } }, async () => {});
}

/** When the doctor is at work. */
export const NOW = new Date('2026-11-20T11:30:00.000Z');

export function doctorOn(disk: Disk, hasModes = true): Doctor {
  return fileDoctor({ disk, lock: turns(), now: () => NOW, hasModes });
}

export function journalOf(disk: Disk): Promise<Journal> {
  return opened(disk, 'reader').read();
}

/** The files of a home on which this was done. */
export async function filesAfter(...deeds: readonly ((disk: Disk) => Promise<unknown>)[]): Promise<Files> {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  for (const deed of deeds) await deed(disk);
  return ground.files();
}

/** What some files hold instead of what they should; null for those that are gone. */
export type Harm = Readonly<Record<string, Uint8Array | string | null>>;

/** Somebody's home. Paths in what it tells are those in the home. */
export interface Patient {
  readonly disk: Disk;
  readonly ground: Ground;
  examine(): Promise<readonly Finding[]>;
  repair(accept?: boolean): Promise<readonly RepairedFinding[]>;
  read(): Promise<Journal>;
  /** The names of the files that hold exactly this. */
  holding(bytes: Uint8Array | string): Promise<readonly string[]>;
}

export async function patientWith(healthy: Files, harm: Harm = {}): Promise<Patient> {
  const ground = memoryGround();
  const disk = await ground.lay(harmed(healthy, harm));
  const inHome = <F extends Finding>(found: F): F => ({
    ...found,
    path: found.path.slice(disk.home.length + 1),
  });
  return {
    disk,
    ground,
    examine: async () => (await doctorOn(disk).examine()).map(inHome),
    repair: async (accept = false) => (await doctorOn(disk).repair({ accept })).map(inHome),
    read: () => journalOf(disk),
    holding: async bytes =>
      [...(await ground.files())].filter(([, held]) => held.equals(Buffer.from(bytes))).map(([name]) => name),
  };
}

export function harmed(healthy: Files, harm: Harm): Files {
  const files = new Map(healthy);
  for (const [name, bytes] of Object.entries(harm)) {
    if (bytes === null) files.delete(name);
    else files.set(name, Buffer.from(bytes));
  }
  return files;
}

/** The findings and repaired in short. */
export function inShort(told: readonly (Finding | RepairedFinding)[]): readonly string[] {
  return told.map(one =>
    [one.path, one.what.kind, ...('outcome' in one ? [one.outcome.kind] : [])].join(' '),
  );
}

/** What a file of a home holds. */
export function bytesIn(files: Files, name: string): Buffer {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`There is no ${name}`);
  return bytes;
}

/**
 * With these bytes in a file of the journal, reading it gives what it gave or refuses, the doctor names the file, and
 * a repair gives the whole journal back and keeps the damaged file; after it nothing is found any more.
 */
export async function expectRepair(
  healthy: Files,
  name: string,
  bytes: Uint8Array,
  when: string,
): Promise<void> {
  const journal = await journalOf((await patientWith(healthy)).disk);
  const patient = await patientWith(healthy, { [name]: bytes });
  const read = await patient.read().catch((error: unknown) => error);
  if (read instanceof Refusal) expect(read.problem.kind, when).toBe('journal-damaged');
  else expect(read, when).toEqual(journal);
  expect(
    (await patient.examine()).map(({ path }) => path),
    when,
  ).toEqual([name]);
  await patient.repair();
  expect(await patient.read(), when).toEqual(journal);
  expect(await patient.examine(), when).toEqual([]);
  const kept = (await patient.holding(bytes)).filter(one => one.startsWith('damaged/'));
  expect(kept.length, when).toBe(1);
}

export interface Variant {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly when: string;
}

/** The file with one byte flipped in its lowest bit or in the one for case, or broken off, at every so many bytes. */
export function* variantsOf(files: Files, name: string, by = 1): Generator<Variant> {
  const whole = bytesIn(files, name);
  for (let at = 0; at < whole.length; at += by) {
    for (const bit of [0x01, 0x20]) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(whole.readUInt8(at) ^ bit, at);
      yield { name, bytes, when: `${name}: byte ${at} flipped by ${bit}` };
    }
    yield { name, bytes: whole.subarray(0, at), when: `${name}: broken off after ${at} bytes` };
  }
}
