import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryName } from '../../src/store/paths.ts';
import { deleteTemporaryFiles, temporaryFiles } from '../../src/store/temporary-files.ts';
import { textAt, useFolder } from './folder.ts';

const folder = useFolder();
const home = () => folder.path('home');
const disk = () => ({ fs, home: home() });

async function put(name: string): Promise<void> {
  await fs.mkdir(dirname(folder.path(name)), { recursive: true });
  await fs.writeFile(folder.path(name), 'half a wo');
}

/** As if it had been written long ago. */
function aged(name: string): Promise<void> {
  return fs.utimes(folder.path(name), new Date(0), new Date(0));
}

describe('a sweep after a program that was killed', () => {
  const ofOurs = [
    'home/.journal.json.123-k3z9.tmp',
    'home/.settings.json.123-k3z9.tmp',
    'home/years/.2026-01234567.json.123-k3z9.tmp',
    'home/changes/.20261120113000-7m1ev8n2fw.json.9-0.tmp',
    'home/backups/.2026-01234567.json.123-k3z9.tmp',
    'home/quarantine/.journal-1.json.123-k3z9.tmp',
  ];
  const ofOthers = [
    'home/.notes.tmp',
    'home/notes.json.123-k3z9.tmp',
    'home/.journal.json.swp',
    'home/todo.txt',
    'home/journal.json',
    'home/reflection.md',
  ];

  it('takes away what was half-written, and nothing else', async () => {
    for (const name of [...ofOurs, ...ofOthers]) await put(name);
    expect([...(await temporaryFiles(disk()))].sort()).toEqual(ofOurs.map(name => folder.path(name)).sort());
    await deleteTemporaryFiles(disk());
    expect(await temporaryFiles(disk())).toEqual([]);
    for (const name of ofOthers) expect(await textAt(folder.path(name))).toBe('half a wo');
  });

  it.each([
    ['sheet', 'reflection.md'],
    ['sheet', 'edit-7k.mwu82bv6-2.md'],
    ['draft', 'drafts/reflection-7k.json'],
  ])('takes away half a %s, once nobody can be writing it any more: %s', async (_, name) => {
    const half = join('home', dirname(name), temporaryName(basename(name)));
    await put(half);
    await deleteTemporaryFiles(disk());
    expect(await textAt(folder.path(half))).toBe('half a wo');
    await aged(half);
    await deleteTemporaryFiles(disk());
    expect(await textAt(folder.path(half))).toBeUndefined();
  });

  it('does so behind links as well: where a file of ours leads, a folder of ours, and the home', async () => {
    await put('real/years/2026-01234567.json');
    await fs.symlink('real', home());
    for (const name of ['settings.json', 'years/2025-01234567.json']) {
      const target = folder.path(`elsewhere-${name.replace('/', '-')}`);
      await fs.mkdir(target);
      await fs.symlink(join(target, 'x.json'), folder.path(`real/${name}`));
      await fs.writeFile(join(target, '.x.json.1-a.tmp'), 'half a wo');
    }
    await put('real/.journal.json.1-a.tmp');
    expect(await temporaryFiles(disk())).toHaveLength(3);
    await deleteTemporaryFiles(disk());
    expect(await temporaryFiles(disk())).toEqual([]);
    expect(await textAt(folder.path('real/years/2026-01234567.json'))).toBe('half a wo');
  });

  it('leaves what it may not take away, and finds nothing where there is no home', async () => {
    await deleteTemporaryFiles(disk());
    expect(await folder.names()).toEqual([]);
    await put('home/.journal.json.1-a.tmp');
    await put('home/.settings.json.1-a.tmp');
    const stubborn = (path: string) =>
      path.includes('journal') ? Promise.reject(new Error('no')) : fs.unlink(path);
    await deleteTemporaryFiles({ home: home(), fs: { ...fs, unlink: stubborn } });
    expect(await fs.readdir(home())).toEqual(['.journal.json.1-a.tmp']);
  });
});
