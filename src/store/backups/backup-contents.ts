import { join } from 'node:path';
import { type OnProgress, tellEach } from '../../domain/progress.ts';
import type { BackupContents, LeftOut } from '../../world/journal.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { type Disk, folderPath, isRescued, isSheet, JOURNAL, journalPath, SETTINGS } from '../paths.ts';
import { findNonFolders, isDamageRefusal, listNames } from '../read.ts';
import { type ArchivedFile, archiveText, encodeArchived } from './archive.ts';

/**
 * All that is kept on this disk, with the settings, the drafts and the texts that wait to be kept, understood or not.
 * Where somebody writes meanwhile it is read again. Refuses with `file-failed`: a copy without what may not be read would pass for a whole one.
 */
export async function readBackupContents(disk: Disk, onProgress?: OnProgress): Promise<BackupContents> {
  for (;;) {
    const before = await bytesOrNone(disk);
    const { files, leftOut } = await readArchivedFiles(disk, onProgress);
    if (Buffer.compare(before, await bytesOrNone(disk)) === 0) {
      return { text: await archiveText(Object.fromEntries(files)), leftOut };
    }
  }
}

async function readArchivedFiles(disk: Disk, onProgress?: OnProgress) {
  const files = new Map<string, ArchivedFile>();
  const leftOut: LeftOut[] = await foldersLeftOut(disk);
  const ofJournal = [JOURNAL, ...(await namesUnder(disk, 'years')), ...(await namesUnder(disk, 'changes'))];
  const beside = [SETTINGS, ...(await namesUnder(disk, 'drafts')), ...(await waitingTexts(disk))];
  for (const name of tellEach([...ofJournal, ...beside], onProgress)) {
    const read = await bytesOrDamage(disk, name, ofJournal.includes(name));
    if (read !== undefined && 'damage' in read) leftOut.push(read);
    else if (read !== undefined) files.set(name, encodeArchived(read.bytes));
  }
  return { files, leftOut };
}

async function foldersLeftOut(disk: Disk): Promise<LeftOut[]> {
  const ofJournal = [folderPath(disk, 'years'), folderPath(disk, 'changes')];
  const ours = [...ofJournal, folderPath(disk, 'drafts')];
  const paths = (await findNonFolders(disk)).filter(path => ours.includes(path));
  return paths.map(path => ({ path, damage: { kind: 'no-folder' }, ofJournal: ofJournal.includes(path) }));
}

/** Sheets that an editor left, and what could not be kept at the time. */
async function waitingTexts({ fs, home }: Disk): Promise<readonly string[]> {
  return (await listNames(fs, home)).filter(name => isSheet(name) || isRescued(name)).toSorted();
}

/** The files of ours in a folder, by their path in the home. */
async function namesUnder(disk: Disk, folder: 'years' | 'changes' | 'drafts'): Promise<readonly string[]> {
  const names = await listNames(disk.fs, folderPath(disk, folder));
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
    if (!isDamageRefusal(error) || error.problem.kind !== 'journal-damaged') throw error;
    return { path: error.problem.path, damage: error.problem.damage, ofJournal };
  }
}

async function bytesOrNone(disk: Disk): Promise<Uint8Array> {
  return (await readBytes(disk.fs, journalPath(disk)).catch(() => undefined)) ?? Buffer.of();
}
