import { describe, expect, it } from 'vitest';
import {
  backupPath,
  changePath,
  copiedFrom,
  documentLockName,
  draftName,
  draftPath,
  FILE_KINDS,
  FOLDER_NAMES,
  folderPaths,
  isDraft,
  isKeptIn,
  isOurs,
  isOutdatedSheet,
  isRescued,
  isSheet,
  isSheetOf,
  isTraceOf,
  journalPath,
  lockFileName,
  parseBackupName,
  parseChangeName,
  parseDocumentLockName,
  parseDraftPath,
  parseLockFileName,
  parsePartName,
  parseTemporaryName,
  partName,
  partPath,
  rescuePaths,
  settingsPath,
  sheetName,
  temporaryName,
  tombstoneName,
  tombstonePath,
} from '../../src/store/paths.ts';
import { memoryDisk } from '../support/kept.ts';

const ID = '20261120113000-7m1ev8n2fw';
const OWNER = '4711-123456-0a1b2c3d';
const KEY = { id: ID, version: 'mwu82bv6' };
const disk = memoryDisk();
const at = (name: string) => `${disk.home}/${name}`;
const inHome = (path: string) => path.slice(disk.home.length + 1);
const [journal, settings] = [inHome(journalPath(disk)), inHome(settingsPath(disk))];
const rescued = inHome(rescuePaths(disk.home, '/tmp', ID)[0] ?? '');
const part = partName('2026', '01234567');
const change = `${ID}.json`;
const backup = '2026-11-20.json';
const draft = draftName('intake', ID);

/** What each folder may hold: which pattern knows which names. */
const known: Readonly<Record<string, readonly (readonly [(name: string) => unknown, readonly string[]])[]>> =
  {
    home: [
      [name => name === journal, [journal]],
      [name => name === settings, [settings]],
      [isRescued, [rescued]],
      [isSheet, [sheetName(null), sheetName(null, 2), sheetName(KEY), sheetName(KEY, 12)]],
      [
        parseDocumentLockName,
        [documentLockName(sheetName(null, 2), OWNER), documentLockName(sheetName(KEY), OWNER)],
      ],
      [
        parseTemporaryName,
        [journal, settings, rescued, sheetName(null), sheetName(KEY, 2)].map(temporaryName),
      ],
      [parseLockFileName, [lockFileName(0, OWNER), lockFileName(Date.now(), OWNER)]],
    ],
    years: [
      [parsePartName, [part]],
      [parseTemporaryName, [temporaryName(part)]],
    ],
    changes: [
      [parseChangeName, [change]],
      [parseTemporaryName, [temporaryName(change)]],
    ],
    drafts: [
      [isDraft, [draft, 'reflection-1 (conflicted copy).json']],
      [parseDocumentLockName, [documentLockName(draft, OWNER)]],
      [parseTemporaryName, [temporaryName(draft)]],
    ],
    backups: [
      [parsePartName, [part]],
      [parseBackupName, [backup]],
      [parseTemporaryName, [temporaryName(part), temporaryName(backup)]],
    ],
  };

