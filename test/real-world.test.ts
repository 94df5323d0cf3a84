import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { globalsIn } from '../src/globals.ts';
import { realWorld } from '../src/real-world.ts';
import type { Editor } from '../src/world.ts';
import { useFolder } from './store/folder.ts';
import { screenOf } from './support/screen.ts';
import { NOW, TODAY, ZONE } from './support/world.ts';

const folder = useFolder();

/** The editor of somebody with this home, who writes nothing in it. */
async function editorAt(home: string): Promise<Editor | undefined> {
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
    env: { EDITOR: `"${process.execPath}" -e 0` },
    clock: { now: () => NOW, today: () => TODAY, zone: ZONE },
    pager: undefined,
  });
  return (await open(globalsIn(['--home', home]))).editor;
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
    pager: undefined,
  });
  await open(globalsIn(['--home', folder.path('home'), ...flags]));
  return told.join('').replace(/\s+/g, ' ');
}

describe('a TZ that cannot be followed', () => {
  it.each([
    ['en', 'TZ is "CET-1CEST", which is no time zone that is known here. Your system’s own is taken'],
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
        problem: { kind: 'file-failed', path: join(home, 'reflection.md'), doing: 'write', code: 'ENOENT' },
      });
    },
  );
});
