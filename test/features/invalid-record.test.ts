import { describe, expect, it } from 'vitest';
import { emptyJournal, type Journal } from '../../src/domain/journal/journal.ts';
import type { Appointment } from '../../src/domain/meetings/appointment.ts';
import { encode } from '../../src/store/codec.ts';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { changeHeader, journalHeader, partHeader } from '../../src/store/formats.ts';
import { partName } from '../../src/store/paths.ts';
import { actionWith, intake, personWith, sessionIn } from '../store/samples.ts';
import { type Person, person } from '../support/world.ts';

const sound = sessionIn(2026, 'sound', { what: 'Beside a strange one' });
const strange = sessionIn(2026, 'strange', { what: 'A strange one' });
const appointment: Appointment = {
  ...{ id: '20261101000000-0000000app', at: '2026-12-01T10:00:00.000Z', zone: 'Europe/Amsterdam' },
  ...{
    status: 'planned',
    person: null,
    minutes: null,
    place: null,
    agenda: [],
    prepared: [],
    session: null,
    shared: [],
  },
  ...{ createdAt: '2026-11-01T00:00:00.000Z', updatedAt: '2026-11-01T00:00:00.000Z' },
};
const whole: Journal = {
  ...emptyJournal,
  intakes: [intake],
  people: [personWith()],
  appointments: [appointment],
  sessions: [sound, strange],
  actions: [actionWith({ session: strange.id })],
};

/** What may be left out elsewhere, and what it is then. */
const left: readonly Fault[] = [
  ['sessions', 'skills', []],
  ['sessions', 'mentor', null],
  ['actions', 'status', 'open'],
];

type Fault = readonly [list: List, field: string, value: unknown];
type List = Exclude<keyof Journal, 'deleted'>;

/** What is wrong with the last record of a list; undefined for a field that is missing. */
const faults: readonly Fault[] = [
  ['sessions', 'blindSpots', 'just one'],
  ['sessions', 'blindSpots', [null]],
  ['sessions', 'skills', [{ id: 5 }]],
  ['sessions', 'day', undefined],
  ['sessions', 'day', 20261101],
  ['sessions', 'what', null],
  ['sessions', 'confidence', 'high'],
  ['sessions', 'shared', 'all'],
  ['sessions', 'createdAt', 5],
  ['actions', 'text', ['call Ann']],
  ['actions', 'due', { on: 'friday' }],
  ['appointments', 'at', null],
  ['appointments', 'at', 'soon'],
  ['intakes', 'answers', null],
  ['intakes', 'recommendation', {}],
  ['people', 'name', 7],
];

const commands: readonly (readonly string[])[] = [
  [],
  ['--json'],
  ['list'],
  ['list', '--search', 'strange'],
  ['list', '--json'],
  ['show', strange.id],
  ['show', strange.id, '--json'],
  ['show', appointment.id],
  ['show', intake.id],
  ['advice'],
  ['advice', '--history'],
  ['log', 'One more', '--action', 'call Bo @ tomorrow'],
  ['edit', strange.id, '--critical', 'I talk too much'],
  ['edit', sound.id, '--critical', 'I talk too much'],
  ['delete', strange.id],
  ['delete', strange.id, '--forever', '--yes'],
  ['undo'],
  ['undo', '--list'],
  ['export'],
  ['export', '--format', 'json'],
  ['import', 'more.json'],
  ['backup', 'backup.json'],
  ['doctor'],
];

function spoilt(journal: Journal, list: List, field: string, value: unknown): object {
  const last = journal[list].length - 1;
  const spoil = (record: object, at: number) => (at === last ? { ...record, [field]: value } : record);
  return { ...journal, [list]: (journal[list] as readonly object[]).map(spoil) };
}

const index = { years: [], changes: { done: [], undone: [] }, retired: { changes: [], years: [] } };
const put = ({ disk }: Person, name: string, bytes: Uint8Array) =>
  replaceFile(disk.fs, `${disk.home}/${name}`, bytes);

async function withFault(list: List, field: string, value: unknown): Promise<Person> {
  const sam = person();
  sam.files.set('more.json', '[{ "day": "2026-11-03", "what": "One more" }]');
  const body = { ...spoilt(whole, list, field, value), ...index, closedIn: '2026' };
  await put(sam, 'journal.json', (await encode(journalHeader, body)).bytes);
  return sam;
}

