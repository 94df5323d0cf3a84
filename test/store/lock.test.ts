import * as fs from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/store/disk/file-system.ts';
import { failing, flagOf, me, ownerNamed, useLockedFolder } from './lock/folder.ts';

const { home, path, names, put, enter, lockWith, busy } = useLockedFolder();

describe('a lock that nobody else wants', () => {
  it('lets the work run and gives what it gives', async () => {
    expect(await lockWith().hold(async () => 'done')).toBe('done');
    expect(await names()).toEqual([]);
  });

  it('makes the folder, and shows for the owner’s eyes only who is in', async () => {
    await lockWith().hold(async () => {
      const [flag = ''] = await names();
      expect(flag).toMatch(/^\.lock-[0-9a-z]{9}-101-1-aaaaaaaa-[0-9a-z]+$/);
      expect((await fs.stat(path(flag))).mode & 0o777).toBe(0o600);
      expect((await fs.stat(home())).mode & 0o777).toBe(0o700);
    });
  });

  it('costs one file and one look', async () => {
    await fs.mkdir(home());
    const tried: PropertyKey[] = [];
    const counting = new Proxy<FileSystem>(fs, {
      get: (target, name) => {
        tried.push(name);
        return Reflect.get(target, name);
      },
    });
    await lockWith({ fs: counting }).hold(async () => {});
    expect(tried).toEqual(['open', 'readdir', 'unlink']);
  });

  it('hands on what the work throws, and lets the next one in', async () => {
    const lock = lockWith({ patienceMs: 0 });
    const work = lock.hold(() => Promise.reject(new Error('changed my mind')));
    await expect(work).rejects.toThrow('changed my mind');
    expect(await names()).toEqual([]);
    expect(await lock.hold(async () => 'next')).toBe('next');
  });

  it('does not make finished work fail when it cannot be given back', async () => {
    const lock = lockWith({ fs: { ...fs, unlink: failing('EIO') } });
    expect(await lock.hold(async () => 'done')).toBe('done');
  });
});

describe('what is no flag', () => {
  it('keeps nobody out and stays, whatever else is named nearly like one', async () => {
    const strays = ['.lock-', '.lock-000000001-garbage', '.lock-foo', '.lock-zzz'];
    for (const name of strays) await put(name);
    expect(await lockWith({ patienceMs: 0 }).hold(async () => 'in')).toBe('in');
    expect(await names()).toEqual(strays);
  });

  it.each<[string, (at: string) => Promise<unknown>]>([
    ['a folder', at => fs.mkdir(at)],
    ['a link', at => fs.symlink('nowhere', at)],
    ['a link to a file', async at => fs.symlink(await put('a-file'), at)],
    ['a link to itself', at => fs.symlink(at, at)],
  ])('keeps nobody out and stays where it is %s by the very name of one', async (_, make) => {
    await fs.mkdir(home());
    const name = flagOf('303-3-cccccccc');
    await make(path(name));
    const owner = ownerNamed(me.name, { '303-3-cccccccc': 'alive' });
    expect(await lockWith({ patienceMs: 0, owner }).hold(async () => 'in')).toBe('in');
    expect(await names()).toContain(name);
  });
});

