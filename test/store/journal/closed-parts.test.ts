import { describe, expect, it } from 'vitest';
import { CLOSING } from '../../../src/domain/journal/closing.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { readPart } from '../../../src/store/journal/closed-parts.ts';
import { type JournalFile, readJournalFile } from '../../../src/store/journal/journal-file.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { actionWith, appointmentWith, personWith, sessionIn } from '../samples.ts';
import { adding, busyYear, changing, LAST_YEAR, oldest, opened, removing, TODAY } from './acts.ts';
import { memoryGround } from './grounds.ts';

async function home() {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  const under = async (folder: string) =>
    [...(await ground.files())].filter(([name]) => name.startsWith(`${folder}/`)).sort();
  return {
    disk,
    parts: async () => new Map(await under('years')),
    partNames: async () => (await under('years')).map(([name]) => name.slice('years/'.length)),
    file: () => fileOn(disk),
  };
}

async function fileOn(disk: Disk): Promise<JournalFile> {
  const file = await readJournalFile(disk);
  if (file === undefined) throw new Error('There is no journal');
  return file;
}

const idsIn = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
const logging = (disk: Disk, sign: string, now = TODAY) =>
  opened(disk, `log-${sign}`, now).updateLatest('log', adding(sessionIn(2026, sign)));

/** An old meeting, with all that may hang on it. */
const withLife = (journal: Journal): Journal => ({
  ...journal,
  people: [personWith({ createdAt: oldest.createdAt })],
  appointments: [
    appointmentWith({ id: 'held', status: 'held', createdAt: oldest.createdAt }),
    appointmentWith({ id: 'planned', createdAt: oldest.createdAt }),
  ],
  sessions: [oldest, sessionIn(2024, 'b')],
  actions: [
    actionWith({ id: 'done', session: sessionIn(2024, 'b').id, status: 'done', createdAt: oldest.createdAt }),
    actionWith({ id: 'open', session: oldest.id, status: 'open', createdAt: oldest.createdAt }),
  ],
});

describe('the years that are over', () => {
  it('are closed with the first change of the next, each in parts of its own', async () => {
    const { disk, partNames, file } = await home();
    await opened(disk, 'a', LAST_YEAR).update('import', adding(oldest, sessionIn(2025, 'b')));
    expect(await partNames()).toEqual([expect.stringMatching(/^2024-[0-9a-f]{8}\.json$/)]);
    expect((await file()).latest.sessions).toEqual([sessionIn(2025, 'b')]);
    await logging(disk, 'c');
    expect((await partNames()).map(name => name.slice(0, 4))).toEqual(['2024', '2025']);
    expect((await file()).latest.sessions).toEqual([sessionIn(2026, 'c')]);
    expect(idsIn((await opened(disk, 'reader').read()).sessions)).toHaveLength(3);
  });

  it('are told by the UTC year in which a record was made, not by the day it is about', async () => {
    const { disk, partNames } = await home();
    const made = { createdAt: '2025-12-31T23:30:00.000Z', day: '2026-01-01' };
    await opened(disk, 'a').update('log', adding(sessionIn(2026, 'a', made)));
    expect((await partNames()).map(name => name.slice(0, 4))).toEqual(['2025']);
  });

  it('leave among the latest all that is alive: people, what is planned, and a meeting with an open action', async () => {
    const { disk, partNames, file } = await home();
    await opened(disk, 'a').update('import', withLife);
    const { latest } = await file();
    expect(idsIn(latest.people)).toHaveLength(1);
    expect(idsIn(latest.appointments)).toEqual(['planned']);
    expect(idsIn(latest.sessions)).toEqual([oldest.id]);
    expect(idsIn(latest.actions)).toEqual(['open']);
    const [name = ''] = await partNames();
    const part = await readPart(disk, name);
    expect(idsIn(part.sessions)).toEqual([sessionIn(2024, 'b').id]);
    expect([...idsIn(part.actions), ...idsIn(part.appointments)]).toEqual(['done', 'held']);
  });

  it('are told of in the part, so that nobody need read it to know what is in it', async () => {
    const { disk, parts, file } = await home();
    await opened(disk, 'a').update('import', adding(oldest, sessionIn(2024, 'b', { day: '2024-12-31' })));
    const holds = { sessions: { count: 2, firstDay: '2024-03-10', lastDay: '2024-12-31' } };
    expect((await file()).years).toMatchObject([{ holds, superseded: [] }]);
    expect([...(await parts()).values()].map(bytes => JSON.parse(String(bytes)))).toMatchObject([{ holds }]);
  });
});

describe('a busy year', () => {
  it('closes a part with its 250th record that is over, all but the newest 50', async () => {
    const { disk, partNames, file } = await home();
    const records = busyYear(CLOSING.at);
    await opened(disk, 'a').update('import', adding(...records.slice(0, -1)));
    expect(await partNames()).toEqual([]);
    const last = records.at(-1);
    await opened(disk, 'b').updateLatest('log', adding(...(last ? [last] : [])));
    const [name = ''] = await partNames();
    expect((await readPart(disk, name)).sessions).toEqual(records.slice(0, -CLOSING.leaves));
    expect((await file()).latest.sessions).toEqual(records.slice(-CLOSING.leaves));
    expect((await opened(disk, 'reader').read()).sessions).toEqual(records);
  });

  it('is closed in parts of 250 at the most where many records come at once', async () => {
    const { disk, file } = await home();
    const records = busyYear(700);
    await opened(disk, 'a').update('import', adding(...records));
    expect((await file()).years.map(({ holds }) => holds['sessions']?.count)).toEqual([250, 250, 150]);
    expect((await opened(disk, 'reader').read()).sessions).toEqual(records);
  });

  it('costs the journal file no more with every part', async () => {
    const { disk, file } = await home();
    await opened(disk, 'a').update('import', adding(...busyYear(700)));
    for (let n = 0; n < 5; n += 1) await logging(disk, `z${n}`);
    expect((await file()).latest.sessions.length).toBeLessThan(CLOSING.at);
  });
});

