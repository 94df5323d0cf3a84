import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { LockLost } from '../../../src/store/lock.ts';
import { failing, useLockedFolder } from './folder.ts';

const { home, path, names, lockWith, busy, failed } = useLockedFolder();

describe('a lock whose flag was removed', () => {
  const removeFlags = async () => {
    for (const name of await names()) await fs.unlink(path(name));
  };

  it('is not confirmed, and the work runs anew', async () => {
    const outcomes: unknown[] = [];
    const result = await lockWith().hold(async held => {
      await held.confirm();
      if (outcomes.length === 0) await removeFlags();
      outcomes.push(await held.confirm().catch(error => error));
      await held.confirm();
      return 'done';
    });
    expect(outcomes).toEqual([expect.any(LockLost), undefined]);
    expect(result).toBe('done');
    expect(await names()).toEqual([]);
  });

  it('is tried for as long as there is patience', async () => {
    const lost = lockWith({ patienceMs: 100 }).hold(async held => {
      await removeFlags();
      await held.confirm();
    });
    await expect(lost).rejects.toMatchObject(busy());
  });

  it.each([
    ['on its own', removeFlags],
    ['with the whole folder', () => fs.rm(home(), { recursive: true })],
  ])('lets nobody in who was waiting, before another flag is up (%s)', async (_, remove) => {
    const removed: string[] = [];
    const readdir = async (folder: string) => {
      if (removed.length === 0) {
        removed.push(...(await names()));
        await remove();
      }
      return fs.readdir(folder);
    };
    const inside = await lockWith({ fs: { ...fs, readdir } }).hold(names);
    expect(inside).toHaveLength(1);
    expect(inside).not.toEqual(removed);
  });

  it('is lost with the whole folder, and the work runs anew', async () => {
    const runs: string[] = [];
    await lockWith().hold(async held => {
      runs.push('run');
      if (runs.length === 1) await fs.rm(home(), { recursive: true });
      await held.confirm();
    });
    expect(runs).toHaveLength(2);
  });
});

describe('a lock in a folder that fails', () => {
  it.each(['EROFS', 'EACCES', 'ENOSPC', 'EMFILE', 'EBUSY'])('cannot be had (%s)', async code => {
    const lock = lockWith({ fs: { ...fs, open: failing(code) } });
    await expect(lock.hold(names)).rejects.toMatchObject(failed('write', code));
  });

  it('cannot be had where there is a file in the folder’s place, or no folder can be made', async () => {
    const homeless = lockWith({ fs: { ...fs, mkdir: failing('EROFS') } });
    await expect(homeless.hold(names)).rejects.toMatchObject(failed('write', 'EROFS'));
    await fs.writeFile(home(), '');
    await expect(lockWith().hold(names)).rejects.toMatchObject(failed('write', 'ENOTDIR'));
  });

  it('leaves no flag where the flag cannot be closed, or the others cannot be seen', async () => {
    const open: FileSystem['open'] = async (...how) => {
      const file = await fs.open(...how);
      return { ...file, close: () => file.close().then(failing('EIO')) };
    };
    await expect(lockWith({ fs: { ...fs, open } }).hold(names)).rejects.toMatchObject(failed('write', 'EIO'));
    expect(await names()).toEqual([]);
    const blind = lockWith({ fs: { ...fs, readdir: failing('EIO') } });
    await expect(blind.hold(names)).rejects.toMatchObject(failed('read', 'EIO'));
    expect(await names()).toEqual([]);
  });

  it('is not confirmed', async () => {
    const open: FileSystem['open'] = (at, flags, mode) =>
      flags === 'r' ? failing('EMFILE')() : fs.open(at, flags, mode);
    const work = lockWith({ fs: { ...fs, open } }).hold(held => held.confirm());
    await expect(work).rejects.toMatchObject(failed('write', 'EMFILE'));
    expect(await names()).toEqual([]);
  });
});