describe('a lock that is held', () => {
  it('lets the work of one process take turns, in the order in which it was asked for', async () => {
    const lock = lockWith({ patienceMs: 0 });
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} in`);
      await sleep(5);
      steps.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map(name => lock.hold(work(name))));
    expect(steps).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('keeps out another lock of the same folder in the same process', async () => {
    const leave = await enter();
    await expect(lockWith({ patienceMs: 100 }).hold(names)).rejects.toMatchObject(busy());
    expect(await names()).toHaveLength(1);
    await leave();
    expect(await names()).toEqual([]);
  });

  it('tells once that one has to wait, and not before a moment has passed', async () => {
    const told: string[] = [];
    const wait = (patienceMs: number) =>
      lockWith({ patienceMs, onWait: () => told.push('wait') }).hold(names);
    const leave = await enter();
    await expect(wait(100)).rejects.toMatchObject(busy());
    expect(told).toEqual([]);
    await expect(wait(600)).rejects.toMatchObject(busy());
    expect(told).toEqual(['wait']);
    await leave();
  });

  it('is tried once more after a pause that lasted longer than there was patience', async () => {
    const leave = await enter();
    const pause = async () => {
      await sleep(150);
      await leave();
    };
    expect(await lockWith({ patienceMs: 100, pause }).hold(async () => 'in')).toBe('in');
  });

  it('goes to whoever came first, who shows it for as long as that takes', async () => {
    const late = flagOf(me.name).replace('000000001', 'zzzzzzzzz');
    await put(late);
    const order: string[] = [];
    const first = lockWith().hold(async () => order.push('first'));
    await expect.poll(names).toHaveLength(2);
    const [flag] = await names();
    await sleep(5);
    const second = lockWith().hold(async () => order.push('second'));
    for (let nth = 0; nth < 10; nth += 1) {
      await sleep(10);
      expect(await names()).toContain(flag);
    }
    await fs.unlink(path(late));
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect(await names()).toEqual([]);
  });

  it('keeps the place in the row of somebody who waits, under a name that is new each time', async () => {
    const early = await put(flagOf(me.name));
    const raised: string[] = [];
    const open: FileSystem['open'] = (at, flags, mode) => {
      raised.push(at.replace(home(), ''));
      return fs.open(at, flags, mode);
    };
    const waiting = lockWith({ fs: { ...fs, open } }).hold(async () => 'in');
    await expect.poll(() => raised).toHaveLength(1);
    await sleep(20);
    await fs.unlink(early);
    expect(await waiting).toBe('in');
    const [first = '', second = ''] = raised;
    expect(second.slice(0, 16)).toBe(first.slice(0, 16));
    expect(second).not.toBe(first);
  });
});

describe('the flag of somebody dead', () => {
  const dead = flagOf('999-1-aaaaaaaa');
  const owner = ownerNamed(me.name, { '999-1-aaaaaaaa': 'dead' });

  it('keeps nobody out', async () => {
    await put(dead);
    expect(await lockWith({ owner, patienceMs: 0 }).hold(async () => 'in')).toBe('in');
    expect(await names()).toEqual([]);
  });

  it('is taken away before the work, but after what the dead one left has been cleared up', async () => {
    await put(dead);
    const seen: (readonly string[])[] = [];
    const look = async () => void seen.push(await names());
    await lockWith({ owner, onDead: look }).hold(look);
    expect(seen).toEqual([[dead, expect.any(String)], [expect.not.stringContaining('999')]]);
  });

  it('stays for the next one when clearing up fails', async () => {
    await put(dead);
    await expect(lockWith({ owner, onDead: failing('EIO') }).hold(names)).rejects.toThrow('EIO');
    expect(await names()).toEqual([dead]);
    const calls: string[] = [];
    const lock = lockWith({ owner, onDead: async () => void calls.push('clear up') });
    await lock.hold(names);
    await lock.hold(names);
    expect(calls).toEqual(['clear up']);
  });

  it('is named where it cannot be taken away', async () => {
    const at = await put(dead);
    const unlink = (other: string) => (other === at ? failing('EACCES')() : fs.unlink(other));
    await expect(lockWith({ owner, fs: { ...fs, unlink } }).hold(names)).rejects.toMatchObject({
      problem: { kind: 'file-failed', path: at, operation: 'write', code: 'EACCES' },
    });
    expect(await names()).toEqual([dead]);
  });

  it('is cleared up after by nobody who was taken for dead as well', async () => {
    await put(dead);
    const removed: string[] = [];
    const readdir = async () => {
      const found = await names();
      if (removed.length > 0) return found;
      for (const name of found.filter(other => other !== dead)) await fs.unlink(path(name));
      removed.push(...found);
      return found;
    };
    const calls: string[] = [];
    const onDead = async () => void calls.push('clear up');
    const [inside] = await lockWith({ owner, fs: { ...fs, readdir }, onDead }).hold(names);
    expect(inside).toMatch(/^\.lock-.*-101-1-/);
    expect(removed).not.toContain(inside);
    expect(calls).toEqual(['clear up']);
  });
});
