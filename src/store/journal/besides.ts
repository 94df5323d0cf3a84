import { join } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import type { Beside } from '../../world/journal.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { memoryFs } from '../disk/memory-fs.ts';
import type { Place } from '../document.ts';
import { fileIntakeDraft, fileReflectionDraft } from '../draft-store.ts';
import type { Lock } from '../lock.ts';
import { fileNames } from '../place.ts';
import { fileSettings } from '../settings-store.ts';
import { bytesOf, type Kept } from './backup-file.ts';
import type { Disk } from './layout.ts';

type Files = Readonly<Record<string, Kept>>;

/**
 * The settings and drafts among the files of a backup that are not there now. Those that this version does not
 * understand, or that are damaged, are left where they are: brought back they would stand in the way of every command.
 */
export async function besidesIn(disk: Disk, files: Files): Promise<readonly Beside[]> {
  const missing: Beside[] = [];
  for (const beside of BESIDES) {
    const file = files[fileNames[beside]];
    if (file !== undefined && (await isMissing(disk, beside)) && (await isUnderstood(beside, file))) {
      missing.push(beside);
    }
  }
  return missing;
}

/** Puts back what `besidesIn` tells of, and gives it. Refuses with `file-failed`. */
export async function bringBesides(disk: Disk, files: Files): Promise<readonly Beside[]> {
  const besides = await besidesIn(disk, files);
  for (const beside of besides) {
    const file = files[fileNames[beside]];
    if (file !== undefined) await replaceFile(disk.fs, pathOf(disk.home, beside), bytesOf(file));
  }
  return besides;
}

const READERS: Readonly<Record<Beside, (on: Place) => Promise<unknown>>> = {
  settings: on => fileSettings(on).read(),
  intakeDraft: on => fileIntakeDraft(on).read(),
  reflectionDraft: on => fileReflectionDraft(on).read(),
};
const BESIDES = Object.keys(READERS) as readonly Beside[];

/** What cannot be read is there. */
function isMissing({ fs, home }: Disk, beside: Beside): Promise<boolean> {
  return readBytes(fs, pathOf(home, beside)).then(
    bytes => bytes === undefined,
    () => false,
  );
}

async function isUnderstood(beside: Beside, file: Kept): Promise<boolean> {
  const path = pathOf('/backup', beside);
  try {
    await READERS[beside]({ fs: memoryFs(new Map([[path, bytesOf(file)]])), path, lock: nobodyElse });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** In a file system of one's own one is alone. */
const nobodyElse: Lock = { hold: work => work({ confirm: async () => {} }) };

function pathOf(home: string, beside: Beside): string {
  return join(home, fileNames[beside]);
}
