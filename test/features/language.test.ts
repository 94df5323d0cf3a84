import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/domain/problem.ts';
import { status as en } from '../../src/i18n/en/status.ts';
import { LANGUAGES, type Language } from '../../src/i18n/index.ts';
import { status as nl } from '../../src/i18n/nl/status.ts';
import { replaceFile } from '../../src/store/disk/atomic-file.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';
import { type Seat, seat } from '../support/terminal-world.ts';
import { type Circumstances, person } from '../support/world.ts';

const [offersDutch, offersEnglish] = [
  'Liever in het Nederlands? mentor --lang nl',
  'Rather in English? mentor --lang en',
];
const keptDutch = 'Voortaan is alles in het Nederlands. Terug kan altijd: mentor --lang en';
const keptEnglish = 'From now on everything is in English. To go back: mentor --lang nl';

/** Somebody at a terminal, who begins nothing there. */
const there: Circumstances = {
  ask: scriptedAsk({
    [en('mentor').beginNow.title]: { answer: false },
    [nl('mentor').beginNow.title]: { answer: false },
  }),
};

describe('the welcome', () => {
  it.each<[Language, string, string]>([
    ['en', offersDutch, offersEnglish],
    ['nl', offersEnglish, offersDutch],
  ])('offers, in %s, the other language in its own words', async (language, offer, other) => {
    const { out } = await person().run([], { language, columns: 40 });
    expect(out.replace(/\s+/g, ' ')).toContain(offer);
    expect(out).not.toContain(other);
  });

  it('offers every language but its own', () => {
    const offered = { en: en('mentor'), nl: nl('mentor') };
    for (const language of LANGUAGES) {
      const commands = offered[language].otherLanguages.map(line => line.slice(line.indexOf('mentor')));
      expect(commands).toEqual(LANGUAGES.filter(one => one !== language).map(one => `mentor --lang ${one}`));
    }
  });

  it.each(LANGUAGES)(
    'is offered in the help on --lang too, with every language by its name: %s',
    async language => {
      const { out } = await person().run(['--help'], { language, columns: 200 });
      const line = out.split('\n').find(one => one.includes('--lang <')) ?? '';
      expect(LANGUAGES.filter(one => !new RegExp(`\\b${one}\\b`).test(line.split(';')[0] ?? ''))).toEqual([]);
    },
  );

  it('offers none to somebody who chose, and none once there is something to tell', async () => {
    const ann = person();
    expect((await ann.run(['--lang', 'en'])).out).not.toContain(offersDutch);
    await ann.settings.update(() => ({ language: 'nl' }));
    expect((await ann.run([])).out).not.toContain(offersEnglish);
    const bo = person();
    await bo.run(['log', 'About the team']);
    expect((await bo.run([])).out).not.toContain(offersDutch);
  });

  it('is no other as JSON', async () => {
    expect((await person().run(['--json'])).out).not.toContain(offersDutch);
  });
});

