import { type Adapter, Low } from 'lowdb';
import type { Settings, Store } from '../world.ts';
import { decode, encode, type Header } from './codec.ts';
import { readBytes, replaceFile } from './disk/atomic-file.ts';
import type { Lock } from './lock.ts';
import { type Disk, settingsPath } from './paths.ts';
import { checked } from './read.ts';
import { settingsSchema } from './schema.ts';

const settingsHeader: Header = { format: 'mentor-settings', version: 1, needs: '0.1.0', checksummed: false };

/**
 * A store of what the person has set; empty where nothing was. Reading never writes, nor waits. An update reads anew, and one
 * program updates at a time; one that gives back the very value it was given writes nothing. Refuses with `journal-busy`,
 * `journal-damaged`, `journal-newer` and `file-failed`; then the file is as it was, byte for byte.
 */
export function settingsStore(disk: Disk, lock: Lock): Store<Settings> {
  return {
    read: () => readSettings(disk),
    update: change => lock.hold(() => updated(disk, change)),
  };
}

/** What the person has set. Refuses as reading the store does. */
export async function readSettings(disk: Disk): Promise<Settings> {
  return (await opened(disk)).data;
}

/** The settings in these bytes. Refuses with `journal-damaged` and `journal-newer`. */
export async function settingsIn(bytes: Uint8Array, path: string): Promise<Settings> {
  return checked(settingsSchema, (await decode(bytes, settingsHeader, path)).body, path);
}

async function updated(disk: Disk, change: (current: Settings) => Settings): Promise<Settings> {
  const low = await opened(disk);
  const settings = change(low.data);
  if (settings === low.data) return settings;
  low.data = settings;
  await low.write();
  return settings;
}

async function opened(disk: Disk): Promise<Low<Settings>> {
  const low = new Low<Settings>(adapterOn(disk), {});
  await low.read();
  return low;
}

function adapterOn(disk: Disk): Adapter<Settings> {
  const path = settingsPath(disk);
  return {
    read: async () => {
      const bytes = await readBytes(disk.fs, path);
      return bytes === undefined ? null : settingsIn(bytes, path);
    },
    write: async settings => replaceFile(disk.fs, path, (await encode(settingsHeader, settings)).bytes),
  };
}
