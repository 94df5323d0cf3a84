import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../../src/domain/journal.ts';
import { encode } from '../../../../src/store/codec.ts';
import { replaceFile } from '../../../../src/store/disk/atomic-file.ts';
import type { FileSystem } from '../../../../src/store/disk/file-system.ts';
import { fileDoctor } from '../../../../src/store/journal/doctor.ts';
import {
  backupHeader,
  type Disk,
  headHeader,
  yearHeader,
  yearPath,
} from '../../../../src/store/journal/layout.ts';
import { encodedYear } from '../../../../src/store/journal/year.ts';
import type { Lock } from '../../../../src/store/lock.ts';
import { intake, LONG_TEXT, sessionIn } from '../../samples.ts';
import { adding, changing, LATER, opened, removing, rewriteYear, waitingChange } from '../acts.ts';
import type { Files } from '../grounds.ts';
import {
  bytesIn,
  doctorOn,
  filesAfter,
  first,
  type Harm,
  HEAD,
  inShort,
  journalOf,
  LARGE_CHANGE,
  layJournal,
  NEW_YEAR,
  OLD_YEAR,
  patientWith,
  second,
  third,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const whole = await (await patientWith(healthy)).read();
const BACKUPS = [...healthy.keys()].filter(name => name.startsWith('backups/'));
const without = (names: readonly string[]): Harm => Object.fromEntries(names.map(name => [name, null]));
const idsIn = ({ sessions }: Journal) => sessions.map(({ id }) => id);

/** The year with other words, as its owner may write them there. */
const byHand = (name: string, words: string, others: string) =>
  `${bytesIn(healthy, name)}`.replaceAll(words, others);
const rude = byHand(NEW_YEAR, 'How I say no', 'How I say NO');

const nothing: Journal = { intakes: [], people: [], sessions: [], goals: [], deleted: [] };
/** Its checksum fits, and what is in it does not. */
const strangeYear = encode(yearHeader, {
  year: '2024',
  ...nothing,
  sessions: [{ ...sessionIn(2024, 'strange'), what: 5 }],
}).bytes;

/** A journal whose history tells nothing of a year, so that only backups can help. */
const untold = await filesAfter(async disk => {
  await layJournal(disk);
  await opened(disk, 'forgets', LATER).forget(second.id);
  await opened(disk, 'forgets', LATER).forget(third.id);
});

describe('a healthy home', () => {
  it('has nothing wrong with it, and a repair leaves it as it is', async () => {
    const patient = await patientWith(healthy);
    expect([await patient.examine(), await patient.repair()]).toEqual([[], []]);
    expect(await patient.ground.files()).toEqual(healthy);
  });

  it('may be empty', async () => {
    const patient = await patientWith(new Map());
    expect([await patient.examine(), await patient.repair()]).toEqual([[], []]);
  });

  it('may have a year that waits for the latest change', async () => {
    const waiting = await filesAfter(layJournal, disk => waitingChange(disk));
    const patient = await patientWith(waiting);
    const before = await patient.read();
    expect(before.sessions[0]?.critical).toBe('how I plan');
    expect(await patient.examine()).toEqual([]);
    await patient.repair();
    expect(await patient.read()).toEqual(before);
  });

  it('may lose a backup that is due to go while it is looked at', async () => {
    const patient = await patientWith(healthy);
    const due = 'backups/2026-11-18.json';
    const copy = BACKUPS.find(
      name => name.startsWith('backups/2025-') && !bytesIn(healthy, name).equals(bytesIn(healthy, OLD_YEAR)),
    );
    const { fs, home } = patient.disk;
    const readFile: FileSystem['readFile'] = async path => {
      if (path === `${home}/${copy}`)
        await Promise.all([due, copy].map(name => fs.unlink(`${home}/${name}`)));
      return fs.readFile(path);
    };
    expect(await doctorOn({ home, fs: { ...fs, readFile } }).examine()).toEqual([]);
    expect([...(await patient.ground.files()).keys()]).not.toContain(due);
  });

  it('is looked at again where somebody writes meanwhile', async () => {
    const patient = await patientWith(healthy);
    const { fs } = patient.disk;
    let isWritten = false;
    const readFile: FileSystem['readFile'] = async path => {
      if (path === yearPath(patient.disk, '2025') && !isWritten) {
        isWritten = true;
        await opened(patient.disk, 'meanwhile').update('edit', changing(first.id, { critical: 'meanwhile' }));
        await opened(patient.disk, 'meanwhile').update('log', adding(sessionIn(2024, 'new')));
      }
      return fs.readFile(path);
    };
    expect(await doctorOn({ ...patient.disk, fs: { ...fs, readFile } }).examine()).toEqual([]);
    expect(isWritten).toBe(true);
  });
});

describe('a year that something else changed', () => {
  it('becomes what it was, where that can be proven', async () => {
    const patient = await patientWith(healthy, { [NEW_YEAR]: rude });
    expect(inShort(await patient.repair())).toEqual([`${NEW_YEAR} changed mended`]);
    expect(await patient.ground.files().then(files => files.get(NEW_YEAR))).toEqual(healthy.get(NEW_YEAR));
    expect(await patient.holding(rude)).toHaveLength(1);
  });

  it('is taken as it is for those who accept it, and goes on being part of all the rest', async () => {
    const patient = await patientWith(healthy, { [NEW_YEAR]: rude });
    expect(inShort(await patient.repair(true))).toEqual([`${NEW_YEAR} changed accepted`]);
    const says = async () => (await patient.read()).sessions.map(({ what }) => what);
    expect(await says()).toEqual(['How I listen', 'Whom I ask', 'How I say NO']);
    expect(await patient.examine()).toEqual([]);
    await opened(patient.disk, 'log').update('log', adding(sessionIn(2026, 'x', { what: 'What is new' })));
    await opened(patient.disk, 'undo').undo();
    expect(await says()).toEqual(['How I listen', 'Whom I ask', 'How I say NO']);
  });

  it('is beyond the changes from before it was accepted, which would put other words in its place', async () => {
    const patient = await patientWith(healthy, { [NEW_YEAR]: rude });
    await patient.repair(true);
    const accepted = await patient.read();
    const store = opened(patient.disk, 'undo');
    expect(await store.history()).toEqual({ done: [], undone: [] });
    await expect(store.undo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-undo' } });
    await expect(store.redo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-redo' } });
    expect(await patient.read()).toEqual(accepted);
    expect(await patient.holding(bytesIn(healthy, LARGE_CHANGE))).toHaveLength(1);
  });

  it('is left, and waits to be accepted, where nothing proves what it was', async () => {
    const bytes = `${bytesIn(untold, OLD_YEAR)}`.replace('How I listen', 'How I LISTEN');
    const names = [...untold.keys()].filter(name => name.startsWith('backups/'));
    const harm = { ...without(names), [OLD_YEAR]: bytes };
    const patient = await patientWith(withoutHistory(untold), harm);
    expect(await patient.repair()).toMatchObject([
      { acceptable: true, outcome: { kind: 'left' }, keptAs: null },
    ]);
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
    expect(inShort(await patient.repair(true))).toEqual([`${OLD_YEAR} changed accepted`]);
    expect((await patient.read()).sessions[0]?.what).toBe('How I LISTEN');
  });

  it('has its records of other years filed under these once it is accepted', async () => {
    const moved = byHand(NEW_YEAR, '2026-03-10T10:11:12.000Z', '2025-03-10T10:11:12.000Z');
    const patient = await patientWith(healthy, { [NEW_YEAR]: moved });
    await patient.repair(true);
    expect(await patient.examine()).toEqual([]);
    expect(idsIn(await patient.read()).sort()).toEqual(idsIn(whole));
    const files = await patient.ground.files();
    expect(`${files.get(OLD_YEAR)}`).toContain('How I say no');
    expect(`${files.get(NEW_YEAR)}`).not.toContain('How I say no');
  });

  it('has the record that was changed last where an id came twice, once it is accepted', async () => {
    const { sessions, ...rest } = JSON.parse(`${bytesIn(healthy, NEW_YEAR)}`);
    const newer = { ...second, what: 'Said again', updatedAt: '2026-11-19T10:00:00.000Z' };
    const twice = JSON.stringify({ ...rest, sessions: [newer, ...sessions] });
    const patient = await patientWith(healthy, { [NEW_YEAR]: twice });
    await patient.repair(true);
    expect((await patient.read()).sessions.map(({ what }) => what)).toEqual([
      'How I listen',
      'Whom I ask',
      'Said again',
    ]);
  });
});

/** The same journal, with a head that remembers no change. */
function withoutHistory(files: Files): Files {
  const { checksum: _, ...head } = JSON.parse(`${bytesIn(files, HEAD)}`);
  const { bytes } = encode(headHeader, { ...head, latest: null, done: [], undone: [] });
  return new Map([...files, [HEAD, Buffer.from(bytes)]]);
}

describe('what can be accepted', () => {
  it.each<[string, string, string | Uint8Array, boolean]>([
    ['a year with other words', NEW_YEAR, rude, true],
    [
      'a year with a number for words',
      NEW_YEAR,
      byHand(NEW_YEAR, '"what": "How I say no"', '"what": 5'),
      false,
    ],
    ['a year that the head does not know', 'journal/2024.json', encodedYear('2024', nothing).bytes, true],
    ['an unknown year of which little can be read', 'journal/2024.json', strangeYear, false],
    ['a head', HEAD, byHand(HEAD, 'How I say no', 'How I say NO'), false],
    ['a large change', LARGE_CHANGE, byHand(LARGE_CHANGE, 'Whom I ask', 'Whom I tell'), false],
  ])('is told of %s', async (_whose, name, bytes, acceptable) => {
    const patient = await patientWith(healthy, { [name]: bytes });
    expect(await patient.examine()).toMatchObject([{ path: name, acceptable }]);
    const [repaired] = await patient.repair(true);
    expect(repaired?.outcome.kind === 'accepted').toBe(acceptable);
  });
});

describe('an older version of a file, sound in itself', () => {
  it('gives way to the year that the head goes with', async () => {
    const copy = BACKUPS.filter(name => name.startsWith('backups/2025-')).map(name => bytesIn(healthy, name));
    const bytes = copy.find(one => !one.equals(bytesIn(healthy, OLD_YEAR))) ?? Buffer.of();
    const patient = await patientWith(healthy, { [OLD_YEAR]: bytes });
    expect(inShort(await patient.examine())).toEqual([`${OLD_YEAR} out-of-step`]);
    expect(inShort(await patient.repair())).toEqual([`${OLD_YEAR} out-of-step mended`]);
    expect(await patient.read()).toEqual(whole);
  });

  it('never takes a year back that knows more, where it is the head', async () => {
    const patient = await patientWith(healthy, { [HEAD]: await headAfterFirstChange() });
    const found = await patient.examine();
    expect(inShort(found)).toEqual([`${OLD_YEAR} out-of-step`, `${NEW_YEAR} out-of-step`]);
    expect(found.map(({ acceptable }) => acceptable)).toEqual([true, true]);
    expect((await patient.repair()).map(({ outcome }) => outcome)).toEqual([
      { kind: 'left' },
      { kind: 'left' },
    ]);
    expect((await patient.ground.files()).get(OLD_YEAR)).toEqual(healthy.get(OLD_YEAR));
    await patient.repair(true);
    expect(await patient.read()).toEqual(whole);
    expect(await patient.examine()).toEqual([]);
  });

  it('gives way where it is a head of version 1 beside years that know more', async () => {
    const lone = sessionIn(2023, 'only in the old one');
    const old = { format: 'mentor-journal', version: 1, sessions: [first, lone] };
    const patient = await patientWith(healthy, { [HEAD]: JSON.stringify(old) });
    expect(inShort(await patient.examine())).toEqual([`${HEAD} out-of-step`]);
    expect(inShort(await patient.repair())).toEqual([`${HEAD} out-of-step rebuilt`]);
    const { sessions } = await patient.read();
    expect(sessions).toEqual([lone, ...whole.sessions]);
    expect(await patient.examine()).toEqual([]);
  });

  async function headAfterFirstChange(): Promise<Buffer> {
    const files = await filesAfter(disk =>
      opened(disk, 'one', new Date('2026-11-18T00:00:00.000Z')).update('import', journal =>
        adding(second)(adding(first)(journal)),
      ),
    );
    return bytesIn(files, HEAD);
  }
});

describe('a year that nothing proves', () => {
  it('comes from the latest backup, with the changes since that are known', async () => {
    const patient = await patientWith(healthy, { [NEW_YEAR]: 'spoilt', [LARGE_CHANGE]: null });
    const repaired = await patient.repair();
    expect(repaired).toMatchObject([
      { path: NEW_YEAR, outcome: { kind: 'mended-from', day: '2026-11-19' } },
      { path: LARGE_CHANGE, what: { kind: 'missing' }, outcome: { kind: 'given-up' } },
    ]);
    expect((await patient.read()).sessions).toEqual(whole.sessions.filter(({ id }) => id !== third.id));
    expect(await patient.examine()).toEqual([]);
  });

  it('gets the changes that are known since that backup', async () => {
    const six = sessionIn(2026, 'six');
    const later = await filesAfter(layJournal, disk => opened(disk, 'six').update('log', adding(six)));
    const backup = [...later.keys()].filter(name => !healthy.has(name));
    const harm = { ...without(backup), [NEW_YEAR]: 'spoilt', [LARGE_CHANGE]: null };
    const patient = await patientWith(later, harm);
    const [repaired] = await patient.repair();
    expect(repaired?.outcome).toEqual({ kind: 'mended-from', day: '2026-11-19' });
    expect(idsIn(await patient.read()).sort()).toEqual([first.id, second.id, six.id].sort());
  });

  it('is proven from a backup that is ahead of it, by taking changes back', async () => {
    const ahead = await filesAfter(layJournal, async disk => {
      await opened(disk, 'six', LATER).update('log', adding(sessionIn(2026, 'six')));
      await opened(disk, 'back', LATER).undo();
    });
    const patient = await patientWith(ahead, {
      ...without(BACKUPS),
      [NEW_YEAR]: 'spoilt',
      [LARGE_CHANGE]: null,
    });
    const [repaired] = await patient.repair();
    expect(repaired?.outcome).toEqual({ kind: 'mended' });
    expect(await patient.read()).toEqual(whole);
  });

  it('is proven also where a change that its backup stood on was taken back, and then dropped', async () => {
    const [apple, banana, cherry] = [sessionIn(2026, 'a'), sessionIn(2026, 'b'), sessionIn(2026, 'c')];
    const files = await filesAfter(async disk => {
      const store = opened(disk, 'sam');
      for (const fruit of [apple, banana, cherry]) await store.update('log', adding(fruit));
      await store.update('delete', removing(apple.id));
      await store.update('delete', removing(cherry.id));
      await store.forget(cherry.id);
      await store.undo();
      await store.update('delete', removing(banana.id));
    });
    const patient = await patientWith(files, { [NEW_YEAR]: null });
    expect(inShort(await patient.repair())).toEqual([`${NEW_YEAR} missing mended`]);
    expect(idsIn(await patient.read())).toEqual([apple.id]);
  });

  it('holds what the history tells of it where there is no backup', async () => {
    const patient = await patientWith(healthy, {
      ...without(BACKUPS),
      [NEW_YEAR]: 'spoilt',
      [LARGE_CHANGE]: null,
    });
    const [repaired] = await patient.repair();
    expect(repaired?.outcome).toEqual({ kind: 'mended-in-part', missing: 1 });
    expect(idsIn(await patient.read())).toEqual([first.id, second.id]);
  });

  it('holds the records in its file that are as they should be', async () => {
    const { sessions, ...rest } = JSON.parse(`${bytesIn(healthy, NEW_YEAR)}`);
    const file = JSON.stringify({
      ...rest,
      theme: 'growth',
      sessions: [sessions[0], { ...sessions[1], day: 7 }],
    });
    const patient = await patientWith(withoutHistory(healthy), { ...without(BACKUPS), [NEW_YEAR]: file });
    const [repaired] = await patient.repair();
    expect(repaired?.outcome).toEqual({ kind: 'mended-in-part', missing: 1 });
    expect(idsIn(await patient.read())).toEqual([first.id, sessions[0].id]);
    expect(await patient.read()).toMatchObject({ theme: 'growth' });
    expect(await patient.examine()).toEqual([]);
  });

  it('is given up where nothing is left of it, and its file is kept', async () => {
    const harm = { ...without([...BACKUPS, LARGE_CHANGE]), [OLD_YEAR]: 'spoilt' };
    const patient = await patientWith(withoutHistory(healthy), harm);
    expect(inShort(await patient.repair())).toEqual([`${OLD_YEAR} not-json given-up`]);
    expect(idsIn(await patient.read())).toEqual([third.id, second.id]);
    expect(await patient.holding('spoilt')).toEqual(['damaged/2026-11-20T11-30-00-000Z-2025.json']);
    expect(await patient.examine()).toEqual([]);
  });
});

describe('a year of which most can still be read', () => {
  const signs = Array.from({ length: 25 }, (_, at) => `${at}`.padStart(2, '0'));
  const day = signs.map(sign => sessionIn(2026, sign, { what: `Said at ${sign}` }));
  const says = ({ sessions }: Journal) => sessions.map(({ what }) => what.slice(-2)).sort();
  const written = (disk: Disk) =>
    day.reduce<Promise<unknown>>(
      (before, session) => before.then(() => opened(disk, session.id).update('log', adding(session))),
      Promise.resolve(),
    );
  /** One of the days in it is none; `at` counts from the first record of all. */
  const hurt = (files: Files, at: number) => {
    const { sessions, ...rest } = JSON.parse(`${bytesIn(files, NEW_YEAR)}`);
    const changed = sessions.map((one: object, nth: number) =>
      nth === at ? { ...one, day: '2026-11-64' } : one,
    );
    return JSON.stringify({ ...rest, sessions: changed });
  };

  it.each([
    [0, signs],
    [7, signs.filter(sign => sign !== '07')],
  ])('keeps it all beside the backup, without a head: record %i is hurt', async (at, expected) => {
    const files = await filesAfter(written);
    const patient = await patientWith(files, { [HEAD]: null, [NEW_YEAR]: hurt(files, at) });
    const [, year] = await patient.repair();
    expect(year).toMatchObject({ path: NEW_YEAR, outcome: { kind: 'mended-from', day: '2026-11-20' } });
    expect(says(await patient.read())).toEqual(expected);
    expect(await patient.examine()).toEqual([]);
  });

  it('keeps it all beside the backup, with a head that remembers nothing', async () => {
    const files = withoutHistory(await filesAfter(written));
    const patient = await patientWith(files, { [NEW_YEAR]: hurt(files, 7) });
    expect(inShort(await patient.repair())).toEqual([`${NEW_YEAR} changed mended-from`]);
    expect(says(await patient.read())).toEqual(signs.filter(sign => sign !== '07'));
  });

  it('has of one id the version that was changed last, and nothing that was deleted', async () => {
    const [gone, edited] = day;
    if (!gone || !edited) throw new Error('There are too few records');
    const files = await filesAfter(
      disk => opened(disk, 'all').update('log', journal => ({ ...journal, sessions: day })),
      disk => opened(disk, 'delete').update('delete', removing(gone.id)),
      disk =>
        opened(disk, 'edit').update(
          'edit',
          changing(edited.id, { what: 'Said later', updatedAt: '2026-11-20T12:00:00.000Z' }),
        ),
    );
    const patient = await patientWith(files, { [HEAD]: null, [NEW_YEAR]: hurt(files, 7) });
    await patient.repair();
    const { sessions } = await patient.read();
    expect(idsIn({ ...nothing, sessions })).toEqual(day.slice(1).map(({ id }) => id));
    expect(sessions[0]?.what).toBe('Said later');
  });

  it('loses no more than the record that a fault is in, wherever a byte spoils the JSON', async () => {
    const files = await filesAfter(async disk => {
      const few = (journal: Journal): Journal => ({
        ...journal,
        intakes: [intake],
        people: [{ id: 'ann', createdAt: '2026-02-03T04:05:06.000Z' }],
        sessions: day.slice(0, 4),
      });
      await opened(disk, 'few').update('import', few);
    });
    const backups = [...files.keys()].filter(name => name.startsWith('backups/'));
    const healthyYear = bytesIn(files, NEW_YEAR);
    for (let at = 0; at < healthyYear.length; at += 17) {
      const bytes = Buffer.from(healthyYear);
      bytes.writeUInt8(0x02, at);
      const patient = await patientWith(withoutHistory(files), { ...without(backups), [NEW_YEAR]: bytes });
      await patient.repair();
      const { intakes, people, sessions } = await patient.read();
      const kept = intakes.length + people.length + sessions.length;
      expect(kept, `byte ${at}`).toBeGreaterThanOrEqual(5);
      for (const session of sessions) expect(day, `byte ${at}`).toContainEqual(session);
    }
  });

  it('keeps no record in which bytes are no text', async () => {
    const files = withoutHistory(await filesAfter(written));
    const backups = [...files.keys()].filter(name => name.startsWith('backups/'));
    const bytes = Buffer.from(bytesIn(files, NEW_YEAR));
    bytes.writeUInt8(0xff, bytes.indexOf('Said at 07'));
    const patient = await patientWith(files, { ...without(backups), [NEW_YEAR]: bytes });
    expect(await patient.repair()).toMatchObject([
      { what: { kind: 'not-utf8' }, outcome: { kind: 'mended-in-part', missing: 1 } },
    ]);
    expect(says(await patient.read())).toEqual(signs.filter(sign => sign !== '07'));
  });
});

describe('years that lie under the names of others', () => {
  const swapped = { [OLD_YEAR]: bytesIn(healthy, NEW_YEAR), [NEW_YEAR]: bytesIn(healthy, OLD_YEAR) };
  const moved = { [OLD_YEAR]: null, 'journal/2024.json': bytesIn(healthy, OLD_YEAR) };

  const forgetful = {
    ...without([...BACKUPS, LARGE_CHANGE]),
    [HEAD]: bytesIn(withoutHistory(healthy), HEAD),
  };
  const alone = { ...without(BACKUPS), [HEAD]: null };

  it.each<[string, Harm, boolean]>([
    ['a head that goes with them', {}, false],
    ['a head that remembers nothing', forgetful, false],
    ['no head', { [HEAD]: null }, false],
    ['nothing to prove them', alone, false],
    ['nothing to prove them, and are accepted', alone, true],
  ])('go back under their own beside %s', async (_, harm, accept) => {
    const patient = await patientWith(healthy, { ...harm, ...swapped });
    const outcomes = (await patient.repair(accept)).map(({ outcome }) => outcome.kind);
    expect(outcomes.filter(kind => kind !== 'rebuilt')).toEqual(['mended', 'mended']);
    expect(await patient.read()).toEqual(whole);
    expect(await patient.examine()).toEqual([]);
  });

  it.each<[string, Harm, string]>([
    ['a head that knows of no other', forgetful, 'mended'],
    ['nothing that tells whether there was another', alone, 'mended-in-part'],
  ])('leave none behind beside %s', async (_, harm, becomes) => {
    const patient = await patientWith(healthy, { ...harm, ...moved });
    const repaired = await patient.repair();
    expect(inShort(repaired)).toContain(`journal/2024.json wrong ${becomes}`);
    expect(await patient.read()).toEqual(whole);
    expect(await patient.examine()).toEqual([]);
  });

  it('do not hide that they were written over another', async () => {
    const over = { [OLD_YEAR]: null, [NEW_YEAR]: bytesIn(healthy, OLD_YEAR) };
    const patient = await patientWith(healthy, { ...forgetful, ...over });
    expect((await patient.repair()).map(({ outcome }) => outcome)).toEqual([
      { kind: 'mended' },
      { kind: 'mended-in-part', missing: 2 },
    ]);
    expect(idsIn(await patient.read())).toEqual([first.id]);
    expect(await patient.examine()).toEqual([]);
  });

  it('give way to the version that the head goes with', async () => {
    const older = encodedYear('2025', partWith([{ ...first, what: 'Said before' }])).bytes;
    const patient = await patientWith(healthy, { ...swapped, [NEW_YEAR]: older });
    await patient.repair();
    expect(await patient.read()).toEqual(whole);
  });
});

describe('a journal without its head', () => {
  it('keeps a change that a year was still waiting for', async () => {
    const waiting = await filesAfter(layJournal, disk => waitingChange(disk));
    const journal = await (await patientWith(waiting)).read();
    const flipped = `${bytesIn(waiting, HEAD)}`.replace('"size": 3', '"size": 4');
    const patient = await patientWith(waiting, { [HEAD]: flipped });
    expect(inShort(await patient.repair())).toEqual([`${HEAD} changed rebuilt`]);
    expect(await patient.read()).toEqual(journal);
    expect(await patient.examine()).toEqual([]);
  });

  it('never passes a year off as whole whose latest change is damaged with the head', async () => {
    const waiting = await filesAfter(layJournal, disk => waitingChange(disk));
    const flipped = `${bytesIn(waiting, HEAD)}`.replaceAll('how I plan', 'how I plbn');
    const patient = await patientWith(waiting, { [HEAD]: flipped });
    const repaired = await patient.repair();
    expect(inShort(repaired)).toEqual([
      `${HEAD} changed rebuilt`,
      `${OLD_YEAR} out-of-step left`,
      `${NEW_YEAR} out-of-step left`,
    ]);
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
    await patient.repair(true);
    expect(await patient.read()).toEqual(whole);
  });

  it('takes a year that is damaged as well from a backup', async () => {
    const patient = await patientWith(healthy, { [HEAD]: null, [OLD_YEAR]: 'spoilt' });
    expect(inShort(await patient.examine())).toEqual([`${HEAD} missing`, `${OLD_YEAR} not-json`]);
    expect(inShort(await patient.repair())).toEqual([
      `${HEAD} missing rebuilt`,
      `${OLD_YEAR} not-json mended-from`,
    ]);
    expect(await patient.read()).toEqual(whole);
  });

  it('comes back from its backups where nothing else is left', async () => {
    const patient = await patientWith(healthy, without([HEAD, OLD_YEAR, NEW_YEAR, LARGE_CHANGE]));
    expect(inShort(await patient.examine())).toEqual([
      `${HEAD} missing`,
      `${OLD_YEAR} missing`,
      `${NEW_YEAR} missing`,
    ]);
    await patient.repair();
    expect(idsIn(await patient.read())).toEqual([first.id, second.id]);
    expect(await patient.examine()).toEqual([]);
  });

  it('is empty where nothing at all is left, and says so', async () => {
    const patient = await patientWith(new Map(), { [HEAD]: 'spoilt' });
    expect(inShort(await patient.repair())).toEqual([`${HEAD} not-json given-up`]);
    expect(idsIn(await patient.read())).toEqual([]);
    expect(await patient.holding('spoilt')).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });
});

describe('a journal of version 1', () => {
  const v1 = readFileSync(new URL('../../fixtures/v1-kept.json', import.meta.url));
  const kept = { format: 'mentor-journal', version: 1, theme: 'growth', sessions: [first, second] };

  it('that is sound is left alone', async () => {
    const patient = await patientWith(new Map(), { [HEAD]: v1 });
    expect([await patient.examine(), await patient.repair()]).toEqual([[], []]);
    expect((await patient.ground.files()).get(HEAD)).toEqual(v1);
  });

  it('keeps every record that is as it should be', async () => {
    const spoilt = JSON.stringify({ ...kept, sessions: [first, second, { ...third, day: 'some day' }] });
    const patient = await patientWith(new Map(), { [HEAD]: spoilt });
    expect(inShort(await patient.examine())).toEqual([`${HEAD} wrong`]);
    expect(await patient.repair()).toMatchObject([{ outcome: { kind: 'mended-in-part', missing: 1 } }]);
    expect(await patient.read()).toMatchObject({ theme: 'growth', sessions: [first, second] });
    expect(await patient.holding(spoilt)).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('keeps of the records with one id the one that was changed last', async () => {
    const newer = { ...first, what: 'Said again', updatedAt: '2026-11-19T10:00:00.000Z' };
    const twice = JSON.stringify({ ...kept, sessions: [first, second, newer] });
    const patient = await patientWith(new Map(), { [HEAD]: twice });
    expect(inShort(await patient.repair())).toEqual([`${HEAD} repeated-id latest-kept`]);
    expect((await patient.read()).sessions).toEqual([newer, second]);
    expect(await patient.examine()).toEqual([]);
  });

  it('comes back from the copy that was made when it was taken over', async () => {
    const taken = await filesAfter(async disk => {
      await replaceFile(disk.fs, `${disk.home}/${HEAD}`, JSON.stringify(kept));
      await opened(disk, 'first').update('log', adding(third));
    });
    const harm = without([...taken.keys()].filter(name => !/journal-1-/.test(name)));
    const patient = await patientWith(taken, { ...harm, [HEAD]: 'spoilt' });
    expect(inShort(await patient.repair())).toEqual([`${HEAD} not-json mended-from`]);
    expect((await patient.read()).sessions).toEqual([first, second]);
  });

  it('that was being taken over when the program was killed is sound', async () => {
    const old = JSON.stringify(kept);
    const taken = await filesAfter(async disk => {
      await replaceFile(disk.fs, `${disk.home}/${HEAD}`, old);
      await opened(disk, 'first').update('log', journal => journal);
    });
    const patient = await patientWith(taken, { [HEAD]: old, [NEW_YEAR]: null });
    expect(await patient.examine()).toEqual([]);
  });

  it('loses no more than the record that a fault is in', async () => {
    const spoilt = JSON.stringify({ ...kept, sessions: [first, second, third] }, null, 2).replace(
      '"How I say no"',
      '"How I say no',
    );
    const patient = await patientWith(new Map(), { [HEAD]: spoilt });
    expect(await patient.repair()).toMatchObject([
      { what: { kind: 'not-json' }, outcome: { kind: 'mended-in-part', missing: 0 } },
    ]);
    expect(idsIn(await patient.read())).toEqual([first.id, third.id]);
  });

  it('gives way to the years beside it but for what it has in a later version', async () => {
    const later = { ...second, what: 'Said again', updatedAt: '2026-11-23T10:00:00.000Z' };
    const older = { ...first, what: 'Said before' };
    const patient = await patientWith(healthy, {
      [HEAD]: JSON.stringify({ ...kept, sessions: [older, later] }),
    });
    expect(inShort(await patient.repair())).toEqual([`${HEAD} out-of-step rebuilt`]);
    const says = (await patient.read()).sessions.map(({ what }) => what).sort();
    expect(says).toEqual(['How I listen', 'Said again', 'Whom I ask']);
    expect(await patient.examine()).toEqual([]);
  });
});

function partWith(sessions: Journal['sessions']): Journal {
  return { intakes: [], people: [], sessions, goals: [], deleted: [] };
}

describe('a file of a year that the head does not know', () => {
  const foreign = sessionIn(2024, 'foreign');
  const bytes = encodedYear('2024', partWith([foreign, { ...first, createdAt: foreign.createdAt }])).bytes;
  const name = 'journal/2024.json';

  it('is left until it is accepted; then the records in it that are new are taken over', async () => {
    const patient = await patientWith(healthy, { [name]: bytes });
    expect(inShort(await patient.examine())).toEqual([`${name} out-of-step`]);
    expect(await patient.repair()).toMatchObject([{ acceptable: true, outcome: { kind: 'left' } }]);
    await expect(patient.read()).rejects.toThrow('journal-damaged');
    expect(inShort(await patient.repair(true))).toEqual([`${name} out-of-step accepted`]);
    expect((await patient.read()).sessions).toEqual([foreign, ...whole.sessions]);
    expect(await patient.holding(bytes)).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('never brings back what was deleted', async () => {
    const deleted = await filesAfter(layJournal, disk =>
      opened(disk, 'delete').update('delete', removing(second.id)),
    );
    const old = encodedYear('2024', partWith([{ ...second, createdAt: foreign.createdAt }])).bytes;
    const patient = await patientWith(deleted, { [name]: old });
    await patient.repair(true);
    expect(idsIn(await patient.read())).not.toContain(second.id);
    expect(await patient.examine()).toEqual([]);
  });

  it('goes aside where it does not read well', async () => {
    const patient = await patientWith(healthy, { [name]: 'spoilt' });
    expect(inShort(await patient.repair())).toEqual([`${name} not-json given-up`]);
    expect(await patient.holding('spoilt')).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });
});

describe('an id that two years have', () => {
  it.each([
    ['2026-11-19T10:00:00.000Z', '2026'],
    ['2025-01-01T10:00:00.000Z', '2025'],
    ['2026-11-19T01:00:00.000+02:00', '2025'],
  ])('stays where it was changed last: %s', async (updatedAt, keeps) => {
    const other = { ...first, createdAt: second.createdAt, what: 'In the other year', updatedAt };
    const files = await filesAfter(layJournal, disk =>
      rewriteYear(disk, '2026', part => ({ ...part, sessions: [other, ...part.sessions] })),
    );
    const patient = await patientWith(files);
    const loser = keeps === '2026' ? OLD_YEAR : NEW_YEAR;
    expect(inShort(await patient.examine())).toEqual([`${loser} repeated-id`]);
    const [repaired] = await patient.repair();
    expect(repaired?.outcome).toEqual({ kind: 'latest-kept' });
    const kept = (await patient.read()).sessions.filter(({ id }) => id === first.id);
    expect(kept.map(({ what }) => what)).toEqual([keeps === '2026' ? 'In the other year' : first.what]);
    const copies = await patient.holding(bytesIn(files, loser));
    expect(copies.filter(name => name.startsWith('damaged/'))).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('and one that a year has twice stays once, in its latest version', async () => {
    const newer = { ...second, what: 'Said again', updatedAt: '2026-11-19T10:00:00.000Z' };
    const files = await filesAfter(layJournal, disk =>
      rewriteYear(disk, '2026', part => ({ ...part, sessions: [newer, ...part.sessions] })),
    );
    const patient = await patientWith(files);
    expect(inShort(await patient.repair())).toEqual([`${NEW_YEAR} repeated-id latest-kept`]);
    expect((await patient.read()).sessions.map(({ what }) => what)).toContain('Said again');
    expect(idsIn(await patient.read())).toEqual(idsIn(whole));
    expect(await patient.examine()).toEqual([]);
  });
});

describe('a large change that is lost', () => {
  it('never lets a year that waits for it be read as if it were whole', async () => {
    const longer = sessionIn(2026, 'long', { what: LONG_TEXT });
    const waiting = await filesAfter(layJournal, disk => waitingChange(disk, adding(longer)));
    const change = [...waiting.keys()].find(name => name.startsWith('journal/change-waiting'));
    const patient = await patientWith(waiting, { [change ?? '']: 'spoilt' });
    expect(inShort(await patient.repair())).toEqual([
      `${NEW_YEAR} out-of-step left`,
      `${change} not-json given-up`,
    ]);
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
    expect(inShort(await patient.examine())).toEqual([`${NEW_YEAR} out-of-step`]);
  });

  it('leaves the history with those beyond it; later ones can still be taken back', async () => {
    const later = await filesAfter(layJournal, disk =>
      opened(disk, 'six').update('log', adding(sessionIn(2026, 'six'))),
    );
    const patient = await patientWith(later, { [LARGE_CHANGE]: 'spoilt' });
    const before = await patient.read();
    expect(inShort(await patient.repair())).toEqual([`${LARGE_CHANGE} not-json given-up`]);
    expect(await patient.read()).toEqual(before);
    const store = opened(patient.disk, 'after');
    expect((await store.history()).done.map(({ id }) => id)).toEqual(['six-1']);
    await store.undo();
    expect(await patient.read()).toEqual(whole);
  });

  it('cannot be made again, and does not stand before what can be taken back', async () => {
    const undone = await filesAfter(layJournal, disk => opened(disk, 'undo').undo());
    const patient = await patientWith(undone, { [LARGE_CHANGE]: null });
    expect(inShort(await patient.repair())).toEqual([`${LARGE_CHANGE} missing given-up`]);
    const { done, undone: ahead } = await opened(patient.disk, 'after').history();
    expect([done.map(({ id }) => id), ahead]).toEqual([['one-1', 'two-1'], []]);
  });
});

describe('what a newer program wrote', () => {
  const newer = { needs: '9.0.0' };
  const what = { kind: 'newer', version: 3, understood: 2, needs: '9.0.0' };

  it.each([
    [HEAD, headHeader],
    [NEW_YEAR, yearHeader],
  ])('is left, and so is all that goes with it: %s', async (name, header) => {
    const { bytes } = encode(
      { ...header, ...newer, version: 3 },
      { year: '2026', sessions: 'of another kind' },
    );
    const patient = await patientWith(healthy, { [name]: bytes });
    expect(await patient.examine()).toEqual([{ path: name, what, acceptable: false }]);
    expect(await patient.repair(true)).toMatchObject([{ acceptable: false, outcome: { kind: 'left' } }]);
    expect((await patient.ground.files()).get(name)).toEqual(Buffer.from(bytes));
    expect([...(await patient.ground.files()).keys()]).toEqual([...healthy.keys()]);
  });

  it.each(BACKUPS)('is left among the backups as well: %s', async name => {
    const { bytes } = encode({ ...backupHeader, ...JSON.parse(`${bytesIn(healthy, name)}`), version: 3 }, {});
    const patient = await patientWith(healthy, { [name]: bytes });
    expect(inShort(await patient.examine())).toEqual([`${name} newer`]);
    await patient.repair(true);
    expect([...(await patient.ground.files()).keys()]).toEqual([...healthy.keys()]);
  });

  it('does not take records in that belong in it from a year that is accepted', async () => {
    const { bytes } = encode({ ...yearHeader, ...newer, version: 3 }, { year: '2025' });
    const moved = byHand(NEW_YEAR, '2026-03-10T10:11:12.000Z', '2025-03-10T10:11:12.000Z');
    const patient = await patientWith(healthy, { [NEW_YEAR]: moved, [OLD_YEAR]: bytes });
    expect(inShort(await patient.repair(true))).toEqual([
      `${OLD_YEAR} newer left`,
      `${NEW_YEAR} changed left`,
    ]);
    expect((await patient.ground.files()).get(OLD_YEAR)).toEqual(Buffer.from(bytes));
    expect(await patient.holding(moved)).toEqual([NEW_YEAR]);
  });

  it('stays in a journal whose head is made anew', async () => {
    const { bytes } = encode({ ...yearHeader, ...newer, version: 3 }, { year: '2026' });
    const patient = await patientWith(healthy, { [NEW_YEAR]: bytes, [HEAD]: null });
    await patient.repair();
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-newer' } });
    expect(inShort(await patient.examine())).toEqual([`${NEW_YEAR} newer`]);
  });
});

describe('a record that no program should have written', () => {
  it('is named, and left: it can be read', async () => {
    const files = await filesAfter(layJournal, disk =>
      rewriteYear(disk, '2025', part => ({ ...part, sessions: [{ ...first, confidence: 99 }] })),
    );
    const patient = await patientWith(files);
    const what = { kind: 'wrong', key: 'sessions.0.confidence' };
    expect(await patient.examine()).toEqual([{ path: OLD_YEAR, what, acceptable: false }]);
    expect(await patient.repair()).toMatchObject([{ acceptable: false, outcome: { kind: 'left' } }]);
    expect((await patient.read()).sessions[0]?.confidence).toBe(99);
  });
});

describe('a repair that cannot keep what is damaged', () => {
  it('stops, with everything as it was', async () => {
    const patient = await patientWith(healthy, { [HEAD]: 'spoilt', [NEW_YEAR]: 'spoilt too' });
    const before = await patient.ground.files();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const open: FileSystem['open'] = (path, flags, mode) =>
      path.includes('/damaged/') ? Promise.reject(full) : patient.disk.fs.open(path, flags, mode);
    const disk: Disk = { ...patient.disk, fs: { ...patient.disk.fs, open } };
    await expect(doctorOn(disk).repair({ accept: false })).rejects.toMatchObject({
      problem: { kind: 'file-failed', doing: 'write', code: 'ENOSPC' },
    });
    expect(await patient.ground.files()).toEqual(before);
    await expect(journalOf(disk)).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
  });
});

describe('a repair whose lock was taken by somebody else', () => {
  it.each<Harm>([
    { [HEAD]: 'spoilt' },
    { [NEW_YEAR]: 'spoilt' },
    { [OLD_YEAR]: null },
    { [NEW_YEAR]: null, [`${NEW_YEAR}/letter.txt`]: 'Dear diary' },
    { [LARGE_CHANGE]: 'spoilt' },
    { 'settings.json': 'spoilt', 'journal/.2026.json.42-abc.tmp': 'half' },
  ])('leaves everything as it is: %j', async harm => {
    const patient = await patientWith(healthy, harm);
    const before = await patient.ground.files();
    const lost: Lock = {
      hold: work => work({ confirm: () => Promise.reject(new Error('somebody else is in')) }),
    };
    const doctor = fileDoctor({ disk: patient.disk, lock: lost, now: () => LATER, hasModes: true });
    await expect(doctor.repair({ accept: true })).rejects.toThrow('somebody else is in');
    expect(await patient.ground.files()).toEqual(before);
  });
});
