import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/store/codec.ts';
import { changeHeader } from '../../../src/store/formats.ts';
import { temporaryName } from '../../../src/store/paths.ts';
import { useFolder } from '../folder.ts';
import { filesIn, realGround } from '../journal/grounds.ts';
import { sessionIn } from '../samples.ts';
import {
  doctorOn,
  filesAfter,
  type Harm,
  harmed,
  inShort,
  layJournal,
  NOW,
  partOf,
  patientWith,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const FILE = 'journal.json';
const PART = partOf(healthy);
const folder = useFolder();
const home = () => folder.path('home');
const within = (name: string) => folder.path(`home/${name}`);
const modeOf = async (name: string) => (await fs.stat(within(name))).mode & 0o777;

/** A doctor on a real home with these files besides. */
async function doctorAtHome(others: Harm = {}, hasModes = true) {
  await realGround(() => folder.path('.')).lay(harmed(healthy, others));
  await fs.chmod(home(), 0o700);
  return doctorOn({ fs, home: home() }, hasModes);
}

const RESCUED = 'mentor-rescued-20261119090000-abc.json';

describe('who may read what is kept', () => {
  it('is only its owner, in a home as the program makes it', async () => {
    expect(await (await doctorAtHome()).examine()).toEqual([]);
  });

  it.each([
    FILE,
    PART,
    'settings.json',
    'changes/a-1.json',
    'backups/2026-11-19.json',
    'edit-k7m3.md',
    'quarantine/old.json',
    RESCUED,
  ])('is looked at for every file: %s', async name => {
    const settings = '{ "format": "mentor-settings", "version": 1 }';
    const doctor = await doctorAtHome(healthy.has(name) ? {} : { [name]: settings });
    await fs.chmod(within(name), 0o640);
    const open = { path: within(name), what: { kind: 'open-to-others' }, acceptable: false };
    expect(await doctor.examine()).toContainEqual(open);
    expect(await doctor.repair({ accept: false })).toContainEqual({
      ...open,
      outcome: { kind: 'mended' },
      keptAs: null,
    });
    expect(await modeOf(name)).toBe(0o600);
  });

  it.each(['.', 'years', 'changes', 'backups'])('is looked at for every folder: %s', async name => {
    const doctor = await doctorAtHome();
    await fs.chmod(within(name), 0o755);
    expect((await doctor.examine()).map(({ what }) => what.kind)).toEqual(['open-to-others']);
    await doctor.repair({ accept: false });
    expect(await modeOf(name)).toBe(0o700);
    expect(await doctor.examine()).toEqual([]);
  });

  it('is, for a link, who may read what it leads to', async () => {
    const doctor = await doctorAtHome();
    await fs.rename(within(PART), folder.path('elsewhere.json'));
    await fs.symlink(folder.path('elsewhere.json'), within(PART));
    expect(await doctor.examine()).toEqual([]);
    await fs.chmod(folder.path('elsewhere.json'), 0o604);
    expect(await doctor.examine()).toHaveLength(1);
    await doctor.repair({ accept: false });
    expect((await fs.stat(folder.path('elsewhere.json'))).mode & 0o777).toBe(0o600);
    expect((await fs.lstat(within(PART))).isSymbolicLink()).toBe(true);
  });

  it('is not asked for files of somebody else, nor where the system does not know', async () => {
    const doctor = await doctorAtHome({ 'notes.txt': 'mine' });
    await fs.chmod(within('notes.txt'), 0o644);
    expect(await doctor.examine()).toEqual([]);
    await fs.chmod(within(FILE), 0o644);
    expect(await (await doctorOn({ fs, home: home() }, false)).examine()).toEqual([]);
  });
});

describe('a file in the place of which a link stands', () => {
  it('is mended behind the link', async () => {
    const doctor = await doctorAtHome();
    const real = folder.path('elsewhere/real.json');
    await fs.mkdir(dirname(real));
    await fs.rename(within(PART), real);
    await fs.symlink(real, within(PART));
    await fs.writeFile(real, 'spoilt');
    expect(await doctor.repair({ accept: false })).toMatchObject([{ outcome: { kind: 'mended' } }]);
    expect(await fs.readFile(real)).toEqual(healthy.get(PART));
    expect((await fs.lstat(within(PART))).isSymbolicLink()).toBe(true);
    expect(await doctor.examine()).toEqual([]);
  });
});

describe('a file that was being written when a program was killed', () => {
  const left = 'years/.2026-01234567.json.4242-abc.tmp';

  it('is told of once it is older than any writing takes, and deleted', async () => {
    const doctor = await doctorAtHome({ [left]: 'half' });
    await fs.utimes(within(left), NOW, NOW);
    expect(await doctor.examine()).toEqual([]);
    const long = new Date(NOW.getTime() - 3_600_000);
    await fs.utimes(within(left), long, long);
    expect(await doctor.examine()).toEqual([
      { path: within(left), what: { kind: 'left-over' }, acceptable: false },
    ]);
    await fs.utimes(within(left), NOW, NOW);
    expect(await doctor.repair({ accept: false })).toHaveLength(1);
    expect(await filesIn(home())).toEqual(healthy);
  });

  it('may be one for a sheet', async () => {
    const name = temporaryName('reflection.md');
    const patient = await patientWith(healthy, { [name]: 'half' });
    expect(inShort(await patient.examine())).toEqual([`${name} left-over`]);
    await patient.repair();
    expect(await patient.files()).toEqual(healthy);
  });
});

describe('a change that the journal does not list', () => {
  const name = 'changes/never-1.json';

  it('is told of once it is older than any command takes, for it may be of one at work', async () => {
    const edit = { list: 'sessions', id: 'elsewhere', before: null, after: sessionIn(2026, 'elsewhere') };
    const change = { id: 'never-1', at: NOW.toISOString(), doing: 'log', edits: [edit] };
    const doctor = await doctorAtHome({ [name]: (await encode(changeHeader, change)).bytes });
    await fs.utimes(within(name), NOW, NOW);
    expect(await doctor.examine()).toEqual([]);
    const long = new Date(NOW.getTime() - 3_600_000);
    await fs.utimes(within(name), long, long);
    expect(await doctor.examine()).toEqual([
      { path: within(name), what: { kind: 'unlisted', news: true }, acceptable: false },
    ]);
  });

  it('goes into quarantine where it cannot be read, and so does such a closed part', async () => {
    const part = 'years/2026-01234567.json';
    const patient = await patientWith(healthy, { [name]: 'anything', [part]: 'anything else' });
    expect(inShort(await patient.examine())).toEqual([`${name} not-json`, `${part} not-json`]);
    expect(inShort(await patient.repair())).toEqual([
      `${name} not-json given-up`,
      `${part} not-json given-up`,
    ]);
    expect(await patient.examine()).toEqual([]);
    expect(await patient.holding('anything else')).toHaveLength(1);
  });

  it('is kept where a damaged journal may have need of it yet', async () => {
    const patient = await patientWith(healthy, { [name]: 'anything', [FILE]: null });
    expect(inShort(await patient.examine())).toEqual([`${FILE} missing`]);
    await patient.repair();
    expect(await patient.holding('anything')).toEqual(['quarantine/2026-11-20T11-30-00-000Z-never-1.json']);
  });
});

describe('a text that could not be kept at the time', () => {
  it('is told of, and stays until its owner has taken it in', async () => {
    const patient = await patientWith(healthy, { [RESCUED]: '{ "sessions": [] }' });
    expect(await patient.examine()).toEqual([
      { path: RESCUED, what: { kind: 'rescued' }, acceptable: false },
    ]);
    expect(await patient.repair()).toMatchObject([{ acceptable: false, outcome: { kind: 'left' } }]);
    expect([...(await patient.files()).keys()]).toContain(RESCUED);
  });
});
