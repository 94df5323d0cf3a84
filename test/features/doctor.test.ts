import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/index.ts';
import { encode } from '../../src/store/codec.ts';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { partHeader } from '../../src/store/formats.ts';
import { answersWith } from '../support/answers.ts';
import { type Person, person } from '../support/world.ts';

/** Somebody with a reflection of last year, which is in a closed part, and one of this year. */
async function somebody(): Promise<Person> {
  const sam = person();
  sam.files.set('old.json', '[{ "day": "2025-11-02", "what": "About saying no" }]');
  await sam.run(['import', 'old.json']);
  await sam.run(['log', 'About the team', '--date', '2026-11-16']);
  return sam;
}

const pathOf = ({ disk }: Person, name: string) => `${disk.home}/${name}`;
const textOf = async (sam: Person, name: string) => `${await sam.disk.fs.readFile(pathOf(sam, name))}`;
const put = (sam: Person, name: string, content: string | Uint8Array) =>
  replaceFile(sam.disk.fs, pathOf(sam, name), content);
const JOURNAL = 'journal.json';
/** The closed part: it has the same name each time, as that tells what it holds. */
const [PART = ''] = await somebody().then(async sam => {
  const names = await sam.disk.fs.readdir(pathOf(sam, 'years'));
  return names.map(name => `years/${name}`);
});

/** Where a repair keeps it as it was. */
const KEPT = `quarantine/2026-11-20T11-30-00-000Z-${PART.slice('years/'.length)}`;

async function withSpoilt(name: string, content: string | Uint8Array = 'spoilt'): Promise<Person> {
  const sam = await somebody();
  await put(sam, name, content);
  return sam;
}

/** A part of which nothing is left: what was said in it is nowhere else. */
async function beyondRepair(): Promise<Person> {
  const sam = await withSpoilt(PART);
  for (const folder of ['backups', 'changes']) {
    for (const name of await sam.disk.fs.readdir(pathOf(sam, folder))) {
      await sam.disk.fs.unlink(pathOf(sam, `${folder}/${name}`));
    }
  }
  return sam;
}

describe('a doctor who finds nothing', () => {
  it.each<[Language, string]>([
    ['en', 'The journal is sound: 2 reflections, from 2 years. The last backup is from 20\nNovember 2026.\n'],
    [
      'nl',
      'Het dagboek is in orde: 2 reflecties, uit 2 jaren. De laatste back-up is van 20\nnovember 2026.\n',
    ],
  ])('says what there is, in %s', async (language, out) => {
    const sam = await somebody();
    expect(await sam.run(['doctor'], { language })).toEqual({ code: 0, out, err: '' });
    expect(await sam.run(['doctor', '--repair'], { language })).toEqual({ code: 0, out, err: '' });
  });

  it('says so where there is nothing', async () => {
    const { code, out } = await person().run(['doctor']);
    expect([code, out]).toEqual([
      0,
      'The journal is sound, and empty. There is no backup yet. One is made with the\nfirst change of each day.\n',
    ]);
  });

  it.each<[Language, string]>([
    ['en', 'The journal is sound: 1 intake.'],
    ['nl', 'Het dagboek is in orde: 1 intake.'],
  ])('counts every kind of record, in %s', async (language, told) => {
    const sam = person();
    await sam.run(['intake', '--answers', '-'], { stdin: JSON.stringify(answersWith()) });
    expect((await sam.run(['doctor'], { language })).out).toContain(told);
    await sam.run(['log', 'x', '--action', 'y', '--action', 'z']);
    const both = { en: '1 reflection, 1 intake, 2 actions.', nl: '1 reflectie, 1 intake, 2 acties.' };
    expect((await sam.run(['doctor'], { language })).out).toContain(both[language]);
  });

  it('gives an empty list as JSON', async () => {
    const { out } = await (await somebody()).run(['doctor', '--json']);
    expect(JSON.parse(out)).toEqual({ findings: [] });
  });
});

