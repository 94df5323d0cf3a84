import { describe, expect, it } from 'vitest';
import { UNDO_DEPTH } from '../../../src/domain/journal/history.ts';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import { fileDoctor } from '../../../src/store/doctor/doctor.ts';
import type { Lock } from '../../../src/store/lock.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { clockAt, countingIds } from '../../support/kept.ts';
import { adding, LATER, opened } from '../journal/acts.ts';
import { sessionIn } from '../samples.ts';
import {
  doctorOn,
  filesAfter,
  type Harm,
  idsOf,
  inShort,
  layJournal,
  namesUnder,
  partOf,
  patientWith,
  sheets,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const whole = await (await patientWith(healthy)).read();
const FILE = 'journal.json';
const PART = partOf(healthy);

describe('a healthy home', () => {
  it('has nothing wrong with it, and a repair leaves it as it is', async () => {
    const patient = await patientWith(healthy);
    expect([await patient.examine(), await patient.repair(), await patient.repair(true)]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await patient.files()).toEqual(healthy);
  });

  it('may be empty', async () => {
    const patient = await patientWith(new Map());
    expect([await patient.examine(), await patient.repair()]).toEqual([[], []]);
    expect(await patient.files()).toEqual(new Map());
  });

  it('may lose a backup that is due to go while it is looked at', async () => {
    const patient = await patientWith(healthy);
    const due = namesUnder(healthy, 'backups');
    const { fs, home } = patient.disk;
    const readFile: FileSystem['readFile'] = async path => {
      if (path === `${home}/${due[0]}`) await Promise.all(due.map(name => fs.unlink(`${home}/${name}`)));
      return fs.readFile(path);
    };
    expect(await doctorOn({ home, fs: { ...fs, readFile } }).examine()).toEqual([]);
    expect(namesUnder(await patient.files(), 'backups')).toEqual([]);
  });
});

describe('a change that is lost', () => {
  it('leaves the history with those beyond it; later ones can still be taken back', async () => {
    const later = await filesAfter(layJournal, disk =>
      opened(disk, 'e').update('log', adding(sessionIn(2026, 'e'))),
    );
    const patient = await patientWith(later, { 'changes/c-1.json': 'spoilt' });
    const before = await patient.read();
    expect(inShort(await patient.repair())).toEqual(['changes/c-1.json not-json given-up']);
    expect(await patient.read()).toEqual(before);
    const store = opened(patient.disk, 'after');
    expect((await store.history()).done.map(({ id }) => id)).toEqual(['e-1']);
    await store.undo();
    expect(await patient.read()).toEqual(whole);
    const kept = namesUnder(await patient.files(), 'quarantine').map(name => name.replace(/^.*Z-/, ''));
    expect(kept).toEqual(['a-1.json', 'b-1.json', 'c-1.json']);
  });

  it('cannot be made again, and does not stand before what can be taken back', async () => {
    const undone = await filesAfter(layJournal, disk => opened(disk, 'undo').undo());
    const patient = await patientWith(undone, { 'changes/c-1.json': null });
    expect(inShort(await patient.repair())).toEqual(['changes/c-1.json missing given-up']);
    const { done, undone: ahead } = await opened(patient.disk, 'after').history();
    expect([done.map(({ id }) => id), ahead.map(({ id }) => id)]).toEqual([['a-1', 'b-1'], []]);
  });
});

describe('two faults on one day, one after the other', () => {
  it('lose nothing, though the first one cost the history', async () => {
    const patient = await patientWith(healthy, { [FILE]: 'spoilt' });
    await patient.repair();
    await opened(patient.disk, 'e').update('log', adding(sessionIn(2026, 'e')));
    const before = await patient.read();
    const again = await patientWith(await patient.files(), { [FILE]: 'spoilt again' });
    await again.repair();
    expect(await again.read()).toEqual(before);
    expect(await again.examine()).toEqual([]);
  });

  it('lose nothing, though the first one cost the last backup and more was written than can be taken back', async () => {
    const long = await filesAfter(async disk => {
      const store = opened(disk, 'n');
      for (let n = 0; n < UNDO_DEPTH + 3; n += 1)
        await store.updateLatest('log', adding(sessionIn(2026, `${n}`)));
    });
    const patient = await patientWith(long, { 'backups/2026-11-20.json': 'spoilt' });
    await patient.repair();
    const before = await patient.read();
    const again = await patientWith(await patient.files(), { [FILE]: 'spoilt again' });
    await again.repair();
    expect(await again.read()).toEqual(before);
    expect(before.sessions).toHaveLength(UNDO_DEPTH + 3);
  });

  it('lose nothing of a part that was accepted', async () => {
    const rude = `${healthy.get(PART)}`.replace('Where I sit', 'Where I SIT');
    const patient = await patientWith(healthy, { [PART]: rude });
    await patient.repair(true);
    const before = await patient.read();
    const again = await patientWith(await patient.files(), { [FILE]: 'spoilt' });
    await again.repair();
    expect(idsOf(await again.read())).toEqual(idsOf(before));
    expect((await again.read()).sessions.map(({ what }) => what)).toContain('Where I SIT');
  });
});

describe('files that the journal does not list', () => {
  const foreign = async () => {
    const elsewhere = await filesAfter(disk =>
      opened(disk, 'foreign').update('log', adding(sessionIn(2023, 'x'), sessionIn(2026, 'y'))),
    );
    return Object.fromEntries([...elsewhere].filter(([name]) => /^(?:years|changes)/.test(name)));
  };

  it('are named and merged where they say what the journal does not know', async () => {
    const more = await foreign();
    const patient = await patientWith(healthy, more);
    const expected = Object.keys(more).map(name => `${name} unlisted`);
    expect(expected).toHaveLength(2);
    expect([...inShort(await patient.examine())].sort()).toEqual(expected.sort());
    expect(inShort(await patient.repair())).toEqual(expected.map(one => `${one} merged`));
    const kept = (await patient.read()).sessions.map(({ id }) => id);
    expect(kept).toEqual(expect.arrayContaining([sessionIn(2023, 'x').id, sessionIn(2026, 'y').id]));
    for (const bytes of Object.values(more)) expect(await patient.holding(bytes)).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('are merged by a change that can be taken back', async () => {
    const patient = await patientWith(healthy, await foreign());
    const before = await patient.read();
    await patient.repair();
    await opened(patient.disk, 'e').undo();
    expect(await patient.read()).toEqual(before);
  });

  it('are left over, and go, where the journal knows all that they say', async () => {
    const more = await foreign();
    const patient = await patientWith(healthy, more);
    await opened(patient.disk, 'e').update('import', adding(sessionIn(2023, 'x'), sessionIn(2026, 'y')));
    const before = await patient.read();
    const left = inShort(await patient.examine());
    expect(left).toContain('changes/foreign-1.json left-over');
    await patient.repair();
    expect([...(await patient.files()).keys()]).not.toContain('changes/foreign-1.json');
    expect(await patient.read()).toEqual(before);
    expect(await patient.examine()).toEqual([]);
  });
});

describe('a repair that cannot keep what is damaged', () => {
  it.each<[string, Harm]>([
    ['of the journal and a part of it', { [FILE]: 'spoilt', [PART]: 'spoilt too' }],
    ['of a closed part', { [PART]: 'spoilt' }],
    ['of a change', { 'changes/b-1.json': 'spoilt' }],
    ['of a backup', { 'backups/2026-11-19.json': 'spoilt' }],
    ['of the settings', { 'settings.json': 'spoilt' }],
  ])('%s stops, with everything as it was', async (_, harm) => {
    const patient = await patientWith(healthy, harm);
    const before = await patient.files();
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
    const open: FileSystem['open'] = (path, flags, mode) =>
      path.includes('/quarantine/') ? Promise.reject(full) : patient.disk.fs.open(path, flags, mode);
    const disk: Disk = { ...patient.disk, fs: { ...patient.disk.fs, open } };
    await expect(doctorOn(disk).repair({ accept: false })).rejects.toMatchObject({
      problem: { kind: 'file-failed', operation: 'write', code: 'ENOSPC' },
    });
    expect(await patient.files()).toEqual(before);
  });
});

describe('a repair whose lock was taken by somebody else', () => {
  const COPY = PART.replace('years', 'backups');

  it.each<[string, Harm]>([
    ['a spoilt journal', { [FILE]: 'spoilt' }],
    ['a missing journal', { [FILE]: null }],
    ['a journal with other line ends', { [FILE]: `${healthy.get(FILE)}`.replaceAll('\n', '\r\n') }],
    ['a spoilt part', { [PART]: 'spoilt' }],
    ['a missing part', { [PART]: null }],
    ['a missing part without a copy', { [PART]: null, [COPY]: null }],
    ['a folder for a part', { [PART]: null, [`${PART}/letter.txt`]: 'Dear diary' }],
    ['a missing copy', { [COPY]: null }],
    ['a spoilt change', { 'changes/b-1.json': 'spoilt' }],
    ['a missing change', { 'changes/b-1.json': null }],
    ['a spoilt backup', { 'backups/2026-11-19.json': 'spoilt' }],
    ['spoilt settings', { 'settings.json': 'spoilt' }],
    ['half a file', { 'years/.2026-01234567.json.42-abc.tmp': 'half' }],
  ])('leaves everything as it is: %s', async (_, harm) => {
    const patient = await patientWith(healthy, harm);
    const before = await patient.files();
    const lost: Lock = {
      hold: work => work({ confirm: () => Promise.reject(new Error('somebody else is in')) }),
    };
    const doctor = fileDoctor({
      disk: patient.disk,
      lock: lost,
      clock: clockAt(() => LATER),
      newId: countingIds(),
      hasModes: true,
      isInUse: async () => false,
      sheets,
    });
    await expect(doctor.repair({ accept: true })).rejects.toThrow('somebody else is in');
    expect(await patient.files()).toEqual(before);
  });
});
