import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { type Person, person } from '../support/world.ts';

/** Somebody who has written since their backups were taken, one on each of these days. */
async function withBackupsOf(...days: readonly string[]): Promise<Person> {
  const sam = person();
  await sam.run(['log', 'About the team', '--date', '2026-11-02']);
  const folder = `${sam.disk.home}/backups`;
  const today = await sam.disk.fs.readFile(`${folder}/2026-11-20.json`);
  await sam.disk.fs.unlink(`${folder}/2026-11-20.json`);
  for (const day of days) await replaceFile(sam.disk.fs, `${folder}/${day}.json`, today);
  await sam.run(['log', 'About me', '--date', '2026-11-16']);
  return sam;
}

describe('the day to go back to', () => {
  it.each([
    ['2026-11-19', 'Thursday 19 November 2026'],
    ['yesterday', 'Thursday 19 November 2026'],
    ['gisteren', 'Thursday 19 November 2026'],
    ['3 dagen geleden', 'Tuesday 17 November 2026'],
    ['last monday', 'Monday 16 November 2026'],
  ])('may be called %s', async (phrase, day) => {
    const sam = await withBackupsOf('2026-11-16', '2026-11-17', '2026-11-19');
    const { code, err } = await sam.run(['restore', phrase, '--yes']);
    expect(code).toBe(0);
    expect(err).toContain(`The journal is as it was in the backup from ${day}.`);
    expect((await sam.journal.read()).sessions.map(({ what }) => what)).toEqual(['About the team']);
  });

  it('is a day whichever files there are; a path means the file', async () => {
    const sam = await withBackupsOf('2026-11-19');
    await sam.run(['backup', 'yesterday']);
    sam.files.set('./yesterday', sam.files.get('yesterday') ?? '');
    expect((await sam.run(['restore', 'yesterday', '--dry-run'])).err).toContain('1 reflection disappears');
    expect((await sam.run(['restore', './yesterday', '--dry-run'])).err).toBe(
      'The journal is already as it is in ./yesterday.\n',
    );
  });

  it('is said as it was understood before anything is asked for', async () => {
    const sam = await withBackupsOf('2026-11-19');
    const { code, err } = await sam.run(['restore', 'gisteren'], { language: 'nl' });
    expect(code).toBe(4);
    expect(err).toContain('Geef het mee: mentor restore 2026-11-19 --yes');
  });
});

describe('a day without a backup', () => {
  it('has the nearest ones named, with what to type', async () => {
    const sam = await withBackupsOf('2026-11-14', '2026-11-16', '2026-11-19');
    const before = await sam.journal.read();
    const { code, out, err } = await sam.run(['restore', '2026-11-17', '--yes']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toBe(`There is no backup from Tuesday 17 November 2026.
The nearest: mentor restore 2026-11-16, or mentor restore 2026-11-19
To see them all: mentor restore --list
`);
    expect(await sam.journal.read()).toEqual(before);
  });

  it.each([
    ['2026-11-01', '2026-11-14'],
    ['tomorrow', '2026-11-20'],
  ])('has the only one beside %s named', async (phrase, nearest) => {
    const sam = await withBackupsOf('2026-11-14', '2026-11-16');
    const { err } = await sam.run(['restore', phrase]);
    expect(err.match(/mentor restore 20\S+/g)).toEqual([`mentor restore ${nearest}`]);
  });

  it('is said to be without any where there are none', async () => {
    const { code, err } = await person().run(['restore', 'gisteren'], { language: 'nl' });
    expect(code).toBe(3);
    expect(err).toContain('Er is er nog geen enkele');
  });
});

describe('a word that is neither a day nor a file', () => {
  it('is said to be no day', async () => {
    const { code, err } = await person().run(['restore', 'yestreday']);
    expect(code).toBe(3);
    expect(err).toContain('“yestreday” is not a day I know');
    expect(err).toContain('There is no file yestreday.');
  });

  it('is a file alone where it looks like one', async () => {
    expect((await person().run(['restore', 'safe.json'])).err).not.toContain('not a day');
  });
});
