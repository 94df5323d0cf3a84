import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/store/disk/folders.ts';
import { useFolder } from '../folder.ts';

const folder = useFolder();

describe('making a folder', () => {
  it('makes those above it as well, all for the owner’s eyes only', async () => {
    await makeFolder(fs, folder.path('a/b/c'));
    for (const name of ['a', 'a/b', 'a/b/c']) {
      expect((await fs.stat(folder.path(name))).mode & 0o777, name).toBe(0o700);
    }
  });

  it('is fine where it is there, also behind a link', async () => {
    await makeFolder(fs, folder.path('real'));
    await fs.symlink(folder.path('real'), folder.path('link'));
    await makeFolder(fs, folder.path('real'));
    await makeFolder(fs, folder.path('link/deeper'));
    expect(await fs.readdir(folder.path('real'))).toEqual(['deeper']);
  });

  it('is done by several at once', async () => {
    await Promise.all([1, 2, 3, 4].map(() => makeFolder(fs, folder.path('a/b/c'))));
    expect(await folder.names()).toEqual(['a']);
  });

  it('fails where a file is in the way, on top or on the way there', async () => {
    await fs.writeFile(folder.path('file'), '');
    await expect(makeFolder(fs, folder.path('file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(fs, folder.path('file/deeper'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('fails, and does not try for ever, where nothing can be made and the system says that it is missing', async () => {
    const missing = async () => {
      throw Object.assign(new Error('missing'), { code: 'ENOENT' });
    };
    await expect(makeFolder({ ...fs, mkdir: missing }, '/a/b/c')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.runIf(process.platform === 'linux')('fails in /proc', async () => {
    await expect(makeFolder(fs, '/proc/mentor/a')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
