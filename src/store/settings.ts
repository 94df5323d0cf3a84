import { type Adapter, Low } from 'lowdb';
import { invalidSetting, type Settings } from '../preferences.ts';
import type { Store } from '../world.ts';
import { decode, encode } from './codec.ts';
import { damageRefusal } from './damage-refusal.ts';
import { readBytes, replaceFile } from './disk/atomic-file.ts';
import type { Lock } from './lock.ts';
import { type Disk, settingsPath } from './paths.ts';
import { settingsHeader } from './settings-glimpse.ts';

/**
 * A store of what the person has set; empty where nothing was. Reading never writes, nor waits. An update reads anew, and one
 * program updates at a time; one that gives back the very value it was given writes nothing. Refuses with `journal-busy`,
 * `journal-damaged`, `journal-newer` and `file-failed`; then the file is as it was, byte for byte.
 */
export function settingsStore(disk: Disk, lock: Lock): Store<Settings> {
  return {
    read: () => readSettings(disk),
    update: change => lock.hold(() => updateSettings(disk, change)),
  };
}

/** What the person has set. Refuses as reading the store does. */
export async function readSettings(disk: Disk): Promise<Settings> {
  return (await openSettings(disk)).data;
}

/** The settings in these bytes. Refuses with `journal-damaged` and `journal-newer`. */
export async function parseSettings(bytes: Uint8Array, path: string): Promise<Settings> {
  const { body } = await decode(bytes, settingsHeader, path);
  const key = invalidSetting(body);
  if (key !== undefined) throw damageRefusal(path, { kind: 'wrong', key });
  return body;
}

async function updateSettings(disk: Disk, change: (current: Settings) => Settings): Promise<Settings> {
  const low = await openSettings(disk);
  const settings = change(low.data);
  if (settings === low.data) return settings;
  low.data = settings;
  await low.write();
  return settings;
}

async function openSettings(disk: Disk): Promise<Low<Settings>> {
  const low = new Low<Settings>(adapterOn(disk), {});
  await low.read();
  return low;
}

function adapterOn(disk: Disk): Adapter<Settings> {
  const path = settingsPath(disk);
  return {
    read: async () => {
      const bytes = await readBytes(disk.fs, path);
      return bytes === undefined ? null : parseSettings(bytes, path);
    },
    write: async settings => replaceFile(disk.fs, path, (await encode(settingsHeader, settings)).bytes),
  };
}
