import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { backupsOn } from '../../../src/store/backups/backups.ts';
import { writeDraft } from '../../../src/store/drafts/draft-file.ts';
import { type Disk, parsePartName } from '../../../src/store/paths.ts';
import { countingIds, journalOn, memoryDisk } from '../../support/kept.ts';
import { doctorOn, NOW } from '../doctor/sick.ts';
import { useFolder } from '../folder.ts';
import { draft, sessionIn } from '../samples.ts';
import { adding, oldest } from './acts.ts';

const folder = useFolder();

/** A journal with one closed part, and a draft. */
async function laid(): Promise<Disk> {
  const disk: Disk = { fs, home: folder.path('home') };
  await journalOn(disk, () => NOW).update('log', adding(oldest, sessionIn(2026, 'one')));
  await writeDraft(disk, 'intake-1.json', { command: 'intake', draft });
  return disk;
}

/** The name of that part, which its content tells. */
const PART = await (async () => {
  const disk = memoryDisk();
  await journalOn(disk, () => NOW).update('log', adding(oldest));
  return `years/${(await disk.fs.readdir(`${disk.home}/years`)).find(parsePartName)}`;
})();
const DRAFT = 'drafts/intake-1.json';
const CHANGE = `changes/${countingIds()(NOW)}.json`;

const strangers: readonly (readonly [string, (at: string) => unknown])[] = [
  ['a pipe', at => execFileSync('mkfifo', ['-m', '600', at])],
  ['a link to itself', at => fs.symlink(at, at)],
  ['a folder', at => fs.mkdir(at, { mode: 0o700 })],
];

async function withInPlaceOf(name: string, make: (at: string) => unknown): Promise<Disk> {
  const disk = await laid();
  await fs.rm(`${disk.home}/${name}`, { recursive: true });
  await make(`${disk.home}/${name}`);
  return disk;
}

const found = async (disk: Disk) =>
  (await doctorOn(disk).examine()).map(({ path, what }) => [path.slice(disk.home.length + 1), what.kind]);

describe.runIf(process.platform !== 'win32').each(strangers)('%s', (_, make) => {
  it.each(['journal.json', PART])('for %s is refused at once, whoever reads or writes', async name => {
    const disk = await withInPlaceOf(name, make);
    const damage = {
      problem: { kind: 'journal-damaged', path: `${disk.home}/${name}`, damage: { kind: 'folder' } },
    };
    await expect(journalOn(disk).read()).rejects.toMatchObject(damage);
    await expect(journalOn(disk).update('log', adding(sessionIn(2026, 'two')))).rejects.toMatchObject(damage);
  });

  it.each(['journal.json', PART, CHANGE, 'backups/2026-11-20.json', DRAFT])(
    'for %s is named by doctor, who puts it aside',
    async name => {
      const disk = await withInPlaceOf(name, make);
      expect(await found(disk)).toContainEqual([name, 'folder']);
      await doctorOn(disk).repair({ accept: false });
      expect(await found(disk)).toEqual([]);
      const aside = await fs.readdir(`${disk.home}/quarantine`);
      expect(aside.filter(one => one.endsWith(`-${basename(name)}`))).toHaveLength(1);
    },
  );
});

describe.runIf(process.platform !== 'win32').each(strangers)('%s', (_, make) => {
  it.each<[string, boolean]>([
    ['journal.json', true],
    [PART, true],
    [CHANGE, true],
    [DRAFT, false],
  ])('for %s is told of by a backup, which holds all the rest', async (name, ofJournal) => {
    const disk = await withInPlaceOf(name, make);
    const all = ['journal.json', PART, CHANGE, DRAFT];
    const { text, leftOut } = await backupsOn(disk, async () => emptyJournal).contents();
    expect(leftOut).toEqual([{ path: `${disk.home}/${name}`, damage: { kind: 'folder' }, ofJournal }]);
    expect(Object.keys(JSON.parse(text).files)).toEqual(all.filter(one => one !== name));
  });
});

const FOLDERS_OF_OURS = ['years', 'changes', 'drafts', 'backups'];

describe.each(FOLDERS_OF_OURS)('a file in the place of the folder %s', name => {
  const make = (at: string) => fs.writeFile(at, 'something else', { mode: 0o600 });

  it('is named by doctor and goes aside, and the journal is as it was', async () => {
    const before = await journalOn(await laid()).read();
    const disk = await withInPlaceOf(name, make);
    expect(await found(disk)).toContainEqual([name, 'no-folder']);
    await doctorOn(disk).repair({ accept: false });
    expect(await found(disk)).toEqual([]);
    expect(await journalOn(disk).read()).toEqual(before);
  });
});

describe.runIf(process.platform !== 'win32').each(FOLDERS_OF_OURS)(
  'a link that leads nowhere in the place of the folder %s',
  name => {
    it('is named by doctor and stays, as what it leads to may only be away', async () => {
      const disk = await withInPlaceOf(name, at => fs.symlink('/nowhere/at/all', at));
      expect(await found(disk)).toContainEqual([name, 'no-folder']);
      await doctorOn(disk)
        .repair({ accept: false })
        .catch(error => expect(error).toMatchObject({ problem: { kind: 'file-failed', code: 'ENOENT' } }));
      expect(await found(disk)).toContainEqual([name, 'no-folder']);
      expect(await fs.readlink(`${disk.home}/${name}`)).toBe('/nowhere/at/all');
    });
  },
);

describe('a file in the place of the folder of drafts', () => {
  it('is told of by a backup, which holds all the rest', async () => {
    const disk = await withInPlaceOf('drafts', at => fs.writeFile(at, 'something else'));
    const { text, leftOut } = await backupsOn(disk, async () => emptyJournal).contents();
    const damage = { kind: 'no-folder' };
    expect(leftOut).toEqual([{ path: `${disk.home}/drafts`, damage, ofJournal: false }]);
    expect(Object.keys(JSON.parse(text).files)).toEqual(['journal.json', PART, CHANGE]);
  });
});

describe.runIf(process.platform !== 'win32')('a home that is a link to what is not there', () => {
  it('is no empty journal: reading it is refused, as is writing', async () => {
    const disk: Disk = { fs, home: folder.path('home') };
    await fs.symlink(folder.path('unmounted/home'), disk.home);
    const refused = { problem: { kind: 'file-failed', code: 'ENOENT' } };
    await expect(journalOn(disk).read()).rejects.toMatchObject(refused);
    await expect(journalOn(disk).update('log', adding(sessionIn(2026, 'one')))).rejects.toMatchObject(
      refused,
    );
    expect(await fs.readdir(folder.path('.'))).toEqual(['home']);
  });
});
