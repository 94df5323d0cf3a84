import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { indexOf } from './journal.ts';
import type { Place } from './mentor.ts';

/** Makes places of one's own, which are gone when all tests of a file are over. */
export function usePlaces(): { empty(): Promise<Place>; copyOf(place: Place): Promise<Place> } {
  const folders: string[] = [];
  afterAll(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });
  const empty = async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'mentor-long-')));
    folders.push(folder);
    await mkdir(join(folder, 'temporary'));
    return { home: join(folder, 'home'), temporary: join(folder, 'temporary') };
  };
  return {
    empty,
    copyOf: async place => {
      const copy = await empty();
      await cp(place.home, copy.home, { recursive: true }).catch(unlessMissing);
      return copy;
    },
  };
}

/** Throws a place away before its time. */
export async function drop({ home, temporary }: Place): Promise<void> {
  await rm(home, { recursive: true, force: true });
  await rm(temporary, { recursive: true, force: true });
}

/** All files in a folder, as paths from there, in order. None where there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The files that somebody who was killed may leave, and nobody else. */
export async function leftoversIn({ home }: Place): Promise<readonly string[]> {
  return (await filesIn(home)).filter(name => name.includes('.lock-') || name.endsWith('.tmp'));
}

/** The changes and closed parts that the journal does not list, and the copies of parts that neither it nor a backup knows, as paths in the home. */
export async function unlistedIn(place: Place): Promise<readonly string[]> {
  const { changes, years, retired } = await indexOf(place);
  const files = await filesIn(place.home);
  const listed = new Set([
    ...[...changes.done, ...changes.undone].map(id => join('changes', `${id}.json`)),
    ...years.map(({ file }) => join('years', file)),
    ...[...years.map(({ file }) => file), ...(retired?.years ?? [])].map(file => join('backups', file)),
  ]);
  for (const name of files.filter(one => /^backups.\d{4}-\d\d-\d\d\.json$/.test(one))) {
    const { years: copies } = await indexOf(place, name);
    for (const { file } of copies) listed.add(join('backups', file));
  }
  return files.filter(name => OF_A_JOURNAL.test(name) && !listed.has(name));
}

const OF_A_JOURNAL = /^(?:changes.*|years.*|backups.\d{4}-[0-9a-f]+)\.json$/;

/** The files in the home in which this text stands. */
export async function filesWith({ home }: Place, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await filesIn(home)) {
    if ((await readFile(join(home, name), 'utf8')).includes(text)) found.push(name);
  }
  return found;
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOENT') throw error;
}
