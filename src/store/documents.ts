import { type Adapter, Low } from 'lowdb';
import type * as v from 'valibot';
import type { IntakeDraft } from '../domain/intake/interview.ts';
import type { ReflectionDraft } from '../domain/sessions/reflection-draft.ts';
import type { Settings, Store } from '../world.ts';
import { decode, encode, type Header } from './codec.ts';
import { readBytes, removeFile, replaceFile } from './disk/atomic-file.ts';
import type { Lock } from './lock.ts';
import { type Disk, type DocumentName, documentPath } from './paths.ts';
import { checked } from './read.ts';
import { draftSchema, reflectionDraftSchema, settingsSchema } from './schema.ts';

/** What is kept beside the journal, each in a file of its own. */
export interface Documents {
  /** What the person has set; empty where nothing was. */
  readonly settings: Settings;
  /** The intake broken off; null where there is none, and then there is no file. */
  readonly intakeDraft: IntakeDraft | null;
  /** The reflection broken off; null where there is none, and then there is no file. */
  readonly reflectionDraft: ReflectionDraft | null;
}

/** What a document's file begins with, what it may hold, and what is read where there is no file. */
interface Kind<T> {
  readonly header: Header;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly empty: T;
}

const KINDS: { readonly [name in DocumentName]: Kind<Documents[name]> } = {
  settings: { header: header('mentor-settings'), schema: settingsSchema, empty: {} },
  intakeDraft: { header: header('mentor-intake-draft'), schema: draftSchema, empty: null },
  reflectionDraft: { header: header('mentor-reflection-draft'), schema: reflectionDraftSchema, empty: null },
};

/**
 * A store on one document. Reading never writes, nor waits. An update reads anew, and one program updates at a time; one
 * that gives back the very value it was given writes nothing, and one that gives null deletes the file. Refuses with
 * `journal-busy`, `journal-damaged`, `journal-newer` and `file-failed`; then the file is as it was, byte for byte.
 */
export function documentStore<N extends DocumentName>(disk: Disk, lock: Lock, name: N): Store<Documents[N]> {
  return {
    read: () => readDocument(disk, name),
    update: change => lock.hold(() => updated(disk, name, change)),
  };
}

/** What one document holds. Refuses as reading its store does. */
export async function readDocument<N extends DocumentName>(disk: Disk, name: N): Promise<Documents[N]> {
  return (await opened(disk, name)).data.value;
}

/** What a document holds in its bytes. Refuses with `journal-damaged` and `journal-newer`. */
export async function documentIn<N extends DocumentName>(
  bytes: Uint8Array,
  name: N,
  path: string,
): Promise<Documents[N]> {
  const { header: understood, schema } = KINDS[name];
  return checked(schema, (await decode(bytes, understood, path)).body, path);
}

function header(format: string): Header {
  return { format, version: 1, needs: '0.1.0', checksummed: false };
}

/** lowdb keeps no null and no absence of its own, hence the box. */
interface Boxed<T> {
  readonly value: T;
}

async function updated<N extends DocumentName>(
  disk: Disk,
  name: N,
  change: (current: Documents[N]) => Documents[N],
): Promise<Documents[N]> {
  const low = await opened(disk, name);
  const value = change(low.data.value);
  if (value === low.data.value) return value;
  low.data = { value };
  await low.write();
  return value;
}

async function opened<N extends DocumentName>(disk: Disk, name: N): Promise<Low<Boxed<Documents[N]>>> {
  const { empty } = KINDS[name];
  const low = new Low(adapterFor(disk, name), { value: empty });
  await low.read();
  return low;
}

function adapterFor<N extends DocumentName>(disk: Disk, name: N): Adapter<Boxed<Documents[N]>> {
  const { header: understood } = KINDS[name];
  const path = documentPath(disk, name);
  return {
    read: async () => {
      const bytes = await readBytes(disk.fs, path);
      return bytes === undefined ? null : { value: await documentIn(bytes, name, path) };
    },
    write: async ({ value }) => {
      if (value === null) await removeFile(disk.fs, path);
      else await replaceFile(disk.fs, path, (await encode(understood, value)).bytes);
    },
  };
}
