import { describe, expect, it } from 'vitest';
import { type Damage, Refusal } from '../../../src/domain/problem.ts';
import { encode } from '../../../src/store/codec.ts';
import { changeHeader, journalHeader, partHeader } from '../../../src/store/formats.ts';
import { type Disk, partName } from '../../../src/store/paths.ts';
import { bytesIn, partOf } from '../doctor/sick.ts';
import { sessionIn, sessionWith } from '../samples.ts';
import { adding, changing, oldest, opened, threeYears } from './acts.ts';
import { type Files, memoryGround } from './grounds.ts';

const fresh = sessionIn(2026, 'c');

const sound = await (async () => {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  await opened(disk, 'made').update('import', threeYears);
  await opened(disk, 'more').update('edit', changing(fresh.id, { critical: 'how I plan' }));
  return ground.files();
})();
const OLD_PART = partOf(sound, '2024');

/** The files of a sound journal with one of them in other words, or gone. */
async function spoilt(name: string, text: Uint8Array | string | null): Promise<Home> {
  const ground = memoryGround();
  const files = new Map(sound);
  if (text === null) files.delete(name);
  else files.set(name, Buffer.from(text));
  const disk = await ground.lay(files);
  return { disk, path: `${disk.home}/${name}`, files: () => ground.files() };
}

interface Home {
  readonly disk: Disk;
  readonly path: string;
  files(): Promise<Files>;
}

/** Reading, changing and what else may be done refuse with this damage, and all files stay as they were. */
async function expectDamage(
  { disk, path, files }: Home,
  damage: Damage,
  more: readonly ('undo' | 'history')[] = [],
): Promise<void> {
  const before = await files();
  const store = opened(disk, 'act');
  const add = () => store.update('log', adding(sessionIn(2026, 'x')));
  for (const act of [store.read, add, ...more.map(name => store[name])]) {
    await expect(act()).rejects.toMatchObject({ problem: { kind: 'journal-damaged', path, damage } });
  }
  expect(await files()).toEqual(before);
}

const textOf = async (encoded: ReturnType<typeof encode>) => Buffer.from((await encoded).bytes).toString();
const emptyIndex = {
  years: [],
  changes: { done: [], undone: [] },
  retired: { changes: [], years: [] },
  closedIn: '2026',
};
const fileWith = (body: object) => textOf(encode(journalHeader, { ...emptyIndex, ...body }));
const partWith = (body: object, year = '2024') => textOf(encode(partHeader, { year, ...body }));
const whole = await fileWith({});

const spoiltFiles: readonly (readonly [string, string | Uint8Array, Damage])[] = [
  ['is empty', '', { kind: 'not-json', at: '1:1' }],
  ['is null', 'null', { kind: 'wrong', key: 'format' }],
  ['is a list', '[]', { kind: 'wrong', key: 'format' }],
  ['begins with a byte order mark', `\uFEFF${whole}`, { kind: 'not-json', at: '1:1' }],
  ['is all NULs', '\0'.repeat(99), { kind: 'not-json', at: '1:1' }],
  ['breaks off', whole.slice(0, 45), { kind: 'not-json', at: '3:14' }],
  ['has marks of a merge', `<<<<<<< mine\n${whole}`, { kind: 'conflict', line: 1 }],
  ['is not UTF-8', Buffer.from([0x7b, 0xc3, 0x28, 0x7d]), { kind: 'not-utf8' }],
  ['is of another format', await partWith({}), { kind: 'wrong', key: 'format' }],
  ['was changed by hand', whole.replace('"done"', '"gone"'), { kind: 'changed' }],
  [
    'knows a part by another name than parts have',
    await fileWith({
      years: [{ file: '../../evil.json', holds: {}, superseded: [] }],
    }),
    { kind: 'wrong', key: 'years.0.file' },
  ],
  [
    'knows a part only by half',
    await fileWith({ years: [{ file: '2024-01234567.json' }] }),
    { kind: 'wrong', key: 'years.0.holds' },
  ],
  [
    'has a change that is none',
    await fileWith({ changes: { done: [7], undone: [] } }),
    { kind: 'wrong', key: 'changes.done.0' },
  ],
  ['has no changes', await fileWith({ changes: null }), { kind: 'wrong', key: 'changes' }],
  ['has something else for a list', await fileWith({ people: {} }), { kind: 'wrong', key: 'people' }],
  [
    'has something else in a list',
    await fileWith({ sessions: [fresh, null] }),
    { kind: 'wrong', key: 'sessions.1.id' },
  ],
  ['has an id twice', await fileWith({ sessions: [fresh, fresh] }), { kind: 'repeated-id', id: fresh.id }],
];