describe('a closed part', () => {
  const closed = async () => {
    const made = await home();
    await opened(made.disk, 'a').update('import', adding(oldest, sessionIn(2024, 'b')));
    const [name = ''] = await made.partNames();
    return { ...made, name };
  };

  it('never changes: a record of it that is touched moves to the latest, and is superseded there', async () => {
    const { disk, parts, file } = await closed();
    const before = await parts();
    await opened(disk, 'b').update('edit', changing(oldest.id, { what: 'Something else' }));
    expect(await parts()).toEqual(before);
    const { years, latest } = await file();
    expect(years.map(({ superseded }) => superseded)).toEqual([[oldest.id]]);
    expect(latest.sessions.map(({ what }) => what)).toEqual(['Something else']);
    const { sessions } = await opened(disk, 'reader').read();
    expect(sessions.map(({ what }) => what)).toEqual(['Something else', sessionIn(2024, 'b').what]);
  });

  it('has a record that is deleted superseded, and nothing of it among the latest', async () => {
    const { disk, file } = await closed();
    await opened(disk, 'b').update('delete', removing(oldest.id));
    const { years, latest } = await file();
    expect(years.map(({ superseded }) => superseded)).toEqual([[oldest.id]]);
    expect(latest.sessions).toEqual([]);
    expect(idsIn((await opened(disk, 'reader').read()).sessions)).toEqual([sessionIn(2024, 'b').id]);
  });

  it('gives up the meeting of a new action with all that came of it', async () => {
    const { disk, file } = await home();
    await opened(disk, 'a').update('import', withLife);
    const meeting = sessionIn(2024, 'b').id;
    await opened(disk, 'b').updateLatest('edit', journal => ({
      ...journal,
      actions: [...journal.actions, actionWith({ id: 'new', session: meeting })],
    }));
    const { latest } = await file();
    expect(idsIn(latest.sessions)).toContain(meeting);
    expect(idsIn(latest.actions)).toEqual(['done', 'open', 'new']);
  });

  it('goes once all its records are superseded', async () => {
    const { disk, partNames, file } = await closed();
    await opened(disk, 'b').update('edit', changing(oldest.id, { critical: 'this' }));
    expect(await partNames()).toHaveLength(1);
    await opened(disk, 'c').update('edit', changing(sessionIn(2024, 'b').id, { critical: 'that' }));
    expect(await partNames()).toEqual([]);
    expect((await file()).years).toEqual([]);
    expect(idsIn((await opened(disk, 'reader').read()).sessions)).toHaveLength(2);
  });

  it('that is made anew of the same records has the name that it had, and stays', async () => {
    const made = await home();
    await opened(made.disk, 'a', LAST_YEAR).update('import', adding(oldest));
    const before = await made.partNames();
    await opened(made.disk, 'b', LAST_YEAR).update('edit', changing(oldest.id, { critical: 'this' }));
    await opened(made.disk, 'c', LAST_YEAR).undo();
    expect(await made.partNames()).toEqual([]);
    await logging(made.disk, 'd');
    await logging(made.disk, 'e');
    expect(await made.partNames()).toEqual(before);
    expect(idsIn((await opened(made.disk, 'reader').read()).sessions)).toHaveLength(3);
  });

  it('stays also where its old file could not be deleted at the time', async () => {
    const made = await home();
    const stubborn = { ...made.disk.fs, unlink: () => Promise.reject(new Error('in use')) };
    const inUse = { ...made.disk, fs: stubborn };
    await opened(made.disk, 'a', LAST_YEAR).update('import', adding(oldest));
    const before = await made.partNames();
    await opened(inUse, 'b', LAST_YEAR).update('edit', changing(oldest.id, { critical: 'this' }));
    await opened(inUse, 'c', LAST_YEAR).undo();
    expect(await made.partNames()).toEqual(before);
    await logging(made.disk, 'd');
    await logging(made.disk, 'e');
    expect(await made.partNames()).toEqual(before);
    expect(idsIn((await opened(made.disk, 'reader').read()).sessions)).toHaveLength(3);
  });

  it('and a change that could not be deleted at the time go with a later change', async () => {
    const made = await closed();
    const stubborn = { ...made.disk.fs, unlink: () => Promise.reject(new Error('in use')) };
    await opened({ ...made.disk, fs: stubborn }, 'b').update('edit', journal => ({
      ...journal,
      sessions: journal.sessions.map(session => ({ ...session, critical: 'all of it' })),
    }));
    expect((await made.parts()).size).toBe(1);
    await logging(made.disk, 'c');
    expect((await made.parts()).size).toBe(0);
  });
});
