import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Disk } from '../../../src/store/journal/layout.ts';
import { backupDays, journalIn, readBackup } from '../../../src/store/journal/rolling-backup.ts';
import { sweep } from '../../../src/store/journal/sweep.ts';
import { type Failure, failingFs } from '../disk/failing-fs.ts';
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
  const files = await ground.files();
  const old = await keptOn(disk);
  await act.run(disk);
  const fresh = await keptOn(disk);
  for (let nth = from; ; nth += by) {
    const trial = { files, old, fresh, ground, failure: { ...fault, nth } };
    const tried = await failOnce(act, trial);
    if (tried.length < nth) return tried;
  }
}

interface Trial {
  readonly files: Files;
  readonly old: object;
  readonly fresh: object;
  readonly ground: Ground;
  readonly failure: Failure;
}

async function failOnce(act: Act, { files, old, fresh, ground, failure }: Trial): Promise<readonly string[]> {
  const disk = await ground.lay(files);
  const { fs, tried } = failingFs(failure, disk.fs);
  const refusal: unknown = await act.run({ ...disk, fs }).then(
    () => undefined,
    (error: unknown) => error,
  );
  const when = `${act.name}, failing at ${failure.nth}: ${tried[failure.nth - 1]}`;
  const now = await keptOn(disk);
  if (refusal === undefined) expect(now, when).toEqual(fresh);
  else expect(refusal, when).toMatchObject({ problem: { kind: 'file-failed', code: failure.code } });
  if (!isDeepStrictEqual(now, old)) expect(now, when).toEqual(fresh);
  if (failure.forGood) await sweep(disk);
  await goesOn(disk, ground, when);
  return tried;
}

/** The next change is kept and can be taken back, every backup reads well, and there is no file that nothing needs. */
async function goesOn(disk: Disk, ground: Ground, when: string): Promise<void> {
  const next = opened(disk, 'next', LATER);
  const before = await next.read();
  const session = sessionIn(2026, 'next');
  await next.update('log', adding(session));
  expect((await next.read()).sessions, when).toContainEqual(session);
  expect([...(await ground.files()).keys()].filter(isStray), when).toEqual([]);
  await expectChangeFiles(disk, ground, when);
  await expectBackups(disk, ground, when);
  await next.undo();
  expect(await next.read(), when).toEqual(before);
}

function isStray(name: string): boolean {
  return !/^(?:(?:journal|intake-draft|settings)\.json|journal\/[^./]+\.json|backups\/[^./]+\.json)$/.test(
    name,
  );
}

async function expectChangeFiles(disk: Disk, ground: Ground, when: string): Promise<void> {
  const { done, undone } = await opened(disk, 'reader').history();
  const needed = [...done, ...undone].filter(({ edits }) => edits === null);
  const there = [...(await ground.files()).keys()].filter(name => name.startsWith('journal/change-'));
  expect(there.sort(), when).toEqual(needed.map(({ id }) => `journal/change-${id}.json`).sort());
}

async function expectBackups(disk: Disk, ground: Ground, when: string): Promise<void> {
  const days = await backupDays(disk);
  expect(days[0], when).toBe('2026-11-22');
  const used = new Set<string>();
  for (const day of days) {
    const backup = await readBackup(disk, day);
    if (backup === undefined) throw new Error(`There is no backup of ${day}`);
    await journalIn(disk, backup);
    for (const [year, checksum] of Object.entries(backup.years)) used.add(`backups/${year}-${checksum}.json`);
  }
  const copies = [...(await ground.files()).keys()].filter(name => /^backups\/\d{4}-[0-9a-f]{8}/.test(name));
  expect(new Set(copies), when).toEqual(used);
}
