import * as nodeFs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/store/disk/file-system.ts';
import { makeFolder } from '../../src/store/disk/folders.ts';
import { useFolder } from '../store/folder.ts';
import { memoryFs } from './memory-fs.ts';

const folder = useFolder();
const code = (name: string) => expect.objectContaining({ code: name });

/** What the file system in memory must do as the real one does, for tests and journals rely on it. */
describe.each<[string, () => FileSystem]>([
  ['in memory', () => memoryFs(new Map())],
  ['on disk', () => nodeFs],
])('a file system %s', (_, open) => {
  const at = (name: string) => folder.path(`home/${name}`);
  const made = async () => {
    const fs = open();
    await makeFolder(fs, folder.path('home'));
    return fs;
  };
  const put = async (fs: FileSystem, name: string, text: string) => {
    const file = await fs.open(at(name), 'wx', 0o600);
    await file.writeFile(text);
    await file.sync();
    await file.close();
  };
  const textAt = async (fs: FileSystem, name: string) => Buffer.from(await fs.readFile(at(name))).toString();

  it('keeps what was written, puts a file in the place of another, and deletes it', async () => {
    const fs = await made();
    await put(fs, 'a.json', 'old');
    await put(fs, 'b.json', 'new');
    await fs.rename(at('b.json'), at('a.json'));
    expect(await textAt(fs, 'a.json')).toBe('new');
    expect(await fs.readdir(folder.path('home'))).toEqual(['a.json']);
    await fs.unlink(at('a.json'));
    expect(await fs.readdir(folder.path('home'))).toEqual([]);
  });

  it('makes no file where one is, nor where the folder is missing', async () => {
    const fs = await made();
    await put(fs, 'a.json', 'mine');
    await expect(fs.open(at('a.json'), 'wx', 0o600)).rejects.toEqual(code('EEXIST'));
    await expect(fs.open(at('missing/a.json'), 'wx', 0o600)).rejects.toEqual(code('ENOENT'));
    expect(await textAt(fs, 'a.json')).toBe('mine');
  });

  it('makes one folder at a time, and none where something is', async () => {
    const fs = await made();
    const make = (name: string) => fs.mkdir(at(name), { mode: 0o700 });
    await make('folder');
    await put(fs, 'a.json', 'mine');
    await expect(make('folder')).rejects.toEqual(code('EEXIST'));
    await expect(make('a.json')).rejects.toEqual(code('EEXIST'));
    await expect(make('missing/folder')).rejects.toEqual(code('ENOENT'));
  });

  it('tells of what is not there', async () => {
    const fs = await made();
    const missing = at('missing');
    for (const act of [
      () => fs.readFile(missing),
      () => fs.realpath(missing),
      () => fs.readlink(missing),
      () => fs.rename(missing, at('a.json')),
      () => fs.unlink(missing),
      () => fs.readdir(missing),
      () => fs.stat(missing),
    ]) {
      await expect(act()).rejects.toEqual(code('ENOENT'));
    }
  });

  it('tells files and folders apart', async () => {
    const fs = await made();
    await fs.mkdir(at('folder'), { mode: 0o700 });
    await put(fs, 'folder/a.json', 'text');
    const [folderAt, file] = [await fs.stat(at('folder')), await fs.stat(at('folder/a.json'))];
    expect([folderAt.isDirectory(), folderAt.isFile()]).toEqual([true, false]);
    expect([file.isDirectory(), file.isFile()]).toEqual([false, true]);
    expect([folderAt.mode & 0o777, file.mode & 0o777]).toEqual([0o700, 0o600]);
    expect(await fs.readdir(folder.path('home'))).toEqual(['folder']);
    await expect(fs.readFile(at('folder'))).rejects.toEqual(code('EISDIR'));
    await expect(fs.readlink(at('folder/a.json'))).rejects.toEqual(code('EINVAL'));
    expect(await fs.realpath(at('folder/a.json'))).toBe(at('folder/a.json'));
    const handle = await fs.open(at('folder'), 'r');
    await handle.sync();
    await handle.close();
  });
});