describe('a journal whose file is damaged', () => {
  it.each(spoiltFiles)('is refused with its files untouched when it %s', async (_, text, damage) => {
    await expectDamage(await spoilt('journal.json', text), damage, ['undo', 'history']);
  });

  it('is refused, and not taken for empty, when the file is gone', async () => {
    await expectDamage(await spoilt('journal.json', null), { kind: 'missing' }, ['undo', 'history']);
  });

  it('is refused when a folder is in its place', async () => {
    const { disk, files } = await spoilt('journal.json/inside', 'x');
    await expectDamage({ disk, files, path: `${disk.home}/journal.json` }, { kind: 'folder' });
  });
});

describe('a record that is among the latest and in a closed part as well', () => {
  it('is read once, as it is among the latest', async () => {
    const index = JSON.parse(bytesIn(sound, 'journal.json').toString());
    const again = { ...oldest, what: 'What was put in by hand' };
    const { disk } = await spoilt(
      'journal.json',
      await fileWith({ ...index, sessions: [again, ...index.sessions] }),
    );
    const { sessions } = await opened(disk, 'reader').read();
    expect(sessions.filter(({ id }) => id === oldest.id)).toEqual([again]);
  });
});

const spoiltParts: readonly (readonly [string, string | Uint8Array, Damage])[] = [
  ['is empty', '', { kind: 'not-json', at: '1:1' }],
  ['breaks off', (await partWith({})).slice(0, 42), { kind: 'not-json', at: '3:14' }],
  ['is of another format', whole, { kind: 'wrong', key: 'format' }],
  ['was changed by hand', (await partWith({ a: 1 })).replace('1', '2'), { kind: 'changed' }],
  ['is another one than its name tells', await partWith({}), { kind: 'changed' }],
  ['is one of another year', bytesIn(sound, partOf(sound, '2025')), { kind: 'changed' }],
];

describe('a journal of which a closed part is damaged', () => {
  it.each(spoiltParts)('is refused with its files untouched when it %s', async (_, text, damage) => {
    await expectDamage(await spoilt(OLD_PART, text), damage);
  });

  it.each<[string, object, Damage]>([
    ['something else for a list', { people: {} }, { kind: 'wrong', key: 'people' }],
    ['something else in a list', { sessions: [oldest, null] }, { kind: 'wrong', key: 'sessions.1.id' }],
    ['an id twice', { sessions: [oldest, oldest] }, { kind: 'repeated-id', id: oldest.id }],
  ])('is refused when it has %s, though its name fits', async (_, body, damage) => {
    const { bytes, checksum } = await encode(partHeader, { year: '2024', ...body });
    const file = partName('2024', checksum);
    const years = [
      { file, holds: { sessions: { count: 2, firstDay: null, lastDay: null } }, superseded: [] },
    ];
    const { disk } = await spoilt('journal.json', await fileWith({ years }));
    await disk.fs.rename(`${disk.home}/${OLD_PART}`, `${disk.home}/aside`);
    const part = await disk.fs.open(`${disk.home}/years/${file}`, 'wx', 0o600);
    await part.writeFile(bytes);
    await expect(opened(disk, 'act').read()).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path: `${disk.home}/years/${file}`, damage },
    });
  });

  it('is refused when the part is gone', async () => {
    await expectDamage(await spoilt(OLD_PART, null), { kind: 'missing' });
  });

  it('can be read and changed by those who need no more than the latest', async () => {
    const { disk } = await spoilt(OLD_PART, '');
    const store = opened(disk, 'act');
    expect((await store.newest({}, 1)).sessions).toMatchObject([{ id: fresh.id }]);
    await store.updateLatest('log', adding(sessionIn(2026, 'x')));
    await store.undo();
    await store.undo();
    expect((await store.newest({}, 1)).sessions).toEqual([{ ...fresh, actions: [] }]);
    await expect(store.undo()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
  });
});

