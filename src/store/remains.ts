import { basename, dirname, join } from 'node:path';
import type { Remains } from '../world/journal.ts';
import { hasIdentified, type Identified, saysOnlyDeleted, withoutIdentified } from './identified.ts';
import {
  type Disk,
  type FileKindName,
  type FilePlace,
  FOLDER_NAMES,
  folderPath,
  isLeftByEditor,
  kindOfFile,
} from './paths.ts';
import { listNames } from './read.ts';
import { rescuedTexts } from './rescued.ts';
import {
  containsAny,
  type GoneRecords,
  illegibleFiles,
  linesOfGone,
  readBytesIfThere,
  saysGone,
  soundValueIn,
  textsOfGone,
} from './traces.ts';

/**
 * What is left of these records once all was cleared of them that the program reads: copies of its files that a tool which syncs
 * folders or an editor made, and what is damaged. Looks at every byte in the home, in its folders, and in what was rescued.
 */
export async function remainsOf(disk: Disk, gone: GoneRecords): Promise<Remains> {
  const holding: string[] = [];
  const unclear: string[] = [];
  for (const file of await allFiles(disk)) {
    const bytes = await readBytesIfThere(disk, file.path);
    if (bytes === 'unreadable') unclear.push(file.path);
    else if (bytes !== undefined && (await isHolding(bytes, gone))) holding.push(file.path);
    else if (bytes !== undefined && file.place === 'home' && isBinary(file.name, bytes))
      unclear.push(file.path);
  }
  const illegible = [...new Set([...unclear, ...(await illegibleFiles(disk))])];
  return { holding, illegible: illegible.filter(path => !holding.includes(path)) };
}

interface LyingFile {
  readonly path: string;
  readonly name: string;
  readonly place: FilePlace;
  readonly kind: FileKindName | undefined;
}

/** In sound JSON a record, or its words outside of any record, for what merely names one was cleared; else any of it. */
async function isHolding(bytes: Uint8Array, gone: GoneRecords): Promise<boolean> {
  if (!containsAny(bytes, [...gone.ids, ...textsOfGone(gone), ...linesOfGone(gone)])) return false;
  const value = await soundValueIn(bytes);
  if (value === undefined) return true;
  const isGone = (one: Identified) => gone.ids.includes(one.id) && !saysOnlyDeleted(one);
  const outside = withoutIdentified(value, () => true);
  return hasIdentified(value, isGone) || saysGone(outside, gone);
}

/** What an editor leaves beside a sheet may hold its words in an order of its own. */
function isBinary(name: string, bytes: Uint8Array): boolean {
  return isLeftByEditor(name) && bytes.includes(0);
}

async function allFiles(disk: Disk): Promise<readonly LyingFile[]> {
  const files: LyingFile[] = [];
  for (const name of await listNames(disk.fs, disk.home)) {
    const file = lyingFileAt('home', disk.home, name);
    files.push(file);
    // Where tools keep what they replaced, such as `.stversions`.
    if (!FOLDER_NAMES.some(folder => folder === name))
      files.push(...(await filesUnder(disk, 'home', file.path, 1)));
  }
  for (const place of FOLDER_NAMES) files.push(...(await filesUnder(disk, place, folderPath(disk, place))));
  for (const path of await rescuedTexts(disk)) {
    if (dirname(path) !== disk.home) files.push(lyingFileAt('temporary', dirname(path), basename(path)));
  }
  return files;
}

/** The files in a folder of ours, and in folders in it, as one that was put aside whole. */
async function filesUnder(
  disk: Disk,
  place: FilePlace,
  folder: string,
  depth = 0,
): Promise<readonly LyingFile[]> {
  const files: LyingFile[] = [];
  for (const name of await listNames(disk.fs, folder).catch(() => [])) {
    const file = lyingFileAt(place, folder, name);
    files.push(depth === 0 ? file : { ...file, kind: undefined });
    if (depth < DEEPEST) files.push(...(await filesUnder(disk, place, file.path, depth + 1)));
  }
  return files;
}

/** So many folders in folders are looked into: links may lead round in a circle. */
const DEEPEST = 4;

function lyingFileAt(place: FilePlace, folder: string, name: string): LyingFile {
  return { path: join(folder, name), name, place, kind: kindOfFile(place, name) };
}
