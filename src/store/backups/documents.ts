import { join } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import type { Beside } from '../../world/journal.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { draftIn } from '../drafts/draft-file.ts';
import { type Disk, draftNameIn, SETTINGS } from '../paths.ts';
import { settingsIn } from '../settings.ts';
import { type ArchivedFile, type ArchivedFiles, bytesOf } from './archive.ts';

/**
 * The settings and the kinds of drafts among the files of a backup that are not there now. What this version does not
 * understand, or is damaged, is left where it is: brought back it would stand in the way.
 */
export async function documentsIn(disk: Disk, files: ArchivedFiles): Promise<readonly Beside[]> {
  return kindsOf(await missingFrom(disk, files));
}

/** Puts back what `documentsIn` tells of, and gives it. Refuses with `file-failed`. */
export async function bringDocuments(disk: Disk, files: ArchivedFiles): Promise<readonly Beside[]> {
  const missing = await missingFrom(disk, files);
  for (const { path, file } of missing) await replaceFile(disk.fs, path, bytesOf(file));
  return kindsOf(missing);
}

interface Missing {
  readonly beside: Beside;
  /** Where it belongs. */
  readonly path: string;
  readonly file: ArchivedFile;
}

function kindsOf(missing: readonly Missing[]): readonly Beside[] {
  return [...new Set(missing.map(({ beside }) => beside))];
}

async function missingFrom(disk: Disk, files: ArchivedFiles): Promise<readonly Missing[]> {
  const missing: Missing[] = [];
  for (const [name, file] of Object.entries(files)) {
    const beside = await besideIn(name, bytesOf(file));
    const path = join(disk.home, name);
    if (beside !== undefined && (await isMissing(disk, path))) missing.push({ beside, path, file });
  }
  return missing;
}

/** What a file of this name in the home holds; undefined where that is something else, or is not understood. */
async function besideIn(name: string, bytes: Uint8Array): Promise<Beside | undefined> {
  try {
    if (name === SETTINGS) {
      await settingsIn(bytes, name);
      return 'settings';
    }
    if (draftNameIn(name) === undefined) return undefined;
    await draftIn(bytes, name);
    return 'drafts';
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What cannot be read is there. */
function isMissing(disk: Disk, path: string): Promise<boolean> {
  return readBytes(disk.fs, path).then(
    bytes => bytes === undefined,
    () => false,
  );
}
