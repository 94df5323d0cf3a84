import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder of one's own for each test, gone after it. The name is known only while a test runs. */
export function useFolder(): { path(name: string): string; names(): Promise<string[]> } {
  const folders: string[] = [];
  beforeEach(async () => {
    folders.push(await realpath(await mkdtemp(join(tmpdir(), 'mentor-store-'))));
  });
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });
  const path = (name: string) => join(folders.at(-1) ?? '', name);
  return { path, names: async () => (await readdir(path('.'))).sort() };
}

/** The bytes of a file as text; undefined where there is none. */
export async function textAt(path: string): Promise<string | undefined> {
  return readFile(path, 'latin1').catch(() => undefined);
}