describe('every name that the program makes', () => {
  it.each(Object.entries(known))('is known by its own pattern alone: in %s', (_, patterns) => {
    const names = patterns.flatMap(([, own]) => own);
    for (const [knows, own] of patterns) expect(names.filter(name => knows(name))).toEqual(own);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(Object.entries(known))('is of one kind in the table of all files: in %s', (place, patterns) => {
    for (const name of patterns.flatMap(([, own]) => own)) {
      const kinds = Object.values<{ places: readonly string[]; hasName(name: string): boolean }>(FILE_KINDS);
      const fitting = kinds.filter(({ places, hasName }) => places.includes(place) && hasName(name));
      expect([name, fitting.length]).toEqual([name, 1]);
    }
  });

  it('lies in a place for which there is a kind', () => {
    const places = Object.values(FILE_KINDS).flatMap(kind => [...kind.places]);
    expect(FOLDER_NAMES.filter(name => !places.includes(name))).toEqual([]);
  });

  it('tells what it was made of', () => {
    expect(parsePartName(part)).toEqual({ year: '2026', checksum: '01234567' });
    expect(parseChangeName(change)).toBe(ID);
    expect(parseBackupName(backup)).toBe('2026-11-20');
    expect(parseLockFileName(lockFileName(Date.now(), OWNER))).toBe(OWNER);
    expect(parseDocumentLockName(documentLockName(sheetName(KEY), OWNER))).toEqual({
      file: sheetName(KEY),
      owner: OWNER,
    });
    expect(parseTemporaryName(temporaryName(journal))).toEqual({ target: journal, pid: String(process.pid) });
    const longest = sheetName({ id: 'é'.repeat(500), version: KEY.version }, 99);
    expect(parseTemporaryName(temporaryName(longest))?.target).toBe(longest);
  });

  it.each(['x', 'é', '😀'])(
    'fits on a disk while it is being written, however long it is: of many %s',
    sign => {
      const name = `${sign.repeat(Math.floor(250 / Buffer.byteLength(sign)))}.json`;
      const temporary = temporaryName(name);
      expect(Buffer.byteLength(temporary)).toBeLessThanOrEqual(255);
      expect(name.endsWith(parseTemporaryName(temporary)?.target ?? '?')).toBe(true);
    },
  );
  it('of a draft is told from a path that leads elsewhere', () => {
    expect(parseDraftPath('drafts/x (1).json')).toBe('x (1).json');
    const others = ['drafts/../x.json', 'drafts/a/x.json', 'drafts/..\\x.json', 'drafts/.x.json', 'x.json'];
    expect(others.filter(path => parseDraftPath(path) !== undefined)).toEqual([]);
  });

  it('is in its folder', () => {
    expect(partPath(disk, part)).toBe(at(`years/${part}`));
    expect(partPath(disk, part, 'backups')).toBe(at(`backups/${part}`));
    expect(changePath(disk, ID)).toBe(at(`changes/${change}`));
    expect(backupPath(disk, '2026-11-20')).toBe(at(`backups/${backup}`));
    expect(draftPath(disk, draft)).toBe(at(`drafts/intake-${ID}.json`));
    expect(folderPaths(disk)).toEqual(
      ['years', 'changes', 'tombstones', 'drafts', 'backups', 'quarantine'].map(at),
    );
  });

  it.each([
    'todo.txt',
    'notes.json',
    '.notes.tmp',
    'notes.json.123-k3z9.tmp',
    '.lock-file',
    '.journal.json.swp',
  ])('is not taken for a file of somebody else: %s', name => {
    const patterns = Object.values(known).flat();
    expect(
      patterns.filter(([knows]) => knows !== parseChangeName && knows !== isDraft && knows(name)),
    ).toEqual([]);
  });
});

describe('what a person wrote or set', () => {
  it('is the journal, settings, sheets and rescued texts', () => {
    const ours = [journal, settings, rescued, sheetName(null), sheetName(KEY, 2)];
    const others = [
      lockFileName(0, OWNER),
      documentLockName(sheetName(KEY), OWNER),
      temporaryName(journal),
      'cv.md',
    ];
    expect([...ours, ...others].filter(isOurs)).toEqual(ours);
  });

  it('is kept in the journal, the settings, and all that is in a folder of ours', () => {
    const kept = [
      'journal.json',
      'settings.json',
      'drafts/intake-1.json',
      'years/2026-01234567.json',
      'quarantine/x',
      'backups/a/b',
    ];
    const others = ['summary.md', 'elsewhere/journal.json', '../journal.json', '../settings.json', 'years'];
    expect([...kept, ...others].filter(name => isKeptIn(disk.home, at(name)))).toEqual(kept);
  });
});

describe('the name of a conflict copy', () => {
  it.each([
    'journal (conflicted copy 2026-11-29).json',
    "journal (Ann's conflicted copy 2026-11-29).json",
    'journal.sync-conflict-20261129-161500-ABCDEFG.json',
    'journal-LAPTOP-7.json',
    'journal 2.json',
  ])('tells of which file it is one: %s', name => {
    expect(copiedFrom(name)).toBe('journal.json');
    expect(copiedFrom(name.replace('journal', 'settings'))).toBe('settings.json');
    expect(isOurs(name)).toBe(true);
  });

  it.each(['journal.json', 'settings.json', 'notes.json', '.journal.json.1-a.tmp', 'journal.md'])(
    'is no other: %s',
    name => expect(copiedFrom(name)).toBeUndefined(),
  );
});

describe('the name of a tombstone', () => {
  it('is another one for every id, and leads nowhere else', () => {
    expect(tombstonePath(disk, ID)).toBe(at(`tombstones/${ID}.json`));
    const names = ['a', 'A', 'á', '../../etc/passwd', 'x'.repeat(300), `${'x'.repeat(300)}y`].map(
      tombstoneName,
    );
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w-]{1,110}\.json$/);
  });
});

