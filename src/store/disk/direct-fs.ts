import {
  chmodSync,
  closeSync,
  fsync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rename,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { promisify } from 'node:util';
import type { FileSystem, OpenFile } from './file-system.ts';

/**
 * The file system of this machine. Each call is done at once: to hand it to another thread takes longer than most calls do. Only
 * what may wait for the disk goes to one, so that a heartbeat (see `lock/lock-file.ts`) goes on while a file is synced or renamed.
 * Any other call that stalls, as one on a network drive may, keeps the heartbeat back: whoever holds a lock has to ask `confirm`
 * after it, and rename next.
 */
export const directFs: FileSystem = {
  readFile: async path => readFileSync(path),
  realpath: async path => realpathSync(path),
  readlink: async path => readlinkSync(path),
  mkdir: async (path, how) => mkdirSync(path, how),
  open: async (path, flags, mode) => openFile(openSync(path, flags, mode)),
  rename: promisify(rename),
  unlink: async path => unlinkSync(path),
  readdir: async path => readdirSync(path),
  stat: async path => statSync(path),
  chmod: async (path, mode) => chmodSync(path, mode),
  utimes: async (path, read, written) => utimesSync(path, read, written),
};

function openFile(descriptor: number): OpenFile {
  return {
    writeFile: async content => writeFileSync(descriptor, content),
    sync: () => synced(descriptor),
    close: async () => closeSync(descriptor),
  };
}

const synced = promisify(fsync);
