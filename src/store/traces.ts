import { join } from 'node:path';
import { decodeText } from './codec.ts';
import { readBytes } from './disk/atomic-file.ts';
import { jsonIn } from './json.ts';
import { type Disk, documentPath, folderPath, isNewSheet, isRescued, isTraceOf } from './paths.ts';
import { isDamage, namesIn } from './read.ts';

/** Records that are gone for good, and what they said. */
export interface Gone {
  readonly ids: readonly string[];
  /** In a file that is damaged the id itself may be what was hurt: then what the records said gives them away. */
  readonly texts: readonly string[];
}

/**
 * The files beside the journal that hold one of these records: sheets of whichever version, drafts, and what was rescued or put in
 * quarantine. A sound file is one by the id, as another record may well say the same; a draft and a new sheet have no id.
 */
export async function tracesOf(disk: Disk, { ids, texts }: Gone): Promise<readonly string[]> {
  const said = texts.filter(isTelling).flatMap(text => [text, inJson(text)]);
  const holding: string[] = [];
  const unnamed = await filesWithoutIds(disk);
  for (const path of [...(await filesBeside(disk)), ...unnamed]) {
    const bytes = await bytesAt(disk, path);
    if (bytes === undefined || bytes === 'unreadable') continue;
    const goesById = !unnamed.includes(path) && (await isSound(bytes));
    if (holds(bytes, goesById ? ids : [...ids, ...said])) holding.push(path);
  }
  const sheets = await pathsIn(disk, disk.home, name => ids.some(id => isTraceOf(id, name)));
  return [...holding, ...sheets];
}

/**
 * The files beside the journal, and the changes and closed parts, of which nobody can say whose words they hold: those that cannot
 * be read, and those that are no sound JSON. They may be all that is left of other records, so that they are their owner's to delete.
 */
export async function illegibleFiles(disk: Disk): Promise<readonly string[]> {
  const illegible: string[] = [];
  for (const path of [...(await filesBeside(disk)), ...(await filesOfJournal(disk))]) {
    const bytes = await bytesAt(disk, path);
    if (bytes === 'unreadable' || (bytes && bytes.length > 0 && !(await isSound(bytes)))) {
      illegible.push(path);
    }
  }
  return illegible;
}

async function filesBeside(disk: Disk): Promise<readonly string[]> {
  const rescued = await pathsIn(disk, disk.home, isRescued);
  return [...rescued, ...(await pathsIn(disk, folderPath(disk, 'quarantine'), () => true))];
}

/** Drafts, and sheets of new reflections. */
async function filesWithoutIds(disk: Disk): Promise<readonly string[]> {
  const drafts = [documentPath(disk, 'intakeDraft'), documentPath(disk, 'reflectionDraft')];
  return [...drafts, ...(await pathsIn(disk, disk.home, isNewSheet))];
}

async function filesOfJournal(disk: Disk): Promise<readonly string[]> {
  const folders = ['years', 'changes'] as const;
  return (await Promise.all(folders.map(name => pathsIn(disk, folderPath(disk, name), () => true)))).flat();
}

async function pathsIn({ fs }: Disk, folder: string, isMeant: (name: string) => boolean) {
  return (await namesIn(fs, folder)).filter(isMeant).map(name => join(folder, name));
}

/** Undefined for what is no file: a folder that was put aside holds nothing of ours. */
function bytesAt({ fs }: Disk, path: string): Promise<Uint8Array | 'unreadable' | undefined> {
  return readBytes(fs, path).catch(error => (isDamage(error) ? undefined : 'unreadable'));
}

/** Also where a tool made UTF-16 of it. */
function holds(bytes: Uint8Array, words: readonly string[]): boolean {
  const held = Buffer.from(bytes);
  return words.some(word => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word), wide, Buffer.from(wide).swap16()].some(form => held.includes(form));
  });
}

async function isSound(bytes: Uint8Array): Promise<boolean> {
  try {
    jsonIn(await decodeText(bytes, ''));
    return true;
  } catch {
    return false;
  }
}

/** A text as it stands in JSON, between its quotes. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A word or two may stand in any text. */
function isTelling(text: string): boolean {
  return text.length >= LEAST_TELLING;
}

const LEAST_TELLING = 16;
