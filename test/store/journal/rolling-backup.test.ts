import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { retainedDays } from '../../../src/domain/journal/retention.ts';
import { backupDays } from '../../../src/store/backups/days.ts';
import { journalInBackup, readBackup } from '../../../src/store/backups/rolling.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { readPart } from '../../../src/store/journal/closed-parts.ts';
import { fileJournal } from '../../../src/store/journal/store.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { clockAt, countingIds, turns } from '../../support/kept.ts';
import { sessionIn } from '../samples.ts';
import { adding, busyYear, changing, opened } from './acts.ts';
import { memoryGround } from './grounds.ts';

const on = (day: string, time = '09:00:00.000') => new Date(`${day}T${time}Z`);
const threeYears = (journal: Journal) =>
  [2024, 2025, 2026].reduce((current, year) => adding(sessionIn(year, 'a'))(current), journal);

async function home() {
  const ground = memoryGround();
  const disk = await ground.lay(new Map());
  const names = async () => [...(await ground.files()).keys()].sort();
  const copies = async () => (await names()).filter(name => /^backups\/\d{4}-[0-9a-f]{8}\.json$/.test(name));
  return { ground, disk, names, copies };
}

async function restored(disk: Disk, day: string): Promise<Journal | undefined> {
  const backup = await readBackup(disk, day);
  return backup && journalInBackup(disk, backup);
}

/** A disk on which what is done with paths like this fails. */
function failingAt(disk: Disk, like: RegExp, names: readonly (keyof FileSystem)[] = ['rename']): Disk {
  const refusal = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }));
  const failing =
    (name: keyof FileSystem) =>
    (path: string, ...rest: unknown[]) => {
      const paths = [path, ...rest.filter(one => typeof one === 'string')];
      return paths.some(one => like.test(one))
        ? refusal()
        : Reflect.apply(disk.fs[name], disk.fs, [path, ...rest]);
    };
  return { ...disk, fs: { ...disk.fs, ...Object.fromEntries(names.map(name => [name, failing(name)])) } };
}

