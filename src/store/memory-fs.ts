import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from './file-system.ts';

/**
 * A file system that lasts as long as the program runs, for a journal that came in one file and for tests. It knows
 * files and folders and no links. `files` holds what is in it, by path; a folder is there once something is in it.
 */
export function memoryFs(files: Map<string, Uint8Array>): FileSystem {
  const folders = new Set(['/']);
  const modes = new Map<string, number>();
  const isFolder = (path: string) =>
    folders.has(path) || [...files.keys()].some(name => name.startsWith(`${path}/`));
  const contentOf = (path: string) => {
    if (isFolder(path)) throw failure('EISDIR', path);
    return files.get(path) ?? fail('ENOENT', path);
  };
  const check = (path: string) => {
    if (!files.has(path) && !isFolder(path)) throw failure('ENOENT', path);
  };
  const move = (from: string, to: string) => {
    files.set(to, contentOf(from));
    files.delete(from);
    modes.set(to, modes.get(from) ?? OWN_FILE);
    modes.delete(from);
  };
  return {
    readFile: async path => contentOf(path),
    realpath: async path => {
      check(path);
      return path;
    },
    readlink: async path => fail(files.has(path) ? 'EINVAL' : 'ENOENT', path),
    mkdir: async path => {
      if (files.has(path) || isFolder(path)) throw failure('EEXIST', path);
      if (!isFolder(dirname(path))) throw failure('ENOENT', path);
      folders.add(path);
    },
    open: async (path, flags, mode = OWN_FILE) => {
      if (flags === 'r') return handle(files, path);
      if (files.has(path)) throw failure('EEXIST', path);
      if (!isFolder(dirname(path))) throw failure('ENOENT', path);
      files.set(path, new Uint8Array());
      modes.set(path, mode);
      return handle(files, path);
    },
    rename: async (from, to) => {
      if (!isFolder(from)) {
        if (isFolder(to)) throw failure('EISDIR', to);
        return move(from, to);
      }
      const inside = [...files.keys()].filter(name => name.startsWith(`${from}/`));
      for (const name of inside) move(name, `${to}${name.slice(from.length)}`);
      folders.delete(from);
      folders.add(to);
    },
    unlink: async path => {
      if (isFolder(path)) throw failure('EPERM', path);
      if (!files.delete(path)) throw failure('ENOENT', path);
    },
    readdir: async path => {
      if (!isFolder(path)) throw failure('ENOENT', path);
      const inside = [...files.keys(), ...folders].filter(name => name.startsWith(`${path}/`));
      return [...new Set(inside.map(name => name.slice(path.length + 1).split('/')[0] ?? ''))];
    },
    stat: async path => {
      check(path);
      const isFile = files.has(path);
      const mode = modes.get(path) ?? (isFile ? OWN_FILE : OWN_FOLDER);
      return { mode, mtimeMs: 0, isFile: () => isFile, isDirectory: () => !isFile };
    },
    chmod: async (path, mode) => {
      check(path);
      modes.set(path, mode);
    },
    utimes: async () => {},
  };
}

const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

function handle(files: Map<string, Uint8Array>, path: string): OpenFile {
  return {
    read: async into => into.set((files.get(path) ?? new Uint8Array()).subarray(0, into.length)),
    writeFile: async content => {
      files.set(path, Buffer.from(content));
    },
    sync: async () => {},
    close: async () => {},
  };
}

function fail(code: string, path: string): never {
  throw failure(code, path);
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
