import { describe, expect, it } from 'vitest';
import { markForever } from '../../../src/domain/journal/delete.ts';
import type { Edit } from '../../../src/domain/journal/edits.ts';
import { emptyJournal, type Journal, journalText } from '../../../src/domain/journal/journal.ts';
import { encode } from '../../../src/store/codec.ts';
import { changeHeader } from '../../../src/store/formats.ts';
import { encodedPart } from '../../../src/store/journal/encoded-part.ts';
import { emptyFile } from '../../../src/store/journal/journal-file.ts';
import { encodedJournal } from '../../../src/store/journal/low-journal.ts';
import {
  backupPath,
  changePath,
  divergedBackupPath,
  documentLockName,
  draftName,
  draftPath,
  FILE_KINDS,
  type FileKindName,
  type FilePlace,
  folderPath,
  journalPath,
  kindOfFile,
  lockFileName,
  partPath,
  rescuePaths,
  settingsPath,
  sheetName,
  temporaryName,
  tombstonePath,
} from '../../../src/store/paths.ts';
import type { Remains } from '../../../src/world/journal.ts';
import { memoryFs } from '../../support/memory-fs.ts';
import { sessionIn } from '../samples.ts';
import { adding, LATER, opened, removing, TODAY } from './acts.ts';

const SECRET = 'What I said in secret, and would rather not read again';
const secret = sessionIn(2024, 'secret', { what: SECRET });
const other = sessionIn(2024, 'other', { what: 'Something else altogether' });
const holding: Journal = { ...emptyJournal, sessions: [secret, other] };
const edits: readonly Edit[] = [{ list: 'sessions', id: secret.id, before: null, after: secret }];

const HOME = '/home/somebody/mentor';
const TEMPORARY = '/tmp';
const at = { home: HOME };
const inHome = (name: string) => `${HOME}/${name}`;
const aside = (name: string) => `${folderPath(at, 'quarantine')}/2026-11-20T11-30-00-000Z-${name}`;
const key = { id: secret.id, version: 'mwu82bv6' };
const OWNER = '4711-123456-0a1b2c3d';
const [rescuedAtHome = '', rescuedElsewhere = ''] = rescuePaths(HOME, TEMPORARY, 'abc');
const [answersAtHome = '', answersElsewhere = ''] = rescuePaths(HOME, TEMPORARY, 'answers');

const asJournal = (await encodedJournal({ ...emptyFile, latest: holding })).bytes;
const part = await encodedPart({ year: '2024', records: holding });
const change = async (id: string) =>
  (await encode(changeHeader, { id, at: TODAY.toISOString(), doing: 'log', edits })).bytes;
const settings = (given: object) => JSON.stringify({ format: 'mentor-settings', version: 1, ...given });
const draft = (answers: object) =>
  JSON.stringify({
    format: 'mentor-draft',
    version: 1,
    command: 'log',
    answers,
    settled: Object.keys(answers),
    at: 'soWhat',
    typed: '',
    savedAt: TODAY.toISOString(),
  });

