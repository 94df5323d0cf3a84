import { join } from 'node:path';
import * as v from 'valibot';
import type { Journal } from '../../domain/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Backups } from '../../world/journal.ts';
import { checked } from '../checked.ts';
import { decode, encode, type Header, textIn } from '../codec.ts';
import { readBytes, replaceFile } from '../disk/atomic-file.ts';
import { memoryFs } from '../disk/memory-fs.ts';
import { type Disk, headPath, yearsPath } from './layout.ts';
import { readJournal } from './reading.ts';
import { backupDays, journalIn, readBackup } from './rolling-backup.ts';

/** The backups of the journal on this disk. `incoming` reads the journals that are no backups, such as exports. */
export function backupsOn(
  disk: Disk,
  others: readonly string[],
  incoming: (text: string, source: string) => Promise<Journal>,
): Backups {
  return {
    days: () => backupDays(disk),
    ofDay: async day => {
      const backup = await readBackup(disk, day);
      return backup === undefined ? refuseUnknown(disk, day) : journalIn(disk, backup);
    },
    everything: () => everythingOn(disk, others),
    inText: (text, source) => (isBackup(text) ? inBackup(text, source) : incoming(text, source)),
    bringBack: text => bringBack(disk, others, text),
  };
}

async function refuseUnknown(disk: Disk, day: string): Promise<never> {
  const days = await backupDays(disk);
  const earlier = days.find(one => one < day) ?? null;
  const later = days.findLast(one => one > day) ?? null;
  throw new Refusal({ kind: 'backup-not-found', day, earlier, later });
}

const header: Header = { format: 'mentor-backup', version: 1, needs: '0.2.0', checksummed: true };

/** The bytes of a file, as text where they are text. */
type Kept = { readonly text: string } | { readonly base64: string };

/** Files are taken as they are, understood or not. Where somebody writes meanwhile they are read again. */
async function everythingOn(disk: Disk, others: readonly string[]): Promise<string> {
  for (;;) {
    const before = await bytesAt(disk, headPath(disk));
    const files: Record<string, Kept> = {};
    for (const name of ['journal.json', ...(await yearNames(disk)), ...others]) {
      const bytes = await bytesAt(disk, join(disk.home, name));
      if (bytes !== undefined) files[name] = kept(bytes, name);
    }
    const after = await bytesAt(disk, headPath(disk));
    if (Buffer.compare(before ?? Buffer.of(), after ?? Buffer.of()) === 0) {
      return Buffer.from(encode(header, { files }).bytes).toString();
    }
  }
}

/** What cannot be read as a file, such as a folder in its place, is left out. */
function bytesAt({ fs }: Disk, path: string): Promise<Uint8Array | undefined> {
  return readBytes(fs, path).catch(error => {
    if (error instanceof Refusal && error.problem.kind === 'journal-damaged') return undefined;
    throw error;
  });
}

async function yearNames(disk: Disk): Promise<readonly string[]> {
  const names = await disk.fs.readdir(yearsPath(disk)).catch((): string[] => []);
  return names
    .filter(name => /^[\w-]+\.json$/.test(name))
    .sort()
    .map(name => `journal/${name}`);
}

function kept(bytes: Uint8Array, name: string): Kept {
  try {
    return { text: textIn(bytes, name) };
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}

function isBackup(text: string): boolean {
  return /^\s*\{\s*"format":\s*"mentor-backup"/.test(text.slice(0, 100));
}

/** The files of the backup stand in a folder named after it, so that what is wrong with one of them can be told. */
async function inBackup(text: string, source: string): Promise<Journal> {
  const { files } = filesIn(text, source);
  const held = Object.entries(files).map(
    ([name, file]) => [join(source, name), Buffer.from(...contentOf(file))] as const,
  );
  return readJournal({ fs: memoryFs(new Map(held)), home: source }).catch(error => {
    if (!(error instanceof Refusal) || error.problem.kind !== 'journal-damaged') throw error;
    const { path: inside, damage } = error.problem;
    throw new Refusal({ kind: 'backup-damaged', path: source, inside, damage }, { cause: error });
  });
}

async function bringBack(disk: Disk, others: readonly string[], text: string): Promise<void> {
  if (!isBackup(text)) return;
  const { files } = filesIn(text, 'backup');
  for (const name of others) {
    const [file, path] = [files[name], join(disk.home, name)];
    if (file === undefined || (await bytesAt(disk, path)) !== undefined) continue;
    await replaceFile(disk.fs, path, Buffer.from(...contentOf(file)));
  }
}

function filesIn(text: string, source: string) {
  return checked(backupSchema, decode(Buffer.from(text), header, source).body, source);
}

function contentOf(file: Kept): [string, BufferEncoding] {
  return 'text' in file ? [file.text, 'utf8'] : [file.base64, 'base64'];
}

const backupSchema = v.looseObject({
  files: v.record(v.string(), v.union([v.object({ text: v.string() }), v.object({ base64: v.string() })])),
});
