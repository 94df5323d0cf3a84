import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal, type JournalRecord, LISTS } from '../../../src/domain/journal.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { journalMigrations, upgraded } from '../../../src/store/migrations.ts';
import { journalSchema } from '../../../src/store/schema.ts';
import { intake, sessionIn, sessionWith } from '../samples.ts';
import { adding, changing, opened, removing } from './acts.ts';
import { type Files, memoryGround } from './grounds.ts';

/** A journal as 0.1.0 wrote it. Whoever tidied the fixture up may have drawn its lines together. */
const kept = `${JSON.stringify(JSON.parse(fixture('v1-kept.json')), null, 2)}\n`;
const byHand = fixture('v1-by-hand.json');

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
}

const textWith = (body: object) => JSON.stringify({ format: 'mentor-journal', version: 1, ...body });
const session = sessionIn(2026, 'x');

async function homeWith(text: string | Uint8Array) {
  const ground = memoryGround();
  const disk = await ground.lay(new Map([['journal.json', Buffer.from(text)]]));
  return { disk, store: opened(disk, 'act'), files: () => ground.files() };
}

const namesOf = async (files: Promise<Files>) => [...(await files).keys()].sort();
const oldOnes = async (files: Promise<Files>) =>
  [...(await files)].filter(([name]) => /^backups\/journal-1-/.test(name)).map(([, bytes]) => bytes);

