import { type Adapter, Low } from 'lowdb';
import * as v from 'valibot';
import type { Store } from '../world.ts';
import { readText, removeFile, replaceText } from './atomic-file.ts';
import { damaged, decode, encode, type Header } from './codec.ts';
import type { FileSystem } from './file-system.ts';

/** One document: one file, what it begins with, and what it may hold. */
export interface DocumentFile<T extends object | null> {
  readonly fs: FileSystem;
  readonly path: string;
  readonly header: Header;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What is read where there is no file. */
  readonly empty: T;
}

/**
 * A store on one file. Reading never writes. An update reads anew, and updates of one store take turns; one
 * that gives back the very value it was given writes nothing, and one that gives null deletes the file. Refuses with
 * `journal-damaged`, `journal-newer` and `file-failed`; after the first two the file is as it was, byte for byte.
 */
export function fileDocument<T extends object | null>(file: DocumentFile<T>): Store<T> {
  let lastTurn: Promise<unknown> = Promise.resolve();
  return {
    read: async () => (await opened(file)).data.value,
    update: change => {
      const turn = lastTurn.then(() => updated(file, change));
      lastTurn = turn.catch(() => undefined);
      return turn;
    },
  };
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

async function opened<T extends object | null>(file: DocumentFile<T>): Promise<Low<Boxed<T>>> {
  const low = new Low(adapterFor(file), { value: file.empty });
  await low.read();
  return low;
}

function adapterFor<T extends object | null>(file: DocumentFile<T>): Adapter<Boxed<T>> {
  const { fs, path, header } = file;
  return {
    read: async () => {
      const text = await readText(fs, path);
      return text === undefined ? null : { value: parsed(text, file) };
    },
    write: ({ value }) =>
      value === null ? removeFile(fs, path) : replaceText(fs, path, encode(header, value)),
  };
}

function parsed<T extends object | null>(text: string, { header, path, schema }: DocumentFile<T>): T {
  const result = v.safeParse(schema, decode(text, header, path), { abortEarly: true });
  if (result.success) return result.output;
  throw damaged(path, v.getDotPath(result.issues[0]));
}
