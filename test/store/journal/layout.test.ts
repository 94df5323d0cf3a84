import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Journal, withIntake } from '../../../src/domain/journal.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { journalOn } from '../../support/kept.ts';
import { textAt, useFolder } from '../folder.ts';
import { intake, LONG_TEXT, sessionIn } from '../samples.ts';
import { adding, changing, rewriteYear } from './acts.ts';
import { filesIn } from './grounds.ts';

const folder = useFolder();
const home = () => folder.path('home');
const store = (on: FileSystem = fs, at = home()) => journalOn({ fs: on, home: at });
const names = async (at = home()) => [...(await filesIn(at)).keys()].sort();
const modeOf = async (name: string) => (await fs.stat(folder.path(name))).mode & 0o777;
const threeYears = (journal: Journal) =>
  [2024, 2025, 2026].reduce((current, year) => adding(sessionIn(year, 'a'))(current), journal);
const linesOf = async (name: string) => (await fs.readFile(folder.path(name), 'utf8')).split('\n');

describe('a journal in files', () => {
  it('is not written by reading', async () => {
    await store().read();
    await store().history();
    expect(await folder.names()).toEqual([]);
  });

  it('is a head, a file for each year in which something was written, and a backup of each', async () => {
    await store().update('import', threeYears);
    const checksums = await Promise.all(
      ['2024', '2025', '2026'].map(async year => {
        const { checksum } = JSON.parse(await fs.readFile(folder.path(`home/journal/${year}.json`), 'utf8'));
        return `backups/${year}-${checksum}.json`;
      }),
    );
    const years = ['journal/2024.json', 'journal/2025.json', 'journal/2026.json'];
    expect(await names()).toEqual(['backups/2026-11-20.json', ...checksums, 'journal.json', ...years].sort());
  });

  it('files a record by the UTC year in which it was written, not by the day it is about', async () => {
    const written = { createdAt: '2025-12-31T23:30:00.000Z', day: '2026-01-01' };
    await store().update('log', adding(sessionIn(2026, 'a', written)));
    expect(await names()).toContain('journal/2025.json');
    expect(await names()).not.toContain('journal/2026.json');
  });

  it('has a file of its own for a large change, as long as that can be taken back', async () => {
    await store().update('log', adding(sessionIn(2026, 'a', { what: LONG_TEXT })));
    const [change] = (await store().history()).done;
    expect(await names()).toContain(`journal/change-${change?.id}.json`);
    await store().undo();
    expect(await names()).toContain(`journal/change-${change?.id}.json`);
    await store().update('log', adding(sessionIn(2026, 'b')));
    expect((await names()).filter(name => name.includes('change'))).toEqual([]);
  });

  it('drops the file of a large change with the change, after a hundred others', async () => {
    const journal = journalOn({ fs, home: home() });
    await journal.update('log', adding(sessionIn(2026, 'a', { what: LONG_TEXT })));
    for (let n = 0; n < 99; n += 1) await journal.update('log', adding(sessionIn(2026, `${n}`)), () => true);
    const large = async () => (await names()).filter(name => name.includes('change-'));
    expect(await large()).toHaveLength(1);
    await journal.update('log', adding(sessionIn(2026, 'last')));
    expect(await large()).toEqual([]);
  });

  it.each([
    ['home/journal.json', 'mentor-journal'],
    ['home/journal/2026.json', 'mentor-year'],
    ['home/backups/2026-11-20.json', 'mentor-rolling-backup'],
  ])('is readable JSON whose first lines tell what it is: %s', async (name, format) => {
    await store().update('log', adding(sessionIn(2026, 'a')));
    const lines = await linesOf(name);
    expect(lines.slice(0, 5)).toEqual([
      '{',
      `  "format": "${format}",`,
      '  "version": 2,',
      '  "needs": "0.2.0",',
      expect.stringMatching(/^ {2}"checksum": "[0-9a-f]{8}",$/),
    ]);
    expect(lines.slice(-2)).toEqual(['}', '']);
  });

  it('is there for the next program', async () => {
    const updated = await store().update('import', threeYears);
    expect(await store().read()).toEqual(updated);
    expect((await store().history()).done).toHaveLength(1);
  });

  it("is for the owner's eyes only, and so are the folders made for it", async () => {
    const large = adding(sessionIn(2026, 'a', { what: LONG_TEXT }));
    await store(fs, folder.path('new/home')).update('log', large);
    for (const name of ['new', 'new/home', 'new/home/journal', 'new/home/backups']) {
      expect(await modeOf(name)).toBe(0o700);
    }
    const files = await names(folder.path('new/home'));
    expect(files).toHaveLength(5);
    for (const name of files) expect(await modeOf(`new/home/${name}`)).toBe(0o600);
  });

  it('closes a file that others could read', async () => {
    await store().update('log', adding(sessionIn(2026, 'a')));
    for (const name of ['journal.json', 'journal/2026.json'])
      await fs.chmod(folder.path(`home/${name}`), 0o644);
    await store().update('log', adding(sessionIn(2026, 'b')));
    expect(await modeOf('home/journal.json')).toBe(0o600);
    expect(await modeOf('home/journal/2026.json')).toBe(0o600);
  });

  it('writes only the head and the years that a change is about', async () => {
    await store().update('import', threeYears);
    const before = await filesIn(home());
    await store().update('edit', changing(sessionIn(2025, 'a').id, { critical: 'how I plan' }));
    const after = await filesIn(home());
    const written = [...after].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
    expect(written.map(([name]) => name)).toEqual(['journal.json', 'journal/2025.json']);
  });

  it('writes nothing where a change gives back what it was given', async () => {
    await store().update('import', threeYears);
    const before = await filesIn(home());
    await store().update('edit', journal => journal);
    await store().update('edit', journal => structuredClone(journal));
    expect(await filesIn(home())).toEqual(before);
  });

  it('keeps what it does not know among the lists of a year, through changes and back', async () => {
    await store().update('import', threeYears);
    await rewriteYear({ fs, home: home() }, '2025', part => ({ ...part, theme: { name: 'growth' } }));
    const theme = { theme: { name: 'growth' } };
    expect(await store().read()).toMatchObject(theme);
    await store().update('edit', changing(sessionIn(2025, 'a').id, { critical: 'how I plan' }));
    await store().undo();
    expect(await store().read()).toMatchObject(theme);
    const year = await fs.readFile(folder.path('home/journal/2025.json'), 'utf8');
    expect(JSON.parse(year)).toMatchObject({ year: '2025', ...theme });
  });
});

