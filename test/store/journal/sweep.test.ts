import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftovers, sweep } from '../../../src/store/journal/sweep.ts';
import { textAt, useFolder } from '../folder.ts';
import { sessionIn } from '../samples.ts';
import { adding, opened } from './acts.ts';
import { filesIn } from './grounds.ts';

const folder = useFolder();
const home = () => folder.path('home');
const disk = () => ({ fs, home: home() });
const put = (name: string) => fs.writeFile(folder.path(name), 'half a wo');

describe('a sweep after a program that was killed', () => {
  const ofOurs = [
    'home/.journal.json.123-k3z9.tmp',
    'home/.intake-draft.json.123-k3z9.tmp',
    'home/journal/.2026.json.123-k3z9.tmp',
    'home/journal/.change-20261120113000-7m1ev8n2fw.json.9-0.tmp',
    'home/backups/.2026-01234567.json.123-k3z9.tmp',
    'home/backups/.journal-1-1a2b3c.json.123-k3z9.tmp',
  ];
  const ofOthers = [
    'home/.notes.tmp',
    'home/notes.json.123-k3z9.tmp',
    'home/.journal.json.swp',
    'home/todo.txt',
  ];

  it('takes away what was half-written, and nothing else', async () => {
    await opened(disk(), 'a').update('log', adding(sessionIn(2026, 'a')));
    const before = await filesIn(home());
    for (const name of [...ofOurs, ...ofOthers]) await put(name);
    expect([...(await leftovers(disk()))].sort()).toEqual(ofOurs.map(name => folder.path(name)).sort());
    await sweep(disk());
    expect(await leftovers(disk())).toEqual([]);
    for (const name of ofOthers) expect(await textAt(folder.path(name))).toBe('half a wo');
    for (const name of before.keys())
      expect(await filesIn(home()).then(files => files.get(name))).toEqual(before.get(name));
  });

  it('does so behind links as well: where a file of ours leads, a folder of ours, and the home', async () => {
    await fs.mkdir(folder.path('real'));
    await fs.symlink('real', home());
    await opened(disk(), 'a').update('log', adding(sessionIn(2026, 'a')));
    for (const name of ['settings.json', 'journal/2026.json']) {
      const target = folder.path(`elsewhere-${name.replace('/', '-')}`);
      await fs.mkdir(target);
      if (name.includes('/')) await fs.rename(folder.path(`real/${name}`), join(target, 'x.json'));
      await fs.symlink(join(target, 'x.json'), folder.path(`real/${name}`));
      await fs.writeFile(join(target, '.x.json.1-a.tmp'), 'half a wo');
    }
    await put('real/.journal.json.1-a.tmp');
    expect(await leftovers(disk())).toHaveLength(3);
    await sweep(disk());
    expect(await leftovers(disk())).toEqual([]);
    expect((await opened(disk(), 'b').read()).sessions).toHaveLength(1);
  });

  it('leaves what it may not take away, and finds nothing where there is no home', async () => {
    await sweep(disk());
    expect(await folder.names()).toEqual([]);
    await fs.mkdir(home());
    await put('home/.journal.json.1-a.tmp');
    await put('home/.settings.json.1-a.tmp');
    const stubborn = (path: string) =>
      path.includes('journal') ? Promise.reject(new Error('no')) : fs.unlink(path);
    await sweep({ home: home(), fs: { ...fs, unlink: stubborn } });
    expect(await fs.readdir(home())).toEqual(['.journal.json.1-a.tmp']);
  });
});
