import { dirname } from 'node:path';
import type { FileSystem } from '../../src/store/disk/file-system.ts';

/**
 * A file system that lasts as long as the program runs, for a journal that came in one file and for tests. It knows
 * files and folders and no links. `files` holds what is in it, by path; a folder is there once something is in it.
 */
export function memoryFs(files: Map<string, Uint8Array>): FileSystem {
  const tree = treeOf(files);
  return {
    readFile: async path => tree.content(path),
    readlink: async path => fail(files.has(path) ? 'EINVAL' : 'ENOENT', path),
    realpath: async path => {
      tree.check(path);
      return path;
    },
    readdir: async path => tree.namesIn(path),
    stat: async path => {
      tree.check(path);
      const isFile = files.has(path);
      return { mode: tree.mode(path), mtimeMs: 0, isFile: () => isFile, isDirectory: () => !isFile };
    },
    mkdir: async path => tree.makeFolder(path),
    open: async (path, flags, mode = OWN_FILE) => {
      if (flags === 'r') tree.check(path);
      else tree.makeFile(path, mode);
      return {
        writeFile: async content => void files.set(path, Buffer.from(content)),
        sync: async () => {},
        close: async () => {},
      };
    },
    rename: async (from, to) => tree.move(from, to),
    unlink: async path => tree.removeFile(path),
    chmod: async (path, mode) => {
      tree.check(path);
      tree.setMode(path, mode);
    },
    utimes: async () => {},
  };
}

const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

/** The files as a tree of folders. What it cannot do it throws, with the code of a system. */
function treeOf(files: Map<string, Uint8Array>) {
  const folders = new Set(['/']);
  const modes = new Map<string, number>();
  const namesUnder = (folder: string) =>
    [...files.keys(), ...folders].filter(name => name.startsWith(`${folder}/`));
  const isFolder = (path: string) => folders.has(path) || namesUnder(path).length > 0;
  const check = (path: string) => {
    if (!files.has(path) && !isFolder(path)) throw failure('ENOENT', path);
  };
  const checkNew = (path: string) => {
    if (files.has(path) || isFolder(path)) throw failure('EEXIST', path);
    if (!isFolder(dirname(path))) throw failure('ENOENT', path);
  };
  const content = (path: string) => {
    if (isFolder(path)) throw failure('EISDIR', path);
    return files.get(path) ?? fail('ENOENT', path);
  };
  const moveFile = (from: string, to: string) => {
    files.set(to, content(from));
    files.delete(from);
    modes.set(to, modes.get(from) ?? OWN_FILE);
    modes.delete(from);
  };
  const moveFolder = (from: string, to: string) => {
    for (const name of namesUnder(from)) moveFile(name, `${to}${name.slice(from.length)}`);
    folders.delete(from);
    folders.add(to);
  };
  return {
    check,
    content,
    mode: (path: string) => modes.get(path) ?? (files.has(path) ? OWN_FILE : OWN_FOLDER),
    setMode: (path: string, mode: number) => modes.set(path, mode),
    namesIn(path: string): string[] {
      if (!isFolder(path)) throw failure('ENOENT', path);
      return [...new Set(namesUnder(path).map(name => name.slice(path.length + 1).split('/')[0] ?? ''))];
    },
    makeFolder(path: string) {
      checkNew(path);
      folders.add(path);
    },
    makeFile(path: string, mode: number) {
      checkNew(path);
      files.set(path, new Uint8Array());
      modes.set(path, mode);
    },
    removeFile(path: string) {
      if (isFolder(path)) throw failure('EPERM', path);
      if (!files.delete(path)) throw failure('ENOENT', path);
      folders.add(dirname(path));
    },
    move(from: string, to: string) {
      if (isFolder(from)) return moveFolder(from, to);
      if (isFolder(to)) throw failure('EISDIR', to);
      moveFile(from, to);
    },
  };
}

function fail(code: string, path: string): never {
  throw failure(code, path);
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
