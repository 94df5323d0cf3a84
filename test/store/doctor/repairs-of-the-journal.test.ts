import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { encode } from '../../../src/store/codec.ts';
import { journalHeader } from '../../../src/store/formats.ts';
import { adding, busyYear, changing, LATER, opened, removing } from '../journal/acts.ts';
import { sessionIn } from '../samples.ts';
import {
  bytesIn,
  earlier,
  filesAfter,
  first,
  idsOf,
  inShort,
  layJournal,
  namesUnder,
  partOf,
  patientWith,
  second,
  third,
  without,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const whole = await (await patientWith(healthy)).read();
const FILE = 'journal.json';
const BACKUPS = namesUnder(healthy, 'backups');
const CHANGES = namesUnder(healthy, 'changes');
const says = ({ sessions }: Journal) => sessions.map(({ what }) => what).sort();

/** The journal with other words, as its owner may write them there. */
const byHand = (words: string, others: string) => `${bytesIn(healthy, FILE)}`.replaceAll(words, others);
const rude = byHand('How I say no', 'How I say NO');

describe('a journal file that something else changed', () => {
  it('becomes what it was, where that can be proven', async () => {
    const patient = await patientWith(healthy, { [FILE]: rude });
    expect(await patient.examine()).toMatchObject([{ acceptable: true }]);
    expect(inShort(await patient.repair())).toEqual([`${FILE} changed mended`]);
    expect((await patient.files()).get(FILE)).toEqual(healthy.get(FILE));
    expect(await patient.holding(rude)).toHaveLength(1);
  });

  it('becomes what it was with all that was taken back and closed since the backup', async () => {
    const later = await filesAfter(layJournal, async disk => {
      const store = opened(disk, 'e');
      await store.update('import', adding(...busyYear(248)));
      await store.update('edit', changing(first.id, { critical: 'again' }));
      for (let n = 0; n < 3; n += 1) await store.undo();
    });
    const days = namesUnder(later, 'backups').filter(name => name.endsWith('-20.json'));
    const text = bytesIn(later, FILE).toString();
    const spoilt = {
      changed: text.replace('"closedIn": "2026"', '"closedIn": "2025"'),
      'not-json': text.slice(0, -40),
    };
    for (const [kind, bytes] of Object.entries(spoilt)) {
      const patient = await patientWith(later, { ...without(days), [FILE]: bytes });
      expect(inShort(await patient.repair())[0]).toEqual(`${FILE} ${kind} mended`);
      expect((await patient.files()).get(FILE)).toEqual(later.get(FILE));
    }
  });

  it('is taken as it is for those who accept it, and goes on being part of all the rest', async () => {
    const patient = await patientWith(healthy, { [FILE]: rude });
    expect(inShort(await patient.repair(true))).toEqual([`${FILE} changed accepted`]);
    const expected = ['How I listen', 'How I say NO', 'Where I sit', 'Whom I ask'];
    expect(says(await patient.read())).toEqual(expected);
    expect(await patient.examine()).toEqual([]);
    await opened(patient.disk, 'log').update('log', adding(sessionIn(2026, 'x', { what: 'What is new' })));
    await opened(patient.disk, 'undo').undo();
    expect(says(await patient.read())).toEqual(expected);
  });

  it('is beyond the changes from before it was accepted, which would put other words in its place', async () => {
    const patient = await patientWith(healthy, { [FILE]: rude });
    await patient.repair(true);
    const accepted = await patient.read();
    const store = opened(patient.disk, 'undo');
    expect(await store.history()).toEqual({ done: [], undone: [] });
    await expect(store.undo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-undo' } });
    await expect(store.redo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-redo' } });
    expect(await patient.read()).toEqual(accepted);
    for (const name of CHANGES) {
      const kept = await patient.holding(bytesIn(healthy, name));
      expect(kept).toEqual([expect.stringMatching(/^quarantine\//)]);
    }
  });

  it('is left, and waits to be accepted, where nothing proves what it was', async () => {
    const patient = await patientWith(healthy, { ...without([...BACKUPS, ...CHANGES]), [FILE]: rude });
    const before = await patient.files();
    expect(await patient.repair()).toMatchObject([
      { acceptable: true, outcome: { kind: 'left' }, keptAs: null },
    ]);
    expect(await patient.files()).toEqual(before);
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
    expect(inShort(await patient.repair(true))).toEqual([`${FILE} changed accepted`]);
    expect(says(await patient.read())).toContain('How I say NO');
    expect(await patient.examine()).toEqual([]);
  });

  it('has its records of other years closed once it is accepted', async () => {
    const moved = byHand(
      '"createdAt": "2026-03-10T10:11:12.000Z"',
      '"createdAt": "2023-03-10T10:11:12.000Z"',
    );
    const patient = await patientWith(healthy, { [FILE]: moved });
    await patient.repair(true);
    expect(await patient.examine()).toEqual([]);
    expect([...idsOf(await patient.read())].sort()).toEqual([...idsOf(whole)].sort());
  });

  it('has the record that was changed last where an id came twice', async () => {
    const newer = { ...second, what: 'Said again', updatedAt: '2026-11-19T10:00:00.000Z' };
    const {
      format: _f,
      version: _v,
      needs: _n,
      checksum: _c,
      holds: _h,
      ...body
    } = JSON.parse(`${bytesIn(healthy, FILE)}`);
    const twice = { ...body, sessions: [newer, ...body.sessions] };
    const { bytes } = await encode(journalHeader, twice);
    const patient = await patientWith(healthy, { [FILE]: bytes });
    expect(await patient.examine()).toMatchObject([{ what: { kind: 'repeated-id' }, acceptable: false }]);
    expect(inShort(await patient.repair())).toEqual([`${FILE} repeated-id latest-kept`]);
    expect(says(await patient.read())).toContain('Said again');
    expect(idsOf(await patient.read())).toEqual(idsOf(whole));
    expect(await patient.holding(bytes)).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('cannot be accepted where it does not read well', async () => {
    const patient = await patientWith(healthy, { [FILE]: byHand('"what": "How I say no"', '"what": 5') });
    expect(await patient.examine()).toMatchObject([{ acceptable: false }]);
    expect(inShort(await patient.repair(true))).toEqual([`${FILE} changed mended`]);
  });
});

describe('an older version of the journal file, sound in itself', () => {
  const older = { [FILE]: bytesIn(healthy, 'backups/2026-11-18.json') };

  it('is taken for the journal, and a repair merges what is newer than it: nothing is lost', async () => {
    const patient = await patientWith(healthy, older);
    const unlisted = ['changes/b-1', 'changes/c-1', 'changes/d-1', 'backups/2026-11-19'].map(
      name => `${name}.json unlisted`,
    );
    expect([...inShort(await patient.examine())].sort()).toEqual(unlisted.toSorted());
    expect([...inShort(await patient.repair())].sort()).toEqual(unlisted.map(one => `${one} merged`).sort());
    expect(await patient.read()).toEqual(whole);
    expect(await patient.holding(bytesIn(healthy, 'changes/c-1.json'))).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('does not bring back what was taken back since', async () => {
    const patient = await patientWith(healthy, older);
    await patient.repair();
    expect((await patient.read()).sessions.find(({ id }) => id === second.id)?.nowWhat).toBe(second.nowWhat);
  });

  it('lets no later backup replace one that it did not come of', async () => {
    const patient = await patientWith(healthy, older);
    await opened(patient.disk, 'f', new Date('2026-11-19T18:00:00Z')).update(
      'import',
      adding(...busyYear(250)),
    );
    expect(await patient.holding(bytesIn(healthy, 'backups/2026-11-19.json'))).toHaveLength(1);
    expect(inShort(await patient.examine())).toContainEqual(
      expect.stringMatching(/^backups\/.* conflict-copy$/),
    );
  });
});

describe('a journal file that nothing proves', () => {
  it('comes from the latest backup, with the changes since and all closed parts', async () => {
    const patient = await patientWith(healthy, { [FILE]: 'spoilt' });
    const [repaired] = await patient.repair();
    expect(repaired).toMatchObject({ path: FILE, outcome: { kind: 'mended-from', day: '2026-11-19' } });
    expect(idsOf(await patient.read())).toEqual(idsOf(whole));
    expect(await patient.examine()).toEqual([]);
  });

  it('gets the changes since that backup, though others are lost', async () => {
    const six = sessionIn(2026, 'six');
    const later = await filesAfter(layJournal, disk => opened(disk, 'e').update('log', adding(six)));
    const harm = { 'backups/2026-11-20.json': null, 'changes/c-1.json': null, [FILE]: 'spoilt' };
    const patient = await patientWith(later, harm);
    await patient.repair();
    expect([...idsOf(await patient.read())].sort()).toEqual(
      [...idsOf(whole).filter(id => id !== third.id), six.id].sort(),
    );
  });

  it('holds what the changes and the closed parts tell where there is no backup', async () => {
    const patient = await patientWith(healthy, { ...without(BACKUPS), [FILE]: 'spoilt' });
    const [repaired] = await patient.repair();
    expect(repaired?.outcome).toMatchObject({ kind: 'mended-in-part' });
    expect(idsOf(await patient.read())).toEqual(idsOf(whole));
    expect(await patient.examine()).toEqual([]);
  });

  it('holds what the closed parts tell where nothing else is left, their copies as well', async () => {
    for (const gone of [[...BACKUPS], [partOf(healthy), ...BACKUPS.slice(1)]]) {
      const patient = await patientWith(healthy, { ...without([...gone, ...CHANGES]), [FILE]: 'spoilt' });
      await patient.repair();
      expect(says(await patient.read())).toEqual(['How I listen', 'Where I sit']);
      expect(await patient.examine()).toEqual([]);
    }
  });

  it('holds every record that still reads of a closed part that is damaged with it', async () => {
    const part = partOf(healthy);
    const torn = `${bytesIn(healthy, part)}`.replace('"Where I sit"', '"Where I sit');
    const patient = await patientWith(healthy, {
      ...without([...BACKUPS, ...CHANGES]),
      [FILE]: 'spoilt',
      [part]: torn,
    });
    await patient.repair();
    expect(says(await patient.read())).toEqual(['How I listen']);
    expect(await patient.holding(torn)).toEqual([expect.stringMatching(/^quarantine\//)]);
    expect(await patient.examine()).toEqual([]);
  });

  it('gets the changes since of records in closed parts too, though the parts are lost, or their copies with them', async () => {
    const later = await filesAfter(layJournal, async disk => {
      const stood = { what: 'Where I stood', updatedAt: LATER.toISOString() };
      await opened(disk, 'e').update('edit', changing(earlier.id, stood));
      await opened(disk, 'f').update('delete', removing(first.id));
      await disk.fs.unlink(`${disk.home}/backups/2026-11-20.json`);
    });
    for (const among of ['years', 'backups']) {
      const parts = [...later.keys()].filter(name =>
        ['years', among].some(one => name.startsWith(`${one}/2025-`)),
      );
      const patient = await patientWith(later, { ...without(parts), [FILE]: null });
      await patient.repair();
      expect(says(await patient.read())).toEqual(['How I say no', 'Where I stood', 'Whom I ask'].sort());
    }
  });

  it('leaves no closed part behind that one would be told of as of no use', async () => {
    const patient = await patientWith(healthy, { [FILE]: null });
    expect(inShort(await patient.repair())).toEqual([`${FILE} missing mended-from`]);
  });

  it('never brings back what was deleted', async () => {
    const deleted = await filesAfter(layJournal, disk =>
      opened(disk, 'e').update('delete', removing(first.id)),
    );
    const patient = await patientWith(deleted, { [FILE]: 'spoilt' });
    await patient.repair();
    expect(idsOf({ ...(await patient.read()), deleted: [] })).not.toContain(first.id);
  });

  it('is empty where nothing at all is left, and says so', async () => {
    const patient = await patientWith(new Map(), { [FILE]: 'spoilt' });
    expect(inShort(await patient.repair())).toEqual([`${FILE} not-json given-up`]);
    expect(await patient.read()).toEqual(emptyJournal);
    expect(await patient.holding('spoilt')).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('is empty as well where its latest backup is, since all was taken back', async () => {
    const emptied = await filesAfter(
      disk => opened(disk, 'a').update('log', adding(second)),
      disk => opened(disk, 'b', LATER).undo(),
    );
    const patient = await patientWith(emptied, { [FILE]: 'spoilt' });
    await patient.repair();
    expect(await patient.examine()).toEqual([]);
    expect(await patient.read()).toEqual(emptyJournal);
    expect(await patient.holding('spoilt')).toHaveLength(1);
  });
});

describe('a home of which only the changes and closed parts arrived', () => {
  const half = { [FILE]: null, ...without(namesUnder(healthy, 'backups')) };

  it('is no new home: its journal is missing, and comes from what is there', async () => {
    const patient = await patientWith(healthy, half);
    expect(inShort(await patient.examine())).toEqual([`${FILE} missing`]);
    await patient.repair();
    expect(idsOf(await patient.read())).toEqual(idsOf(whole));
    expect((await patient.read()).sessions.find(({ id }) => id === second.id)?.nowWhat).toBe(second.nowWhat);
  });

  it('is a new home where there is no more than what a first command leaves that was killed', async () => {
    const changes = namesUnder(healthy, 'changes').slice(1);
    const patient = await patientWith(healthy, { ...half, ...without(changes) });
    expect(await patient.read()).toEqual(emptyJournal);
    expect(inShort(await patient.examine())).toContain('changes/a-1.json unlisted');
  });
});
