import { join } from 'node:path';
import { eachTelling, noProgress, type OnProgress } from '../../domain/progress.ts';
import type { Everything, LeftOut } from '../../world/journal.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { type Disk, folderPath, isRescued, isSheet, JOURNAL, journalPath, SETTINGS } from '../paths.ts';
import { isDamage, namesIn, notFolders } from '../read.ts';
import { type ArchivedFile, archivedFile, archiveText } from './archive.ts';

/**
 * All that is kept on this disk, with the settings, the drafts and the texts that wait to be kept, understood or not.
 * Where somebody writes meanwhile it is read again. Refuses with `file-failed`: a copy without what may not be read would pass for a whole one.
 */
export async function everythingOn(disk: Disk, onProgress: OnProgress = noProgress): Promise<Everything> {
  for (;;) {
    const before = await bytesOrNone(disk);
    const { files, leftOut } = await filesOn(disk, onProgress);
    if (Buffer.compare(before, await bytesOrNone(disk)) === 0) {
      return { text: await archiveText(Object.fromEntries(files)), leftOut };
    }
  }
}

async function filesOn(disk: Disk, onProgress: OnProgress) {
  const files = new Map<string, ArchivedFile>();
  const leftOut: LeftOut[] = await foldersLeftOut(disk);
  const ofJournal = [JOURNAL, ...(await namesUnder(disk, 'years')), ...(await namesUnder(disk, 'changes'))];
  const beside = [SETTINGS, ...(await namesUnder(disk, 'drafts')), ...(await waitingTexts(disk))];
  for (const name of eachTelling([...ofJournal, ...beside], onProgress)) {
    const read = await bytesOrDamage(disk, name, ofJournal.includes(name));
    if (read !== undefined && 'damage' in read) leftOut.push(read);
    else if (read !== undefined) files.set(name, archivedFile(read.bytes));
  }
  return { files, leftOut };
}

async function foldersLeftOut(disk: Disk): Promise<LeftOut[]> {
  const ofJournal = [folderPath(disk, 'years'), folderPath(disk, 'changes')];
  const ours = [...ofJournal, folderPath(disk, 'drafts')];
  const paths = (await notFolders(disk)).filter(path => ours.includes(path));
  return paths.map(path => ({ path, damage: { kind: 'no-folder' }, ofJournal: ofJournal.includes(path) }));
}

/** Sheets that an editor left, and what could not be kept at the time. */
async function waitingTexts({ fs, home }: Disk): Promise<readonly string[]> {
  return (await namesIn(fs, home)).filter(name => isSheet(name) || isRescued(name)).toSorted();
}

/** The files of ours in a folder, by their path in the home. */
async function namesUnder(disk: Disk, folder: 'years' | 'changes' | 'drafts'): Promise<readonly string[]> {
  const names = await namesIn(disk.fs, folderPath(disk, folder));
  return names
    .filter(name => /^[^.].*\.json$/s.test(name))
    .toSorted()
    .map(name => `${folder}/${name}`);
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
    if (!isDamage(error) || error.problem.kind !== 'journal-damaged') throw error;
    return { path: error.problem.path, damage: error.problem.damage, ofJournal };
  }
}

async function bytesOrNone(disk: Disk): Promise<Uint8Array> {
  return (await readBytes(disk.fs, journalPath(disk)).catch(() => undefined)) ?? Buffer.of();
}