describe('a rolling backup', () => {
  it('has the day that it is for the person, wherever they are', async () => {
    const { disk } = await home();
    const clock = { ...clockAt(() => on('2026-11-20', '23:30:00.000')), today: () => '2026-11-21' };
    const inAmsterdam = fileJournal({ disk, lock: turns(), clock, newId: countingIds() });
    await inAmsterdam.update('import', threeYears);
    expect(await backupDays(disk)).toEqual(['2026-11-21']);
  });

  it('is taken on the first change of a day, and holds the journal as it is then', async () => {
    const { disk } = await home();
    const { after: first } = await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    await opened(disk, 'b', on('2026-11-20', '23:59:59.999')).update('log', adding(sessionIn(2026, 'b')));
    expect(await backupDays(disk)).toEqual(['2026-11-20']);
    expect(await restored(disk, '2026-11-20')).toEqual(first);

    const { after: second } = await opened(disk, 'c', on('2026-11-21', '00:00:00.000')).update(
      'log',
      adding(sessionIn(2026, 'c')),
    );
    expect(await backupDays(disk)).toEqual(['2026-11-21', '2026-11-20']);
    expect(await restored(disk, '2026-11-21')).toEqual(second);
    expect(await restored(disk, '2026-11-20')).toEqual(first);
    expect(await restored(disk, '2026-11-19')).toBeUndefined();
  });

  it('is taken as well where the first change of a day is one that is taken back', async () => {
    const { disk } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    const store = opened(disk, 'b', on('2026-11-21'));
    await store.undo();
    expect(await restored(disk, '2026-11-21')).toEqual(await store.read());
  });

  it('is not taken by reading, nor by a change that changes nothing', async () => {
    const { disk } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    const store = opened(disk, 'b', on('2026-11-21'));
    await store.read();
    await store.update('log', journal => journal);
    expect(await backupDays(disk)).toEqual(['2026-11-20']);
  });

  it('tells which change was the last one in it', async () => {
    const { disk } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    expect((await readBackup(disk, '2026-11-20'))?.file.changes).toEqual({ done: ['a-1'], undone: [] });
    await opened(disk, 'b', on('2026-11-21')).undo();
    expect((await readBackup(disk, '2026-11-21'))?.file.changes).toEqual({ done: [], undone: ['a-1'] });
  });

  it('is the very file of the journal, byte for byte', async () => {
    const { ground, disk } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    const files = await ground.files();
    expect(files.get('backups/2026-11-20.json')).toEqual(files.get('journal.json'));
  });

  it('copies only the closed parts that no earlier one has', async () => {
    const { disk, names, copies } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    const parts = (await names()).filter(name => name.startsWith('years/'));
    expect(await copies()).toEqual(parts.map(name => name.replace('years', 'backups')));
    const written: string[] = [];
    const rename: FileSystem['rename'] = async (from, to) => {
      written.push(to.slice(disk.home.length + 1));
      await disk.fs.rename(from, to);
    };
    const watched = { ...disk, fs: { ...disk.fs, rename } };
    await opened(watched, 'b', on('2026-11-21')).update('log', adding(...busyYear(249)));
    const [fresh = '', ...others] = (await copies()).filter(
      name => !parts.includes(name.replace('backups', 'years')),
    );
    expect(others).toEqual([]);
    expect(written.filter(name => name.startsWith('backups/'))).toEqual([fresh, 'backups/2026-11-21.json']);
  });

  it('is taken anew where what the last one ended with can no longer be made again', async () => {
    const { disk } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    await opened(disk, 'b', on('2026-11-21')).update('log', adding(sessionIn(2026, 'b')));
    const store = opened(disk, 'c', on('2026-11-21'));
    await store.undo();
    await store.update('log', adding(sessionIn(2026, 'c')));
    expect(await restored(disk, '2026-11-21')).toEqual(await store.read());
  });

  it('is taken anew where what leads on from it is dropped, as after more than a hundred changes on one day', async () => {
    const { disk } = await home();
    const store = opened(disk, 'a', on('2026-11-20'));
    for (let n = 0; n < 130; n += 1) await store.updateLatest('log', adding(sessionIn(2026, `${n}`)));
    const first = (await readBackup(disk, '2026-11-20'))?.file;
    const { done } = await store.history();
    expect(first?.latest.sessions.length).toBeGreaterThan(1);
    expect(done.map(({ id }) => id)).toContain(first?.changes.done.at(-1));
  });

  describe('that may wait', () => {
    const waiting: (() => Promise<void>)[] = [];
    const patient = (disk: Disk, name: string, day: string) => {
      let count = 0;
      const setup = { disk, lock: turns(), clock: clockAt(() => on(day)), newId: () => `${name}-${++count}` };
      return fileJournal({ ...setup, afterwards: work => waiting.push(work) });
    };
    const done = async () => {
      for (const work of waiting.splice(0)) await work();
    };

    it('is taken afterwards, of the journal as it is then, and once', async () => {
      const { disk } = await home();
      await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
      const store = patient(disk, 'b', '2026-11-21');
      await store.updateLatest('log', adding(sessionIn(2026, 'b')));
      expect(await backupDays(disk)).toEqual(['2026-11-20']);
      await store.updateLatest('log', adding(sessionIn(2026, 'c')));
      const last = await store.read();
      await done();
      expect(await restored(disk, '2026-11-21')).toEqual(last);
      await store.undo();
      await done();
      expect(await restored(disk, '2026-11-21')).toEqual(last);
    });

    it('is left out where another program took it meanwhile', async () => {
      const { disk } = await home();
      await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
      await patient(disk, 'b', '2026-11-21').updateLatest('log', adding(sessionIn(2026, 'b')));
      const other = opened(disk, 'c', on('2026-11-21'));
      await other.update('log', adding(sessionIn(2026, 'c')));
      const taken = await restored(disk, '2026-11-21');
      await other.update('log', adding(sessionIn(2026, 'd')));
      await done();
      expect(await restored(disk, '2026-11-21')).toEqual(taken);
    });

    it('does not wait where no earlier one leads to the journal: the first of all, and one with a part of its own', async () => {
      const { disk, copies } = await home();
      await patient(disk, 'a', '2026-11-20').update('import', threeYears);
      expect(await backupDays(disk)).toEqual(['2026-11-20']);
      const before = await copies();
      await patient(disk, 'b', '2026-11-21').update('log', adding(...busyYear(249)));
      expect(await backupDays(disk)).toEqual(['2026-11-21', '2026-11-20']);
      expect((await copies()).length).toBeGreaterThan(before.length);
      expect(waiting).toEqual([]);
    });

    it('is gone without a word where it fails: the change is kept', async () => {
      const { disk } = await home();
      await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
      const store = patient(failingAt(disk, /2026-11-21/), 'b', '2026-11-21');
      await store.updateLatest('log', adding(sessionIn(2026, 'b')));
      await done();
      expect(await backupDays(disk)).toEqual(['2026-11-20']);
      expect((await store.read()).sessions).toContainEqual(sessionIn(2026, 'b'));
    });
  });

  it('passes no damage on: neither the day nor a copy is taken of a part that is spoilt', async () => {
    const { ground, disk, copies, names } = await home();
    await opened(disk, 'a', on('2026-11-19')).update('import', threeYears);
    const good = await restored(disk, '2026-11-19');
    const copied = await copies();
    await opened(disk, 'b', on('2026-11-20')).update('log', adding(...busyYear(249)));
    const [name = ''] = (await names()).filter(
      one => one.startsWith('years/') && !copied.includes(one.replace('years', 'backups')),
    );
    const files = new Map(await ground.files());
    // As where the backup that goes with the closing of a part could not be taken.
    for (const missed of ['backups/2026-11-20.json', name.replace('years', 'backups')]) files.delete(missed);
    const bytes = Buffer.from(files.get(name) ?? '');
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    const spoilt = await ground.lay(files.set(name, bytes));
    const before = await copies();

    const store = opened(spoilt, 'c', on('2026-11-21'));
    await store.updateLatest('log', adding(sessionIn(2026, 'c')));
    expect((await store.since('2026-04-01')).sessions).toContainEqual(sessionIn(2026, 'c'));
    expect(await backupDays(spoilt)).toEqual(['2026-11-19']);
    expect(await restored(spoilt, '2026-11-19')).toEqual(good);
    expect(await copies()).toEqual(before);
    for (const copy of before) await readPart(spoilt, copy.slice('backups/'.length), 'backups');
  });

  it('goes with closed parts that are gone from the journal by now', async () => {
    const { disk, names } = await home();
    const { after } = await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    for (const year of [2024, 2025]) {
      const { id } = sessionIn(year, 'a');
      await opened(disk, `b${year}`, on('2026-11-20')).update('edit', changing(id, { mentor: 'Bo' }));
    }
    expect((await names()).filter(name => name.startsWith('years/'))).toEqual([]);
    expect(await restored(disk, '2026-11-20')).toEqual(after);
  });

  it.each([
    ['written', ['rename', 'open']],
    ['looked at', ['readdir', 'stat']],
  ] as const)('is not worth a change where the backups cannot be %s', async (_, names) => {
    const { disk, copies } = await home();
    await opened(disk, 'a', on('2026-11-19')).update('import', threeYears);
    const before = await copies();
    const failing = failingAt(disk, /backups/, names);
    const { after } = await opened(failing, 'b', on('2026-11-20')).update(
      'log',
      adding(sessionIn(2026, 'b')),
    );
    expect(await opened(disk, 'reader').read()).toEqual(after);
    expect(await copies()).toEqual(before);

    await opened(disk, 'c', on('2026-11-20')).update('log', adding(sessionIn(2026, 'c')));
    expect(await restored(disk, '2026-11-20')).toEqual(await opened(disk, 'reader').read());
  });

  it('is pruned by the days that are kept, and its copies with it, over three years of changes', async () => {
    const { disk, copies } = await home();
    const days = Array.from({ length: 250 }, (_, n) =>
      new Date(Date.UTC(2024, 0, 1 + n * 4 + (n % 3))).toISOString().slice(0, 10),
    );
    for (const [n, day] of days.entries()) {
      const store = opened(disk, `day-${n}`, on(day));
      await store.updateLatest('log', adding(sessionIn(Number(day.slice(0, 4)), `${n}`, { mentor: day })));
      expect(await backupDays(disk)).toEqual([...retainedDays(days.slice(0, n + 1))].sort().reverse());
    }
    const used = new Set<string>();
    for (const day of await backupDays(disk)) {
      const mentors = (await restored(disk, day))?.sessions.map(({ mentor }) => mentor ?? '');
      expect(mentors?.sort().at(-1)).toBe(day);
      for (const { file } of (await readBackup(disk, day))?.file.years ?? []) used.add(`backups/${file}`);
    }
    expect(await copies()).toEqual([...used].sort());
    expect((await backupDays(disk)).length).toBeGreaterThan(15);
  });
});
