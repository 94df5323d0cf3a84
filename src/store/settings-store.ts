import type { Settings, Store } from '../world.ts';
import { fileDocument } from './document.ts';
import type { FileSystem } from './file-system.ts';
import { settingsSchema } from './schema.ts';

/** What the person has set; empty where nothing was. */
export function fileSettings(fs: FileSystem, path: string): Store<Settings> {
  return fileDocument<Settings>({
    fs,
    path,
    header: { format: 'mentor-settings', version: 1 },
    schema: settingsSchema,
    empty: {},
  });
}
