import fc, { type Scheduler } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../../src/store/disk/file-system.ts';
import type { Owner } from '../../../src/store/lock/owner.ts';
import { folderLock } from '../../../src/store/lock.ts';

/** How many operations somebody lives to see; null for all of them. */
type Lifespan = number | null;

/** Several who want to write in one folder, in memory. What they do is ordered by the scheduler. */
function contest(scheduler: Scheduler, lifespans: readonly Lifespan[]) {
  const folder = new Set<string>();
  const dead = new Set<string>();
  const inside = new Set<string>();
  const counts = { inside: 0, mostInside: 0, clearedUp: 0 };
  const step = scheduler.scheduleFunction(async () => undefined);
  const nameOf = (nth: number) => `${nth + 1}-1-aaaaaaaa`;
  const living = () => [...inside].filter(name => !dead.has(name)).length;

  function contender(nth: number, lifespan: Lifespan) {
    const name = nameOf(nth);
    let left = lifespan;
    const act = async <T>(effect: () => T): Promise<T> => {
      await step();
      if (left === 0) {
        dead.add(name);
        return new Promise<never>(() => undefined);
      }
      if (left !== null) left -= 1;
      const result = effect();
      await step();
      return result;
    };
    const owner: Owner = { name, lifeOf: other => (dead.has(other) ? 'dead' : 'alive') };
    const work = async () => {
      inside.add(name);
      counts.inside += 1;
      counts.mostInside = Math.max(counts.mostInside, living());
      for (let times = 0; times < 3; times += 1) await act(() => undefined);
      inside.delete(name);
    };
    const lock = folderLock({
      fs: memoryFs(folder, act),
      folder: '/home',
      owner,
      pause: () => act(() => undefined),
      onDead: async () => void (await act(() => undefined)),
    });
    return async () => {
      await lock.hold(work);
      await lock.hold(work);
    };
  }

  const all = lifespans.map((lifespan, nth) => ({ lifespan, run: contender(nth, lifespan) }));
  return { folder, dead, counts, all };
}

function memoryFs(folder: Set<string>, act: <T>(effect: () => T) => Promise<T>): FileSystem {
  const base = (path: string) => path.split('/').at(-1) ?? '';
  const unused = () => Promise.reject(new Error('not for a lock'));
  return {
    readFile: unused,
    realpath: unused,
    readlink: unused,
    mkdir: unused,
    rename: unused,
    stat: unused,
    chmod: unused,
    open: async path => {
      await act(() => folder.add(base(path)));
      return { read: unused, writeFile: unused, sync: unused, close: async () => undefined };
    },
    unlink: path => act(() => void folder.delete(base(path))),
    readdir: () => act(() => [...folder]),
    utimes: async () => undefined,
  };
}

const lifespan = fc.option(fc.nat({ max: 30 }), { freq: 2 });

describe('a lock, in whatever order the file system answers and whoever dies', () => {
  it('lets one in at a time, and in the end everybody who lives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(lifespan, { minLength: 2, maxLength: 4 }),
        async (scheduler, lifespans) => {
          const { folder, dead, counts, all } = contest(scheduler, [null, ...lifespans]);
          const immortal = all.flatMap(({ lifespan: life, run }) => {
            const running = run();
            return life === null ? [running] : [];
          });
          await scheduler.waitFor(Promise.all(immortal));
          expect(counts.mostInside).toBe(1);
          expect(counts.inside).toBeGreaterThanOrEqual(2 * immortal.length);
          const flags = [...folder].filter(name => ![...dead].some(owner => name.includes(`-${owner}-`)));
          if (dead.size + immortal.length === all.length) expect(flags).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
