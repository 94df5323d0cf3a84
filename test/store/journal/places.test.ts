import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { withIntake } from '../../../src/domain/journal/journal.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { journalOn } from '../../support/kept.ts';
import { textAt, useFolder } from '../folder.ts';
import { intake } from '../samples.ts';
import { changing, oldest, threeYears } from './acts.ts';
import { filesIn } from './grounds.ts';

const folder = useFolder();
const home = () => folder.path('home');
const store = (on: FileSystem = fs) => journalOn({ fs: on, home: home() });
const namesIn = async (at: string) => [...(await filesIn(at)).keys()].sort();

describe('a journal behind links', () => {
  const editAndUndo = async () => {
    await store().update('edit', changing(oldest.id, { critical: 'how I plan' }));
    return await store().undo();
  };

  it.each(['journal.json', 'years', 'changes', 'backups'])('stays behind a link: %s', async name => {
    await store().update('import', threeYears);
    await fs.mkdir(folder.path('elsewhere'));
    const real = folder.path(`elsewhere/${name.endsWith('.json') ? 'real.json' : 'real'}`);
    await fs.rename(folder.path(`home/${name}`), real);
    await fs.symlink(real, folder.path(`home/${name}`));

    await editAndUndo();
    expect(await fs.readlink(folder.path(`home/${name}`))).toBe(real);
    expect((await store().read()).sessions).toHaveLength(3);
    const behind = await namesIn(folder.path('elsewhere'));
    expect(behind.length).toBeGreaterThan(0);
    expect(behind.filter(found => found.endsWith('.tmp'))).toEqual([]);
  });

  it('stays behind a link that is the home itself', async () => {
    await fs.mkdir(folder.path('elsewhere'));
    await fs.symlink('elsewhere', home());
    await store().update('import', threeYears);
    await editAndUndo();
    expect(await fs.readlink(home())).toBe('elsewhere');
    expect(await namesIn(folder.path('elsewhere'))).toContain('journal.json');
    expect((await store().read()).sessions).toHaveLength(3);
  });

  it('makes the file that a link leads to where there is none yet', async () => {
    await fs.mkdir(home());
    await fs.mkdir(folder.path('elsewhere'));
    await fs.symlink('../elsewhere/real.json', folder.path('home/journal.json'));
    await store().update('import', threeYears);
    await editAndUndo();
    expect(await fs.readlink(folder.path('home/journal.json'))).toBe('../elsewhere/real.json');
    expect(await namesIn(folder.path('elsewhere'))).toEqual(['real.json']);
    expect((await store().read()).sessions).toHaveLength(3);
  });

  it('that leads in a circle is refused', async () => {
    await fs.mkdir(home());
    await fs.symlink('journal.json', folder.path('home/journal.json'));
    const path = folder.path('home/journal.json');
    await expect(store().update('import', threeYears)).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path, damage: { kind: 'folder' } },
    });
  });
});

describe('a journal in a folder that may not be written', () => {
  // Whoever runs this as root may write everywhere, so the file system is made to say no.
  const mayNot = Object.assign(new Error('no'), { code: 'EROFS' });
  const readOnly: FileSystem = {
    ...fs,
    open: (path, flags) => (flags === 'wx' ? Promise.reject(mayNot) : fs.open(path, flags)),
    unlink: () => Promise.reject(mayNot),
  };

  it('can be read and not be changed', async () => {
    await store().update('import', threeYears);
    const before = await filesIn(home());
    const problem = { kind: 'file-failed', operation: 'write', code: 'EROFS' };
    const update = store(readOnly).update('intake', journal => withIntake(journal, { ...intake, id: 'new' }));
    await expect(update).rejects.toMatchObject({ problem });
    await expect(store(readOnly).undo()).rejects.toMatchObject({ problem });
    expect((await store(readOnly).read()).sessions).toHaveLength(3);
    expect(await filesIn(home())).toEqual(before);
  });
});

describe('a journal with a file in the place of a folder', () => {
  it.each(['years', 'changes'])('is refused with nothing written: %s', async name => {
    await fs.mkdir(home());
    await fs.writeFile(folder.path(`home/${name}`), 'not a folder');
    await expect(store().update('import', threeYears)).rejects.toMatchObject({
      problem: { kind: 'file-failed', operation: 'write', code: 'ENOTDIR' },
    });
    expect(await namesIn(home())).toEqual([name]);
    expect(await textAt(folder.path(`home/${name}`))).toBe('not a folder');
  });
});
