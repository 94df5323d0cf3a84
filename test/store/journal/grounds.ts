import * as nodeFs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../../src/store/disk/folders.ts';
import type { Disk } from '../../../src/store/paths.ts';
import { memoryFs } from '../../support/memory-fs.ts';

/** The files of a home, by their path in it. */
export type Files = ReadonlyMap<string, Buffer>;

/** Where a journal may be laid out. Each time it is laid out anew it holds these files and no others. */
export interface Ground {
  lay(files: Files): Promise<Disk>;
  /** What is there now. */
  files(): Promise<Files>;
}

/** A ground in memory. */
export function memoryGround(): Ground {
  const home = '/home/somebody/mentor';
  let there = new Map<string, Uint8Array>();
  return {
    lay: async files => {
      there = new Map([...files].map(([name, bytes]) => [join(home, name), bytes]));
      const fs = memoryFs(there);
      await makeFolder(fs, dirname(home));
      return { fs, home };
    },
    files: async () =>
      new Map([...there].map(([path, bytes]) => [path.slice(home.length + 1), Buffer.from(bytes)])),
  };
}

/** A ground on the real disk, in a folder that is there already. */
export function realGround(folder: () => string): Ground {
  const home = () => join(folder(), 'home');
  return {
    lay: async files => {
      await nodeFs.rm(home(), { recursive: true, force: true });
      for (const [name, bytes] of files) {
        await nodeFs.mkdir(join(home(), name, '..'), { recursive: true, mode: 0o700 });
        await nodeFs.writeFile(join(home(), name), bytes, { mode: 0o600 });
      }
      return { fs: nodeFs, home: home() };
    },
    files: () => filesIn(home()),
  };
}

/** All files in a folder, by their path in it; none where there is no folder. */
export async function filesIn(folder: string): Promise<Files> {
  const entries = await nodeFs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const files = new Map<string, Buffer>();
  for (const path of paths.sort()) files.set(path.slice(folder.length + 1), await nodeFs.readFile(path));
  return files;
}

/** The files in which these words stand. */
export function filesSaying(files: Files, words: string): readonly string[] {
  const saying = [...files].filter(([, bytes]) => bytes.includes(words));
  return saying.map(([name]) => name).sort();
}
