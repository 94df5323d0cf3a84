import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useFolder } from '../../folder.ts';
import { filesIn, realGround } from '../grounds.ts';
import {
  doctorOn,
  filesAfter,
  HEAD,
  harmed,
  inShort,
  layJournal,
  NOW,
  OLD_YEAR,
  patientWith,
} from './sick.ts';

const healthy = await filesAfter(layJournal);
const folder = useFolder();
const home = () => folder.path('home');
const within = (name: string) => folder.path(`home/${name}`);
const modeOf = async (name: string) => (await fs.stat(within(name))).mode & 0o777;

/** A doctor on a real home with these files besides. */
async function doctorAtHome(others: Readonly<Record<string, string>> = {}, hasModes = true) {
  await realGround(() => folder.path('.')).lay(harmed(healthy, others));
  await fs.chmod(home(), 0o700);
  return doctorOn({ fs, home: home() }, hasModes);
}

const RESCUED = 'mentor-rescued-20261119090000-abc.json';

describe('who may read what is kept', () => {
  it('is only its owner, in a home as the program makes it', async () => {
    expect(await (await doctorAtHome()).examine()).toEqual([]);
  });

  it.each([HEAD, OLD_YEAR, 'settings.json', 'edit-k7m3.md', 'damaged/old.json', RESCUED])(
    'is looked at for every file: %s',
    async name => {
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
    },
  );

  it.each(['.', 'journal', 'backups'])('is looked at for every folder: %s', async name => {
    const doctor = await doctorAtHome();
    await fs.chmod(within(name), 0o755);
    expect((await doctor.examine()).map(({ what }) => what.kind)).toEqual(['open-to-others']);
    await doctor.repair({ accept: false });
    expect(await modeOf(name)).toBe(0o700);
    expect(await doctor.examine()).toEqual([]);
  });

  it('is, for a link, who may read what it leads to', async () => {
    const doctor = await doctorAtHome();
    await fs.rename(within(OLD_YEAR), folder.path('elsewhere.json'));
    await fs.symlink(folder.path('elsewhere.json'), within(OLD_YEAR));
    expect(await doctor.examine()).toEqual([]);
    await fs.chmod(folder.path('elsewhere.json'), 0o604);
    expect(await doctor.examine()).toHaveLength(1);
    await doctor.repair({ accept: false });
    expect((await fs.stat(folder.path('elsewhere.json'))).mode & 0o777).toBe(0o600);
    expect((await fs.lstat(within(OLD_YEAR))).isSymbolicLink()).toBe(true);
  });

  it('is not asked for files of somebody else, nor where the system does not know', async () => {
    const doctor = await doctorAtHome({ 'notes.txt': 'mine' });
    await fs.chmod(within('notes.txt'), 0o644);
    expect(await doctor.examine()).toEqual([]);
    await fs.chmod(within(HEAD), 0o644);
    expect(await (await doctorOn({ fs, home: home() }, false)).examine()).toEqual([]);
  });
});

describe('a file in the place of which a link stands', () => {
  it('is mended behind the link', async () => {
    const doctor = await doctorAtHome();
    const real = folder.path('elsewhere/real.json');
    await fs.mkdir(dirname(real));
    await fs.rename(within(OLD_YEAR), real);
    await fs.symlink(real, within(OLD_YEAR));
    await fs.writeFile(real, 'spoilt');
    expect(await doctor.repair({ accept: false })).toMatchObject([{ outcome: { kind: 'mended' } }]);
    expect(await fs.readFile(real)).toEqual(healthy.get(OLD_YEAR));
    expect((await fs.lstat(within(OLD_YEAR))).isSymbolicLink()).toBe(true);
    expect(await doctor.examine()).toEqual([]);
  });
});

describe('a file that was being written when a program was killed', () => {
  const left = 'journal/.2026.json.4242-abc.tmp';

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

  it('may be that of a large change that was never kept', async () => {
    const name = 'journal/change-never.json';
    const patient = await patientWith(healthy, { [name]: 'anything' });
    expect(inShort(await patient.examine())).toEqual([`${name} left-over`]);
    await patient.repair();
    expect(await patient.ground.files()).toEqual(healthy);
  });

  it('may be that of a change that the head has in itself', async () => {
    const [change] = JSON.parse(`${healthy.get(HEAD)}`).done;
    expect(change.edits).not.toBeNull();
    const name = `journal/change-${change.id}.json`;
    const patient = await patientWith(healthy, { [name]: 'anything' });
    expect(inShort(await patient.examine())).toEqual([`${name} left-over`]);
  });

  it('is kept where a damaged journal may have need of it yet', async () => {
    const name = 'journal/change-never.json';
    const patient = await patientWith(healthy, { [name]: 'anything', [HEAD]: null });
    expect(inShort(await patient.examine())).toEqual([`${HEAD} missing`]);
    await patient.repair();
    expect(await patient.holding('anything')).toEqual(['damaged/2026-11-20T11-30-00-000Z-change-never.json']);
  });
});

describe('a text that could not be kept at the time', () => {
  it('is told of, and stays until its owner has taken it in', async () => {
    const patient = await patientWith(healthy, { [RESCUED]: '{ "sessions": [] }' });
    expect(await patient.examine()).toEqual([
      { path: RESCUED, what: { kind: 'rescued' }, acceptable: false },
    ]);
    expect(await patient.repair()).toMatchObject([{ acceptable: false, outcome: { kind: 'left' } }]);
    expect([...(await patient.ground.files()).keys()]).toContain(RESCUED);
  });
});
