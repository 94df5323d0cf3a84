import { expect } from 'vitest';
import type { Finding, RepairedFinding } from '../../../src/domain/journal/findings.ts';
import { allRecords, type Journal } from '../../../src/domain/journal/journal.ts';
import { Refusal } from '../../../src/domain/problem.ts';
import { sheet as en } from '../../../src/i18n/en/sheet.ts';
import { sheet as nl } from '../../../src/i18n/nl/sheet.ts';
import { claimedChecksum } from '../../../src/store/codec.ts';
import { fileDoctor } from '../../../src/store/doctor/doctor.ts';
import { thisOwner } from '../../../src/store/lock/owner.ts';
import { type Disk, JOURNAL } from '../../../src/store/paths.ts';
import type { Doctor } from '../../../src/world/journal.ts';
import { clockAt, countingIds, turns } from '../../support/kept.ts';
import { adding, changing, opened } from '../journal/acts.ts';
import { type Files, type Ground, memoryGround } from '../journal/grounds.ts';
import { actionWith, sessionIn } from '../samples.ts';

const brief = { blindSpots: [], skills: [], shared: [], perspective: null };
const EDITED = '2026-11-19T00:00:00.000Z';
export const first = sessionIn(2025, 'first', { ...brief, what: 'How I listen' });
export const second = sessionIn(2026, 'second', { ...brief, what: 'How I say no' });
export const third = sessionIn(2026, 'third', { ...brief, what: 'Whom I ask' });
export const earlier = sessionIn(2025, 'earlier', { ...brief, what: 'Where I sit' });
const done = actionWith({
  id: '20250310101112-00000action',
  session: earlier.id,
  status: 'done',
  createdAt: earlier.createdAt,
  updatedAt: earlier.createdAt,
});

/**
 * A closed year of which one record is superseded, backups of two days, and a change that was taken back. The changes are called
 * a-1 to d-1, in the order of their time as the names of changes are, and d-1 is the one taken back.
 */
export async function layJournal(disk: Disk): Promise<void> {
  const on = (day: number, name: string) => opened(disk, name, new Date(Date.UTC(2026, 10, day)));
  await on(18, 'a').update('import', journal => ({
    ...adding(first, earlier, second)(journal),
    actions: [done],
  }));
  const answered = { critical: 'my first answer', updatedAt: EDITED };
  await on(19, 'b').update('edit', changing(first.id, answered));
  await on(19, 'c').update('log', adding(third));
  await on(19, 'd').update('edit', changing(second.id, { nowWhat: 'Count to ten', updatedAt: EDITED }));
  await on(19, 'e').undo();
}

/** Of changes that doctors make, no two alike. */
const newId = countingIds();

/** When the doctor is at work. */
export const NOW = new Date('2026-11-20T11:30:00.000Z');

/** No process lives but this one; sheets may be in either language. */
export const sheets = { owner: thisOwner(), sheetWords: async () => [en, nl] };

export function doctorOn(disk: Disk, hasModes = true, now = NOW): Doctor {
  return fileDoctor({
    disk,
    lock: turns(),
    clock: clockAt(() => now),
    newId,
    hasModes,
    isInUse: async () => true,
    sheets,
  });
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

/** The names of the files in these folders of a home, or of those in none. */
export function namesUnder(files: Files, ...folders: readonly string[]): readonly string[] {
  const under = (name: string) => (name.includes('/') ? (name.split('/')[0] ?? '') : '');
  return [...files.keys()].filter(name => folders.includes(under(name))).sort();
}

/** The name of the one closed part. */
export function partOf(files: Files, year = '2025'): string {
  const [name, ...others] = namesUnder(files, 'years').filter(one => one.startsWith(`years/${year}-`));
  if (name === undefined || others.length > 0) throw new Error(`There is not one closed part of ${year}`);
  return name;
}

/** What some files hold instead of what they should; null for those that are gone. */
export type Harm = Readonly<Record<string, Uint8Array | string | null>>;

/** Without any of these files. */
export const without = (names: readonly string[]): Harm =>
  Object.fromEntries(names.map(name => [name, null]));

/** Somebody's home. Paths in what it tells are those in the home. */
export interface Patient {
  readonly disk: Disk;
  readonly ground: Ground;
  examine(): Promise<readonly Finding[]>;
  repair(accept?: boolean): Promise<readonly RepairedFinding[]>;
  read(): Promise<Journal>;
  files(): Promise<Files>;
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
    files: () => ground.files(),
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
 * a repair gives the whole journal back and keeps the damaged file; after it nothing is found any more. A file of which the
 * very checksum is hurt may have to be accepted, or be made again of the rest: then every record is there still.
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
  const [repaired] = await patient.repair();
  if (repaired?.outcome.kind === 'left') {
    expect([repaired.acceptable, isProvable(healthy, name, bytes)], when).toEqual([true, false]);
    await patient.repair(true);
  }
  const after = await patient.read();
  if (isProvable(healthy, name, bytes)) expect(after, when).toEqual(journal);
  else expect(idsOf(after), when).toEqual(idsOf(journal));
  expect(await patient.examine(), when).toEqual([]);
  const kept = (await patient.holding(bytes)).filter(one => one.startsWith('quarantine/'));
  expect(kept.length, when).toBe(1);
}

/** Whether it can be told what the journal's file was: of all others it matters less. */
function isProvable(healthy: Files, name: string, bytes: Uint8Array): boolean {
  return name !== JOURNAL || claimedChecksum(bytes) === claimedChecksum(bytesIn(healthy, name));
}

export function idsOf(journal: Journal): readonly string[] {
  return allRecords(journal).map(({ id }) => id);
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
