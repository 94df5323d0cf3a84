import { pause } from '../pause.ts';
import { codeOf, type FileSystem } from './file-system.ts';

/**
 * The same file system for a system on which virus scanners and synchronisers hold a file for a moment after it was
 * written: renaming and deleting are tried again for about a second before they fail.
 */
export function patient<F extends FileSystem>(fs: F, wait: (ms: number) => Promise<unknown> = pause): F {
  async function insisting(act: () => Promise<void>): Promise<void> {
    for (const ms of PAUSES) {
      try {
        return await act();
      } catch (error) {
        if (!HELD.includes(codeOf(error) ?? '')) throw error;
        await wait(ms);
      }
    }
    await act();
  }
  return {
    ...fs,
    rename: (from: string, to: string) => insisting(() => fs.rename(from, to)),
    unlink: (path: string) => insisting(() => fs.unlink(path)),
  };
}

const HELD = ['EPERM', 'EBUSY', 'EACCES'];
/** In milliseconds. */
const PAUSES = [10, 20, 40, 80, 160, 320, 320];
