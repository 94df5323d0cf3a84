import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapLists } from '../../src/domain/journal/journal.ts';
import { en } from '../../src/i18n/en.ts';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import type { Ask } from '../../src/world/ask.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { person } from '../support/world.ts';

const { restoreNow, whichBackup } = en('mentor').safekeeping;
const RESTORED = 'The journal is as it was in safe.json.\nUndo it with: mentor undo\n';

async function somebody() {
  const sam = person();
  await sam.run(['log', 'About the team', '--date', '2026-11-02']);
  return sam;
}

/** Somebody with a backup file, who then wrote one reflection more. */
async function withBackup() {
  const sam = await somebody();
  const then = await sam.journal.read();
  await sam.run(['backup', 'safe.json']);
  await sam.run(['log', 'About me', '--date', '2026-11-16']);
  return { sam, then };
}

describe('a backup', () => {
  it('is one file, named after the day unless one names it', async () => {
    const sam = await somebody();
    const { code, out, err } = await sam.run(['backup']);
    expect([code, out]).toEqual([0, '']);
    expect(err).toContain('Everything is in mentor-backup-2026-11-20.json.');
    expect(sam.files.get('mentor-backup-2026-11-20.json')).toContain('About the team');
  });

  it('holds what waits to be kept as well: sheets of an editor, and rescued texts', async () => {
    const sam = await somebody();
    for (const name of ['reflection.md', 'edit-7k.v1.md', 'mentor-rescued-1.json']) {
      const file = await sam.disk.fs.open(join(sam.disk.home, name), 'wx');
      await file.writeFile(`the words in ${name}`);
    }
    await sam.run(['backup', 'safe.json']);
    expect(sam.files.get('safe.json')?.match(/the words in /g)).toHaveLength(3);
  });

  it('never goes over a file that is there unless that is wished', async () => {
    const { sam } = await withBackup();
    expect((await sam.run(['backup', 'safe.json'])).code).toBe(2);
    expect(sam.files.get('safe.json')).not.toContain('About me');
    expect((await sam.run(['backup', 'safe.json', '--force', '--json'])).out).toBe(
      '{\n  "path": "safe.json"\n}\n',
    );
    expect(sam.files.get('safe.json')).toContain('About me');
  });

  it('goes to standard output for -', async () => {
    const { sam } = await withBackup();
    sam.files.set('piped.json', (await sam.run(['backup', '-'])).out);
    expect((await sam.run(['restore', 'piped.json', '--yes'])).err).toBe(
      'The journal is already as it is in piped.json.\n',
    );
  });
});

