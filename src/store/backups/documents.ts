import { Refusal } from '../../domain/problem.ts';
import type { Beside } from '../../world/journal.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';

import { documentIn } from '../documents.ts';
import { type Disk, documentNames, documentPath } from '../paths.ts';
import { type ArchivedFile, type ArchivedFiles, bytesOf } from './archive.ts';

/**
 * The settings and drafts among the files of a backup that are not there now. Those that this version does not
 * understand, or that are damaged, are left where they are: brought back they would stand in the way of every command.
 */
export async function documentsIn(disk: Disk, files: ArchivedFiles): Promise<readonly Beside[]> {
  const missing: Beside[] = [];
  for (const name of NAMES) {
    const file = files[documentNames[name]];
    if (file !== undefined && (await isMissing(disk, name)) && (await isUnderstood(name, file)))
      missing.push(name);
  }
  return missing;
}

/** Puts back what `documentsIn` tells of, and gives it. Refuses with `file-failed`. */
export async function bringDocuments(disk: Disk, files: ArchivedFiles): Promise<readonly Beside[]> {
  const names = await documentsIn(disk, files);
  for (const name of names) {
    const file = files[documentNames[name]];
    if (file !== undefined) await replaceFile(disk.fs, documentPath(disk, name), bytesOf(file));
  }
  return names;
}

const NAMES = Object.keys(documentNames) as readonly Beside[];

/** What cannot be read is there. */
function isMissing(disk: Disk, name: Beside): Promise<boolean> {
  return readBytes(disk.fs, documentPath(disk, name)).then(
    bytes => bytes === undefined,
    () => false,
  );
}

async function isUnderstood(name: Beside, file: ArchivedFile): Promise<boolean> {
  return documentIn(bytesOf(file), name, documentNames[name]).then(
    () => true,
    error => {
      if (error instanceof Refusal) return false;
      throw error;
    },
  );
}
