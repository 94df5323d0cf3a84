import { join } from 'node:path';
import { JOURNAL_FORMAT, JOURNAL_VERSION, type Journal, LISTS } from '../../domain/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Backups } from '../../world/journal.ts';
import { memoryFs } from '../disk/memory-fs.ts';
import { isObject, jsonIn } from '../json.ts';
import { bytesOf, filesIn, isBackup } from './backup-file.ts';
import { besidesIn, bringBesides } from './besides.ts';
import { everythingOn } from './everything.ts';
import type { Disk } from './layout.ts';
import { illegibleOn } from './mentions.ts';
import { readJournal } from './reading.ts';
import { backupDays, journalIn, readBackup } from './rolling-backup.ts';

/** The backups of the journal on this disk. `incoming` reads the journals that are no backups, such as exports. */
export function backupsOn(
  disk: Disk,
  others: readonly string[],
  incoming: (text: string, source: string) => Promise<Journal>,
): Backups {
  const inText: Backups['inText'] = async (text, source) =>
    isBackup(text) ? inBackup(text, source) : incoming(text, source);
  return {
    days: () => backupDays(disk),
    ofDay: async day => {
      const backup = await readBackup(disk, day);
      return backup === undefined ? refuseUnknown(disk, day) : journalIn(disk, backup);
    },
    everything: () => everythingOn(disk, others),
    inText,
    wholeIn: async (text, source) => {
      refusePart(text, source);
      return inText(text, source);
    },
    besides: async text => (isBackup(text) ? besidesIn(disk, filesIn(text, '')) : []),
    bringBesides: async text => (isBackup(text) ? bringBesides(disk, filesIn(text, '')) : []),
    illegible: () => illegibleOn(disk),
  };
}

async function refuseUnknown(disk: Disk, day: string): Promise<never> {
  const days = await backupDays(disk);
  const earlier = days.find(one => one < day) ?? null;
  const later = days.findLast(one => one > day) ?? null;
  throw new Refusal({ kind: 'backup-not-found', day, earlier, later });
}

/** The files of the backup stand in a folder named after it, so that what is wrong with one of them can be told. */
async function inBackup(text: string, source: string): Promise<Journal> {
  const held = Object.entries(filesIn(text, source)).map(
    ([name, file]) => [join(source, name), bytesOf(file)] as const,
  );
  return readJournal({ fs: memoryFs(new Map(held)), home: source }).catch(error => {
    if (!(error instanceof Refusal) || error.problem.kind !== 'journal-damaged') throw error;
    const { path: inside, damage } = error.problem;
    throw new Refusal({ kind: 'backup-damaged', path: source, inside, damage }, { cause: error });
  });
}

/** A list of reflections, say, is something to add: to go back to it would empty the rest of the journal. */
function refusePart(text: string, source: string): void {
  if (isBackup(text)) return;
  const value = valueIn(text);
  if (value === undefined ? BEGINS_AS_EXPORT.test(text) : isExport(value)) return;
  throw new Refusal({ kind: 'no-backup', path: source, importable: isImportable(value) });
}

/** Undefined where it is not JSON. */
function valueIn(text: string): unknown {
  try {
    return jsonIn(text);
  } catch {
    return undefined;
  }
}

/** One that broke off is an export still, and said to be broken off. */
const BEGINS_AS_EXPORT = new RegExp(`^\\s*\\{\\s*"format":\\s*"${JOURNAL_FORMAT}"`);

/** An export has every list; what was rescued, which looks like one, has its own only. A newer version may have others. */
function isExport(value: unknown): boolean {
  if (!isObject(value) || value['format'] !== JOURNAL_FORMAT) return false;
  return Number(value['version']) > JOURNAL_VERSION || LISTS.every(list => list in value);
}

function isImportable(value: unknown): boolean {
  if (!isObject(value)) return Array.isArray(value);
  const { format = JOURNAL_FORMAT } = value;
  return format === JOURNAL_FORMAT && (!('format' in value) || LISTS.some(list => list in value));
}
