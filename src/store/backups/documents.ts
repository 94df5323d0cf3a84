import { join } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import type { DocumentKind } from '../../world/journal.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { parseDraft } from '../drafts/draft-file.ts';
import { type Disk, parseDraftPath, SETTINGS } from '../paths.ts';
import { parseSettings } from '../settings.ts';
import { type ArchivedFile, type ArchivedFiles, decodeArchived } from './archive.ts';

/**
 * The settings and the kinds of drafts among the files of a backup that are not there now. What this version does not
 * understand, or is damaged, is left where it is: brought back it would stand in the way.
 */
export async function findMissingDocuments(
  disk: Disk,
  files: ArchivedFiles,
): Promise<readonly DocumentKind[]> {
  return kindsOf(await findMissing(disk, files));
}

/** Puts back what `findMissingDocuments` tells of, and gives it. Refuses with `file-failed`. */
export async function restoreDocuments(disk: Disk, files: ArchivedFiles): Promise<readonly DocumentKind[]> {
  const missing = await findMissing(disk, files);
  for (const { path, file } of missing) await replaceFile(disk.fs, path, decodeArchived(file));
  return kindsOf(missing);
}

interface MissingDocument {
  readonly kind: DocumentKind;
  /** Where it belongs. */
  readonly path: string;
  readonly file: ArchivedFile;
}

function kindsOf(missing: readonly MissingDocument[]): readonly DocumentKind[] {
  return [...new Set(missing.map(({ kind }) => kind))];
}

async function findMissing(disk: Disk, files: ArchivedFiles): Promise<readonly MissingDocument[]> {
  const missing: MissingDocument[] = [];
  for (const [name, file] of Object.entries(files)) {
    const beside = await documentKindOf(name, decodeArchived(file));
    const path = join(disk.home, name);
    if (beside !== undefined && (await isMissing(disk, path))) missing.push({ kind: beside, path, file });
  }
  return missing;
}

/** What a file of this name in the home holds; undefined where that is something else, or is not understood. */
async function documentKindOf(name: string, bytes: Uint8Array): Promise<DocumentKind | undefined> {
  try {
    if (name === SETTINGS) {
      await parseSettings(bytes, name);
      return 'settings';
    }
    if (parseDraftPath(name) === undefined) return undefined;
    await parseDraft(bytes, name);
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
