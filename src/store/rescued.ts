import { join } from 'node:path';
import { codeOf } from './disk/file-system.ts';
import { type Disk, isRescued } from './paths.ts';
import { listNames } from './read.ts';

/**
 * The paths of texts that could not be kept and were put into a safe place: in the home, and in the system's folder for temporary
 * files. Of the latter, which others may write to as well, only this user's own files count that can be read; a link is none.
 * Refuses with `file-failed` what cannot be seen of the home.
 */
export async function rescuedTexts(disk: Disk): Promise<readonly string[]> {
  const inHome = (await listNames(disk.fs, disk.home)).filter(isRescued).map(name => join(disk.home, name));
  return [...inHome, ...(await inTemporary(disk))].toSorted();
}

async function inTemporary({ fs, home, temporary }: Disk): Promise<readonly string[]> {
  if (temporary === undefined) return [];
  const folder = await fs.realpath(temporary).catch(() => temporary);
  if (folder === (await fs.realpath(home).catch(() => home))) return [];
  const names = await fs.readdir(folder).catch(() => []);
  const paths = names.filter(isRescued).map(name => join(folder, name));
  const isOwn = await Promise.all(paths.map(path => isOwnFile({ fs }, path)));
  return paths.filter((_, at) => isOwn[at]);
}

/** A link may lead to any file of this user's, such as the journal itself. */
async function isOwnFile({ fs }: Pick<Disk, 'fs'>, path: string): Promise<boolean> {
  try {
    const stats = await fs.stat(path);
    const isOwn = stats.uid === undefined || stats.uid === (process.getuid?.() ?? stats.uid);
    return isOwn && stats.isFile() && (stats.mode & OWNER_READS) !== 0 && (await fs.realpath(path)) === path;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

const OWNER_READS = 0o400;
