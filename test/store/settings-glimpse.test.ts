import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/store/settings.ts';
import { glimpseSettings } from '../../src/store/settings-glimpse.ts';
import { useFolder } from './folder.ts';

const folder = useFolder();
const home = () => folder.path('home');

/** A home with this in its settings. */
async function homeWith(content: string | Uint8Array): Promise<string> {
  await fs.mkdir(home());
  await fs.writeFile(folder.path('home/settings.json'), content);
  return home();
}

const ours = (settings: string) => `{"format":"mentor-settings","version":1,${settings}}`;

describe('a glimpse of the settings', () => {
  it('sees what the store reads, in a file that is sound', async () => {
    const at = await homeWith(ours('"language":"nl","word":"coach","rhythm":4,"accessible":true,"x":1'));
    const seen = glimpseSettings(at);
    expect(seen).toEqual({ language: 'nl', word: 'coach', rhythm: 4, accessible: true, x: 1 });
    expect(seen).toEqual(await readSettings({ fs, home: at }));
  });

  it('sees nothing where there is no file, and makes none', async () => {
    expect(glimpseSettings(home())).toEqual({});
    expect(await folder.names()).toEqual([]);
  });

  it('tells that they are of no use where something else is in its place', async () => {
    await fs.mkdir(folder.path('home/settings.json'), { recursive: true });
    expect(glimpseSettings(home())).toBeUndefined();
  });

  it.each([
    ['breaks off', '{"format":"mentor-settings","version":1,"language":"nl"'],
    ['is no object', '["nl"]'],
    ['is of another format', '{"format":"mentor-draft","version":1,"language":"nl"}'],
    ['is of a newer version', '{"format":"mentor-settings","version":2,"language":"nl"}'],
    ['holds one setting that cannot be', ours('"language":"nl","color":"green"')],
    ['is not UTF-8', Buffer.from(ours('"language":"nl","word":"ren\u00e9"'), 'latin1')],
  ])('tells that they are of no use, as the store does, in a file that %s', async (_, content) => {
    const at = await homeWith(content);
    expect(glimpseSettings(at)).toBeUndefined();
    await expect(readSettings({ fs, home: at })).rejects.toMatchObject({
      problem: { path: `${at}/settings.json` },
    });
  });
});
