import * as nodeFs from 'node:fs/promises';
import type { FileSystem, OpenFile } from '../../../src/store/disk/file-system.ts';

/** The nth operation fails with this code: before it did anything, after it did it, or half-way through a write. */
export interface Failure {
  readonly nth: number;
  readonly code: string;
  readonly when: 'before' | 'after' | 'half-way';
  /** Whether the process is gone with it: then every later operation fails as well. */
  readonly forGood?: boolean;
}

/** A file system with operations that fail, and the names of all operations that were tried. */
export function failingFs(
  failure: Failure,
  on: FileSystem = nodeFs,
): { readonly fs: FileSystem; readonly tried: readonly string[] } {
  const tried: string[] = [];
  const failed = () => Object.assign(new Error(`${failure.code} at ${tried.at(-1)}`), { code: failure.code });

  /** `early` is what is done of the operation where it fails. */
  async function attempt<T>(name: string, act: () => Promise<T>, early = earlyPart(act)): Promise<T> {
    tried.push(name);
    const isIt = tried.length === failure.nth;
    if (!isIt && !(failure.forGood && tried.length > failure.nth)) return act();
    if (isIt) await early();
    throw failed();
  }

  function earlyPart(act: () => Promise<unknown>, half = nothing): () => Promise<unknown> {
    return { before: nothing, after: act, 'half-way': half }[failure.when];
  }

  const failingFile = (file: OpenFile): OpenFile => ({
    writeFile: content => {
      const write = () => file.writeFile(content);
      const half = () => file.writeFile(content.slice(0, content.length / 2));
      return attempt('writeFile', write, earlyPart(write, half));
    },
    sync: () => attempt('sync', () => file.sync()),
    // A handle must not stay open in this process, whatever becomes of it.
    close: async () => {
      await file.close();
      await attempt('close', async () => {});
    },
  });

  return {
    tried,
    fs: {
      readFile: path => attempt('readFile', () => on.readFile(path)),
      realpath: path => attempt('realpath', () => on.realpath(path)),
      readlink: path => attempt('readlink', () => on.readlink(path)),
      mkdir: (path, how) => attempt('mkdir', () => on.mkdir(path, how)),
      rename: (from, to) => attempt('rename', () => on.rename(from, to)),
      unlink: path => attempt('unlink', () => on.unlink(path)),
      readdir: path => attempt('readdir', () => on.readdir(path)),
      stat: path => attempt('stat', () => on.stat(path)),
      chmod: (path, mode) => attempt('chmod', () => on.chmod(path, mode)),
      utimes: (path, read, written) => attempt('utimes', () => on.utimes(path, read, written)),
      // No system makes a file and then says it did not; but one may be made by a process that is gone thereafter.
      open: async (path, flags, mode) => {
        const open = () => on.open(path, flags, mode);
        const dead = earlyPart(() => open().then(file => file.close()));
        return failingFile(await attempt('open', open, failure.forGood ? dead : nothing));
      },
    },
  };
}

async function nothing(): Promise<void> {}
