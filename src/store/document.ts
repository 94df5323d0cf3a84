import { type Adapter, Low } from 'lowdb';
import type * as v from 'valibot';
import type { Store } from '../world.ts';
import { checked } from './checked.ts';
import { decode, encode, type Header } from './codec.ts';
import { readBytes, removeFile, replaceFile } from './disk/atomic-file.ts';
import type { FileSystem } from './disk/file-system.ts';
import type { Lock } from './lock.ts';

/** Where a document is, and whom one waits for before it is changed. */
export interface Place {
  readonly fs: FileSystem;
  readonly lock: Lock;
  readonly path: string;
}

/** A document to be read: no lock is needed. */
type Readable<T extends object | null> = Omit<DocumentFile<T>, 'lock'>;

/** One document: one file, what it begins with, and what it may hold. */
interface DocumentFile<T extends object | null> extends Place {
  readonly header: Header;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What is read where there is no file. */
  readonly empty: T;
}

/**
 * A store on one file. Reading never writes, nor waits. An update reads anew, and one program updates at a time; one
 * that gives back the very value it was given writes nothing, and one that gives null deletes the file. Refuses with
 * `journal-busy`, `journal-damaged`, `journal-newer` and `file-failed`; then the file is as it was, byte for byte.
 */
export function fileDocument<T extends object | null>(file: DocumentFile<T>): Store<T> {
  return {
    read: () => readDocument(file),
    update: change => file.lock.hold(() => updated(file, change)),
  };
}

/** What one document holds, for those who do not change it. Refuses as reading a store does. */
export async function readDocument<T extends object | null>(file: Readable<T>): Promise<T> {
  return (await opened(file)).data.value;
}

/** lowdb keeps no null and no absence of its own, hence the box. */
interface Boxed<T> {
  readonly value: T;
}

async function updated<T extends object | null>(
  file: DocumentFile<T>,
  change: (current: T) => T,
): Promise<T> {
  const low = await opened(file);
  const value = change(low.data.value);
  if (value === low.data.value) return value;
  low.data = { value };
  await low.write();
  return value;
}

async function opened<T extends object | null>(file: Readable<T>): Promise<Low<Boxed<T>>> {
  const low = new Low(adapterFor(file), { value: file.empty });
  await low.read();
  return low;
}

function adapterFor<T extends object | null>(file: Readable<T>): Adapter<Boxed<T>> {
  const { fs, path, header, schema } = file;
  const valueIn = (bytes: Uint8Array) => checked(schema, decode(bytes, header, path).body, path);
  return {
    read: async () => {
      const bytes = await readBytes(fs, path);
      return bytes === undefined ? null : { value: valueIn(bytes) };
    },
    write: ({ value }) =>
      value === null ? removeFile(fs, path) : replaceFile(fs, path, encode(header, value).bytes),
  };
}