describe('restoring', () => {
  it('first says what would change, and does it once the person agrees', async () => {
    const { sam, then } = await withBackup();
    const ask = scriptedAsk({ [restoreNow]: { answer: true } });
    const { code, out, err } = await sam.run(['restore', 'safe.json'], { ask });
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(
      `Going back to safe.json would change this:
  1 reflection disappears
  These are not in the backup, and would disappear:
    16 Nov 2026  reflection  About me
${RESTORED}`,
    );
    expect(await sam.journal.read()).toEqual(then);
  });

  it('keeps what is written elsewhere while the question is open', async () => {
    const { sam } = await withBackup();
    const script = scriptedAsk({});
    const ask: Ask = {
      ...script,
      put: async () => {
        await sam.run(['log', 'About Ann']);
        return { kind: 'answer', value: true as never };
      },
    };
    await sam.run(['restore', 'safe.json'], { ask });
    expect((await sam.journal.read()).sessions.map(({ what }) => what)).toEqual([
      'About the team',
      'About Ann',
    ]);
  });

  it('leaves away what is deleted for good while the question is open', async () => {
    const { sam, then } = await withBackup();
    const [team] = then.sessions;
    await sam.run(['edit', team?.id ?? '', '--what', 'changed since']);
    const ask: Ask = {
      ...scriptedAsk({}),
      put: async () => {
        await sam.run(['delete', team?.id ?? '', '--forever', '--yes']);
        return { kind: 'answer', value: true as never };
      },
    };
    await sam.run(['restore', 'safe.json'], { ask });
    const { sessions, deleted } = await sam.journal.read();
    expect(sessions).toEqual([]);
    expect(deleted).toContainEqual(expect.objectContaining({ id: team?.id, forever: true }));
  });

  it('brings drafts and settings from a file, each where there is none', async () => {
    const sam = await somebody();
    await sam.settings.update(() => ({ word: 'buddy' }));
    await sam.run(['backup', 'safe.json']);
    const bo = person();
    bo.files.set('safe.json', sam.files.get('safe.json') ?? '');
    await bo.run(['restore', 'safe.json', '--yes']);
    expect(await bo.settings.read()).toEqual({ word: 'buddy' });
    await bo.settings.update(() => ({ word: 'coach' }));
    await bo.run(['restore', 'safe.json', '--yes']);
    expect(await bo.settings.read()).toEqual({ word: 'coach' });
  });

  it('reads the backup from standard input for -', async () => {
    const { sam, then } = await withBackup();
    const stdin = sam.files.get('safe.json') ?? '';
    const { err } = await sam.run(['restore', '-', '--yes'], { stdin });
    expect(err).toContain('The journal is as it was in standard input.');
    expect(await sam.journal.read()).toEqual(then);
  });

  it('can be taken back', async () => {
    const { sam } = await withBackup();
    const before = await sam.journal.read();
    await sam.run(['restore', 'safe.json', '--yes']);
    expect((await sam.run(['undo'])).out).toContain('Undone: backup restored');
    expect(await sam.journal.read()).toEqual(before);
  });

  it.each([
    ['the person does not agree', ['restore', 'safe.json'], 'Nothing was changed.\n'],
    ['it is only tried out', ['restore', 'safe.json', '--dry-run'], 'About me\n'],
  ])('changes nothing where %s', async (_, args, told) => {
    const { sam } = await withBackup();
    const before = await sam.journal.read();
    const { code, err } = await sam.run(args, { ask: scriptedAsk({ [restoreNow]: { answer: false } }) });
    expect(code).toBe(0);
    expect(err.endsWith(told)).toBe(true);
    expect(await sam.journal.read()).toEqual(before);
  });

  it('needs a word where nobody can be asked', async () => {
    const { sam } = await withBackup();
    const { code, err } = await sam.run(['restore', 'safe.json']);
    expect(code).toBe(4);
    expect(err).toContain('mentor restore safe.json --yes');
    expect((await sam.journal.read()).sessions).toHaveLength(2);
  });

  it('tells other programs what changes', async () => {
    const { sam } = await withBackup();
    const none = { added: 0, updated: 0, deleted: 0 };
    const { out } = await sam.run(['restore', 'safe.json', '--dry-run', '--json']);
    expect(JSON.parse(out)).toEqual({
      dryRun: true,
      restored: false,
      besides: [],
      ...{ ...mapLists(() => none), sessions: { ...none, deleted: 1 } },
      ...{ actions: none },
    });
  });

  it('takes an export for a backup too', async () => {
    const { sam, then } = await withBackup();
    await sam.run(['undo']);
    sam.files.set('export.json', (await sam.run(['export', '--format', 'json'])).out);
    await sam.run(['log', 'Something else']);
    await sam.run(['restore', 'export.json', '--yes']);
    expect(await sam.journal.read()).toEqual(then);
  });

  it('refuses a backup of which a letter was changed, and changes nothing', async () => {
    const { sam } = await withBackup();
    const before = await sam.journal.read();
    const text = sam.files.get('safe.json') ?? '';
    sam.files.set('safe.json', text.replace('About the team', 'About the beam'));
    const { code, err } = await sam.run(['restore', 'safe.json', '--yes']);
    expect(code).toBe(6);
    expect(err).toContain('safe.json cannot be used: it was changed by something other');
    expect(err).not.toContain('doctor');
    expect(await sam.journal.read()).toEqual(before);
  });
});

