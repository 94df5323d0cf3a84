import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Place } from './mentor.ts';
import { say } from './say.ts';

/** A file system of its own, so small that it can be filled. */
export interface SmallDisk {
  /** A place of which the home is on the disk, with what another home holds. */
  placeLike(place: Place): Promise<Place>;
  /** A folder on the disk, for what the system wants to put somewhere for a while. */
  temporary(): Promise<string>;
  /** Takes all room but so many pages: what a file takes is counted in pages. */
  fill(pagesLeft: number): Promise<void>;
  /** Takes all files that there can be: there may be room in those that are there, and not for one more. */
  fillWithFiles(): Promise<void>;
  /** Takes away what filled it. */
  makeRoom(): Promise<void>;
  setReadOnly(): void;
}

const SIZE = '2m';
const MOST_FILES = 200;

/** A disk that is new in every test, and gone after it. Where none can be mounted, the tests are skipped and say why. */
export function useSmallDisk(): SmallDisk {
  const disk = { folder: '' };
  beforeEach(async ({ skip }) => {
    disk.folder = await realpath(await mkdtemp(join(tmpdir(), 'mentor-disk-')));
    const why = mountAt(disk.folder);
    if (why === undefined) return;
    await rmdir(disk.folder);
    disk.folder = '';
    say(`Not tried, for want of a small disk: ${why}`);
    skip(why);
  });
  afterEach(async () => {
    if (disk.folder === '') return;
    // At once, also where a process that was just killed is still on it.
    execFileSync('umount', ['--lazy', disk.folder]);
    await rmdir(disk.folder);
    disk.folder = '';
  });
  const filling = () => join(disk.folder, 'filling');
  return {
    placeLike: async ({ home, temporary }) => {
      await cp(home, join(disk.folder, 'home'), { recursive: true });
      return { home: join(disk.folder, 'home'), temporary };
    },
    temporary: async () => {
      await mkdir(join(disk.folder, 'temporary'));
      return join(disk.folder, 'temporary');
    },
    fill: async pagesLeft => {
      const { bavail, bsize } = await statfs(disk.folder);
      await mkdir(filling());
      await writeFile(join(filling(), 'one'), Buffer.alloc((bavail - pagesLeft) * bsize));
    },
    fillWithFiles: async () => {
      await mkdir(filling());
      const { ffree } = await statfs(disk.folder);
      for (let nth = 0; nth < ffree; nth += 1) await writeFile(join(filling(), String(nth)), '');
    },
    makeRoom: () => rm(filling(), { recursive: true }),
    setReadOnly: () => {
      execFileSync('mount', ['-o', 'remount,ro', disk.folder]);
    },
  };
}

/** Why no disk can be mounted; undefined where one was. */
function mountAt(folder: string): string | undefined {
  if (process.platform !== 'linux') return 'only tried on Linux';
  if (process.getuid?.() !== 0) return 'only the superuser may mount one';
  try {
    const options = `size=${SIZE},nr_inodes=${MOST_FILES},mode=700`;
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'mentor-test', folder], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return String(error);
  }
}
