import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/store/disk/file-system.ts';
import { readSettings, settingsStore } from '../../src/store/settings.ts';
import { turns } from '../support/kept.ts';
import { failingFs } from './disk/failing-fs.ts';
import { textAt, useFolder } from './folder.ts';

const folder = useFolder();
const path = () => folder.path('home/settings.json');
const disk = (on: FileSystem = fs) => ({ fs: on, home: folder.path('home') });
const settings = (on: FileSystem = fs) => settingsStore(disk(on), turns());
const speaking = (word: string) => () => ({ word });

const UPDATE = [
  ...['stat', 'readFile', 'realpath', 'open', 'writeFile', 'sync', 'close', 'rename'],
  ...['open', 'sync', 'close'],
];

/** The file system on which the nth operation of an update says no. */
const failingAt = (nth: number, code: string) => failingFs({ nth, code, when: 'before' });

describe('settings in a file', () => {
  it('are put in the place of the old ones whole, and are on disk when the update is done', async () => {
    await settings().update(speaking('coach'));
    const { fs: watched, tried } = failingAt(0, 'EIO');
    await settings(watched).update(speaking('buddy'));
    expect(tried).toEqual(UPDATE);
    expect(await settings().read()).toEqual({ word: 'buddy' });
  });

  it('are empty, then what was set, with settings of another version kept', async () => {
    expect(await settings().read()).toEqual({});
    await fs.mkdir(folder.path('home'));
    await fs.writeFile(path(), '{"format":"mentor-settings","version":1,"colour":"green"}');
    await settings().update(now => ({ ...now, language: 'nl', word: 'leermeester' }));
    expect(await settings().read()).toEqual({ colour: 'green', language: 'nl', word: 'leermeester' });
  });

  it.each(['EPERM', 'EISDIR', 'EINVAL'])('are saved where a folder cannot be synced (%s)', async code => {
    await settings().update(speaking('coach'));
    const { fs: failing, tried } = failingAt(UPDATE.lastIndexOf('sync') + 1, code);
    await settings(failing).update(speaking('buddy'));
    expect(tried).toEqual(UPDATE);
    expect(await settings().read()).toEqual({ word: 'buddy' });
  });

  it('keep the first failure when clearing up fails as well', async () => {
    const failure = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
    const failing = { ...fs, rename: () => failure('EXDEV'), unlink: () => failure('EACCES') };
    await expect(settings(failing).update(speaking('coach'))).rejects.toMatchObject({
      problem: { kind: 'file-failed', path: path(), operation: 'write', code: 'EXDEV' },
    });
  });

  it('let an error that is not of the file system through as it is', async () => {
    const broken = { ...fs, readFile: () => Promise.reject(new TypeError('a fault of ours')) };
    await settings().update(speaking('buddy'));
    await expect(settings(broken).read()).rejects.toThrow(TypeError);
    await expect(settings(broken).update(speaking('coach'))).rejects.toThrow(TypeError);
  });

  it('are not written by reading, nor by an update that gives back what it was given', async () => {
    expect(await settings().read()).toEqual({});
    expect(await readSettings(disk())).toEqual({});
    await settings().update(same => same);
    expect(await folder.names()).toEqual([]);
  });

  it('lose none of the updates that were started at once', async () => {
    const store = settings();
    const words = ['a', 'b', 'c', 'd'];
    await Promise.all(words.map(word => store.update(now => ({ word: (now.word ?? '') + word }))));
    expect(await store.read()).toEqual({ word: 'abcd' });
  });

  it.each([
    ['breaks off', '{"format":"mentor-settings",', { kind: 'not-json', at: '1:29' }],
    ['is of another format', '{"format":"mentor-year","version":1}', { kind: 'wrong', key: 'format' }],
    [
      'names a language that the program does not speak',
      '{"format":"mentor-settings","version":1,"language":"fr"}',
      { kind: 'wrong', key: 'language' },
    ],
    [
      'holds something else',
      '{"format":"mentor-settings","version":1,"word":7}',
      { kind: 'wrong', key: 'word' },
    ],
  ])('are refused with their file untouched when it %s', async (_, text, damage) => {
    await fs.mkdir(folder.path('home'));
    await fs.writeFile(path(), text);
    const problem = { kind: 'journal-damaged', path: path(), damage };
    await expect(settings().read()).rejects.toMatchObject({ problem });
    await expect(settings().update(speaking('coach'))).rejects.toMatchObject({ problem });
    expect(await textAt(path())).toBe(text);
  });

  it('are refused with their file untouched when it is of a newer version', async () => {
    const text = '{"format":"mentor-settings","version":2,"needs":"3.0.0"}';
    await fs.mkdir(folder.path('home'));
    await fs.writeFile(path(), text);
    await expect(settings().update(speaking('coach'))).rejects.toMatchObject({
      problem: { kind: 'journal-newer', path: path(), version: 2, understood: 1, needs: '3.0.0' },
    });
    expect(await textAt(path())).toBe(text);
  });
});
