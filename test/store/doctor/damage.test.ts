import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../../src/domain/journal/journal.ts';
import { writeDraft } from '../../../src/store/drafts/draft-file.ts';
import { encodedPart } from '../../../src/store/journal/encoded-part.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { settingsStore } from '../../../src/store/settings.ts';
import { turns } from '../../support/kept.ts';
import { opened } from '../journal/acts.ts';
import { draft, sessionIn } from '../samples.ts';
import {
  bytesIn,
  expectRepair,
  filesAfter,
  idsOf,
  inShort,
  layJournal,
  namesUnder,
  partOf,
  patientWith,
} from './sick.ts';

async function layDocuments(disk: Disk): Promise<void> {
  await writeDraft(disk, 'intake-1.json', { command: 'intake', draft });
  const other = { ...draft, answers: { what: 'How I' }, settled: ['what'] };
  await writeDraft(disk, 'log-2.json', { command: 'log', draft: other });
  await settingsStore(disk, turns()).update(() => ({ language: 'nl' }));
}

const healthy = await filesAfter(layJournal, layDocuments);
const FILE = 'journal.json';
const PART = partOf(healthy);
const COPY = PART.replace('years', 'backups');
const CHANGES = namesUnder(healthy, 'changes');
const JOURNAL = [FILE, PART, ...CHANGES];
const BACKUPS = namesUnder(healthy, 'backups');
const DOCUMENTS = ['drafts/intake-1.json', 'drafts/log-2.json', 'settings.json'];