describe('a record of a wrong shape, in a file that is sound by its checksum', () => {
  it.each([...faults, ...left.map(([list, field]): Fault => [list, field, undefined])])(
    'is damage wherever a command stumbles on it: %s, %s: %j',
    async (...fault) => {
      const [list, field] = fault;
      for (const command of commands) {
        const { code, err } = await (await withFault(...fault)).run(command);
        const told = `${command.join(' ')}: ${code} ${err}`;
        expect(code, told).not.toBe(1);
        if (command[0] === 'doctor') expect(code, told).toBe(6);
        if (code !== 6 || command[0] === 'doctor') continue;
        const [first] = told.split('\n  ');
        expect(told.replace(/\s+/g, ' '), first).toMatch(/journal\.json|changes\//);
        expect(told, first).toMatch(new RegExp(`${list}\\.\\d\\.${field}`));
        expect(told, first).toContain('mentor doctor');
      }
    },
  );

  it.each(faults)('is put aside by a repair, and all else goes on: %s, %s: %j', async (...fault) => {
    const sam = await withFault(...fault);
    const [list] = fault;
    const bytes = await sam.disk.fs.readFile(`${sam.disk.home}/journal.json`);
    const { code, out } = await sam.run(['doctor', '--repair']);
    expect(code).toBe(6);
    expect(out.replace(/\s+/g, ' ')).toContain('Missing: at least 1 record.');
    expect(await sam.journal.read()).toEqual({ ...whole, [list]: whole[list].slice(0, -1) });
    await expectSoundAfter(sam, bytes);
  });

  it.each(left)('is filled in where something is only missing: %s, %s', async (list, field, filled) => {
    const sam = await withFault(list, field, undefined);
    const bytes = await sam.disk.fs.readFile(`${sam.disk.home}/journal.json`);
    expect((await sam.run(['doctor'])).code).toBe(6);
    expect((await sam.run(['doctor', '--repair'])).code).toBe(0);
    expect(await sam.journal.read()).toEqual(spoilt(whole, list, field, filled));
    await expectSoundAfter(sam, bytes);
  });
});

/** The damaged file is in quarantine, and all goes on. */
async function expectSoundAfter(sam: Person, bytes: Uint8Array): Promise<void> {
  const [kept = ''] = await sam.disk.fs.readdir(`${sam.disk.home}/quarantine`);
  expect(await sam.disk.fs.readFile(`${sam.disk.home}/quarantine/${kept}`)).toEqual(bytes);
  expect((await sam.run(['doctor'])).code).toBe(0);
  expect((await sam.run(['log', 'And on'])).code).toBe(0);
}

describe('such a record elsewhere', () => {
  const twisted = { ...strange, blindSpots: 'just one' };
  const held = { sessions: { count: 2, firstDay: null, lastDay: null } };

  async function lastYear(): Promise<Person> {
    const sam = person();
    const lists = { ...emptyJournal, sessions: [sound, twisted] };
    const { bytes, checksum } = await encode(partHeader, { year: '2025', ...lists });
    const file = partName('2025', checksum);
    const years = [{ file, holds: held, superseded: [] }];
    const body = { ...emptyJournal, ...index, years, closedIn: '2026' };
    const journal = (await encode(journalHeader, body)).bytes;
    for (const folder of ['years', 'backups']) await put(sam, `${folder}/${file}`, bytes);
    for (const name of ['journal.json', 'backups/2026-11-19.json']) await put(sam, name, journal);
    return sam;
  }

  it('in a closed part and in a backup is named there, and put aside with the file', async () => {
    const sam = await lastYear();
    const { code, err } = await sam.run(['export']);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([6, expect.stringMatching(/years\/2025-\w+\.json/)]);
    expect(JSON.parse((await sam.run(['doctor', '--json'])).out).findings).toMatchObject([
      { file: expect.stringMatching(/^years\/2025-/), kind: 'wrong', key: 'sessions.1.blindSpots' },
      { file: expect.stringMatching(/^backups\/2025-/), kind: 'wrong', key: 'sessions.1.blindSpots' },
    ]);
    await sam.run(['doctor', '--repair']);
    expect((await sam.journal.read()).sessions).toEqual([sound]);
    expect(await sam.disk.fs.readdir(`${sam.disk.home}/quarantine`)).toHaveLength(3);
    expect(await sam.run(['doctor'])).toMatchObject({ code: 0 });
    expect((await sam.run(['restore', '2026-11-19', '--yes'])).code).toBe(0);
    expect((await sam.journal.read()).sessions).toEqual([sound]);
  });

  it('in a change is not brought back by undo, and ends the history there', async () => {
    const sam = person();
    await sam.run(['log', 'First']);
    await sam.run(['log', 'Second']);
    const { done } = await sam.journal.history();
    const [, last] = done;
    if (last === undefined) throw new Error('There are not two changes');
    const edits = [{ list: 'sessions', id: strange.id, before: twisted, after: null }, ...last.edits];
    await put(sam, `changes/${last.id}.json`, (await encode(changeHeader, { ...last, edits })).bytes);
    const { code, err } = await sam.run(['undo']);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([6, expect.stringContaining(`changes/${last.id}.json`)]);
    const before = await sam.journal.read();
    expect((await sam.run(['doctor'])).code).toBe(6);
    await sam.run(['doctor', '--repair']);
    expect(await sam.journal.read()).toEqual(before);
    expect((await sam.run(['doctor'])).code).toBe(0);
    expect((await sam.run(['undo'])).code).toBe(3);
  });

  it('takes no new words along: what could not be kept because of it is rescued', async () => {
    const sam = await withFault('appointments', 'at', 'soon');
    const { code, err } = await sam.run(['log', 'We talked about saying no']);
    expect(code).toBe(6);
    expect(err.replace(/\s+/g, ' ')).toContain('appointments.0.at');
    expect(err).toContain('What you wrote is safe in /tmp/rescued.json');
  });
});