describe('a language that was chosen at a terminal', () => {
  it('is kept by mentor alone, and that is said once, with the way back', async () => {
    const ann = person();
    const first = await ann.run(['--lang', 'nl'], there);
    expect(first.out).toContain('Ontdek wat voor mentor bij je past');
    expect(first.err).toContain(keptDutch);
    expect(await ann.settings.read()).toEqual({ language: 'nl' });
    const next = await ann.run([], there);
    expect(next.out).toContain('Ontdek wat voor mentor bij je past');
    expect(next.err).not.toContain(keptDutch);
    expect((await ann.run(['--lang', 'en'], there)).err).toContain(keptEnglish);
    expect(await ann.settings.read()).toEqual({ language: 'en' });
  });

  it('is kept by any command as long as there is none, beside what was set', async () => {
    const ann = person();
    await ann.settings.update(() => ({ word: 'coach' }));
    expect((await ann.run(['log', 'x', '--lang', 'nl'], there)).err).toContain(keptDutch);
    expect(await ann.settings.read()).toEqual({ word: 'coach', language: 'nl' });
  });

  it('is for that command alone once there is another', async () => {
    const ann = person();
    await ann.settings.update(() => ({ language: 'nl' }));
    const { err, out } = await ann.run(['export', '--lang', 'en'], there);
    expect(out).toContain('# What it brought');
    expect(err).not.toContain(keptEnglish);
    expect(await ann.settings.read()).toEqual({ language: 'nl' });
  });

  it('is kept where the command was broken off', async () => {
    const ann = person();
    const ask = scriptedAsk({ [nl('mentor').beginNow.title]: 'ctrl-c' });
    expect((await ann.run(['--lang', 'nl'], { ask })).code).toBe(130);
    expect(await ann.settings.read()).toEqual({ language: 'nl' });
  });

  it('does not stand in the way of the settings that a backup brings back', async () => {
    const ann = person();
    await ann.settings.update(() => ({ word: 'buddy' }));
    await ann.run(['backup', 'all.json']);
    const bo = person();
    bo.files.set('all.json', ann.files.get('all.json') ?? '');
    await bo.run(['restore', 'all.json', '--yes', '--lang', 'nl'], there);
    expect(await bo.settings.read()).toEqual({ word: 'buddy', language: 'nl' });
  });

  it('is told of where it cannot be kept, and the work is done', async () => {
    const refusal = new Refusal({
      kind: 'file-failed',
      path: 'settings.json',
      operation: 'write',
      code: 'EROFS',
    });
    const { code, err } = await person().run(['--lang', 'nl'], { ...there, refusal });
    expect(code).toBe(0);
    expect(err).toContain('Deze taal geldt alleen voor nu');
    expect(err).not.toContain('Voortaan');
  });

  it('leaves damaged settings as they are, and works', async () => {
    const ann = person();
    const path = `${ann.disk.home}/settings.json`;
    await replaceFile(ann.disk.fs, path, 'spoilt');
    const { code, err } = await ann.run(['list', '--lang', 'nl'], there);
    expect(code).toBe(0);
    expect(err).toContain('Of ze beschadigd zijn, zie je met: mentor doctor');
    expect(String(await ann.disk.fs.readFile(path))).toBe('spoilt');
  });
});

describe('nothing is written', () => {
  const untouched = async (args: readonly string[], circumstances: Circumstances = there) => {
    const ann = person();
    const { err } = await ann.run(args, circumstances);
    expect(err).not.toMatch(/Voortaan|From now on|Deze taal/);
    expect(await ann.disk.fs.readdir(ann.disk.home).catch(() => [])).toEqual([]);
  };

  it.each([
    ['for a program', ['--lang', 'nl', '--json']],
    ['without a word', ['--lang', 'nl', '--quiet']],
    ['without questions', ['--lang', 'nl', '--no-input']],
    ['for the language that holds anyway', ['--lang', 'en']],
    ['for help by a flag', ['--lang', 'nl', '--help']],
    ['for help', ['--lang', 'nl', 'help', 'log']],
    ['for the version', ['--lang', 'nl', '--version']],
    ['for a command that there is not', ['--lang', 'nl', 'lgo']],
    ['for no flag at all', []],
  ])('%s: %j', (_, args) => untouched(args));

  it('away from a terminal', () => untouched(['--lang', 'nl'], {}));
});

describe('at a real terminal', () => {
  let here: Seat;
  beforeEach(async () => {
    here = await seat();
  });
  afterEach(() => here.leave());

  it('a language is kept, and goes before that of the computer', async () => {
    const { screen, ended } = here.start(['list', '--lang', 'nl']);
    expect(await ended).toBe(0);
    await screen.waitFor(keptDutch);
    expect(JSON.parse(await here.read('settings.json'))).toMatchObject({ language: 'nl' });
    const next = here.start([]);
    await next.screen.waitFor('Zullen we beginnen?');
    await next.screen.press('ctrl-c');
    expect(await next.ended).toBe(130);
  });
});

describe('under MENTOR_LANG, which goes before what is kept', () => {
  let here: Seat;
  beforeEach(async () => {
    here = await seat({ MENTOR_LANG: 'en', NO_COLOR: '1' });
  });
  afterEach(() => here.leave());

  it('a language is for that command alone', async () => {
    expect(await here.start(['list', '--lang', 'nl']).ended).toBe(0);
    await expect(here.read('settings.json')).rejects.toThrow('ENOENT');
  });
});

describe.each(['stdin', 'stdout', 'stderr'] as const)('where %s is no terminal', end => {
  let here: Seat;
  beforeEach(async () => {
    here = await seat();
  });
  afterEach(() => here.leave());

  it('a language is for that command alone', async () => {
    expect(await here.start(['list', '--lang', 'nl'], { piped: end }).ended).toBe(0);
    await expect(here.read('settings.json')).rejects.toThrow('ENOENT');
  });
});