const spoiltChanges: readonly (readonly [string, string | null, Damage])[] = [
  ['gone', null, { kind: 'missing' }],
  ['empty', '', { kind: 'not-json', at: '1:1' }],
  ['without edits', await textOf(encode(changeHeader, {})), { kind: 'wrong', key: 'id' }],
  ['another one', bytesIn(sound, 'changes/more-1.json').toString(), { kind: 'wrong', key: 'id' }],
];

describe('a journal of which a change is damaged', () => {
  it.each(spoiltChanges)(
    'can be read and changed, but the change not be taken back, when it is %s',
    async (_, text, damage) => {
      const { disk, path } = await spoilt('changes/made-1.json', text);
      const store = opened(disk, 'act');
      await store.update('log', adding(sessionIn(2026, 'x')));
      await store.undo();
      await store.undo();
      const before = await store.read();
      await expect(store.undo()).rejects.toMatchObject({
        problem: { kind: 'journal-damaged', path, damage },
      });
      await expect(store.history()).rejects.toMatchObject({ problem: { kind: 'journal-damaged', path } });
      expect(await store.read()).toEqual(before);
      expect(before.sessions).toHaveLength(3);
    },
  );
});

const newer = { version: 9, needs: '2.1.0' };
const newerFiles = [
  ['journal.json', await encode({ ...journalHeader, ...newer }, { anything: {} })] as const,
  [OLD_PART, await encode({ ...partHeader, ...newer }, { anything: {} })] as const,
];

describe('a journal of a newer version', () => {
  const problem = { kind: 'journal-newer', version: 9, understood: 3, needs: '2.1.0' };

  it.each(newerFiles)(
    'is refused with its files untouched, and what it needs is told: %s',
    async (name, encoded) => {
      const { disk, path, files } = await spoilt(name, encoded.bytes);
      const before = await files();
      const store = opened(disk, 'act');
      await expect(store.read()).rejects.toMatchObject({ problem: { ...problem, path } });
      const adds = store.update('log', adding(sessionIn(2026, 'x')));
      await expect(adds).rejects.toMatchObject({ problem: { ...problem, path } });
      expect(await files()).toEqual(before);
    },
  );
});

describe('a journal with a key __proto__', () => {
  const sneaky = JSON.parse('{"__proto__":{"polluted":true},"likes":{"__proto__":{"polluted":true}}}');

  it('is read without it, at every depth, and pollutes nothing', async () => {
    const person = { id: 'ann', createdAt: oldest.createdAt, ...sneaky, likes: sneaky.likes };
    const text = await fileWith({
      sessions: [{ ...sessionWith(), ...sneaky }],
      people: [person],
      theme: sneaky,
    });
    expect(text).toContain('polluted');
    const { disk } = await spoilt('journal.json', text);
    const store = opened(disk, 'act');
    const { after } = await store.update('log', adding(fresh));
    for (const journal of [after, await store.read()]) {
      expect(journal.people).toMatchObject([{ id: 'ann', likes: {} }]);
      expect(JSON.stringify(journal)).not.toContain('polluted');
      for (const object of [{}, journal, ...journal.sessions, ...journal.people]) {
        expect(Reflect.get(object, 'polluted')).toBeUndefined();
      }
    }
  });
});

describe('a change that does not fit', () => {
  it.each([
    ['a confidence beyond 10', adding(sessionIn(2026, 'x', { confidence: 11 }))],
    ['a day that does not exist', adding(sessionIn(2026, 'x', { day: '2026-02-30' }))],
  ])('is refused before anything is written: %s', async (_, change) => {
    const { disk, files } = await spoilt('settings.json', null);
    const before = await files();
    await expect(opened(disk, 'act').update('log', change)).rejects.toThrow(Refusal);
    expect(await files()).toEqual(before);
  });
});
