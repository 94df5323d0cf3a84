import { stat } from 'node:fs/promises';
import { join } from 'node:path';
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
    ...{ stdin: () => stdin, stdinIsTTY: true, stdout, stderr, platform: process.platform, cwd: home },
    env: { EDITOR: `"${process.execPath}" -e 0` },
    clock: { now: () => NOW, today: () => TODAY, zone: ZONE },
  });
  return (await open(globalsIn(['--home', home]))).editor;
}

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
