import * as fs from 'node:fs/promises';
import type { Life, Owner } from '../../../src/store/lock/owner.ts';
import { folderLock, type Lock, type LockSetup } from '../../../src/store/lock.ts';
import { useFolder } from '../folder.ts';

/** An owner who knows of the others what is said here, and nothing of anybody else. */
export function ownerNamed(name: string, others: Readonly<Record<string, Life>> = {}): Owner {
  return { name, lifeOf: other => others[other] ?? (other === name ? 'alive' : 'unknown') };
}

/** The owner in most tests, and one on another machine. Neither can see the other. */
export const me = ownerNamed('101-1-aaaaaaaa');
export const stranger = ownerNamed('202-2-bbbbbbbb');

/** A flag that went up long ago. */
export const flagOf = (owner: string): string => `.lock-000000001-${owner}-k3m9`;

/** What fails with this code. */
export const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** A folder that several want to write in. It is not there to begin with. */
export function useLockedFolder() {
  const folder = useFolder();
  const home = () => folder.path('home');
  const path = (name: string) => folder.path(`home/${name}`);
  const lockWith = (setup: Partial<LockSetup> = {}): Lock =>
    folderLock({ fs, folder: home(), owner: me, ...setup });
  return {
    home,
    path,
    lockWith,
    names: async () => (await fs.readdir(home())).sort(),
    busy: () => ({ problem: { kind: 'journal-busy', path: home() } }),
    failed: (operation: 'read' | 'write', code: string) => ({
      problem: { kind: 'file-failed', path: home(), operation, code },
    }),
    /** Puts a file there and gives its path. */
    put: async (name: string) => {
      await fs.mkdir(home(), { recursive: true });
      await fs.writeFile(path(name), '');
      return path(name);
    },
    /** Somebody who is in, and who leaves when the function that this gives is called. */
    enter: (setup?: Partial<LockSetup>) =>
      new Promise<() => Promise<void>>(inside => {
        const held = lockWith(setup).hold(
          () =>
            new Promise<void>(leave => {
              inside(() => {
                leave();
                return held;
              });
            }),
        );
      }),
  };
}
