import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { UNDO_DEPTH } from '../../../src/domain/journal/history.ts';
import { encode } from '../../../src/store/codec.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { journalHeader } from '../../../src/store/formats.ts';
import { journalOn } from '../../support/kept.ts';
import { textAt, useFolder } from '../folder.ts';
import { intake, LONG_TEXT, sessionIn } from '../samples.ts';
import { adding, changing, oldest, opened, threeYears } from './acts.ts';
import { filesIn } from './grounds.ts';

const folder = useFolder();
const home = () => folder.path('home');
const disk = () => ({ fs, home: home() });
const store = (on: FileSystem = fs, at = home()) => journalOn({ fs: on, home: at });
const files = () => filesIn(home());
const names = async (at = home()) => [...(await filesIn(at)).keys()].sort();
const changes = async () => (await names()).filter(name => name.startsWith('changes/'));
const modeOf = async (name: string) => (await fs.stat(folder.path(name))).mode & 0o777;
const bodyOf = async (name: string) => JSON.parse(await fs.readFile(folder.path(`home/${name}`), 'utf8'));
const anEdit = changing(sessionIn(2026, 'c').id, { critical: 'how I listen' });

describe('a journal in files', () => {
  it('is not written by reading', async () => {
    await store().read();
    await store().history();
    await store().newest({}, 5);
    await store().latestIntake();
    expect(await folder.names()).toEqual([]);
  });

  it('is one file, what undo needs of each change, and a backup', async () => {
    await opened(disk(), 'a').update('log', adding(sessionIn(2026, 'a')));
    expect(await names()).toEqual(['backups/2026-11-20.json', 'changes/a-1.json', 'journal.json']);
    await opened(disk(), 'b').update('log', adding(sessionIn(2026, 'b')));
    expect(await changes()).toEqual(['changes/a-1.json', 'changes/b-1.json']);
  });

  it('holds the latest records in its file, and an index', async () => {
    await opened(disk(), 'a').update('import', threeYears);
    const { years, ...file } = await bodyOf('journal.json');
    expect(file).toMatchObject({
      holds: {
        intakes: { count: 1, firstDay: '2026-11-20', lastDay: '2026-11-20' },
        people: { count: 1, firstDay: null, lastDay: null },
        sessions: { count: 1, firstDay: '2026-03-10', lastDay: '2026-03-10' },
      },
      intakes: [{ id: intake.id }],
      sessions: [{ id: sessionIn(2026, 'c').id }],
      changes: { done: ['a-1'], undone: [] },
      closedIn: '2026',
    });
    expect(years).toHaveLength(2);
  });

  it.each([
    ['home/journal.json', 'mentor-journal'],
    ['home/changes/a-1.json', 'mentor-change'],
    ['home/backups/2026-11-20.json', 'mentor-journal'],
  ])('is readable JSON whose first lines tell what it is: %s', async (name, format) => {
    await opened(disk(), 'a').update('log', adding(sessionIn(2026, 'a')));
    const lines = (await fs.readFile(folder.path(name), 'utf8')).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '{',
      `  "format": "${format}",`,
      '  "version": 3,',
      '  "needs": "0.3.0",',
      expect.stringMatching(/^ {2}"checksum": "[0-9a-f]{8}",$/),
    ]);
    expect(lines.slice(-2)).toEqual(['}', '']);
  });

  it('is there for the next program', async () => {
    const { after } = await store().update('import', threeYears);
    expect(await store().read()).toEqual(after);
    expect((await store().history()).done).toHaveLength(1);
  });

  it("is for the owner's eyes only, and so are the folders made for it", async () => {
    await store(fs, folder.path('new/home')).update('import', threeYears);
    for (const name of ['new', 'new/home', 'new/home/years', 'new/home/changes', 'new/home/backups']) {
      expect(await modeOf(name)).toBe(0o700);
    }
    const made = await names(folder.path('new/home'));
    expect(made).toHaveLength(7);
    for (const name of made) expect(await modeOf(`new/home/${name}`)).toBe(0o600);
  });

  it('closes a file that others could read', async () => {
    await store().update('log', adding(sessionIn(2026, 'a')));
    await fs.chmod(folder.path('home/journal.json'), 0o644);
    await store().update('log', adding(sessionIn(2026, 'b')));
    expect(await modeOf('home/journal.json')).toBe(0o600);
  });

  it('writes nothing where a change gives back what it was given', async () => {
    await store().update('import', threeYears);
    const before = await files();
    await store().update('edit', journal => journal);
    await store().update('edit', journal => structuredClone(journal));
    expect(await files()).toEqual(before);
  });

  it('keeps what it does not know beside its lists, through changes, closings and back', async () => {
    await store().update('log', adding(sessionIn(2026, 'c')));
    const {
      format: _f,
      version: _v,
      needs: _n,
      checksum: _c,
      holds: _h,
      ...body
    } = await bodyOf('journal.json');
    const { bytes } = await encode(journalHeader, { ...body, theme: { name: 'growth' } });
    await fs.writeFile(folder.path('home/journal.json'), bytes);
    await store().update('import', adding(oldest));
    await store().update('edit', anEdit);
    await store().undo();
    expect(await store().read()).toMatchObject({ theme: { name: 'growth' } });
    expect(await bodyOf('journal.json')).toMatchObject({ theme: { name: 'growth' } });
  });
});