/** The words under every name that the program can give to a file: what stands where, by the kind of file. */
const plants: Readonly<Record<FileKindName, Readonly<Record<string, Uint8Array | string>>>> = {
  journal: {},
  settings: { [settingsPath(at)]: settings({ word: SECRET }) },
  draft: {
    [draftPath(at, draftName('intake', 'a'))]: draft({ ambition: SECRET }),
    [draftPath(at, draftName('log', 'b'))]: draft({ what: SECRET }),
  },
  newSheet: { [inHome(sheetName(null))]: SECRET, [inHome(sheetName(null, 2))]: SECRET },
  sheet: { [inHome(sheetName(key))]: SECRET, [inHome(sheetName(key, 3))]: SECRET },
  rescued: {
    [rescuedAtHome]: journalText(holding),
    [rescuedElsewhere]: journalText(holding),
    [answersAtHome]: JSON.stringify({ ambition: SECRET }),
    [answersElsewhere]: JSON.stringify({ ambition: SECRET }),
  },
  closedPart: {
    [partPath(at, part.entry.file)]: part.bytes,
    [partPath(at, part.entry.file, 'backups')]: part.bytes,
    [partPath(at, '2024-01234567.json')]: SECRET,
    [partPath(at, '2024-01234567.json', 'backups')]: SECRET,
  },
  change: {
    [changePath(at, 'never')]: await change('never'),
    [changePath(at, 'damaged')]: `{ "what": "${SECRET}`,
  },
  backup: { [backupPath(at, '2026-11-01')]: asJournal },
  divergedBackup: { [divergedBackupPath(at, '2026-11-02', '0a1b2c3d')]: asJournal },
  tombstone: { [tombstonePath(at, 'odd')]: SECRET },
  quarantined: {
    [aside('journal.json')]: asJournal,
    [aside('a-1.json')]: await change('a-1'),
    [aside('damaged.json')]: `{ "what": "${SECRET}`,
    [aside('hurt-id.json')]: JSON.stringify({ sessions: [{ ...secret, id: 5 }, other] }),
    [aside('settings.json')]: settings({ word: SECRET }),
    [aside(sheetName(key))]: SECRET,
    [aside('a-folder/letter.txt')]: SECRET,
  },
  halfWritten: {
    [inHome(temporaryName('journal.json'))]: SECRET,
    [inHome(temporaryName(sheetName(null)))]: SECRET,
    [inHome(temporaryName(sheetName(key)))]: SECRET,
    [inHome(temporaryName('mentor-rescued-abc.json'))]: SECRET,
    [`${folderPath(at, 'years')}/${temporaryName(part.entry.file)}`]: SECRET,
    [`${folderPath(at, 'changes')}/${temporaryName('a-1.json')}`]: SECRET,
    [`${folderPath(at, 'backups')}/${temporaryName('2026-11-20.json')}`]: SECRET,
    [`${folderPath(at, 'quarantine')}/${temporaryName('x.json')}`]: SECRET,
    [`${folderPath(at, 'drafts')}/${temporaryName('intake-a.json')}`]: SECRET,
    [`${folderPath(at, 'tombstones')}/${temporaryName('a.json')}`]: SECRET,
  },
  documentLock: {
    [inHome(documentLockName(sheetName(null), OWNER))]: SECRET,
    [inHome(documentLockName(sheetName(key), OWNER))]: SECRET,
    [`${folderPath(at, 'drafts')}/${documentLockName(draftName('intake', 'a'), OWNER)}`]: SECRET,
  },
  lockFile: { [inHome(lockFileName(0, OWNER))]: SECRET },
};

/** What editors leave beside sheets. */
const droppings = [sheetName(null), sheetName(key)].flatMap(sheet =>
  [`.${sheet}.swp`, `${sheet}~`, `#${sheet}#`, `.#${sheet}`, `${sheet}.bak`].map(inHome),
);

/** The names under which tools that sync folders put the other version of a file. */
const copyNames: Readonly<Record<string, (stem: string, ending: string) => string>> = {
  Dropbox: (stem, ending) => `${stem} (conflicted copy 2026-11-29)${ending}`,
  'Dropbox of Ann': (stem, ending) => `${stem} (Ann's conflicted copy 2026-11-29)${ending}`,
  Syncthing: (stem, ending) => `${stem}.sync-conflict-20261129-161500-ABCDEFG${ending}`,
  OneDrive: (stem, ending) => `${stem}-LAPTOP-7${ending}`,
  iCloud: (stem, ending) => `${stem} 2${ending}`,
};

const copyOf = (path: string, named: (stem: string, ending: string) => string) => {
  const [, folder = '', stem = '', ending = ''] = /^(.*\/)(.+?)(\.[^.]*)?$/s.exec(path) ?? [];
  return folder + named(stem, ending);
};

const contentsOf = (planted: Readonly<Record<string, Uint8Array | string>>) =>
  Object.entries(planted).map(([path, held]) => [path, Buffer.from(held)] as const);
const all = Object.values(plants).flatMap(contentsOf);

/** Forgets the record in a home with these files besides, and gives what still holds its words. */
async function afterForgetting(
  others: readonly (readonly [string, Buffer])[],
): Promise<Remains & { saying: readonly string[] }> {
  const there = new Map<string, Uint8Array>();
  const disk = { fs: memoryFs(there), home: HOME, temporary: TEMPORARY };
  await opened(disk, 'a', TODAY).update('import', adding(secret, other));
  await opened(disk, 'b', TODAY).update('delete', removing(secret.id));
  for (const [path, held] of others) there.set(path, held);
  const remains = await opened(disk, 'c', LATER).forget([secret.id]);
  const saying = [...there].filter(([, bytes]) => Buffer.from(bytes).includes(SECRET)).map(([path]) => path);
  expect((await opened(disk, 'reader').read()).sessions).toMatchObject([{ id: other.id }]);
  return { ...remains, saying };
}

