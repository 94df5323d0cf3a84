import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal.ts';
import { isLegacy, readHead } from '../../../src/store/journal/head.ts';
import { fileJournal } from '../../../src/store/journal/journal-store.ts';
import type { Disk } from '../../../src/store/journal/layout.ts';
import { keepHead } from '../../../src/store/journal/writing.ts';
import { clockAt } from '../../support/kept.ts';
import { LONG_TEXT, sessionIn } from '../samples.ts';
import { adding, changing, opened, TODAY, waitingChange } from './acts.ts';
import { type Files, memoryGround } from './grounds.ts';

const old = sessionIn(2024, 'a');
const threeYears = (journal: Journal) =>
  [old, sessionIn(2025, 'b'), sessionIn(2026, 'c')].reduce((current, one) => adding(one)(current), journal);
const marked = (what: string) => (journal: Journal) => ({
  ...journal,
  sessions: journal.sessions.map(session => ({ ...session, what })),
});

/** A home in which a change over three years was kept, and not one file of a year could follow. */
async function homeThatWaits(change: (journal: Journal) => Journal) {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  await opened(disk, 'a').update('import', threeYears);
  const before = await ground.files();
  await waitingChange(disk, change);
  return { disk, before, files: () => ground.files() };
}

const yearsIn = (files: Files) => [...files].filter(([name]) => /^journal\/\d{4}\.json$/.test(name));

describe.each([
  ['small', 'Else'],
  ['large', LONG_TEXT],
])('a %s change of which the years still wait', (_, what) => {
  it('is read nevertheless, also in part', async () => {
    const { disk, before, files } = await homeThatWaits(marked(what));
    const store = opened(disk, 'b');
    expect(yearsIn(await files())).toEqual(yearsIn(before));
    expect((await store.read()).sessions.map(session => session.what)).toEqual([what, what, what]);
    expect((await store.read(() => true)).sessions.map(session => session.what)).toEqual([what]);
  });

  it('is in the files of the years once the next change is kept', async () => {
    const { disk, files } = await homeThatWaits(marked(what));
    await opened(disk, 'b').update('log', adding(sessionIn(2026, 'x')), () => true);
    for (const [name, bytes] of yearsIn(await files())) {
      expect(JSON.parse(bytes.toString()).sessions[0].what, name).toBe(what);
    }
  });

  it('can be taken back, made again and followed by others', async () => {
    const { disk } = await homeThatWaits(marked(what));
    const store = opened(disk, 'b');
    const after = await store.read();
    await store.undo();
    expect((await store.read()).sessions[0]).toEqual(old);
    await store.redo();
    expect(await store.read()).toEqual(after);
    await store.update('edit', changing(old.id, { mentor: 'Bo' }));
    expect((await store.read()).sessions[0]).toEqual({ ...old, what, mentor: 'Bo' });
  });

  it('is finished by a version that would write its years in other bytes', async () => {
    const { disk } = await homeThatWaits(marked(what));
    await asToldByAnother(disk, '2024');
    const store = opened(disk, 'b');
    const before = await store.read();
    await store.update('log', adding(sessionIn(2026, 'x')), () => true);
    await store.undo();
    expect(await opened(disk, 'c').read()).toEqual(before);
    await store.undo();
    expect((await store.read()).sessions[0]).toEqual(old);
  });
});

/** Lets the head of a home tell of other bytes for a year that waits than this version would write. */
async function asToldByAnother(disk: Disk, year: string): Promise<void> {
  const head = await readHead(disk);
  const entry = 'years' in head ? head.years[year] : undefined;
  if (isLegacy(head) || entry === undefined) throw new Error('There is no such year');
  await keepHead(
    disk,
    { ...head, years: { ...head.years, [year]: { ...entry, checksum: '01234567' } } },
    async () => {},
  );
}

describe('a change that lost its lock', () => {
  it('writes no year and deletes no large change any more: whoever has the lock now does', async () => {
    const ground = memoryGround();
    await opened(await ground.lay(new Map()), 'a').update('import', threeYears);
    const theirs = new Map(await ground.files()).set('journal/change-theirs.json', Buffer.from('{}'));
    const disk = await ground.lay(theirs);
    const before = await ground.files();
    let confirmed = 0;
    const confirm = async () => {
      confirmed += 1;
      if (confirmed > 1) throw new Error('lost');
    };
    const store = fileJournal({
      disk,
      lock: { hold: work => work({ confirm }) },
      clock: clockAt(() => TODAY),
      newId: () => 'loser',
    });
    await store.update('edit', marked('Else'));
    expect(yearsIn(await ground.files())).toEqual(yearsIn(before));
    expect([...(await ground.files()).keys()]).toContain('journal/change-theirs.json');
    expect((await opened(disk, 'b').read()).sessions[0]?.what).toBe('Else');
  });
});
