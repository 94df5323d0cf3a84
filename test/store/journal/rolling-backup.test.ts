import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../src/domain/journal.ts';
import { keptDays } from '../../../src/domain/retention.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { fileJournal } from '../../../src/store/journal/journal-store.ts';
import type { Disk } from '../../../src/store/journal/layout.ts';
import { backupDays, journalIn, readBackup, readCopy } from '../../../src/store/journal/rolling-backup.ts';
import { clockAt, countingIds, turns } from '../../support/kept.ts';
import { sessionIn } from '../samples.ts';
import { adding, changing, opened, waitingChange } from './acts.ts';
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
  return backup && journalIn(disk, backup);
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
    const first = await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    await opened(disk, 'b', on('2026-11-20', '23:59:59.999')).update('log', adding(sessionIn(2026, 'b')));
    expect(await backupDays(disk)).toEqual(['2026-11-20']);
    expect(await restored(disk, '2026-11-20')).toEqual(first);

    const second = await opened(disk, 'c', on('2026-11-21', '00:00:00.000')).update(
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
    expect(await readBackup(disk, '2026-11-20')).toMatchObject({ day: '2026-11-20', change: 'a-1' });
    await opened(disk, 'b', on('2026-11-21')).undo();
    expect(await readBackup(disk, '2026-11-21')).toMatchObject({ change: null });
  });

  it('copies only the years that have changed since an earlier one', async () => {
    const { disk, copies } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    const before = await copies();
    expect(before).toHaveLength(3);
    await opened(disk, 'b', on('2026-11-21')).update('log', adding(sessionIn(2025, 'b')));
    const after = await copies();
    expect(after).toHaveLength(4);
    expect(after.filter(name => !before.includes(name))).toEqual([expect.stringMatching(/^backups\/2025-/)]);
  });

  it.each(['journal/2024.json', 'journal/2025.json'])('passes no damage on: %s', async name => {
    const { ground, disk, copies } = await home();
    await opened(disk, 'a', on('2026-11-20')).update('import', threeYears);
    await opened(disk, 'b', on('2026-11-20')).update(
      'edit',
      changing(sessionIn(2024, 'a').id, { mentor: 'Bo' }),
    );
    await opened(disk, 'c', on('2026-11-20')).update(
      'edit',
      changing(sessionIn(2025, 'a').id, { mentor: 'Bo' }),
    );
    await opened(disk, 'd', on('2026-11-20')).update('log', adding(sessionIn(2026, 'd')));
    const good = await restored(disk, '2026-11-20');
    const files = new Map(await ground.files());
    const bytes = Buffer.from(files.get(name) ?? '');
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    const spoilt = await ground.lay(files.set(name, bytes));
    const before = await copies();

    const some = ({ sessions }: Journal) => sessions.length > 0;
    const store = opened(spoilt, 'e', on('2026-11-21'));
    await store.update('log', adding(sessionIn(2026, 'e')), some);
    expect((await store.read(some)).sessions).toContainEqual(sessionIn(2026, 'e'));
    expect(await backupDays(spoilt)).toEqual(['2026-11-20']);
    expect(await restored(spoilt, '2026-11-20')).toEqual(good);
    expect(await copies()).toEqual(expect.arrayContaining(before));
    for (const copy of await copies()) {
      const [, year = '', checksum = ''] = /(\d{4})-(\w{8})/.exec(copy) ?? [];
      expect((await readCopy(spoilt, year, checksum)).checksum).toBe(checksum);
    }
  });

  it('waits for a year that waits itself', async () => {
    const { disk } = await home();
    await opened(disk, 'a', on('2026-11-19')).update('import', threeYears);
    await waitingChange(disk);
    expect(await backupDays(disk)).toEqual(['2026-11-19']);
    const store = opened(disk, 'b', on('2026-11-20'));
    await store.update('log', adding(sessionIn(2026, 'b')));
    expect(await backupDays(disk)).toEqual(['2026-11-20', '2026-11-19']);
    expect(await restored(disk, '2026-11-20')).toEqual(await store.read());
  });

  it.each([
    ['written', ['rename', 'open']],
    ['looked at', ['readdir', 'stat']],
  ] as const)('is not worth a change where the backups cannot be %s', async (_, names) => {
    const { disk, copies } = await home();
    await opened(disk, 'a', on('2026-11-19')).update('import', threeYears);
    const before = await copies();
    const failing = failingAt(disk, /backups/, names);
    const updated = await opened(failing, 'b', on('2026-11-20')).update('log', adding(sessionIn(2026, 'b')));
    expect(await opened(disk, 'reader').read()).toEqual(updated);
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
      await store.update('log', adding(sessionIn(2026, `${n % 7}`, { mentor: day })), () => true);
      const expected = [...keptDays(days.slice(0, n + 1))].sort().reverse();
      expect(await backupDays(disk)).toEqual(expected);
      expect(await copies()).toHaveLength(expected.length);
    }
    for (const day of await backupDays(disk)) {
      const mentors = (await restored(disk, day))?.sessions.map(({ mentor }) => mentor ?? '');
      expect(mentors?.sort().at(-1)).toBe(day);
    }
    expect((await backupDays(disk)).length).toBeGreaterThan(15);
  });
});
