import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { backupDays } from '../../../src/store/backups/days.ts';
import { journalInBackup, readBackup } from '../../../src/store/backups/rolling.ts';
import { readJournalFile } from '../../../src/store/journal/journal-file.ts';
import {
  type Disk,
  parseBackupName,
  parseDocumentLockName,
  parsePartName,
} from '../../../src/store/paths.ts';
import { deleteTemporaryFiles } from '../../../src/store/temporary-files.ts';
import { type Failure, failingFs } from '../disk/failing-fs.ts';
import { doctorOn } from '../doctor/sick.ts';
import { sessionIn } from '../samples.ts';
import { type Act, adding, keptOn, LATER, opened } from './acts.ts';
import type { Files, Ground } from './grounds.ts';

/** How an operation fails, whichever it is. */
export type Fault = Omit<Failure, 'nth'>;

/** Which operations are made to fail: the first of them, and how many further the next one is. */
interface Steps {
  readonly from: number;
  readonly by: number;
}

/**
 * Does the act again and again, with its first file-system operation failing, then its second, and so on, until none
 * is left to fail. Each time a healthy program then finds the old or the new, and goes on from there. Gives the names
 * of the operations.
 */
export async function failEachOperation(
  act: Act,
  fault: Fault,
  ground: Ground,
  { from, by }: Steps = { from: 1, by: 1 },
): Promise<readonly string[]> {
  const disk = await ground.lay(new Map());
  await act.prepare(disk);
  const before: State = { files: await ground.files(), kept: await keptOn(disk) };
  await act.run(disk);
  const after: State = { files: await ground.files(), kept: await keptOn(disk) };
  for (let nth = from; ; nth += by) {
    const tried = await failOnce(act, { before, after, ground, failure: { ...fault, nth } });
    if (tried.length < nth) return tried;
  }
}

/** The files of a home, and what a program reads in them. */
interface State {
  readonly files: Files;
  readonly kept: object;
}

interface Trial {
  readonly before: State;
  readonly after: State;
  readonly ground: Ground;
  readonly failure: Failure;
}

async function failOnce(act: Act, { before, after, ground, failure }: Trial): Promise<readonly string[]> {
  const disk = await ground.lay(before.files);
  const { fs, tried } = failingFs(failure, disk.fs);
  const refusal: unknown = await act.run({ ...disk, fs }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const when = `${act.name}, failing at ${failure.nth}: ${tried[failure.nth - 1]}`;
  const now = await keptOn(disk);
  if (refusal === undefined) expect(now, when).toEqual(after.kept);
  else expect(refusal, when).toMatchObject({ problem: { kind: 'file-failed', code: failure.code } });
  const isOld = isDeepStrictEqual(now, before.kept);
  if (!isOld) expect(now, when).toEqual(after.kept);
  if (failure.forGood) await deleteTemporaryFiles(disk);
  else if (isOld) expectSameNames(await ground.files(), before.files, when);
  // Whoever is killed may leave what they had written so far; nobody else does.
  const ofTheDead = failure.forGood ? [...after.files.keys()] : [];
  await goesOn({ disk, ground, when, ofTheDead });
  return tried;
}

/**
 * A command that fails leaves no file behind, and takes none away. Copies among the backups are shared, and go with the next; the mark of
 * an open draft says nothing once its program has ended.
 */
function expectSameNames(now: Files, before: Files, when: string): void {
  const isOwn = (name: string) => !isCopy(name) && parseDocumentLockName(basename(name)) === undefined;
  const names = (files: Files) => [...files.keys()].filter(isOwn).sort();
  expect(names(now), when).toEqual(names(before));
}

interface Survivor {
  readonly disk: Disk;
  readonly ground: Ground;
  readonly when: string;
  /** The files that one who was killed may have left. */
  readonly ofTheDead: readonly string[];
}

/** The next change is kept and can be taken back, every backup reads well, and there is no file that nothing needs. */
async function goesOn({ disk, ground, when, ofTheDead }: Survivor): Promise<void> {
  const next = opened(disk, 'next', LATER);
  const before = await next.read();
  const session = sessionIn(2026, 'next');
  await next.update('log', adding(session));
  expect((await next.read()).sessions, when).toContainEqual(session);
  const needless = await needlessFiles(disk, ground);
  expect(
    needless.filter(name => !ofTheDead.includes(name)),
    when,
  ).toEqual([]);
  const found = (await doctorOn(disk, true, LONG_AFTER).examine()).map(
    ({ path, what }) => `${path} ${what.kind}`,
  );
  expect(found.map(one => one.replace(/ (?:unlisted|left-over)$/, '')).sort(), when).toEqual(
    needless.map(name => `${disk.home}/${name}`).sort(),
  );
  await expectBackups(disk, when);
  await next.undo();
  expect(await next.read(), when).toEqual(before);
}

/** When nothing that was left behind can be in use any more, whatever time the disk writes. */
const LONG_AFTER = new Date(Date.now() + 24 * 60 * 60 * 1000);

/** What neither the journal nor a backup goes with. */
async function needlessFiles(disk: Disk, ground: Ground): Promise<readonly string[]> {
  const file = await readJournalFile(disk);
  const { done = [], undone = [] } = file?.changes ?? {};
  const needed = new Set([
    'journal.json',
    'settings.json',
    ...(file?.years ?? []).map(entry => `years/${entry.file}`),
    ...[...done, ...undone].map(id => `changes/${id}.json`),
    ...(await backupDays(disk)).map(day => `backups/${day}.json`),
    ...(await copiesNeeded(disk)).map(name => `backups/${name}`),
  ]);
  const names = [...(await ground.files()).keys()];
  const missing = [...needed].filter(name => name.includes('/') && !names.includes(name));
  expect(missing).toEqual([]);
  // A draft goes with nothing, and what its program left unfinished goes with whoever has the next one.
  return names.filter(name => !needed.has(name) && !name.startsWith('drafts/'));
}

async function copiesNeeded(disk: Disk): Promise<readonly string[]> {
  const names: string[] = [];
  for (const day of await backupDays(disk)) {
    names.push(...((await readBackup(disk, day))?.file.years ?? []).map(({ file }) => file));
  }
  return names;
}

async function expectBackups(disk: Disk, when: string): Promise<void> {
  const days = await backupDays(disk);
  expect(days[0], when).toBe('2026-11-22');
  for (const day of days) {
    const backup = await readBackup(disk, day);
    if (backup === undefined) throw new Error(`There is no backup of ${day}`);
    await journalInBackup(disk, backup);
  }
}

function isCopy(name: string): boolean {
  const [folder, file = ''] = name.split('/');
  return folder === 'backups' && (parsePartName(file) !== undefined || parseBackupName(file) !== undefined);
}
