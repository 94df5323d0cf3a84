import { join } from 'node:path';
import { JOURNAL_FORMAT, JOURNAL_VERSION, type Journal, LISTS } from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Backups } from '../../world/journal.ts';

import { damageRefusal } from '../damage-refusal.ts';
import { changeIds } from '../journal/changes.ts';
import { readJournalFile } from '../journal/journal-file.ts';
import { readJournal } from '../journal/reading.ts';
import { parseJson } from '../json.ts';
import { type Disk, folderPath, journalPath, type ReadableDisk } from '../paths.ts';
import { isDamageRefusal, listNames } from '../read.ts';
import { isObject } from '../shape.ts';
import { backupDamaged, decodeArchived, fileSystemOf, filesInArchive, isArchive } from './archive.ts';
import { readBackupContents } from './backup-contents.ts';
import { backupDays } from './days.ts';
import { findMissingDocuments, restoreDocuments } from './documents.ts';
import { journalInBackup, readBackup } from './rolling.ts';

/** The backups of the journal on this disk. `incoming` reads the journals that are no backups, such as exports. */
export function backupsOn(disk: Disk, incoming: (text: string, source: string) => Promise<Journal>): Backups {
  const inText: Backups['inText'] = async (text, source) =>
    isArchive(text) ? journalInArchive(text, source) : incoming(text, source);
  return {
    days: () => backupDays(disk),
    ofDay: async day => {
      const backup = await readBackup(disk, day);
      return backup === undefined ? refuseUnknown(disk, day) : journalInBackup(disk, backup);
    },
    contents: onProgress => readBackupContents(disk, onProgress),
    inText,
    wholeIn: async (text, source) => {
      refuseUnlessWhole(text, source);
      return inText(text, source);
    },
    missingDocuments: async text =>
      isArchive(text) ? findMissingDocuments(disk, await filesInArchive(text, '')) : [],
    restoreDocuments: async text =>
      isArchive(text) ? restoreDocuments(disk, await filesInArchive(text, '')) : [],
  };
}

async function refuseUnknown(disk: Disk, day: string): Promise<never> {
  const days = await backupDays(disk);
  const earlier = days.find(one => one < day) ?? null;
  const later = days.findLast(one => one > day) ?? null;
  throw new Refusal({ kind: 'backup-not-found', day, earlier, later });
}

/** The files of the backup stand in a folder named after it, so that what is wrong with one of them can be told. */
async function journalInArchive(text: string, source: string): Promise<Journal> {
  const files = Object.entries(await filesInArchive(text, source));
  const held = new Map(files.map(([name, file]) => [join(source, name), decodeArchived(file)]));
  const disk = { fs: fileSystemOf(held), home: source };
  return readWholeJournal(disk).catch(error => {
    if (!isDamageRefusal(error) || error.problem.kind !== 'journal-damaged') throw error;
    throw backupDamaged(error, source, error.problem.path);
  });
}

/** Where its file is missing, what went with it tells that there was one. */
async function readWholeJournal(disk: ReadableDisk): Promise<Journal> {
  const others = [...(await changeIds(disk)), ...(await listNames(disk.fs, folderPath(disk, 'years')))];
  if (others.length > 0 && (await readJournalFile(disk)) === undefined) {
    throw damageRefusal(journalPath(disk), { kind: 'missing' });
  }
  return readJournal(disk);
}

/** A list of reflections, say, is something to add: to go back to it would empty the rest of the journal. */
function refuseUnlessWhole(text: string, source: string): void {
  if (isArchive(text)) return;
  const value = parseOrUndefined(text);
  if (value === undefined ? BEGINS_AS_EXPORT.test(text) : isWholeJournal(value)) return;
  throw new Refusal({ kind: 'no-backup', path: source, importable: isImportable(value) });
}

/** Undefined where it is not JSON. */
function parseOrUndefined(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** One that broke off is an export still, and said to be broken off. */
const BEGINS_AS_EXPORT = new RegExp(`^\\s*\\{\\s*"format":\\s*"${JOURNAL_FORMAT}"`);

/**
 * An export has every list, as the program of its version had them; what was rescued, which looks like one, has its own only, an
 * export of a period names that, and of a journal with closed parts its file is not the whole. A newer version may have other lists.
 */
function isWholeJournal(value: unknown): boolean {
  if (!isObject(value) || value['format'] !== JOURNAL_FORMAT || 'period' in value) return false;
  const version = Number(value['version']);
  if (version > JOURNAL_VERSION) return true;
  const lists: readonly string[] = version < JOURNAL_VERSION ? FIRST_LISTS : LISTS;
  return lists.every(list => list in value) && isEmptyList(value['years']);
}

/** The lists of versions 1 and 2. */
const FIRST_LISTS = ['intakes', 'people', 'sessions', 'deleted'];

function isEmptyList(years: unknown): boolean {
  return years === undefined || (Array.isArray(years) && years.length === 0);
}

function isImportable(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value);
  const { format = JOURNAL_FORMAT } = value;
  return format === JOURNAL_FORMAT && (!('format' in value) || LISTS.some(list => list in value));
}
