import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal.ts';
import { sheetName } from '../../../src/domain/sessions/sheet.ts';
import type { Disk } from '../../../src/store/journal/layout.ts';
import { illegibleOn } from '../../../src/store/journal/mentions.ts';
import { backupDays, journalIn, readBackup } from '../../../src/store/journal/rolling-backup.ts';
import { failingFs } from '../disk/failing-fs.ts';
import { LONG_TEXT, sessionIn } from '../samples.ts';
import { adding, changing, LATER, opened, removing, TODAY, TOMORROW } from './acts.ts';
import { type Files, filesSaying, memoryGround } from './grounds.ts';

const SECRET = 'What I said in secret';
const secret = sessionIn(2024, 'secret', { what: SECRET });
const other = sessionIn(2024, 'other');

const legacy = JSON.stringify(
  {
    format: 'mentor-journal',
    version: 1,
    theme: { name: 'growth' },
    sessions: [other, secret],
    people: [{ id: 'ann', click: 8 }],
  },
  null,
  2,
);

/** A home in whose every corner the record is: version 1, the year, small and large changes, undone ones, backups. */
async function homeFullOfIt(): Promise<Files> {
  const ground = memoryGround();
  const disk = await ground.lay(new Map([['journal.json', Buffer.from(legacy)]]));
  await opened(disk, 'a', TODAY).update('edit', changing(secret.id, { critical: `${SECRET}, and more` }));
  await opened(disk, 'b', TODAY).update('edit', rewritten);
  await opened(disk, 'c', TOMORROW).update('edit', changing(secret.id, { soWhat: SECRET + LONG_TEXT }));
  await opened(disk, 'd', TOMORROW).update('import', journal => adding(large)(rewritten(journal)));
  await opened(disk, 'e', TOMORROW).update('log', adding(sessionIn(2025, 'e')));
  await opened(disk, 'f', LATER).update('delete', removing(secret.id));
  return ground.files();
}

const large = sessionIn(2025, 'large', { what: `Something else. ${LONG_TEXT}` });
const rewritten = (journal: Journal): Journal => ({
  ...journal,
  sessions: journal.sessions.map(session => ({ ...session, nowWhat: `${session.nowWhat}!` })),
});

async function laidOut(files: Files) {
  const ground = memoryGround();
  const disk = await ground.lay(files);
  return { disk, files: () => ground.files(), saying: async () => filesSaying(await ground.files(), SECRET) };
}

async function backedUp(disk: Disk): Promise<(readonly [string, Journal])[]> {
  const journals: (readonly [string, Journal])[] = [];
  for (const day of await backupDays(disk)) {
    const backup = await readBackup(disk, day);
    if (backup) journals.push([day, await journalIn(disk, backup)]);
  }
  return journals;
}

const without = (journal: Journal): Journal => ({
  ...journal,
  sessions: journal.sessions.filter(({ id }) => id !== secret.id),
});