describe('a backup that passed through other hands', () => {
  it.each<[string, (text: string) => string]>([
    ['the line ends of Windows', text => text.replaceAll('\n', '\r\n')],
    ['the line ends of Windows, and one more', text => `${text.replaceAll('\n', '\r\n')}\r\n`],
    ['no last line end', text => text.trimEnd()],
  ])('is the same with %s', async (_, changed) => {
    const { sam, then } = await withBackup();
    sam.files.set('safe.json', changed(sam.files.get('safe.json') ?? ''));
    expect((await sam.run(['import', 'safe.json', '--dry-run'])).code).toBe(0);
    expect((await sam.run(['restore', 'safe.json', '--yes'])).err).toBe(RESTORED);
    expect(await sam.journal.read()).toEqual(then);
  });

  it('is named itself where it breaks off', async () => {
    const { sam } = await withBackup();
    sam.files.set('safe.json', (sam.files.get('safe.json') ?? '').slice(0, 300));
    for (const command of ['restore', 'import']) {
      const { code, err } = await sam.run([command, 'safe.json'], { language: 'nl' });
      expect(code).toBe(6);
      expect(err).toContain('safe.json is niet in te lezen: het breekt af');
      expect(err).not.toContain('doctor');
    }
  });
});

describe('what is no whole journal', () => {
  const one = { day: '2026-11-03', what: 'How I say no' };
  const export_ = { format: 'mentor-journal', version: 2 };

  it.each<[string, string]>([
    ['a list of reflections', JSON.stringify([one])],
    ['one reflection', JSON.stringify(one)],
    ['an object with some lists', JSON.stringify({ sessions: [one] })],
    ['what was rescued', JSON.stringify({ ...export_, sessions: [one] })],
  ])('is not gone back to where it is %s, which can be added', async (_, text) => {
    const { sam } = await withBackup();
    const before = await sam.journal.read();
    sam.files.set('ok.json', text);
    const { code, err } = await sam.run(['restore', 'ok.json', '--yes']);
    expect(code).toBe(2);
    expect(err).toContain(
      'ok.json is neither a backup nor an export of a whole journal. Nothing was changed.',
    );
    expect(err).toContain('To add what is in it to your journal: mentor import FILE.');
    expect(await sam.journal.read()).toEqual(before);
  });

  it.each<[string, string]>([
    ['Markdown', '# How I say no\n'],
    ['nothing', ''],
    ['the head of a journal', JSON.stringify({ ...export_, years: {}, latest: null })],
    ['a year', JSON.stringify({ ...export_, format: 'mentor-year', sessions: 'none' })],
    ['a number', '7'],
  ])('is not gone back to where it is %s', async (_, text) => {
    const { sam } = await withBackup();
    const { code, err } = await sam.run(['restore', '-', '--yes'], { stdin: text });
    expect(code).toBe(2);
    expect(err).toContain('Standard input is neither a backup');
    expect(err).not.toContain('mentor import');
    expect(err).toContain('mentor restore --list');
  });

  it('is said to be of a newer version, or to break off, where it is an export like that', async () => {
    const sam = await somebody();
    const newer = JSON.stringify({ ...export_, version: 9, entries: [] });
    expect((await sam.run(['restore', '-', '--yes'], { stdin: newer })).code).toBe(7);
    const { code, err } = await sam.run(['restore', '-', '--yes'], { stdin: newer.slice(0, -5) });
    expect([code, err]).toEqual([2, expect.stringContaining('breaks off')]);
  });
});

