import type { FileSystem, OpenFile } from '../../../src/store/disk/file-system.ts';

/** Somebody who works on a file system one operation at a time, each when let. */
export interface Stepwise {
  readonly fs: FileSystem;
  /** Lets the next operation be done, and waits until it is; false where the work is done and there is none. */
  step(): Promise<boolean>;
}

/** Starts work on a file system that waits before each of its operations until it is let. */
export function stepwise(on: FileSystem, start: (fs: FileSystem) => Promise<unknown>): Stepwise {
  const waiting: (() => Promise<unknown>)[] = [];
  let stirred = () => {};
  let done = false;

  const attempt = <T>(act: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.push(() => act().then(resolve, reject));
      stirred();
    });
  const fs = gated(on, attempt);
  const work = start(fs).finally(() => {
    done = true;
    stirred();
  });

  return {
    fs,
    step: async () => {
      while (waiting.length === 0 && !done) {
        await new Promise<void>(resolve => {
          stirred = resolve;
        });
      }
      const next = waiting.shift();
      await (next === undefined ? work : next());
      return next !== undefined;
    },
  };
}

/** The file system with something in front of each of its operations. */
export function gated(on: FileSystem, gate: <T>(act: () => Promise<T>) => Promise<T>): FileSystem {
  const file = (open: OpenFile): OpenFile => ({
    writeFile: content => gate(() => open.writeFile(content)),
    sync: () => gate(() => open.sync()),
    close: () => gate(() => open.close()),
  });
  return {
    readFile: path => gate(() => on.readFile(path)),
    realpath: path => gate(() => on.realpath(path)),
    readlink: path => gate(() => on.readlink(path)),
    mkdir: (path, how) => gate(() => on.mkdir(path, how)),
    rename: (from, to) => gate(() => on.rename(from, to)),
    unlink: path => gate(() => on.unlink(path)),
    readdir: path => gate(() => on.readdir(path)),
    stat: path => gate(() => on.stat(path)),
    chmod: (path, mode) => gate(() => on.chmod(path, mode)),
    utimes: (path, read, written) => gate(() => on.utimes(path, read, written)),
    open: (path, flags, mode) => gate(() => on.open(path, flags, mode)).then(file),
  };
}
