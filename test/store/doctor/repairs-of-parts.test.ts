import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../../src/domain/journal/journal.ts';
import { encode } from '../../../src/store/codec.ts';
import { journalHeader, partHeader } from '../../../src/store/formats.ts';
import { encodedPart } from '../../../src/store/journal/encoded-part.ts';
import { partName } from '../../../src/store/paths.ts';
import { adding, LATER, opened } from '../journal/acts.ts';
import type { Files } from '../journal/grounds.ts';
import { intake, sessionIn } from '../samples.ts';
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
  without,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const whole = await (await patientWith(healthy)).read();
const PART = partOf(healthy);
const COPY = PART.replace('years', 'backups');
const says = ({ sessions }: Journal) => sessions.map(({ what }) => what).sort();

const rude = `${bytesIn(healthy, PART)}`.replace('Where I sit', 'Where I SIT');
/** The journal in which nothing but the part itself tells what was in it. */
const forgetful = await withoutHistory(healthy);
const alone = { [COPY]: null, ...without(namesUnder(healthy, 'changes')) };

describe('a closed part that something else changed', () => {
  it('becomes what it was, from its copy', async () => {
    const patient = await patientWith(healthy, { [PART]: rude });
    expect(await patient.examine()).toMatchObject([{ path: PART, acceptable: true }]);
    expect(inShort(await patient.repair())).toEqual([`${PART} changed mended`]);
    expect((await patient.files()).get(PART)).toEqual(healthy.get(PART));
    expect(await patient.holding(rude)).toHaveLength(1);
  });

  it('is taken as it is for those who accept it, and what was superseded in it stays so', async () => {
    const patient = await patientWith(healthy, { [PART]: rude });
    expect(inShort(await patient.repair(true))).toEqual([`${PART} changed accepted`]);
    const after = await patient.read();
    expect(says(after)).toEqual(['How I listen', 'How I say no', 'Where I SIT', 'Whom I ask']);
    expect(after.sessions.find(({ id }) => id === first.id)?.critical).toBe('my first answer');
    expect(await patient.examine()).toEqual([]);
    const store = opened(patient.disk, 'undo');
    expect(await store.history()).toEqual({ done: [], undone: [] });
    await expect(store.undo()).rejects.toMatchObject({ problem: { kind: 'nothing-to-undo' } });
  });

  it('is taken without what it says no more, whatever backups and changes tell of that', async () => {
    const { bytes } = await encode(partHeader, { year: '2025', ...emptyJournal, sessions: [first] });
    const patient = await patientWith(healthy, { [PART]: bytes, [COPY]: null });
    expect(inShort(await patient.repair(true))).toContain(`${PART} changed accepted`);
    expect(says(await patient.read())).toEqual(['How I listen', 'How I say no', 'Whom I ask']);
  });

  it('is left, and waits to be accepted, where it has no copy', async () => {
    const patient = await patientWith(healthy, { [COPY]: null, [PART]: rude });
    expect((await patient.repair()).find(({ path }) => path === PART)).toMatchObject({
      acceptable: true,
      outcome: { kind: 'left' },
      keptAs: null,
    });
    await expect(patient.read()).rejects.toMatchObject({ problem: { kind: 'journal-damaged' } });
    await patient.repair(true);
    expect(says(await patient.read())).toContain('Where I SIT');
    expect(await patient.examine()).toEqual([]);
  });

  it('cannot be accepted where it does not read well', async () => {
    const bytes = `${bytesIn(healthy, PART)}`.replace('"what": "Where I sit"', '"what": 5');
    const patient = await patientWith(healthy, { [PART]: bytes });
    expect(await patient.examine()).toMatchObject([{ path: PART, acceptable: false }]);
    expect(inShort(await patient.repair(true))).toEqual([`${PART} changed mended`]);
  });
});

