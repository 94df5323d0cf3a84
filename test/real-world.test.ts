import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseGlobals } from '../src/globals.ts';
import { main } from '../src/main.ts';
import { realWorld } from '../src/real-world.ts';
import { thisOwner } from '../src/store/lock/owner.ts';
import { lockFileName } from '../src/store/paths.ts';
import type { Editor, EverydayWorld } from '../src/world.ts';
import { useFolder } from './store/folder.ts';
import { screenOf } from './support/screen.ts';
import { NOW, TODAY, ZONE } from './support/world.ts';

const folder = useFolder();

/** The editor of somebody with this home, who writes nothing in it. */
async function editorAt(home: string): Promise<Editor | undefined> {
  return (await worldAt(home, { EDITOR: `"${process.execPath}" -e 0` })).editor;
}

/** The world of somebody at a terminal, with this home. */
function worldAt(home: string, env: Readonly<Record<string, string>>): Promise<EverydayWorld> {
  const { stdin, stdout, stderr } = screenOf(80, 24);
  const open = realWorld({
    ...{
      stdin: () => stdin,
      stdinIsTTY: true,
      stdout,
      stderr,
      platform: process.platform,
      cwd: home,
      temporary: home,
    },
    env,
    clock: { now: () => NOW, today: () => TODAY, zone: ZONE },
  });
  return open(parseGlobals(['--home', home]));
}

/** What somebody is told at the start, with this in TZ. */
async function toldWith(unknownZone: string | null, flags: readonly string[]): Promise<string> {
  const told: string[] = [];
  const { stdin, stdout } = screenOf(80, 24);
  const stderr = Object.assign(new PassThrough(), { isTTY: false });
  stderr.on('data', chunk => told.push(String(chunk)));
  const open = realWorld({
    ...{
      stdin: () => stdin,
      stdinIsTTY: false,
      stdout,
      stderr,
      platform: process.platform,
      temporary: '/nowhere',
      cwd: folder.path('.'),
    },
    env: {},
    clock: { now: () => NOW, today: () => TODAY, zone: ZONE, unknownZone },
  });
  await open(parseGlobals(['--home', folder.path('home'), ...flags]));
  return told.join('').replace(/\s+/g, ' ');
}

describe('a TZ that cannot be followed', () => {
  it.each([
    ['en', 'TZ is "CET-1CEST", which is not a time zone known here. Your system’s own is used instead'],
    ['nl', 'TZ is "CET-1CEST", en die tijdzone is hier niet bekend. Nu geldt die van je systeem'],
  ])('is told, with what to give instead, in %s', async (language, start) => {
    const told = await toldWith('CET-1CEST', ['--lang', language]);
    expect(told).toContain(`${start}: ${ZONE}.`);
    expect(told).toMatch(/TZ=Europe\/Amsterdam $/);
  });

  it('keeps to its line, whatever is in it', async () => {
    expect(await toldWith('a\nAll is well', ['--lang', 'en'])).toContain('TZ is "a\\nAll is well", which');
  });

  it('is all there is to tell, and is not told to those who want no messages', async () => {
    expect(await toldWith(null, [])).toBe('');
    expect(await toldWith('CET-1CEST', ['-q'])).toBe('');
  });
});

describe('what is set in the home', () => {
  async function worldWith(settings: object, env: Readonly<Record<string, string>>): Promise<EverydayWorld> {
    await mkdir(folder.path('home'));
    const text = JSON.stringify({ format: 'mentor-settings', version: 1, ...settings });
    await writeFile(folder.path('home/settings.json'), text);
    return worldAt(folder.path('home'), env);
  }

  it('holds in the real world', async () => {
    const set = { language: 'nl', word: 'gids', color: 'never', rhythm: 4, editor: 'no-such-editor' };
    const world = await worldWith(set, { TERM: 'xterm', LANG: 'en_US.UTF-8' });
    const { words, io, preferences, editor } = await world.withAllWords();
    expect(words.status.welcome({ minutes: 9 })[0]).toContain('wat voor gids bij je past');
    expect(io.out.style.strong('x')).toBe('x');
    expect(preferences.rhythm.value).toBe(4);
    await expect(editor?.write(null, 'x')).rejects.toMatchObject({
      problem: { kind: 'editor-failed', editor: 'no-such-editor' },
    });
  });

  it('may be plain lines, which have no colour', async () => {
    const { io } = await worldWith({ accessible: true }, {});
    expect([io.err.plain, io.err.style.strong('x')]).toEqual([true, 'x']);
  });
});

describe('the editor of the real world', () => {
  it.runIf(process.platform !== 'win32')('makes a new home, for the owner’s eyes only', async () => {
    const editor = await editorAt(folder.path('deep/home'));
    await editor?.write(null, 'x');
    const modes = ['deep', 'deep/home'].map(async name => (await stat(folder.path(name))).mode & 0o777);
    expect(await Promise.all(modes)).toEqual([0o700, 0o700]);
  });

  it.runIf(process.platform === 'linux')(
    'refuses a home that cannot be made, and does not hang',
    async () => {
      const home = '/proc/mentor/home';
      await expect((await editorAt(home))?.write(null, 'x')).rejects.toMatchObject({
        problem: {
          kind: 'file-failed',
          path: join(home, 'reflection.md'),
          operation: 'write',
          code: 'ENOENT',
        },
      });
    },
  );
});

describe('the backup of the day', () => {
  const home = () => folder.path('home');
  const piped = () => Object.assign(new PassThrough(), { isTTY: false });
  const backup = (day: string) => join(home(), 'backups', `${day}.json`);

  /** Logs something on a day; `onTold` is called as soon as anything is on standard output. */
  async function log(
    day: string,
    onTold = () => {},
  ): Promise<{ readonly code: number; readonly err: string }> {
    const said: string[] = [];
    const [stdout, stderr] = [piped(), piped()];
    stdout.on('data', onTold);
    stderr.on('data', chunk => said.push(String(chunk)));
    const open = realWorld({
      ...{ stdin: () => screenOf(80, 24).stdin, stdinIsTTY: false, stdout, stderr },
      ...{
        platform: process.platform,
        temporary: '/nowhere',
        cwd: folder.path('.'),
        env: {},
      },
      clock: { now: () => new Date(`${day}T11:30:00.000Z`), today: () => day, zone: ZONE },
    });
    const code = await main(['log', 'Something', '--home', home(), '--lang', 'en'], open, '1.2.3');
    return { code, err: said.join('') };
  }

  it('is taken once the person was told that the change is kept', async () => {
    await log('2026-11-19');
    const seen: boolean[] = [];
    expect(await log('2026-11-20', () => seen.push(existsSync(backup('2026-11-20'))))).toEqual({
      code: 0,
      err: '',
    });
    expect(seen).toEqual([false]);
    expect(await readFile(backup('2026-11-20'))).toEqual(await readFile(join(home(), 'journal.json')));
  });

  it('is left to others who write by then, and waits for nobody', async () => {
    await log('2026-11-19');
    const theirs = join(home(), lockFileName(0, thisOwner().name));
    expect(await log('2026-11-20', () => writeFileSync(theirs, ''))).toEqual({ code: 0, err: '' });
    expect(existsSync(backup('2026-11-20'))).toBe(false);
    rmSync(theirs);
    await log('2026-11-20');
    expect(existsSync(backup('2026-11-20'))).toBe(true);
  });
});
