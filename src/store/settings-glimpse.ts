import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { invalidSetting, type Settings } from '../preferences.ts';
import type { Header } from './codec.ts';
import { parseJson } from './json.ts';
import { settingsPath } from './paths.ts';
import type { Body } from './shape.ts';

/** What the settings begin with. */
export const settingsHeader: Header = {
  format: 'mentor-settings',
  version: 1,
  needs: '0.1.0',
  checksummed: false,
};

/**
 * The settings of this home as every run needs them at once, before there is a language to complain in: empty where there are
 * none, and undefined where they are not whole and sound. The store itself refuses such a file, for the commands that rest on it.
 */
export function glimpseSettings(home: string): Settings | undefined {
  try {
    const path = settingsPath({ home });
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return {};
    return stats.isFile() ? settingsIfSound(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

function settingsIfSound(bytes: Buffer): Settings | undefined {
  if (!isUtf8(bytes)) return undefined;
  const { format, version, ...settings }: Body = Object(parseJson(bytes.toString()));
  const isOurs = format === settingsHeader.format && version === settingsHeader.version;
  return isOurs && invalidSetting(settings) === undefined ? settings : undefined;
}
