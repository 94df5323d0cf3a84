import type { Settings, Store } from '../world.ts';
import type { FileSystem } from './disk/file-system.ts';
import { fileDocument, type Place, readDocument } from './document.ts';
import { settingsSchema } from './schema.ts';

const settings = {
  header: { format: 'mentor-settings', version: 1, needs: '0.1.0', checksummed: false },
  schema: settingsSchema,
  empty: {} as Settings,
};

/** What the person has set; empty where nothing was. */
export function fileSettings(on: Place): Store<Settings> {
  return fileDocument<Settings>({ ...on, ...settings });
}

/** The same, to look at only. */
export function readSettings(fs: FileSystem, path: string): Promise<Settings> {
  return readDocument<Settings>({ fs, path, ...settings });
}