describe('where a text may go that could not be kept', () => {
  it('is the home first, then the place for what is temporary, under one name', () => {
    expect(rescuePaths('/home/ann/mentor', '/tmp', ID)).toEqual([
      `/home/ann/mentor/mentor-rescued-${ID}.json`,
      `/tmp/mentor-rescued-${ID}.json`,
    ]);
  });
});

describe('the name of a sheet', () => {
  const named = (id: string) => sheetName({ id, version: 'v' });

  it('is that of its reflection and version, and leads nowhere else', () => {
    expect(sheetName(KEY)).toBe(`edit-${ID}.mwu82bv6.md`);
    expect(sheetName(KEY, 2)).toBe(`edit-${ID}.mwu82bv6-2.md`);
    expect([sheetName(null), sheetName(null, 3)]).toEqual(['reflection.md', 'reflection-3.md']);
    expect(named('../../etc/passwd')).toMatch(/^edit-[\w-]+\.v\.md$/);
    expect(named('☕'.repeat(1000)).length).toBeLessThan(120);
  });

  it.each([
    ['a/b', 'a_b'],
    ['a/b', 'a:b'],
    ['a_b', 'a__b'],
    ['a/b', 'a_1b_b'],
    ['Ab', 'ab'],
    ['20261120113000-abcd', 'abcd'],
    ['20261120113000-abcd', '20261120113001-abcd'],
    [`${'x'.repeat(500)}a`, `${'x'.repeat(500)}b`],
  ])('is another one for another reflection: %s and %s', (one, other) => {
    expect(named(one).toLowerCase()).not.toBe(named(other).toLowerCase());
    expect([isSheetOf(one, named(one)), isSheetOf(one, named(other))]).toEqual([true, false]);
    expect([isTraceOf(one, named(one)), isTraceOf(one, named(other))]).toEqual([true, false]);
  });

  it('tells whether the sheet was made from another version', () => {
    const names = [1, 2].flatMap(number => [
      sheetName(KEY, number),
      sheetName({ ...KEY, version: 'mwu82bv7' }, number),
      sheetName({ ...KEY, version: 'mwu82bv67' }, number),
    ]);
    expect(names.filter(name => !isOutdatedSheet(KEY, name))).toEqual([sheetName(KEY), sheetName(KEY, 2)]);
    expect(isOutdatedSheet(KEY, sheetName({ ...KEY, id: `${ID}x` }))).toBe(false);
  });

  it('is known again in all that a killed program or an editor leaves beside the sheet', () => {
    const sheet = sheetName(KEY, 2);
    const traces = [
      ...[sheet, sheetName(KEY), temporaryName(sheet), documentLockName(sheet, OWNER)],
      ...[`.${sheet}.swp`, `${sheet}~`, `#${sheet}#`, `.#${sheet}`, `${sheet}.bak`],
    ];
    expect(traces.filter(name => !isTraceOf(ID, name))).toEqual([]);
    expect(traces.filter(name => isTraceOf(`${ID}x`, name) || isTraceOf(ID.slice(0, -1), name))).toEqual([]);
    expect(
      [`my-${sheet}`, 'reflection.md', temporaryName('reflection.md')].filter(name => isTraceOf(ID, name)),
    ).toEqual([]);
  });
});
