import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal.ts';
import { type Damage, Refusal } from '../../../src/domain/problem.ts';
import { encode } from '../../../src/store/codec.ts';
import { changeHeader, type Disk, headHeader, yearHeader } from '../../../src/store/journal/layout.ts';
import { LONG_TEXT, sessionIn, sessionWith } from '../samples.ts';
import { adding, changing, opened, rewriteYear, waitingChange } from './acts.ts';
import { type Files, memoryGround } from './grounds.ts';

const old = sessionIn(2024, 'a');
const fresh = sessionIn(2026, 'c');
const threeYears = (journal: Journal) =>
  [old, sessionIn(2025, 'b'), fresh].reduce((current, session) => adding(session)(current), journal);

/** The files of a sound journal with one of them in other words, or gone. */
async function spoilt(name: string, text: Uint8Array | string | null, made = threeYears): Promise<Home> {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  const store = opened(disk, 'made');
  await store.update('import', made);
  await store.update('edit', changing(fresh.id, { critical: 'how I plan' }));
  const files = new Map(await ground.files());
  if (text === null) files.delete(name);
  else files.set(name, Buffer.from(text));
  return { disk: await ground.lay(files), path: `${disk.home}/${name}`, files: () => ground.files() };
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

const textOf = (encoded: { readonly bytes: Uint8Array }) => Buffer.from(encoded.bytes).toString();
const headWith = (body: object) =>
  textOf(encode(headHeader, { years: {}, latest: null, done: [], undone: [], ...body }));
const yearWith = (body: object, year = '2024') => textOf(encode(yearHeader, { year, ...body }));

describe('a journal whose head is damaged', () => {
  const sound = headWith({});

  it.each<[string, string | Uint8Array, Damage]>([
    ['is empty', '', { kind: 'not-json', at: '1:1' }],
    ['is null', 'null', { kind: 'wrong', key: 'format' }],
    ['is a list', '[]', { kind: 'wrong', key: 'format' }],
    ['begins with a byte order mark', `\uFEFF${sound}`, { kind: 'not-json', at: '1:1' }],
    ['is all NULs', '\0'.repeat(99), { kind: 'not-json', at: '1:1' }],
    ['breaks off', sound.slice(0, 45), { kind: 'not-json', at: '3:14' }],
    ['has marks of a merge', `<<<<<<< mine\n${sound}`, { kind: 'conflict', line: 1 }],
    ['is not UTF-8', Buffer.from([0x7b, 0xc3, 0x28, 0x7d]), { kind: 'not-utf8' }],
    ['is of another format', yearWith({}), { kind: 'wrong', key: 'format' }],
    ['was changed by hand', sound.replace('"done"', '"gone"'), { kind: 'changed' }],
    ['has a year that is none', headWith({ years: { '26': {} } }), { kind: 'wrong', key: 'years.26' }],
    [
      'knows a year only by half',
      headWith({ years: { '2026': { checksum: '01234567' } } }),
      { kind: 'wrong', key: 'years.2026.sessions' },
    ],
    ['has a change without a time', headWith({ done: [{ id: 'a' }] }), { kind: 'wrong', key: 'done.0.at' }],
    ['has no changes', headWith({ undone: null }), { kind: 'wrong', key: 'undone' }],
  ])('is refused with its files untouched when it %s', async (_, text, damage) => {
    await expectDamage(await spoilt('journal.json', text), damage, ['undo', 'history']);
  });

  it('is refused, and not taken for empty, when the head is gone', async () => {
    await expectDamage(await spoilt('journal.json', null), { kind: 'missing' }, ['undo', 'history']);
  });

  it('is refused when a folder is in its place', async () => {
    const { disk, files } = await spoilt('journal.json/inside', 'x');
    await expectDamage({ disk, files, path: `${disk.home}/journal.json` }, { kind: 'folder' });
  });
});

describe('a journal of which a year is damaged', () => {
  it.each<[string, string | Uint8Array, Damage]>([
    ['is empty', '', { kind: 'not-json', at: '1:1' }],
    ['breaks off', yearWith({}).slice(0, 42), { kind: 'not-json', at: '3:14' }],
    ['is of another format', headWith({}), { kind: 'wrong', key: 'format' }],
    ['was changed by hand', yearWith({ a: 1 }).replace('1', '2'), { kind: 'changed' }],
    ['is another one than the head knows', yearWith({}), { kind: 'out-of-step' }],
    ['is of another year', yearWith({}, '2025'), { kind: 'wrong', key: 'year' }],
    ['has something else for a list', yearWith({ people: {} }), { kind: 'wrong', key: 'people' }],
    [
      'has something else in a list',
      yearWith({ sessions: [old, null] }),
      { kind: 'wrong', key: 'sessions.1.id' },
    ],
    [
      'has a record of another year',
      yearWith({ sessions: [old, fresh] }),
      { kind: 'wrong', key: 'sessions.1.createdAt' },
    ],
    ['has an id twice', yearWith({ sessions: [old, old] }), { kind: 'repeated-id', id: old.id }],
  ])('is refused with its files untouched when it %s', async (_, text, damage) => {
    await expectDamage(await spoilt('journal/2024.json', text), damage);
  });

  it('is refused when the year is gone', async () => {
    await expectDamage(await spoilt('journal/2024.json', null), { kind: 'missing' });
  });

  it('is read without it where the latest change made it, and has it again with the next one', async () => {
    const { disk, files } = await spoilt('settings.json', null);
    const [store, added] = [opened(disk, 'act'), sessionIn(2027, 'x')];
    await store.update('log', adding(added));
    await disk.fs.unlink(`${disk.home}/journal/2027.json`);
    expect((await store.read()).sessions).toContainEqual(added);
    await store.update('log', adding(sessionIn(2026, 'x')));
    expect([...(await files()).keys()]).toContain('journal/2027.json');
  });

  it('is refused when there is a year that the head does not know, and one writes in it', async () => {
    const { disk, path, files } = await spoilt('journal/2023.json', yearWith({}, '2023'));
    const before = await files();
    await expect(opened(disk, 'act').update('log', adding(sessionIn(2023, 'x')))).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path, damage: { kind: 'out-of-step' } },
    });
    expect(await files()).toEqual(before);
  });

  it('can be read and changed by those who need no more than the sound years', async () => {
    const { disk } = await spoilt('journal/2024.json', '');
    const store = opened(disk, 'act');
    const some = ({ sessions }: Journal) => sessions.length > 0;
    expect((await store.read(some)).sessions).toMatchObject([{ id: fresh.id }]);
    await store.update('log', adding(sessionIn(2026, 'x')), some);
    await store.undo();
    await store.undo();
    expect((await store.read(some)).sessions).toEqual([fresh]);
    await expect(store.undo()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
  });
});