describe.each([
  ['as 0.1.0 wrote it', kept, ['2025', '2026']],
  ['made by hand', byHand, ['1970', '2024', '2025', '2026']],
])('a journal of version 1, %s', (_, text, years) => {
  it('is read, without writing, as it reads afterwards', async () => {
    const { disk, store, files } = await homeWith(text);
    const journal = await store.read();
    expect(await store.read(() => true)).toEqual(journal);
    expect(await store.history()).toEqual({ done: [], undone: [] });
    expect(await files()).toEqual(new Map([['journal.json', Buffer.from(text)]]));

    await store.update('log', adding(session));
    await store.undo();
    expect(sortedLists(await opened(disk, 'next').read())).toEqual(sortedLists(journal));
  });

  it('loses no record and no key', async () => {
    const { store } = await homeWith(text);
    const after = await store.update('log', adding(session));
    const { format: _format, version: _version, ...before } = JSON.parse(text);
    for (const list of LISTS) {
      for (const record of before[list]) {
        const { at: _at, createdAt: _made, updatedAt: _changed, deletedAt: _gone, ...rest } = record;
        expect(after[list]).toContainEqual(expect.objectContaining(withItems(rest)));
      }
    }
    const others = Object.entries(before).filter(([key]) => !LISTS.some(list => list === key));
    expect(after).toMatchObject(Object.fromEntries(others));
  });

  it('is copied to the backups first, byte for byte', async () => {
    const { store, files } = await homeWith(text);
    await store.update('log', adding(session));
    expect(await oldOnes(files())).toEqual([Buffer.from(text)]);
  });

  it('is in files by the years in which its records were written', async () => {
    const { store, files } = await homeWith(text);
    await store.update('log', adding(sessionIn(2026, 'x')));
    const names = (await namesOf(files())).filter(name => name.startsWith('journal/'));
    expect(names).toEqual(years.map(year => `journal/${year}.json`));
  });

  it('has nothing to take back, and can be changed and read from then on', async () => {
    const { store, files } = await homeWith(text);
    await expect(store.undo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-undo' } });
    for (const sign of ['x', 'y']) await store.update('log', adding(sessionIn(2025, sign)));
    await store.undo();
    const { sessions } = await store.read();
    expect(sessions).toContainEqual(sessionIn(2025, 'x'));
    expect(sessions).not.toContainEqual(sessionIn(2025, 'y'));
    expect(await oldOnes(files())).toHaveLength(1);
  });

  it('is migrated by a change that gives up, and reads the same', async () => {
    const { store } = await homeWith(text);
    const before = await store.read();
    const givingUp = store.update('log', () => {
      throw new Error('changed my mind');
    });
    await expect(givingUp).rejects.toThrow('changed my mind');
    expect(sortedLists(await store.read())).toEqual(sortedLists(before));
  });
});

/** The lists by id: in one file they stood as they came, in years they stand year by year. */
function sortedLists(journal: Journal): object {
  const lists = LISTS.map(list => [list, new Set<JournalRecord>(journal[list])]);
  return { ...journal, ...Object.fromEntries(lists) };
}

/** What items leave out is filled in. */
function withItems(record: Record<string, unknown>): object {
  const items = Object.entries(record).flatMap(([key, value]) =>
    Array.isArray(value) && value.every(item => typeof item === 'object' && item !== null)
      ? [[key, value.map(item => expect.objectContaining(item))]]
      : [],
  );
  return { ...record, ...Object.fromEntries(items) };
}

describe('a journal of version 1 that was made by hand', () => {
  it('gets the times that it leaves out, an unknown zone counting as UTC', async () => {
    const { store } = await homeWith(byHand);
    const { intakes, sessions } = await store.update('log', adding(session));
    const at = '2025-01-01T01:30:00.000Z';
    expect(intakes[0]).toMatchObject({
      ...{ at, day: '2025-01-01', createdAt: at, updatedAt: at },
      zone: 'Atlantis/Poseidonis',
    });
    expect(sessions.find(({ id }) => id === 'turn-of-the-year')).toMatchObject({
      at: '2025-12-31T23:15:00.000Z',
      day: '2026-01-01',
      createdAt: '2025-12-31T23:15:00.000Z',
      updatedAt: '2025-12-31T23:15:00.000Z',
    });
    expect(sessions.find(({ id }) => id === 'first')).toMatchObject({
      zone: 'UTC',
      createdAt: '2024-02-29T10:00Z',
    });
  });

  it('keeps a time in words under another name, and files what has no other with the oldest', async () => {
    const { store, files } = await homeWith(byHand);
    await store.update('log', adding(session));
    expect(JSON.parse((await files()).get('journal/1970.json')?.toString() ?? '')).toMatchObject({
      people: [{ id: 'ann', createdAtInWords: 'last spring' }],
      goals: [{ id: 'goal' }],
    });
  });

  it('may say in words when a deleted record was made', async () => {
    const gone = { id: 'gone', deletedAt: '2025-11-23T22:05:53Z', createdAt: 'last spring' };
    const { store } = await homeWith(textWith({ deleted: [gone] }));
    await store.update('log', adding(session));
    expect(await store.read()).toEqual({ ...emptyJournal, sessions: [session], deleted: [gone] });
  });

  it('may hold nothing but what this version does not know', async () => {
    const { store } = await homeWith(textWith({ theme: { name: 'growth' } }));
    await store.update('log', adding(session));
    expect(await store.read()).toEqual({ ...emptyJournal, sessions: [session], theme: { name: 'growth' } });
  });

  it('may be empty', async () => {
    const { store } = await homeWith(textWith({}));
    expect(await store.read()).toEqual(emptyJournal);
    expect((await store.update('log', adding(session))).sessions).toEqual([session]);
    expect((await store.read()).sessions).toEqual([session]);
  });

  it.each(['year', '7', 'needs'])('may have a key of its own that means something here: %s', async key => {
    const { store } = await homeWith(textWith({ [key]: '00000000', sessions: [sessionWith()] }));
    await store.update('log', adding(session));
    expect((await store.read()).sessions).toEqual([session, sessionWith()]);
  });

  it.each(LISTS)(
    'is refused before anything is written where an id occurs twice among its %s',
    async list => {
      const twice = { id: 'twice', deletedAt: '2025-11-23T22:05:53Z' };
      const records = {
        intakes: { ...intake, ...twice },
        sessions: { ...sessionWith(), ...twice },
        people: twice,
        goals: twice,
        deleted: twice,
      };
      const { disk, store, files } = await homeWith(
        textWith({ [list]: [{ ...records[list], createdAt: '2024-01-01T00:00:00Z' }, records[list]] }),
      );
      const before = await files();
      const path = `${disk.home}/journal.json`;
      for (const act of [store.read(), store.update('log', adding(session))]) {
        await expect(act).rejects.toMatchObject({
          problem: { kind: 'journal-damaged', path, damage: { kind: 'repeated-id', id: 'twice' } },
        });
      }
      expect(await files()).toEqual(before);
    },
  );

  it.each([
    ['a day that does not exist', { day: '2026-02-30' }, 'sessions.0.day'],
    ['a zone that is no text', { zone: 1 }, 'sessions.0.zone'],
    ['an instant that is none', { at: 'yesterday' }, 'sessions.0.at'],
    ['no text', { what: undefined }, 'sessions.0.what'],
  ])('is refused before anything is written where a session has %s', async (_, changes, key) => {
    const { store, files } = await homeWith(textWith({ sessions: [{ ...sessionWith(), ...changes }] }));
    const before = await files();
    await expect(store.update('log', adding(session))).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', damage: { kind: 'wrong', key } },
    });
    expect(await files()).toEqual(before);
  });
});

