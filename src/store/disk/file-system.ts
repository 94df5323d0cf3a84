import { Refusal } from '../../domain/problem.ts';

/** The operations by which a document is kept, as `node:fs/promises` has them; each may be made to fail. */
export interface FileSystem {
  readFile(path: string): Promise<Uint8Array>;
  realpath(path: string): Promise<string>;
  readlink(path: string): Promise<string>;
  mkdir(path: string, how: { readonly mode: number }): Promise<unknown>;
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  stat(path: string): Promise<FileStats>;
  chmod(path: string, mode: number): Promise<void>;
  /** Sets the times at which a file was read and written last. */
  utimes(path: string, read: Date, written: Date): Promise<void>;
}

/** Those of them by which a document is only read. */
export type ReadableFileSystem = Pick<FileSystem, 'readFile' | 'readdir' | 'readlink' | 'stat'>;

export interface FileStats {
  readonly mode: number;
  readonly mtimeMs: number;
  /** The number of the user whose it is; absent where the system has none. */
  readonly uid?: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

export interface OpenFile {
  writeFile(content: string | Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The operating system's own word for what went wrong, such as `ENOSPC`; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What to throw for an error of the file system: `file-failed`, or the error itself where it is none of theirs. */
export function fileFailed(error: unknown, path: string, operation: 'read' | 'write'): unknown {
  const code = codeOf(error);
  return code === undefined
    ? error
    : new Refusal({ kind: 'file-failed', path, operation: operation, code }, { cause: error });
}
