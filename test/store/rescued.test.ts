import * as fs from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../src/store/disk/file-system.ts';
import { rescuePaths } from '../../src/store/paths.ts';
import { rescuedTexts } from '../../src/store/rescued.ts';
import { useFolder } from './folder.ts';

const folder = useFolder();
const disk = () => ({ fs, home: folder.path('home'), temporary: folder.path('tmp') });

async function placesWith(text: string, id = '1') {
  for (const name of ['home', 'tmp']) await fs.mkdir(folder.path(name), { recursive: true });
  const paths = rescuePaths(disk().home, disk().temporary, id);
  for (const path of paths) await fs.writeFile(path, text, { mode: 0o600 });
  return paths;
}

describe('texts that could not be kept', () => {
  it('are found in the home and in the folder for temporary files', async () => {
    const paths = await placesWith('{}');
    await fs.writeFile(folder.path('tmp/notes.json'), '{}');
    expect(await rescuedTexts(disk())).toEqual([...paths].sort());
  });

  it('are found once where the home is that folder, and where there is none', async () => {
    const [path] = await placesWith('{}');
    expect(await rescuedTexts({ ...disk(), temporary: disk().home })).toEqual([path]);
    expect(await rescuedTexts({ ...disk(), temporary: folder.path('missing') })).toEqual([path]);
    expect(await rescuedTexts({ fs, home: disk().home })).toEqual([path]);
  });

  it('are none of somebody else in a folder that is shared', async () => {
    const [atHome, elsewhere = ''] = await placesWith('{}');
    const others: FileSystem['stat'] = async path => {
      const stats = await fs.stat(path);
      return path === elsewhere ? Object.assign(stats, { uid: stats.uid + 1 }) : stats;
    };
    expect(await rescuedTexts({ ...disk(), fs: { ...fs, stat: others } })).toEqual([atHome]);
  });

  it('are none behind a link there, which may lead to the journal itself, and none that cannot be read', async () => {
    const [atHome] = await placesWith('{}');
    await fs.writeFile(folder.path('home/journal.json'), '{}');
    await fs.symlink(folder.path('home/journal.json'), folder.path('tmp/mentor-rescued-2.json'));
    await fs.symlink(folder.path('nowhere'), folder.path('tmp/mentor-rescued-3.json'));
    await fs.mkdir(folder.path('tmp/mentor-rescued-4.json'));
    await fs.chmod(folder.path('tmp/mentor-rescued-1.json'), 0o200);
    expect(await rescuedTexts(disk())).toEqual([atHome]);
  });
});