/** Records as a hand may have made them: any of the times may be left out, be of any zone, or be no time at all. */
const bodies = fc.dictionary(
  fc.constantFrom(...LISTS, 'theme'),
  fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
    {
      weight: 5,
      arbitrary: fc.array(
        fc.record(
          {
            id: fc.string({ minLength: 1 }),
            at: fc.oneof(
              fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map(String),
              fc.constantFrom('2026-01-01T00:15:00+01:00', '2025-12-31T23:30-11:00', 'yesterday', null, 7),
            ),
            zone: fc.constantFrom('Europe/Amsterdam', 'Pacific/Kiritimati', 'Atlantis', '', null),
            day: fc.constantFrom('2026-01-01', 'today', null),
            createdAt: fc.constantFrom('2024-02-29T10:00Z', 'last spring', null),
            updatedAt: fc.constantFrom('2024-02-29T10:00Z', null),
            mood: fc.jsonValue({ maxDepth: 1 }),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
    },
  ),
);

describe('bringing a body up to date', () => {
  const up = (body: Record<string, unknown>, version = 1) => upgraded(body, version, journalMigrations);

  it('does no more the second time, and nothing to a body that is up to date', () => {
    fc.assert(
      fc.property(bodies, body => {
        const once = up(body);
        expect(up(once)).toEqual(once);
        expect(up(once, 2)).toBe(once);
      }),
    );
  });

  it('loses nothing that is there, and changes at most the name of what is no time', () => {
    const values = (list: unknown) =>
      Array.isArray(list)
        ? list.map(record => Object.values(record ?? {}).map(value => JSON.stringify(value)))
        : list;
    fc.assert(
      fc.property(bodies, body => {
        const before = structuredClone(body);
        const { people, goals, ...others } = body;
        const after = up(body);
        expect(after).toMatchObject(others);
        expect(values(after['people'])).toEqual(values(people));
        expect(values(after['goals'])).toEqual(values(goals));
        expect(body).toEqual(before);
      }),
    );
  });

  it('takes the steps from the version on, in their order', () => {
    const step = (from: number) => ({
      from,
      migrate: (body: Record<string, unknown>) => ({ steps: [...(body['steps'] as number[]), from] }),
    });
    const migrations = [step(3), step(1), step(2)];
    expect(upgraded({ steps: [] }, 1, migrations)).toEqual({ steps: [1, 2, 3] });
    expect(upgraded({ steps: [] }, 2, migrations)).toEqual({ steps: [2, 3] });
    expect(upgraded({ steps: [] }, 4, migrations)).toEqual({ steps: [] });
  });

  it('makes of the fixtures what fits', () => {
    for (const text of [kept, byHand]) {
      expect(v.safeParse(journalSchema, up(JSON.parse(text))).success).toBe(true);
    }
  });
});

describe('an old copy of a journal of version 1, put in the place of the head', () => {
  const old = textWith({ sessions: [session, sessionIn(2025, 'old')] });

  it.each<[string, (journal: Journal) => Journal]>([
    ['another reflection', adding(sessionIn(2025, 'later'))],
    ['one of them in other words', changing(session.id, { what: 'Said again' })],
    ['one of them deleted', removing(session.id)],
  ])('is neither read nor migrated again beside years with %s', async (_, change) => {
    const { disk, store, files } = await homeWith(old);
    await store.update('edit', change);
    const before = new Map([...(await files()), ['journal.json', Buffer.from(old)]]);
    const ground = memoryGround();
    const again = opened(await ground.lay(before), 'again');
    for (const act of [again.read(), again.update('log', adding(sessionIn(2026, 'more'))), again.undo()]) {
      await expect(act).rejects.toMatchObject({
        problem: {
          kind: 'journal-damaged',
          damage: { kind: 'out-of-step' },
          path: `${disk.home}/journal.json`,
        },
      });
    }
    expect(await ground.files()).toEqual(before);
  });

  it('is the journal where a migration of it was broken off', async () => {
    const { store, files } = await homeWith(old);
    await store.update('log', journal => journal);
    const migrated = await store.read();
    const half = new Map([...(await files()), ['journal.json', Buffer.from(old)]]);
    half.delete('journal/2026.json');
    const again = opened(await memoryGround().lay(half), 'again');
    expect(sortedLists(await again.read())).toEqual(sortedLists(migrated));
    await again.update('log', adding(sessionIn(2026, 'more')));
    expect((await again.read()).sessions).toHaveLength(3);
  });

  it('is read anew where somebody migrates it and goes on meanwhile', async () => {
    const { disk } = await homeWith(old);
    const more = sessionIn(2026, 'more');
    let isWritten = false;
    const readdir: FileSystem['readdir'] = async path => {
      if (!isWritten) {
        isWritten = true;
        await opened(disk, 'meanwhile').update('log', adding(more));
      }
      return disk.fs.readdir(path);
    };
    const reader = opened({ ...disk, fs: { ...disk.fs, readdir } }, 'reader');
    expect((await reader.read()).sessions).toContainEqual(more);
  });
});
