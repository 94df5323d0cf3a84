import { join } from 'node:path';
import { codeOf } from '../disk/file-system.ts';
import { parseLockFileName } from '../paths.ts';
import { isStrayLockFile, type LockFolder, listLockFiles } from './lock-file.ts';
import type { Owner } from './owner.ts';

/** What one look at the folder shows. */
export interface Sight {
  /** Whether one's own lock file is up. */
  readonly own: boolean;
  /** The lock files of others who live, or who may. */
  readonly alive: readonly string[];
  /** The lock files of owners who are dead. */
  readonly dead: readonly string[];
}

/**
 * Looks at the lock files of others, and at one's own, which has this name. Whether an owner lives its name tells. Where it
 * does not, the owner counts as dead once the heartbeat of its lock file has been seen to stand still for long enough, so that
 * it takes several looks, less than a tenth of a second apart. Refuses with `file-failed`.
 */
export function watchOn(place: LockFolder, owner: Owner): (own: string) => Promise<Sight> {
  const lifeByHeartbeat = heartbeats(place);
  const lifeOf = async (name: string) => {
    if (await isStrayLockFile(place, name)) return 'gone';
    const life = owner.lifeOf(parseLockFileName(name) ?? '');
    return life === 'unknown' ? lifeByHeartbeat(name) : life;
  };
  return async own => {
    const names = await listLockFiles(place);
    const others = names.filter(name => name !== own);
    const lives = await Promise.all(others.map(lifeOf));
    return {
      own: names.includes(own),
      alive: others.filter((_, i) => lives[i] === 'alive'),
      dead: others.filter((_, i) => lives[i] === 'dead'),
    };
  };
}

/** For how long, in milliseconds, a heartbeat stands still before its owner counts as dead: seven beats. */
const STILL_MS = 700;
/** What one look can add to that: somebody who was asleep has not been watching. */
const LOOK_MS = 100;

interface Seen {
  /** The time of the file as it was read. What the clock says to it is never asked: two machines may differ. */
  readonly time: number;
  /** For how long it has stood there, in milliseconds of one's own. */
  readonly still: number;
  readonly at: number;
}

function heartbeats(place: LockFolder): (name: string) => Promise<'alive' | 'dead' | 'gone'> {
  const seen = new Map<string, Seen>();
  return async name => {
    const time = await timeOfLockFile(place, name);
    if (time === 'gone') return 'gone';
    const now = seenNow(seen.get(name), time);
    seen.set(name, now);
    return now.still < STILL_MS ? 'alive' : 'dead';
  };
}

function seenNow(before: Seen | undefined, time: number | undefined): Seen {
  const at = process.uptime() * 1000;
  if (before === undefined) return { time: time ?? 0, still: 0, at };
  if (time === undefined || time !== before.time) return { time: time ?? before.time, still: 0, at };
  return { time, still: before.still + Math.min(at - before.at, LOOK_MS), at };
}

/** The time of a flag's file; undefined where it cannot be read now. */
async function timeOfLockFile(
  { fs, folder }: LockFolder,
  name: string,
): Promise<number | 'gone' | undefined> {
  const path = join(folder, name);
  try {
    // Opening makes a network drive look anew; what it says of a file otherwise may be seconds old.
    await fs.open(path, 'r').then(
      file => file.close(),
      () => undefined,
    );
    return (await fs.stat(path)).mtimeMs;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : undefined;
  }
}