const named = ({ holding: yes, illegible }: Remains) => [...yes, ...illegible];

describe('the words of a record that is deleted for good', () => {
  it('are planted under every name that the program can give to a file', () => {
    expect(Object.keys(plants)).toEqual(Object.keys(FILE_KINDS));
    for (const [kind, { places }] of Object.entries(FILE_KINDS)) {
      const paths = kind === 'journal' ? [journalPath(at)] : Object.keys(plants[kind as FileKindName]);
      const planted = paths.map(path => {
        const [, folder = '', name = ''] = /^(.*?)\/([^/]+)$/.exec(path) ?? [];
        const inFolder = folder === HOME ? 'home' : folder.slice(HOME.length + 1);
        const place = (folder === TEMPORARY ? 'temporary' : inFolder.split('/')[0]) as FilePlace;
        if (!inFolder.includes('/')) expect([path, kindOfFile(place, name)]).toEqual([path, kind]);
        return place;
      });
      expect([kind, [...new Set(planted)].sort()]).toEqual([kind, [...places].sort()]);
    }
  });

  it('leave nothing behind that would have to be named, where nobody else made a copy', async () => {
    const store = opened({ fs: memoryFs(new Map()), home: HOME }, 'a', TODAY);
    await store.update('import', adding(secret, other));
    const forever = (journal: Journal) => markForever(removing(secret.id)(journal), [secret.id]);
    await store.update('delete', forever);
    expect(await store.forget([secret.id])).toEqual({ holding: [], illegible: [] });
  });

  it.each(Object.keys(plants) as FileKindName[])('are gone, or the file is named: %s', async kind => {
    const remains = await afterForgetting(contentsOf(plants[kind]));
    expect(remains.saying.filter(path => !named(remains).includes(path))).toEqual([]);
    const gone: readonly FileKindName[] = [
      ...(['journal', 'draft', 'newSheet', 'sheet', 'rescued'] as const),
      'backup',
      'divergedBackup',
    ];
    if (gone.includes(kind)) expect(named(remains)).toEqual([]);
  });

  it.each([
    ['draft', draftPath(at, draftName('log', 'b')), draft({ what: SECRET, soWhat: 'And this is new' })],
    [
      'sheet',
      inHome(sheetName(null)),
      `# What we talked about\n${SECRET}\n# What it tells me\nAnd this is new\n`,
    ],
  ])(
    'do not take other words along, that another conversation began with: in a %s',
    async (_, path, held) => {
      const remains = await afterForgetting([[path, Buffer.from(held)]]);
      expect(remains.saying).toEqual([path]);
      expect(remains.holding).toEqual([path]);
    },
  );

  it('do not take along what was said in a draft of what became of an action of theirs', async () => {
    const path = draftPath(at, draftName('log', 'b'));
    const held = draft({ what: 'Something else altogether', [`last-action ${secret.id}`]: 'done' });
    const there = new Map<string, Uint8Array>([[path, Buffer.from(held)]]);
    const disk = { fs: memoryFs(there), home: HOME };
    await opened(disk, 'a', TODAY).update('import', adding(secret));
    await opened(disk, 'b', TODAY).update('delete', removing(secret.id));
    await opened(disk, 'c', LATER).forget([secret.id]);
    expect(there.has(path)).toBe(true);
  });

  it('are gone from what an editor left beside the sheet of the record, and others are named', async () => {
    const remains = await afterForgetting(droppings.map(path => [path, Buffer.from(`\0${SECRET}`)]));
    expect(remains.saying).toEqual(droppings.filter(path => path.includes('reflection')));
    expect(remains.holding).toEqual(remains.saying);
  });

  it('may be in what an editor left in an order of its own, which is named', async () => {
    const swap = inHome('.reflection.md.swp');
    const { illegible } = await afterForgetting([[swap, Buffer.from('b0VIM\0secret\0 in \0')]]);
    expect(illegible).toEqual([swap]);
  });

  it.each(Object.entries(copyNames))(
    'are gone from every copy that a tool makes, or the copy is named: %s',
    async (_, copied) => {
      const copies = [[journalPath(at), Buffer.from(asJournal)] as const, ...all].map(
        ([path, held]) => [copyOf(path, copied), held] as const,
      );
      const remains = await afterForgetting(copies);
      expect(remains.saying.length).toBeGreaterThan(10);
      expect(remains.saying.filter(path => !named(remains).includes(path))).toEqual([]);
      expect(remains.saying).not.toContain(copyOf(journalPath(at), copied));
    },
  );
});
