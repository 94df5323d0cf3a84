import { join } from 'node:path';
import { Refusal } from '../../domain/problem.ts';
import type { Everything, LeftOut } from '../../world/journal.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { backupText, type Kept, kept } from './backup-file.ts';
import { type Disk, headPath, namesIn, noFolders, yearsPath } from './layout.ts';

/**
 * All that is kept on this disk, with the `others` beside the journal and the texts that wait to be kept, understood or not.
 * Where somebody writes meanwhile it is read again. Refuses with `file-failed`: a copy without what may not be read would pass for a whole one.
 */
export async function everythingOn(disk: Disk, others: readonly string[]): Promise<Everything> {
  for (;;) {
    const before = await bytesOrNone(disk, headPath(disk));
    const found = await filesOn(disk, others);
    const after = await bytesOrNone(disk, headPath(disk));
    if (Buffer.compare(before, after) === 0) {
      return { text: backupText(Object.fromEntries(found.files)), leftOut: found.leftOut };
    }
  }
}

async function filesOn(disk: Disk, others: readonly string[]) {
  const files = new Map<string, Kept>();
  const leftOut: LeftOut[] = await foldersLeftOut(disk);
  const ofJournal = ['journal.json', ...(await yearNames(disk))];
  for (const name of [...ofJournal, ...others, ...(await waitingTexts(disk))]) {
    const read = await bytesOrDamage(disk, name, ofJournal.includes(name));
    if (read !== undefined && 'damage' in read) leftOut.push(read);
    else if (read !== undefined) files.set(name, kept(read.bytes, name));
  }
  return { files, leftOut };
}

async function foldersLeftOut(disk: Disk): Promise<LeftOut[]> {
  const isYears = (path: string) => path === yearsPath(disk);
  return (await noFolders(disk))
    .filter(isYears)
    .map(path => ({ path, damage: { kind: 'no-folder' }, ofJournal: true }));
}

/** Sheets that an editor left, and what could not be kept at the time. */
async function waitingTexts({ fs, home }: Disk): Promise<readonly string[]> {
  return (await namesIn(fs, home)).filter(name => WAITING.test(name)).toSorted();
}

const WAITING = /^(?:mentor-rescued-.+\.json|(?:reflection(?:-\d+)?|edit-.+)\.md)$/;

async function yearNames({ fs, home }: Disk): Promise<readonly string[]> {
  return (await namesIn(fs, yearsPath({ fs, home })))
    .filter(name => /^[\w-]+\.json$/.test(name))
    .toSorted()
    .map(name => `journal/${name}`);
}

/** Undefined where there is no such file. */
async function bytesOrDamage(
  { fs, home }: Disk,
  name: string,
  ofJournal: boolean,
): Promise<{ readonly bytes: Uint8Array } | LeftOut | undefined> {
  try {
    const bytes = await readBytes(fs, join(home, name));
    return bytes && { bytes };
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.kind !== 'journal-damaged') throw error;
    return { path: error.problem.path, damage: error.problem.damage, ofJournal };
  }
}

async function bytesOrNone({ fs }: Disk, path: string): Promise<Uint8Array> {
  return (await readBytes(fs, path).catch(() => undefined)) ?? Buffer.of();
}