describe('the files of changes', () => {
  it('are as many as can be taken back: the oldest goes with the change after a hundred', async () => {
    const journal = opened(disk(), 'a');
    await journal.update('log', adding(sessionIn(2026, 'a')));
    for (let n = 1; n < UNDO_DEPTH; n += 1)
      await journal.updateLatest('log', adding(sessionIn(2026, `${n}`)));
    expect(await changes()).toHaveLength(UNDO_DEPTH);
    await journal.update('log', adding(sessionIn(2026, 'last')));
    expect(await changes()).toHaveLength(UNDO_DEPTH);
    expect(await changes()).not.toContain('changes/a-1.json');
  });

  it('stay when it is taken back, and go once it cannot be made again', async () => {
    await opened(disk(), 'a').update('log', adding(sessionIn(2026, 'a')));
    await opened(disk(), 'b').undo();
    expect(await changes()).toEqual(['changes/a-1.json']);
    await opened(disk(), 'c').update('log', adding(sessionIn(2026, 'c')));
    expect(await changes()).toEqual(['changes/c-1.json']);
  });

  it('are never changed, whatever follows', async () => {
    await opened(disk(), 'a').update('import', threeYears);
    const before = (await files()).get('changes/a-1.json');
    await opened(disk(), 'b').update('edit', changing(oldest.id, { critical: 'how I plan' }));
    await opened(disk(), 'c').undo();
    await opened(disk(), 'd').undo();
    await opened(disk(), 'e').redo();
    expect((await files()).get('changes/a-1.json')).toEqual(before);
  });

  it('that the journal does not list are left alone, whoever made them', async () => {
    await opened(disk(), 'a').update('log', adding(sessionIn(2026, 'a')));
    await fs.writeFile(folder.path('home/changes/foreign.json'), 'from elsewhere');
    await opened(disk(), 'b').update('log', adding(sessionIn(2026, 'b')));
    await opened(disk(), 'c').undo();
    await opened(disk(), 'd').update('log', adding(sessionIn(2026, 'd')));
    expect(await textAt(folder.path('home/changes/foreign.json'))).toBe('from elsewhere');
  });
});

describe('two programs on one home', () => {
  it('each see what the other kept, and take back what the other did', async () => {
    const [one, other] = [opened(disk(), 'one'), opened(disk(), 'other')];
    await one.update('log', adding(sessionIn(2026, 'a')));
    await other.update('log', adding(sessionIn(2026, 'b')));
    expect((await one.read()).sessions).toHaveLength(2);
    expect((await one.undo()).id).toBe('other-1');
    expect((await other.read()).sessions).toEqual([sessionIn(2026, 'a')]);
  });
});

describe('one rename', () => {
  it('commits a change over three years: whatever was written before is not the journal yet', async () => {
    await store().update('import', threeYears);
    const before = await store().read();
    const seen: object[] = [];
    const rename: FileSystem['rename'] = async (from, to) => {
      if (to.endsWith('/journal.json')) seen.push(await store().read());
      await fs.rename(from, to);
      if (to.endsWith('/journal.json')) seen.push(await store().read());
    };
    const { after } = await store({ ...fs, rename }).update('edit', journal => ({
      ...journal,
      sessions: journal.sessions.map(session => ({ ...session, what: LONG_TEXT })),
    }));
    expect(seen).toEqual([before, after]);
  });
});