/** What a disk, a tool or a hand makes of a file. */
const ruins: readonly (readonly [string, (bytes: Buffer) => Uint8Array | string])[] = [
  ['empty', () => ''],
  ['blank', () => ' \n'],
  ['null', () => 'null'],
  ['a list', () => '[]'],
  ['another object', () => '{}'],
  ['nothing but NULs', bytes => Buffer.alloc(bytes.length)],
  ['broken off', bytes => bytes.subarray(0, bytes.length / 2)],
  ['written twice', bytes => `${bytes}${bytes}`],
  ['full of the marks of a merge', bytes => `<<<<<<< mine\n${bytes}=======\n${bytes}>>>>>>> theirs\n`],
  ['no text', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
];

/** What only a checksum tells. */
const changes: typeof ruins = [
  ['a header alone', bytes => JSON.stringify({ ...headerOf(bytes), checksum: '00000000' })],
  ['of other shapes', bytes => rewritten(bytes, { sessions: 7, years: 7, edits: 7, changes: 7 })],
  ['with a key __proto__', bytes => `${bytes}`.replace('{', '{ "__proto__": { "sessions": [] },')],
  ['with an id in it twice', bytes => `${bytes}`.replaceAll(/"id": "[^"]*"/g, '"id": "one"')],
  ['with a word more', bytes => `${bytes}`.replace('"version"', '"more": true, "version"')],
];

function headerOf(bytes: Buffer): object {
  const { format, version, needs } = JSON.parse(`${bytes}`);
  return { format, version, needs };
}

function rewritten(bytes: Buffer, other: object): string {
  return JSON.stringify({ ...JSON.parse(`${bytes}`), ...other });
}

/** The same content in another coat, by which the checksum no longer fits. */
const coats: typeof ruins = [
  ['a byte order mark', bytes => `\ufeff${bytes}`],
  ['the line ends of Windows', bytes => `${bytes}`.replaceAll('\n', '\r\n')],
  ['everything on one line', bytes => JSON.stringify(JSON.parse(`${bytes}`))],
];

describe.each(JOURNAL)('%s', name => {
  it.each([...ruins, ...changes])('that is %s is named, mended and kept', async (ruin, make) => {
    const bytes = Buffer.from(make(bytesIn(healthy, name)));
    await expectRepair(healthy, name, bytes, `${name}: ${ruin}`);
  });

  it('that is missing is named, and nothing is lost', async () => {
    const whole = await patientWith(healthy);
    const patient = await patientWith(healthy, { [name]: null });
    expect(inShort(await patient.examine())).toEqual([`${name} missing`]);
    const [repaired] = await patient.repair();
    expect(repaired?.keptAs).toBeNull();
    expect(idsOf(await patient.read())).toEqual(idsOf(await whole.read()));
    expect(await patient.examine()).toEqual([]);
  });

  it('that is a folder is named, and the folder goes into quarantine with all that is in it', async () => {
    const whole = await patientWith(healthy);
    const patient = await patientWith(healthy, { [name]: null, [`${name}/letter.txt`]: 'Dear diary' });
    expect(inShort(await patient.examine())).toEqual([`${name} folder`]);
    await patient.repair();
    expect(idsOf(await patient.read())).toEqual(idsOf(await whole.read()));
    expect(await patient.holding('Dear diary')).toEqual([
      `quarantine/2026-11-20T11-30-00-000Z-${name.split('/').at(-1)}/letter.txt`,
    ]);
    expect(await patient.examine()).toEqual([]);
  });
});

describe.each([PART, ...CHANGES])('%s', name => {
  it('that is damaged leaves the journal just as it was', async () => {
    const whole = await (await patientWith(healthy)).read();
    const patient = await patientWith(healthy, { [name]: 'spoilt' });
    await patient.repair();
    expect(await patient.read()).toEqual(whole);
  });
});

describe.each([...JOURNAL, ...BACKUPS])('%s', name => {
  it.each(coats)('that got %s becomes what it was, to the byte', async (_coat, make) => {
    const bytes = Buffer.from(make(bytesIn(healthy, name)));
    const patient = await patientWith(healthy, { [name]: bytes });
    expect((await patient.examine()).map(({ path }) => path)).toEqual([name]);
    expect((await patient.repair()).map(({ outcome }) => outcome.kind)).toEqual(['mended']);
    const files = await patient.ground.files();
    expect(bytesIn(files, name).equals(bytesIn(healthy, name))).toBe(true);
    expect(await patient.holding(bytes)).toHaveLength(1);
  });
});

describe('a journal of which every file got the line ends of Windows', () => {
  it('becomes what it was, with its backups and all that can be taken back', async () => {
    const names = [...JOURNAL, ...BACKUPS];
    const coat = (name: string) => `${bytesIn(healthy, name)}`.replaceAll('\n', '\r\n');
    const patient = await patientWith(healthy, Object.fromEntries(names.map(name => [name, coat(name)])));
    await patient.repair();
    const files = await patient.ground.files();
    for (const name of names) expect(bytesIn(files, name).equals(bytesIn(healthy, name)), name).toBe(true);
  });
});

describe.each(BACKUPS)('%s', name => {
  it.each(ruins)('that is %s is named, and never stays in use', async (_ruin, make) => {
    const bytes = Buffer.from(make(bytesIn(healthy, name)));
    const patient = await patientWith(healthy, { [name]: bytes });
    expect((await patient.examine()).map(({ path }) => path)).toEqual([name]);
    await patient.repair();
    expect(await patient.examine()).toEqual([]);
    const kept = await patient.holding(bytes);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatch(/^quarantine\//);
  });
});

describe('a copy of a closed part among the backups', () => {
  it.each([
    ['spoilt', 'not-json'],
    [null, 'missing'],
  ])('is made anew of the part where it is %s', async (bytes, kind) => {
    const patient = await patientWith(healthy, { [COPY]: bytes });
    expect(inShort(await patient.repair())).toEqual([`${COPY} ${kind} mended`]);
    expect((await patient.files()).get(COPY)).toEqual(healthy.get(COPY));
  });

  it('is made anew also where the part was damaged with it and could be had again otherwise', async () => {
    const whole = await (await patientWith(healthy)).read();
    const patient = await patientWith(healthy, { [COPY]: 'spoilt', [PART]: 'spoilt too' });
    await patient.repair();
    expect(idsOf(await patient.read())).toEqual(idsOf(whole));
    expect(await patient.examine()).toEqual([]);
    expect(await patient.holding('spoilt')).toHaveLength(1);
    expect(await patient.holding('spoilt too')).toHaveLength(1);
  });

  it.each([
    ['spoilt', 'not-json'],
    [null, 'missing'],
  ])('takes the backups that need it along where it is %s and the part is gone', async (bytes, kind) => {
    const gone = await filesAfter(layJournal, disk =>
      opened(disk, 'f').update('edit', journal => ({
        ...journal,
        sessions: journal.sessions.map(session => ({ ...session, critical: 'all of it' })),
      })),
    );
    expect(namesUnder(gone, 'years')).toEqual([]);
    const patient = await patientWith(gone, { [COPY]: bytes });
    expect(inShort(await patient.repair())).toEqual([`${COPY} ${kind} given-up`]);
    const names = [...(await patient.files()).keys()];
    for (const day of ['2026-11-18', '2026-11-19']) {
      expect(names).not.toContain(`backups/${day}.json`);
      expect(names).toContain(`quarantine/2026-11-20T11-30-00-000Z-${day}.json`);
    }
    expect(names).toContain('backups/2026-11-20.json');
    expect(await patient.examine()).toEqual([]);
  });

  it('that is sound and not the one its name tells of is named', async () => {
    const records = { ...emptyJournal, sessions: [sessionIn(2025, 'other')] };
    const { bytes } = await encodedPart({ year: '2025', records });
    const patient = await patientWith(healthy, { [COPY]: bytes });
    expect(inShort(await patient.examine())).toEqual([`${COPY} changed`]);
  });
});

describe.each(DOCUMENTS)('%s', name => {
  it.each(ruins)('that is %s goes aside, and is as if it had never been', async (_ruin, make) => {
    const bytes = Buffer.from(make(bytesIn(healthy, name)));
    const patient = await patientWith(healthy, { [name]: bytes });
    expect((await patient.examine()).map(({ path }) => path)).toEqual([name]);
    expect((await patient.repair()).map(({ outcome }) => outcome.kind)).toEqual(['given-up']);
    expect([...(await patient.ground.files()).keys()]).not.toContain(name);
    expect(await patient.holding(bytes)).toHaveLength(1);
    expect(await patient.examine()).toEqual([]);
  });

  it('of a newer program is named and left', async () => {
    const bytes = rewritten(bytesIn(healthy, name), { version: 9, needs: '3.0.0' });
    const patient = await patientWith(healthy, { [name]: bytes });
    const what = { kind: 'newer', version: 9, understood: 1, needs: '3.0.0' };
    expect(await patient.examine()).toEqual([{ path: name, what, acceptable: false }]);
    expect(await patient.repair()).toMatchObject([{ acceptable: false, outcome: { kind: 'left' } }]);
    expect(`${(await patient.ground.files()).get(name)}`).toBe(bytes);
  });
});