describe('a forgotten record', () => {
  it('stood all over the home before', async () => {
    const { saying } = await laidOut(await homeFullOfIt());
    const kinds = (await saying()).map(name => name.replace(/-[0-9a-f]{7,8}\./, '-x.'));
    expect([...new Set(kinds)].sort()).toEqual([
      'backups/2024-x.json',
      'backups/journal-1-x.json',
      'journal.json',
      'journal/change-c-1.json',
      'journal/change-d-1.json',
      'journal/change-f-1.json',
    ]);
  });

  it('leaves not a word in any file', async () => {
    const { disk, files, saying } = await laidOut(await homeFullOfIt());
    await opened(disk, 'act', LATER).forget(secret.id);
    expect(await saying()).toEqual([]);
    const thatItWas = filesSaying(await files(), secret.id);
    expect(thatItWas).toEqual([expect.stringMatching(/^backups\/2024-/), 'journal/2024.json']);
  });

  it('leaves the journal, every other change, and the rest of each backup', async () => {
    const { disk } = await laidOut(await homeFullOfIt());
    const store = opened(disk, 'act', LATER);
    const [before, backups] = [await store.read(), await backedUp(disk)];
    await store.forget(secret.id);
    expect(await store.read()).toEqual(before);
    expect(await backedUp(disk)).toEqual(backups.map(([day, journal]) => [day, without(journal)]));
    expect((await store.history()).done.map(({ id, size }) => [id, size])).toEqual([
      ['b-1', 1],
      ['d-1', 2],
      ['e-1', 1],
    ]);
    for (const _ of ['e', 'd', 'b']) await store.undo();
    expect((await store.read()).sessions).toEqual([other]);
    for (const _ of ['b', 'd', 'e']) await store.redo();
    expect((await store.read()).sessions).toEqual(before.sessions);
  });

  it('leaves the rest of a journal of version 1, under a name that goes with it', async () => {
    const { disk, files } = await laidOut(await homeFullOfIt());
    const old = async () => [...(await files())].filter(([name]) => name.startsWith('backups/journal-1-'));
    const [[before = ''] = []] = await old();
    await opened(disk, 'act', LATER).forget(secret.id);
    const [[after = '', bytes = Buffer.from('')] = [], ...others] = await old();
    expect(others).toEqual([]);
    expect(after).not.toBe(before);
    const { needs: _needs, ...journal } = JSON.parse(bytes.toString());
    expect(journal).toEqual({ ...JSON.parse(legacy), sessions: [other] });
  });

  it('may be forgotten again, which changes nothing', async () => {
    const { disk, files } = await laidOut(await homeFullOfIt());
    await opened(disk, 'act', LATER).forget(secret.id);
    const contents = async () => [...(await files())].filter(([name]) => name !== 'journal.json');
    const before = await contents();
    await opened(disk, 'again', LATER).forget(secret.id);
    expect(await contents()).toEqual(before);
  });

  it('leaves other records as they were where it was nowhere', async () => {
    const { disk, files } = await laidOut(await homeFullOfIt());
    const before = new Map(await files());
    await opened(disk, 'act', LATER).forget('never');
    const changed = [...(await files())].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
    expect(changed.map(([name]) => name)).toEqual(['journal.json']);
  });

  it('is in no file either that a killed program left, half-written or needed by nobody', async () => {
    const files = new Map(await homeFullOfIt());
    const words = Buffer.from(SECRET);
    const strays = [
      '.journal.json.123-abc.tmp',
      'journal/.2024.json.123-abc.tmp',
      'backups/.2024-01234567.json.123-abc.tmp',
      'journal/change-nobody.json',
      'backups/2024-01234567.json',
    ];
    for (const name of strays) files.set(name, words);
    const { disk, saying } = await laidOut(files);
    await opened(disk, 'act', LATER).forget(secret.id);
    expect(await saying()).toEqual([]);
  });

  it('is in no sheet, nor in what was rescued or put aside, and others stay there', async () => {
    const files = await homeFullOfIt();
    const aside = (id: string, what: string) => Buffer.from(JSON.stringify({ sessions: [{ id, what }] }));
    const {
      disk,
      files: now,
      saying,
    } = await laidOut(
      new Map([
        ...files,
        [sheetName(secret.id), Buffer.from(SECRET)],
        [sheetName(secret.id).replace('.md', '.mwu82bv6-2.md'), Buffer.from(SECRET)],
        ['mentor-rescued-1.json', aside(secret.id, SECRET)],
        ['mentor-rescued-2.json', aside(other.id, 'something else')],
        ['damaged/2024.json', aside(secret.id, SECRET)],
      ]),
    );
    await opened(disk, 'forget', LATER).forget(secret.id);
    expect(await saying()).toEqual([]);
    expect([...(await now()).keys()]).toContain('mentor-rescued-2.json');
  });

  it('is in nothing damaged either that holds its id or its words, in whatever bytes', async () => {
    const wide = Buffer.from(`{ "id": "${secret.id}", "what": "${SECRET}" }`, 'utf16le');
    const { disk, files } = await laidOut(
      new Map([
        ...(await homeFullOfIt()),
        ['damaged/wide.json', wide],
        ['damaged/swapped.json', Buffer.from(wide).swap16()],
        ['damaged/without-id.json', Buffer.from(`{ "id": "2\u0000", "what": "${SECRET}", }`)],
      ]),
    );
    await opened(disk, 'forget', LATER).forget(secret.id);
    expect([...(await files()).keys()].filter(name => name.startsWith('damaged/'))).toEqual([]);
  });

  it('takes nothing along that is sound and says the same of another meeting, nor what nobody can read', async () => {
    const sound = Buffer.from(JSON.stringify({ sessions: [{ id: other.id, what: SECRET }] }));
    const spoilt = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const { disk, files } = await laidOut(
      new Map([
        ...(await homeFullOfIt()),
        ['damaged/sound.json', sound],
        ['damaged/spoilt.json', spoilt],
        ['damaged/empty.json', Buffer.from('')],
        ['damaged/a-folder/letter.txt', Buffer.from('Dear diary')],
        ['mentor-rescued-1.json', Buffer.from('{ "sessions": [')],
      ]),
    );
    await opened(disk, 'forget', LATER).forget(secret.id);
    expect((await files()).get('damaged/sound.json')).toEqual(sound);
    expect(await illegibleOn(disk)).toEqual([
      `${disk.home}/mentor-rescued-1.json`,
      `${disk.home}/damaged/spoilt.json`,
    ]);
  });

  it('is gone in the end wherever forgetting it was broken off, and did not seem to be done', async () => {
    const files = await homeFullOfIt();
    for (let nth = 1; ; nth += 1) {
      const { disk, saying } = await laidOut(files);
      const { fs, tried } = failingFs({ nth, code: 'EIO', when: 'before' }, disk.fs);
      const done = await opened({ ...disk, fs }, 'act', LATER)
        .forget(secret.id)
        .then(
          () => true,
          () => false,
        );
      if (done) expect(await saying(), `${nth}: ${tried[nth - 1]}`).toEqual([]);
      await opened(disk, 'again', LATER).forget(secret.id);
      expect(await saying(), `${nth}: ${tried[nth - 1]}`).toEqual([]);
      if (tried.length < nth) break;
    }
  });

  it('is in no copy of a damaged backup without anybody being told', async () => {
    const files = new Map(await homeFullOfIt());
    const name = [...files.keys()].find(one => /^backups\/2024-/.test(one)) ?? '';
    files.set(name, Buffer.from(`${SECRET}, no JSON`));
    const { disk, saying } = await laidOut(files);
    await expect(opened(disk, 'act', LATER).forget(secret.id)).rejects.toMatchObject({
      problem: { kind: 'journal-damaged', path: `${disk.home}/${name}` },
    });
    expect(await saying()).toContain(name);
  });
});
