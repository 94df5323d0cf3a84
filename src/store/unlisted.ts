import { basename, dirname, join } from 'node:path';
import { withEdits } from '../domain/journal/edits.ts';
import { emptyJournal, type Journal } from '../domain/journal/journal.ts';
import { type ChecksummedHeader, claimedChecksum, decode, encode } from './codec.ts';
import { readBytes } from './disk/atomic-file.ts';
import { changeHeader, journalHeader, partHeader } from './formats.ts';
import { hasItems, type Identified, withoutIdentified } from './identified.ts';
import { parseChange } from './journal/changes.ts';
import { recordsOfPart } from './journal/closed-parts.ts';
import { contentsOf } from './journal/contents.ts';
import { parseJournalFile } from './journal/journal-file.ts';
import { parseJson } from './json.ts';
import {
  copiedFrom,
  folderPath,
  JOURNAL,
  parseChangeName,
  parsePartName,
  type ReadableDisk,
} from './paths.ts';
import { listNames } from './read.ts';
import { parseChecked } from './schema/checked.ts';
import { journalSchema } from './schema.ts';
import { type Body, isObject } from './shape.ts';

/*
 * Files of a journal that no journal here lists: what another computer wrote, and a tool that syncs folders brought, under its own
 * name or, where both wrote, as a conflict copy; and what a command left that was killed before its commit.
 */

/** What such a file holds. */
export interface UnlistedFile {
  readonly path: string;
  /** Whether its name is one that this program never gives, so that a tool must have. */
  readonly isConflictCopy: boolean;
  /** What it says; empty where that is nothing for a journal, as in settings. */
  readonly journal: Journal;
  /** Whether it is a change that was taken back. */
  readonly isUndone: boolean;
}

/** The paths of all files in the home and its folders that may be such, by their names. Refuses with `file-failed`. */
export async function pathsOfJournals(disk: ReadableDisk): Promise<readonly string[]> {
  const copies = (await listNames(disk.fs, disk.home)).filter(name => copiedFrom(name) !== undefined);
  const paths = copies.map(name => join(disk.home, name));
  for (const folder of JOURNAL_FOLDERS) {
    const names = (await listNames(disk.fs, folderPath(disk, folder))).filter(name => parseChangeName(name));
    paths.push(...names.map(name => join(folderPath(disk, folder), name)));
  }
  return paths;
}

const JOURNAL_FOLDERS = ['changes', 'years', 'backups'] as const;

/**
 * What one of these files holds; undefined where it is gone, or none of this program's. Refuses with `journal-damaged`, `journal-newer`,
 * `journal-older` and `file-failed`.
 */
export async function readUnlisted(disk: ReadableDisk, path: string): Promise<UnlistedFile | undefined> {
  const bytes = await readBytes(disk.fs, path);
  if (bytes === undefined) return undefined;
  const isBeside = dirname(path) === disk.home;
  if (isBeside && copiedFrom(basename(path)) !== JOURNAL) {
    return { path, isConflictCopy: true, isUndone: false, journal: emptyJournal };
  }
  const body = parseUnlisted(bytes);
  const header = HEADERS.find(({ format }) => format === body?.['format']);
  // What a person exported into the home carries no checksum.
  const isOurs = header !== undefined && claimedChecksum(bytes) !== null;
  if (isBeside && body !== undefined && !isOurs) return undefined;
  const read = await readAs(header ?? journalHeader, bytes, path);
  return { path, ...read, journal: parseChecked(journalSchema, read.journal, path) };
}

const HEADERS = [journalHeader, partHeader, changeHeader];

async function readAs(header: ChecksummedHeader, bytes: Uint8Array, path: string) {
  const name = basename(path);
  if (header === changeHeader) {
    const { id, edits, undoneAt } = await parseChange(bytes, path);
    const isUndone = undoneAt !== undefined;
    return {
      journal: withEdits(emptyJournal, edits),
      isConflictCopy: parseChangeName(name) !== id,
      isUndone,
    };
  }
  if (header === partHeader) {
    const told = parsePartName(name);
    const journal = await recordsOfPart(bytes, told ? name : null, path);
    return { journal, isConflictCopy: told === undefined, isUndone: false };
  }
  const { latest } = await parseJournalFile(bytes, path);
  return { journal: latest, isConflictCopy: true, isUndone: false };
}

/** The bytes of such a file without what is meant; null where nothing else is in it. Refuses as reading it does. */
export async function withoutRecordsIn(
  bytes: Uint8Array,
  path: string,
  isMeant: (one: Identified) => boolean,
): Promise<Uint8Array | null | undefined> {
  const header = HEADERS.find(({ format }) => format === parseUnlisted(bytes)?.['format']);
  if (header === undefined) return undefined;
  const left = withoutIdentified((await decode(bytes, header, path)).body, isMeant);
  if (!isObject(left) || !hasItems(left)) return null;
  const holds = header === changeHeader ? undefined : contentsOf({ ...emptyJournal, ...left });
  return (await encode(header, left, holds)).bytes;
}

/** The object of JSON in a file; undefined where it is none. */
function parseUnlisted(bytes: Uint8Array): Body | undefined {
  try {
    const value = parseJson(Buffer.from(bytes).toString());
    return isObject(value) ? value : {};
  } catch {
    return undefined;
  }
}
