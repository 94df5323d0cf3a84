import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { type Seat, seat } from '../support/terminal-world.ts';
import { person } from '../support/world.ts';
import { filesOf } from './steps/files.ts';

const homeIn = (out: string) => JSON.parse(out).home as string;

describe('mentor demo', () => {
  it.each(LANGUAGES)(
    'says whose journal it is, what to type to look round, and how it goes again: %s',
    async language => {
      const { code, out, err } = await person().run(['demo'], { language });
      expect([code, err]).toEqual([0, '']);
      await expect(out).toMatchFileSnapshot(`transcripts/demo.${language}.txt`);
    },
  );

  it('makes another one each time, and tells programs where', async () => {
    const sam = person();
    const [first, second] = [await sam.run(['demo', '--json']), await sam.run(['demo', '--json'])];
    expect(Object.keys(JSON.parse(first.out))).toEqual(['home']);
    expect(homeIn(first.out)).toMatch(/^\/tmp\/mentor-demo-\w{6}$/);
    expect(homeIn(second.out)).not.toBe(homeIn(first.out));
    expect((await sam.run(['demo', '--quiet'])).out).toMatch(/^\/tmp\/mentor-demo-\w{6}\n$/);
  });

  it('touches nothing of the person’s own', async () => {
    const sam = person();
    await sam.run(['log', 'About me']);
    const before = await filesOf(sam.disk);
    expect((await sam.run(['demo'])).code).toBe(0);
    expect(await filesOf(sam.disk)).toEqual(before);
  });

  it('is offered to somebody new, and to nobody else', async () => {
    const sam = person();
    expect((await sam.run([])).out).toContain('made-up journal: mentor demo');
    await sam.run(['log', 'About me']);
    expect((await sam.run([])).out).not.toContain('mentor demo');
  });
});

describe('at a terminal', () => {
  let sam: Seat;
  afterEach(() => sam.leave());

  const run = async (...args: readonly string[]) => {
    const { screen, ended } = sam.start(args);
    const code = await ended;
    await screen.settled();
    return { code, shown: screen.scrollback() };
  };
  const entries = () => readdir(sam.home);

  it('takes back the last reflection, and not all of it', async () => {
    sam = await seat();
    const home = join(sam.home, 'demo');
    await run('demo', '--home', home, '--lang', 'en');
    expect((await run('undo', '--home', home)).shown).toContain('Undone: reflection written');
    expect((await run('doctor', '--home', home)).shown).toContain('30 reflections');
  });

  it('leaves one folder behind that only its owner may see, and no language', async () => {
    sam = await seat();
    expect((await run('demo', '--lang', 'nl')).code).toBe(0);
    const made = await entries();
    expect(made).toEqual([expect.stringMatching(/^mentor-demo-\w{6}$/)]);
    expect((await stat(join(sam.home, made[0] ?? ''))).mode & 0o777).toBe(0o700);
  });

  it('makes it in the folder that is named, where the journal is sound, speaks its language and can be taken in elsewhere', async () => {
    sam = await seat();
    const home = join(sam.home, 'look', 'round');
    expect((await run('demo', '--lang', 'nl', '--home', home)).code).toBe(0);
    const checked = await run('doctor', '--home', home, '--json');
    expect([checked.code, JSON.parse(checked.shown)]).toEqual([0, { findings: [] }]);
    expect((await run('--home', home)).shown).toContain('Je advies');
    const file = join(sam.home, 'all.json');
    await run('export', '--home', home, '--format', 'json', '--output', file);
    const twin = join(sam.home, 'twin');
    expect((await run('import', file, '--home', twin)).code).toBe(0);
    const again = join(sam.home, 'again.json');
    await run('export', '--home', twin, '--format', 'json', '--output', again);
    expect(JSON.parse(await sam.read('again.json'))).toEqual(JSON.parse(await sam.read('all.json')));
  });

  it('writes into no folder in which there is anything', async () => {
    sam = await seat();
    const home = join(sam.home, 'mine');
    await run('log', 'About me', '--home', home);
    const { code, shown } = await run('demo', '--home', home);
    expect([code, shown.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining('it was left as it is')]);
    expect((await run('list', '--home', home)).shown).toContain('About me');
  });
});
