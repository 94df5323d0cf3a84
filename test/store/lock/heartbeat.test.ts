import * as fs from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { failing, flagOf, stranger, useLockedFolder } from './folder.ts';

const { names, put, enter, lockWith, busy } = useLockedFolder();

/** Longer than it takes to be taken for dead. */
const PATIENT = { patienceMs: 1_000 };

/** The flag of somebody who came after everybody else. */
const LAST = '.lock-zzzzzzzzz-303-3-cccccccc-k3m9';

/** Moves the time of a file, a second back each time, until the function that this gives is called. */
function moving(path: string, everyMs = 100): () => void {
  let seconds = 1_000_000;
  const timer = setInterval(async () => {
    seconds -= 1;
    await fs.utimes(path, seconds, seconds);
  }, everyMs);
  return () => clearInterval(timer);
}

/** The real file system, but for the times of files. */
function fsWithTimes(timeAt: (path: string, time: number) => number): FileSystem {
  const stat: FileSystem['stat'] = async path => {
    const stats = await fs.stat(path);
    return Object.assign(stats, { mtimeMs: timeAt(path, stats.mtimeMs) });
  };
  return { ...fs, stat };
}

describe('the flag of somebody who cannot be seen from here', () => {
  it('is taken away after less than a second where nothing moves it', async () => {
    await put(flagOf(stranger.name));
    const calls: string[] = [];
    const lock = lockWith({ patienceMs: 2_000, onDead: async () => void calls.push('clear up') });
    expect(await lock.hold(async () => 'in')).toBe('in');
    expect(calls).toEqual(['clear up']);
    expect(await names()).toEqual([]);
  });

  it('keeps others out as long as it moves, whatever time it shows', async () => {
    const flag = flagOf(stranger.name);
    const stop = moving(await put(flag));
    await expect(lockWith(PATIENT).hold(names)).rejects.toMatchObject(busy());
    stop();
    expect(await names()).toEqual([flag]);
  });

  it('moves while somebody is in, also where the file system keeps even seconds only', async () => {
    const coarse = fsWithTimes((_, time) => time - (time % 2_000));
    const leave = await enter({ fs: coarse, owner: stranger });
    await expect(lockWith({ ...PATIENT, fs: coarse }).hold(names)).rejects.toMatchObject(busy());
    await leave();
    expect(await names()).toEqual([]);
  });

  it('moves while somebody waits', async () => {
    const stop = moving(await put(LAST));
    const waiting = lockWith({ owner: stranger }).hold(async () => 'in');
    await expect.poll(names).toHaveLength(2);
    await expect(lockWith(PATIENT).hold(names)).rejects.toMatchObject(busy());
    stop();
    expect(await waiting).toBe('in');
    expect(await names()).toEqual([]);
  });

  it('counts as still only while one looks, not while one was asleep', async () => {
    const path = await put(flagOf(stranger.name));
    const wake = [() => sleep(20), () => sleep(900), async () => void stop.push(moving(path, 30))];
    const stop: (() => void)[] = [];
    const pause = () => wake.shift()?.() ?? sleep(20);
    await expect(lockWith({ patienceMs: 1_500, pause }).hold(names)).rejects.toMatchObject(busy());
    for (const end of stop) end();
  });

  it('is looked at anew on a network drive, which says of a file what it knew at the last opening', async () => {
    const known = new Map<string, number>();
    const open: FileSystem['open'] = async (path, flags, mode) => {
      const file = await fs.open(path, flags, mode);
      known.set(path, (await fs.stat(path)).mtimeMs);
      return file;
    };
    const remote = { ...fsWithTimes(path => known.get(path) ?? 0), open };
    const stop = moving(await put(flagOf(stranger.name)));
    await expect(lockWith({ ...PATIENT, fs: remote }).hold(names)).rejects.toMatchObject(busy());
    stop();
  });

  it('keeps others out where its time cannot be read', async () => {
    await put(flagOf(stranger.name));
    const lock = lockWith({ ...PATIENT, fs: { ...fs, stat: failing('EIO') } });
    await expect(lock.hold(names)).rejects.toMatchObject(busy());
  });
});
