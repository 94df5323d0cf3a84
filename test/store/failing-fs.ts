import * as nodeFs from 'node:fs/promises';
import type { FileSystem } from '../../src/store/file-system.ts';

/** The nth operation fails with this code: before it did anything, after it did it, or half-way through a write. */
export interface Failure {
  readonly nth: number;
  readonly code: string;
  readonly when: 'before' | 'after' | 'half-way';
}

/** The real file system with one operation that fails, and the names of all operations that were tried. */
export function failingFs(failure: Failure): { readonly fs: FileSystem; readonly tried: readonly string[] } {
  const tried: string[] = [];
  const failed = () => Object.assign(new Error(`${failure.code} at ${tried.at(-1)}`), { code: failure.code });

  async function attempt<T>(name: string, act: () => Promise<T>): Promise<T> {
    tried.push(name);
    if (tried.length !== failure.nth) return act();
    // A handle that fails to close, or an open that fails late, must not stay open in this process.
    if (name === 'close' || (failure.when === 'after' && name !== 'open')) await act();
    throw failed();
  }

  const fs: FileSystem = {
    readFile: path => attempt('readFile', () => nodeFs.readFile(path)),
    realpath: path => attempt('realpath', () => nodeFs.realpath(path)),
    readlink: path => attempt('readlink', () => nodeFs.readlink(path)),
    mkdir: (path, how) => attempt('mkdir', () => nodeFs.mkdir(path, how)),
    rename: (from, to) => attempt('rename', () => nodeFs.rename(from, to)),
    unlink: path => attempt('unlink', () => nodeFs.unlink(path)),
    open: (path, flags, mode) =>
      attempt('open', async () => {
        const file = await nodeFs.open(path, flags, mode);
        return {
          writeFile: async text => {
            if (failure.when === 'half-way' && tried.length + 1 === failure.nth) {
              await file.writeFile(text.slice(0, text.length / 2));
            }
            await attempt('writeFile', () => file.writeFile(text));
          },
          sync: () => attempt('sync', () => file.sync()),
          close: () => attempt('close', () => file.close()),
        };
      }),
  };
  return { fs, tried };
}