describe('a doctor who finds damage', () => {
  it.each<[Language, string, string]>([
    ['en', 'One thing in', 'One file is damaged. Nothing was changed.'],
    ['nl', 'Eén ding in', 'Eén bestand is beschadigd. Er is niets veranderd.'],
  ])('names it, changes nothing, and says what to do next, in %s', async (language, out, err) => {
    const sam = await withSpoilt(PART);
    const run = await sam.run(['doctor'], { language });
    expect(run.code).toBe(6);
    expect(run.out).toContain(out);
    expect(run.out).toContain(`· ${PART} `);
    expect(run.err).toContain(err);
    expect(run.err).toContain('mentor doctor --repair');
    expect(await textOf(sam, PART)).toBe('spoilt');
  });

  it('gives it as JSON too, and nothing else on standard output', async () => {
    const sam = await withSpoilt(PART);
    const { code, out, err } = await sam.run(['doctor', '--json']);
    expect(JSON.parse(out)).toEqual({
      findings: [{ file: PART, kind: 'not-json', at: '1:1', acceptable: false, outcome: null }],
    });
    expect(code).toBe(6);
    expect(err).toContain('One file is damaged.');
  });

  it('mends it, and says where the damaged file went', async () => {
    const sam = await withSpoilt(PART);
    const { code, out, err } = await sam.run(['doctor', '--repair']);
    expect([code, err]).toEqual([0, '']);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('It was repaired, and is as it was before the damage.');
    expect(words).toContain(`The file as it was before is in ${KEPT}.`);
    expect(words).toContain('The journal is sound: 2 reflections, from 2 years.');
    expect((await sam.run(['list'])).out).toContain('About saying no');
  });

  it('gives what became of it as JSON', async () => {
    const sam = await withSpoilt(PART);
    const { code, out } = await sam.run(['doctor', '--repair', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toEqual([
      {
        file: PART,
        kind: 'not-json',
        at: '1:1',
        acceptable: false,
        outcome: 'mended',
        keptAs: KEPT,
      },
    ]);
  });

  it('gives as JSON what is lost as well', async () => {
    const { out } = await (await withSpoilt('settings.json')).run(['doctor', '--repair', '--json']);
    expect(JSON.parse(out).findings).toMatchObject([{ file: 'settings.json', outcome: 'given-up' }]);
  });

  it('says so where something could not be made what it was', async () => {
    const sam = await beyondRepair();
    const { code, out, err } = await sam.run(['doctor', '--repair']);
    expect(code).toBe(6);
    expect(out.replace(/\s+/g, ' ')).toContain('There was nothing to repair it from.');
    expect(err).toContain('3 of these things could not be fully repaired.');
    expect((await sam.run(['list'])).code).toBe(0);
    expect((await sam.run(['doctor'])).code).toBe(0);
  });

  it('works though settings are damaged, which then go aside', async () => {
    const sam = await withSpoilt('settings.json');
    expect((await sam.run(['doctor'])).code).toBe(6);
    expect((await sam.run(['doctor', '--repair'])).code).toBe(6);
    expect((await sam.run(['doctor'])).code).toBe(0);
  });
});

describe('a journal that its owner changed', () => {
  const changed = async () => {
    const sam = await somebody();
    await put(sam, JOURNAL, (await textOf(sam, JOURNAL)).replace('About the team', 'About my team'));
    return sam;
  };

  it('can be kept as it is now, and the doctor says how', async () => {
    const sam = await changed();
    const { out } = await sam.run(['doctor']);
    expect(out.replace(/\s+/g, ' ')).toContain('To keep it as it is now: mentor doctor --repair --accept');
    const run = await sam.run(['doctor', '--repair', '--accept']);
    expect(run.code).toBe(0);
    expect(run.out.replace(/\s+/g, ' ')).toContain(
      'It was kept as it is now. What was done earlier can no longer be undone with mentor undo.',
    );
    expect((await sam.run(['undo'])).code).toBe(3);
    expect((await sam.run(['list'])).out).toContain('About my team');
  });

  it('is not offered to be kept where it does not read well', async () => {
    const sam = await somebody();
    await put(sam, JOURNAL, (await textOf(sam, JOURNAL)).replace('"About the team"', '5'));
    const { code, out } = await sam.run(['doctor']);
    expect(code).toBe(6);
    expect(out).toContain(JOURNAL);
    expect(out).not.toContain('--accept');
  });

  it('becomes what it was for those who only repair', async () => {
    const sam = await changed();
    expect((await sam.run(['doctor', '--repair'])).code).toBe(0);
    expect((await sam.run(['list'])).out).toContain('About the team');
  });
});

describe('a journal of a newer program', async () => {
  const { bytes: newer } = await encode({ ...partHeader, version: 4, needs: '9.0.0' }, { year: '2025' });

  it.each([['doctor'], ['doctor', '--repair']])(
    'is left, with the exit code for it: %s %s',
    async (...args) => {
      const sam = await withSpoilt(PART, newer);
      const { code, out, err } = await sam.run(args);
      expect(code).toBe(7);
      expect(out).toContain('was written by a newer version of this program');
      expect(err).toContain('Install mentor 9.0.0 or newer');
      expect(await sam.disk.fs.readFile(pathOf(sam, PART))).toEqual(newer);
    },
  );

  it('does not hide damage', async () => {
    const sam = await withSpoilt(PART, newer);
    await put(sam, 'drafts/intake-1.json', 'spoilt');
    expect((await sam.run(['doctor'])).code).toBe(6);
  });
});

describe('what does no harm', () => {
  it('is told of, with what to do about it, and is no failure', async () => {
    const sam = await somebody();
    await put(sam, 'mentor-rescued-20261119-a.json', '{ "sessions": [] }');
    for (const name of [PART, JOURNAL, 'backups', 'years']) await sam.disk.fs.chmod(pathOf(sam, name), 0o755);
    const { code, out, err } = await sam.run(['doctor']);
    expect([code, err]).toEqual([0, '']);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain(`Others on this computer can read: journal.json, years, ${PART} and 1 more.`);
    const path = pathOf(sam, 'mentor-rescued-20261119-a.json');
    expect(words).toContain(`Import it, then delete the file: mentor import ${path}`);
    expect(words).toContain('The journal is sound: 2 reflections, from 2 years.');
  });

  it('is tidied up by a repair', async () => {
    const sam = await somebody();
    await put(sam, '.journal.json.42-abc.tmp', 'half');
    await sam.disk.fs.chmod(pathOf(sam, PART), 0o644);
    const { code, out } = await sam.run(['doctor', '--repair']);
    expect(code).toBe(0);
    expect(out).toContain('deleted:');
    expect(out).toContain(`Others can no longer read this: ${PART}.`);
    expect((await sam.run(['doctor', '--json'])).out).toBe('{\n  "findings": []\n}\n');
  });
});

describe('everything that the doctor says', () => {
  it.each<Language>(['en', 'nl'])('fits a narrow terminal, with every path whole, in %s', async language => {
    const sam = await beyondRepair();
    await put(sam, 'settings.json', '[]');
    for (const args of [['doctor'], ['doctor', '--repair']]) {
      const { out } = await sam.run(args, { language, columns: 40 });
      const tooLong = out.split('\n').filter(line => line.length > 40);
      expect(tooLong.filter(line => /\S\s+\S/.test(line.replace('· ', '')))).toEqual([]);
    }
  });
});