describe('a closed part that is damaged and has no copy', () => {
  it('holds what backups and changes tell of it', async () => {
    const patient = await patientWith(healthy, { [COPY]: null, [PART]: 'spoilt' });
    const [repaired] = await patient.repair();
    expect(repaired).toMatchObject({ path: PART, outcome: { kind: 'mended-in-part', missing: 0 } });
    expect(await patient.read()).toEqual(whole);
    expect(await patient.examine()).toEqual([]);
  });

  it('holds the records in its file that are as they should be, and tells how many are missing', async () => {
    const { sessions, ...rest } = JSON.parse(`${bytesIn(healthy, PART)}`);
    const file = JSON.stringify({
      ...rest,
      sessions: sessions.map((one: { id: string }) => (one.id === earlier.id ? { ...one, day: 7 } : one)),
    });
    const patient = await patientWith(forgetful, { ...alone, [PART]: file });
    const repaired = (await patient.repair()).find(({ path }) => path === PART);
    expect(repaired?.outcome).toEqual({ kind: 'mended-in-part', missing: 1 });
    expect(idsOf(await patient.read())).toEqual(idsOf(whole).filter(id => id !== earlier.id));
    expect(await patient.examine()).toEqual([]);
  });

  it('is given up where nothing is left of it, and its file is kept', async () => {
    const patient = await patientWith(forgetful, { ...alone, [PART]: 'spoilt' });
    expect(inShort(await patient.repair())).toContain(`${PART} not-json given-up`);
    expect(says(await patient.read())).toEqual(['How I listen', 'How I say no', 'Whom I ask']);
    expect(await patient.holding('spoilt')).toEqual([
      `quarantine/2026-11-20T11-30-00-000Z-${PART.slice('years/'.length)}`,
    ]);
    expect(await patient.examine()).toEqual([]);
  });

  it('brings nothing back that was deleted', async () => {
    const deleted = await filesAfter(layJournal, disk =>
      opened(disk, 'e').update('delete', ({ sessions, actions: _, ...journal }) => ({
        ...journal,
        actions: [],
        sessions: sessions.filter(({ id }) => id !== earlier.id),
        deleted: [{ id: earlier.id, deletedAt: LATER.toISOString() }],
      })),
    );
    for (const name of namesUnder(deleted, 'years')) {
      const patient = await patientWith(deleted, {
        [name]: 'spoilt',
        [name.replace('years', 'backups')]: null,
      });
      await patient.repair();
      expect(says(await patient.read())).not.toContain('Where I sit');
      expect(await patient.examine()).toEqual([]);
    }
  });

  it('loses no more than the record that a fault is in, wherever a byte spoils the JSON', async () => {
    const old = [0, 1, 2, 3].map(n => sessionIn(2025, `${n}`, { what: `Said at ${n}` }));
    const made = await filesAfter(disk =>
      opened(disk, 'few').update('import', journal => ({
        ...adding(...old)(journal),
        intakes: [{ ...intake, createdAt: '2025-02-03T04:05:06.000Z' }],
      })),
    );
    const files = await withoutHistory(made);
    const part = partOf(files);
    const sound = bytesIn(files, part);
    for (let at = 0; at < sound.length; at += 53) {
      const bytes = Buffer.from(sound);
      bytes.writeUInt8(0x02, at);
      const harm = { ...without([...namesUnder(files, 'backups', 'changes')]), [part]: bytes };
      const patient = await patientWith(files, harm);
      await patient.repair();
      const { intakes, sessions } = await patient.read();
      expect(intakes.length + sessions.length, `byte ${at}`).toBeGreaterThanOrEqual(4);
      for (const session of sessions) expect(old, `byte ${at}`).toContainEqual(session);
    }
  });

  it('keeps no record in which bytes are no text', async () => {
    const bytes = Buffer.from(bytesIn(forgetful, PART));
    bytes.writeUInt8(0xff, bytes.indexOf('Where I sit'));
    const patient = await patientWith(forgetful, { ...alone, [PART]: bytes });
    expect((await patient.repair()).find(({ path }) => path === PART)).toMatchObject({
      what: { kind: 'not-utf8' },
      outcome: { kind: 'mended-in-part', missing: 1 },
    });
    expect(says(await patient.read())).toEqual(['How I listen', 'How I say no', 'Whom I ask']);
  });
});