describe('a journal of which a large change is damaged', () => {
  const changed = (journal: Journal) =>
    threeYears(adding(sessionIn(2025, 'l', { what: LONG_TEXT }))(journal));

  it.each<[string, string | null, Damage]>([
    ['gone', null, { kind: 'missing' }],
    ['empty', '', { kind: 'not-json', at: '1:1' }],
    ['without edits', textOf(encode(changeHeader, {})), { kind: 'wrong', key: 'edits' }],
  ])('can be read and changed, but the change not be taken back, when it is %s', async (_, text, damage) => {
    const { disk, path } = await spoilt('journal/change-made-1.json', text, changed);
    const store = opened(disk, 'act');
    expect((await store.read()).sessions).toHaveLength(4);
    await store.update('log', adding(sessionIn(2026, 'x')));
    await store.undo();
    await store.undo();
    await expect(store.undo()).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path, damage },
    });
    expect((await store.read()).sessions).toHaveLength(4);
  });

  it('is refused when a year still waits for it', async () => {
    const ground = memoryGround();
    const disk = await ground.lay(new Map());
    await opened(disk, 'made').update('import', threeYears);
    await waitingChange(disk, changing(old.id, { what: LONG_TEXT }));
    const files = new Map(await ground.files());
    expect(files.delete('journal/change-waiting-1.json')).toBe(true);
    const path = `${disk.home}/journal/change-waiting-1.json`;
    await expectDamage({ disk: await ground.lay(files), path, files: ground.files }, { kind: 'missing' });
  });
});

describe('a journal of a newer version', () => {
  const newer = { version: 9, needs: '2.1.0' };
  const problem = { kind: 'journal-newer', version: 9, understood: 2, needs: '2.1.0' };

  it.each([
    ['journal.json', encode({ ...headHeader, ...newer }, { anything: {} })],
    ['journal/2024.json', encode({ ...yearHeader, ...newer }, { anything: {} })],
  ])('is refused with its files untouched, and what it needs is told: %s', async (name, encoded) => {
    const { disk, path, files } = await spoilt(name, encoded.bytes);
    const before = await files();
    const store = opened(disk, 'act');
    await expect(store.read()).rejects.toMatchObject({ problem: { ...problem, path } });
    await expect(store.update('log', adding(sessionIn(2026, 'x')))).rejects.toMatchObject({
      problem: { ...problem, path },
    });
    expect(await files()).toEqual(before);
  });
});

describe('a journal with a key __proto__', () => {
  const evil = '"__proto__":{"polluted":true}';

  it('is read without it, at every depth, and pollutes nothing', async () => {
    const ground = memoryGround();
    const session = JSON.stringify(sessionWith()).replace('{', `{${evil},`);
    const person = `{"id":"ann","likes":{${evil}}}`;
    const text = `{"format":"mentor-journal","version":1,${evil},"sessions":[${session}],"people":[${person}]}`;
    const disk = await ground.lay(new Map([['journal.json', Buffer.from(text)]]));
    const store = opened(disk, 'act');
    for (const journal of [
      await store.read(),
      await store.update('log', adding(fresh)),
      await store.read(),
    ]) {
      expect(journal.sessions).toContainEqual(sessionWith());
      expect(journal.people).toEqual([{ id: 'ann', likes: {} }]);
      for (const object of [{}, journal, ...journal.sessions, ...journal.people]) {
        expect(Reflect.get(object, 'polluted')).toBeUndefined();
      }
    }
  });

  it('is read without it from a year as well', async () => {
    const { disk } = await spoilt('settings.json', null);
    const sneaky = JSON.parse('{"__proto__":{"polluted":true}}');
    await rewriteYear(disk, '2024', part => ({
      ...part,
      people: [{ id: 'ann', createdAt: old.createdAt, likes: { deep: sneaky } }],
    }));
    expect((await opened(disk, 'act').read()).people).toMatchObject([{ id: 'ann', likes: { deep: {} } }]);
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