describe('a journal behind links', () => {
  const two = async () => {
    await store().update('import', threeYears);
    await store().update('edit', changing(sessionIn(2024, 'a').id, { critical: 'how I plan' }));
    return await store().undo();
  };

  it.each(['journal.json', 'journal/2024.json', 'journal', 'backups'])(
    'stays behind a link: %s',
    async name => {
      await store().update('import', threeYears);
      await fs.mkdir(folder.path('elsewhere'));
      const kind = name.endsWith('.json') ? 'real.json' : 'real';
      await fs.rename(folder.path(`home/${name}`), folder.path(`elsewhere/${kind}`));
      await fs.symlink(folder.path(`elsewhere/${kind}`), folder.path(`home/${name}`));

      await two();
      expect(await fs.readlink(folder.path(`home/${name}`))).toBe(folder.path(`elsewhere/${kind}`));
      expect((await store().read()).sessions).toHaveLength(3);
      expect((await filesIn(folder.path('elsewhere'))).size).toBeGreaterThan(0);
      const behind = (await names(folder.path('elsewhere'))).filter(found => found.endsWith('.tmp'));
      expect(behind).toEqual([]);
    },
  );

  it('stays behind a link that is the home itself', async () => {
    await fs.mkdir(folder.path('elsewhere'));
    await fs.symlink('elsewhere', home());
    await two();
    expect(await fs.readlink(home())).toBe('elsewhere');
    expect(await names(folder.path('elsewhere'))).toContain('journal/2024.json');
    expect((await store().read()).sessions).toHaveLength(3);
  });

  it('makes the file that a link leads to where there is none yet', async () => {
    await fs.mkdir(home());
    await fs.mkdir(folder.path('elsewhere'));
    await fs.symlink('../elsewhere/real.json', folder.path('home/journal.json'));
    await two();
    expect(await fs.readlink(folder.path('home/journal.json'))).toBe('../elsewhere/real.json');
    expect(await names(folder.path('elsewhere'))).toEqual(['real.json']);
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
  };

  it('can be read and not be changed', async () => {
    await store().update('import', threeYears);
    const before = await filesIn(home());
    const path = folder.path('home/journal.json');
    const update = store(readOnly).update('intake', journal => withIntake(journal, intake));
    const problem = { kind: 'file-failed', path, doing: 'write', code: 'EROFS' };
    await expect(update).rejects.toMatchObject({ problem });
    await expect(store(readOnly).undo()).rejects.toMatchObject({ problem });
    expect((await store(readOnly).read()).sessions).toHaveLength(3);
    expect(await filesIn(home())).toEqual(before);
  });
});

describe('a journal whose folder is a file', () => {
  it('is refused before anything is written', async () => {
    await fs.mkdir(home());
    await fs.writeFile(folder.path('home/journal'), 'not a folder');
    await expect(store().update('import', threeYears)).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', damage: { kind: 'folder' } },
    });
    expect(await names()).toEqual(['journal']);
    expect(await textAt(folder.path('home/journal'))).toBe('not a folder');
  });
});
