import { describe, expect, it } from 'vitest';
import { patient } from '../../../src/store/disk/patient-fs.ts';
import { memoryFs } from '../../support/memory-fs.ts';

/** A file system whose file is held for so many attempts. */
function heldFor(attempts: number, code: string) {
  const files = new Map([['/a', Buffer.from('x')]]);
  const fs = memoryFs(files);
  const waits: number[] = [];
  let tried = 0;
  const held = async () => {
    tried += 1;
    if (tried <= attempts) throw Object.assign(new Error(code), { code });
  };
  const rename = (from: string, to: string) => held().then(() => fs.rename(from, to));
  const unlink = (path: string) => held().then(() => fs.unlink(path));
  const patience = patient({ ...fs, rename, unlink }, async ms => waits.push(ms));
  return { files, patience, waits, tried: () => tried };
}

describe('a file that another program holds for a moment', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is renamed and deleted once it is let go (%s)', async code => {
    const { files, patience, waits } = heldFor(3, code);
    await patience.rename('/a', '/b');
    expect([...files.keys()]).toEqual(['/b']);
    expect(waits).toEqual([10, 20, 40]);
    await patience.unlink('/b');
    expect(files.size).toBe(0);
  });

  it('is given up in the end', async () => {
    const { files, patience, tried } = heldFor(99, 'EPERM');
    await expect(patience.rename('/a', '/b')).rejects.toThrow('EPERM');
    expect([...files.keys()]).toEqual(['/a']);
    expect(tried()).toBe(8);
  });

  it('is not waited for where something else is wrong', async () => {
    const { patience, waits } = heldFor(1, 'ENOSPC');
    await expect(patience.unlink('/a')).rejects.toThrow('ENOSPC');
    expect(waits).toEqual([]);
  });
});