describe('an id that is there twice', () => {
  /** The journal with a part more, of these records. */
  const withPart = async (sessions: Journal['sessions'], file = healthy): Promise<Files> => {
    const { entry, bytes } = await encodedPart({ year: '2024', records: { ...emptyJournal, sessions } });
    return new Map([
      ...rewritten(await bodyWith(file, body => ({ ...body, years: [...body.years, entry] })), file),
      [`years/${entry.file}`, Buffer.from(bytes)],
    ]);
  };

  it('among the latest and in a closed part is what it is among the latest', async () => {
    const other = { ...first, what: 'In the other part', updatedAt: '2026-11-21T10:00:00.000Z' };
    const patient = await patientWith(await withPart([other]));
    expect(await patient.examine()).toEqual([]);
    const { sessions } = await patient.read();
    expect(sessions.filter(({ id }) => id === first.id).map(({ what }) => what)).toEqual([first.what]);
  });

  it('in two closed parts is what it is in the one that was closed last', async () => {
    const newer = { ...earlier, what: 'Where I stand', updatedAt: '2026-11-19T10:00:00.000Z' };
    const patient = await patientWith(await withPart([newer]));
    expect(says(await patient.read())).toEqual([
      'How I listen',
      'How I say no',
      'Where I stand',
      'Whom I ask',
    ]);
    expect(await patient.examine()).toEqual([]);
  });
});

describe('a record that no program should have written', () => {
  it('goes into quarantine with the whole of its file, and the rest of that stays', async () => {
    const sound = { ...earlier, id: 'sound', what: 'Beside a strange one' };
    const sessions = [{ ...earlier, id: 'strange', confidence: 99 }, sound];
    const strange = { ...emptyJournal, sessions };
    const { bytes, checksum } = await encode(partHeader, { year: '2023', ...strange });
    const file = partName('2023', checksum);
    const entry = { file, holds: { sessions: { count: 2, firstDay: null, lastDay: null } }, superseded: [] };
    const body = await bodyWith(healthy, one => ({ ...one, years: [...one.years, entry] }));
    const patient = await patientWith(rewritten(body), { [`years/${file}`]: bytes });
    const before = await patient.read();
    const what = { kind: 'wrong', key: 'sessions.0.confidence' };
    expect(await patient.examine()).toEqual([{ path: `years/${file}`, what, acceptable: false }]);
    expect(await patient.repair()).toMatchObject([{ outcome: { kind: 'mended-in-part', missing: 1 } }]);
    expect(await patient.read()).toEqual({
      ...before,
      sessions: before.sessions.filter(({ id }) => id !== 'strange'),
    });
    expect(await patient.holding(bytes)).toEqual([expect.stringMatching(/^quarantine\//)]);
    expect(await patient.examine()).toEqual([]);
  });
});

interface Body {
  readonly years: readonly object[];
}

async function bodyWith(files: Files, change: (body: Body) => object): Promise<Buffer> {
  const {
    format: _f,
    version: _v,
    needs: _n,
    checksum: _c,
    holds: _h,
    ...body
  } = JSON.parse(`${bytesIn(files, 'journal.json')}`);
  return Buffer.from((await encode(journalHeader, change(body))).bytes);
}

function rewritten(bytes: Buffer, files = healthy): Files {
  return new Map([...files, ['journal.json', bytes]]);
}

/** The same journal, of which no change can be taken back or made again, and with backups that tell no more than it does. */
async function withoutHistory(files: Files): Promise<Files> {
  const bytes = await bodyWith(files, body => ({ ...body, changes: { done: [], undone: [] } }));
  const days = namesUnder(files, 'backups').filter(name => /\d\d-\d\d\.json$/.test(name));
  return new Map([...rewritten(bytes, files), ...days.map(day => [day, bytes] as const)]);
}