describe('what is in a backup beside the journal', () => {
  async function withSettings(settings: object | string) {
    const sam = await somebody();
    await replaceFile(
      sam.disk.fs,
      `${sam.disk.home}/settings.json`,
      typeof settings === 'string' ? settings : JSON.stringify(settings),
    );
    await sam.run(['backup', 'safe.json']);
    const bo = person();
    bo.files.set('safe.json', sam.files.get('safe.json') ?? '');
    return bo;
  }
  const ours = { format: 'mentor-settings', version: 1, word: 'buddy' };

  it('is told beforehand and afterwards', async () => {
    const bo = await withSettings(ours);
    const dry = await bo.run(['restore', 'safe.json', '--dry-run']);
    expect(dry.err).toContain('These come back too, as you have none now: your settings.');
    expect(await bo.settings.read()).toEqual({});
    const json = await bo.run(['restore', 'safe.json', '--dry-run', '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ dryRun: true, besides: ['settings'] });
    const done = await bo.run(['restore', 'safe.json', '--yes'], { language: 'nl' });
    expect(done.err).toContain('Ook terug: je instellingen. Daar verandert mentor undo niets aan.');
    expect(await bo.settings.read()).toEqual({ word: 'buddy' });
    expect((await bo.run(['restore', 'safe.json', '--yes'])).err).not.toContain('Also');
  });

  it('is asked about where nothing else would change', async () => {
    const bo = await withSettings(ours);
    await bo.run(['restore', 'safe.json', '--yes']);
    await bo.disk.fs.unlink(`${bo.disk.home}/settings.json`);
    expect((await bo.run(['restore', 'safe.json'])).code).toBe(4);
    const ask = scriptedAsk({ [restoreNow]: { answer: false } });
    await bo.run(['restore', 'safe.json'], { ask });
    expect(await bo.settings.read()).toEqual({});
  });

  it.each<[string, object | string]>([
    ['of a newer version', { ...ours, version: 9 }],
    ['damaged', 'spoilt'],
  ])('stays there where it is %s', async (_, settings) => {
    const bo = await withSettings(settings);
    const { code, err } = await bo.run(['restore', 'safe.json', '--yes']);
    expect([code, err]).toEqual([0, RESTORED]);
    expect((await bo.run(['doctor'])).code).toBe(0);
  });
});

describe('restoring for another program at a terminal', () => {
  it('shows the person the plan before it asks, and tells a no from a trial', async () => {
    const { sam } = await withBackup();
    const ask = scriptedAsk({ [restoreNow]: { answer: false } });
    const { out, err } = await sam.run(['restore', 'safe.json', '--json'], { ask });
    expect(err).toContain('16 Nov 2026  reflection  About me');
    expect(JSON.parse(out)).toMatchObject({ dryRun: false, restored: false });
    const done = await sam.run(['restore', 'safe.json', '--json', '--yes']);
    expect(JSON.parse(done.out)).toMatchObject({ dryRun: false, restored: true });
  });
});

describe('the rolling backups', () => {
  it('begin with the first change, and are listed by day', async () => {
    const sam = person();
    expect((await sam.run(['restore', '--list'])).err).toContain('There is no backup yet.');
    await sam.run(['log', 'About the team']);
    expect((await sam.run(['restore', '--list'])).out).toBe('2026-11-20  Friday 20 November 2026\n');
    expect(JSON.parse((await sam.run(['restore', '--list', '--json'])).out)).toEqual({
      backups: ['2026-11-20'],
    });
  });

  it('bring the journal back, by their day or chosen from the list', async () => {
    const sam = await somebody();
    const then = await sam.journal.read();
    await sam.run(['log', 'About me']);
    await sam.run(['restore', '2026-11-20', '--yes']);
    expect(await sam.journal.read()).toEqual(then);
    await sam.run(['log', 'About me']);
    const ask = scriptedAsk({ [whichBackup]: { answer: '2026-11-20' }, [restoreNow]: { answer: true } });
    await sam.run(['restore'], { ask });
    expect(await sam.journal.read()).toEqual(then);
  });
});
