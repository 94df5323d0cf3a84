import { join } from 'node:path';
import { isSheetOf } from '../../domain/sessions/sheet.ts';
import { textIn } from '../codec.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { jsonIn } from '../json.ts';
import { orFinding } from './doctor/readable.ts';
import { type Disk, damagedPath, namesIn } from './layout.ts';

/**
 * The files beside the journal that hold a record, by its id: what could not be kept at the time, a sheet from the
 * editor, and what was damaged and put aside. Where a file is no sound JSON, and its id may be what is damaged, one of
 * `texts`, what the record says, gives it away too; in a sound one another record may well say the same.
 */
export async function mentionsOf(
  disk: Disk,
  id: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  const mentioning: string[] = [];
  for (const path of await besideJournal(disk)) {
    const bytes = await bytesAt(disk, path);
    if (bytes === undefined || bytes === 'unreadable') continue;
    if (holds(bytes, [id, ...(isSound(bytes) ? [] : texts.map(asWritten).filter(isTelling))])) {
      mentioning.push(path);
    }
  }
  return [...mentioning, ...(await pathsIn(disk, disk.home, name => isSheetOf(id, name)))];
}

/**
 * The files beside the journal of which nobody can say whose words they hold: those that cannot be read, and those that are
 * no sound JSON. They may be all that is left of other records, so that they are their owner's to delete.
 */
export async function illegibleOn(disk: Disk): Promise<readonly string[]> {
  const illegible: string[] = [];
  for (const path of await besideJournal(disk)) {
    const bytes = await bytesAt(disk, path);
    if (bytes === 'unreadable' || (bytes && bytes.length > 0 && !isSound(bytes))) illegible.push(path);
  }
  return illegible;
}

async function besideJournal(disk: Disk): Promise<readonly string[]> {
  const rescued = await pathsIn(disk, disk.home, name => /^mentor-rescued-.+\.json$/.test(name));
  return [...rescued, ...(await pathsIn(disk, damagedPath(disk), () => true))];
}

async function pathsIn({ fs }: Disk, folder: string, isMeant: (name: string) => boolean) {
  return (await namesIn(fs, folder)).filter(isMeant).map(name => join(folder, name));
}

/** Undefined for what is no file: a folder that was put aside holds nothing of ours. */
function bytesAt({ fs }: Disk, path: string): Promise<Uint8Array | 'unreadable' | undefined> {
  return orFinding(path, () => readBytes(fs, path)).then(
    ({ value }) => value,
    () => 'unreadable',
  );
}

/** Also where a tool made UTF-16 of it. */
function holds(bytes: Uint8Array, words: readonly string[]): boolean {
  const held = Buffer.from(bytes);
  return words.some(word => {
    const wide = Buffer.from(word, 'utf16le');
    return [Buffer.from(word), wide, Buffer.from(wide).swap16()].some(form => held.includes(form));
  });
}

function isSound(bytes: Uint8Array): boolean {
  try {
    jsonIn(textIn(bytes, ''));
    return true;
  } catch {
    return false;
  }
}

/** A text as it stands in JSON, between its quotes. */
function asWritten(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A word or two may stand in any text. */
function isTelling(text: string): boolean {
  return text.length >= LEAST_TELLING;
}

const LEAST_TELLING = 16;
