import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { Refusal } from '../domain/problem.ts';

/** Deletes a file; fine where there is none. Refuses with `file-failed`. */
export function removeSheet(path: string): Promise<void> {
  return failing(path, 'write', () => rm(path, { force: true }));
}

/** Writes all of a file for the owner's eyes only, or nothing of it. Refuses with `file-failed`. */
export function writeSheet(path: string, content: string | Uint8Array): Promise<void> {
  return failing(path, 'write', async () => {
    const nonce = Math.random().toString(36).slice(2, 12);
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${nonce}.tmp`);
    try {
      await writeFile(temporary, content, { mode: 0o600, flush: true });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/** The bytes of a file; undefined where there is none. Refuses with `file-failed`. */
export function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return failing(path, 'read', async () => {
    try {
      return await readFile(path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}

/** Undefined where the bytes are not UTF-8: read leniently, some of it would be lost. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether these bytes hold what somebody wrote: something, and something else than this text. */
export function isWritten(bytes: Uint8Array | undefined, text: string): boolean {
  if (bytes === undefined) return false;
  const left = textOf(bytes);
  return left === undefined ? bytes.length > 0 : left.trim() !== '' && left !== text;
}

/** The names in a folder. Refuses with `file-failed`. */
export function namesIn(folder: string): Promise<readonly string[]> {
  return failing(folder, 'read', () => readdir(folder));
}

/** How the files of one sheet are called, and those of the same thing in another version. */
export interface Names {
  /** The name of the sheet, or of the one beside it with this number, from 1. */
  readonly numbered: (number: number) => string;
  /** Whether a file is a sheet of the same thing, made from another version of it. */
  readonly isOutdated: (file: string) => boolean;
}

/** The files of the sheet `edit-7k.md`: `edit-7k.VERSION.md`, or `edit-7k.md` without one, then `edit-7k-2.md`. */
export function namesOf(sheet: string, version: string | undefined): Names {
  const { name, ext } = parse(sheet);
  const stem = version === undefined ? name : `${name}.${version}`;
  const isOne = (file: string) => file === sheet || (file.startsWith(`${name}.`) && file.endsWith(ext));
  const isThis = (file: string) => file.startsWith(`${stem}.`) || file.startsWith(`${stem}-`);
  return {
    numbered: number => `${stem}${number === 1 ? '' : `-${number}`}${ext}`,
    isOutdated: file => version !== undefined && isOne(file) && !isThis(file),
  };
}

/** Does something with a file; what the file system says against it becomes `file-failed`. */
export async function failing<T>(path: string, doing: 'read' | 'write', work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Refusal({ kind: 'file-failed', path, doing, code }, { cause: error });
  }
}

/** The operating system's own word for what went wrong; undefined where it did not say. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
