import { basename, join } from 'node:path';
import type { Finding, RepairedFinding } from '../../domain/journal/findings.ts';
import type { OnProgress } from '../../domain/progress.ts';
import { readBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import { fileFailed } from '../disk/file-system.ts';
import { makeFolder } from '../disk/folders.ts';
import { type Disk, folderPath } from '../paths.ts';
import { listNames } from '../read.ts';
import { isOfOtherVersion, readOrFinding } from './salvage.ts';

/** What a repair works with, under the lock. */
export interface Repair {
  readonly disk: Disk;
  readonly now: Date;
  /** The calendar day that it is for the person. */
  readonly today: string;
  /** Whether files that read well are taken as they are. */
  readonly accept: boolean;
  readonly confirm: () => Promise<void>;
  readonly onProgress: OnProgress;
}

/**
 * Copies a file as it is now, byte for byte, into quarantine, and gives where; null where there is none. A folder that stands
 * where a file should be goes there whole. To be done before anything is put in its place: refuses with `file-failed`
 * where it could not be kept.
 */
export async function copyToQuarantine(repair: Repair, path: string): Promise<string | null> {
  const { disk, confirm } = repair;
  await confirm();
  const { value: bytes, finding } = await readOrFinding(path, () => readBytes(disk.fs, path));
  if (finding === undefined && bytes === undefined) return null;
  const kept = await freeName(repair, basename(path));
  if (bytes === undefined) await moveFolder(disk, path, kept);
  else await replaceFile(disk.fs, kept, bytes);
  return kept;
}

/** The same, and then it is gone from its place. */
export async function moveToQuarantine(repair: Repair, path: string): Promise<string | null> {
  const kept = await copyToQuarantine(repair, path);
  await removeFile(repair.disk.fs, path);
  return kept;
}

/** Puts a damaged file in quarantine, since the journal goes on without it. One of another version of the program is left. */
export async function giveUp(repair: Repair, finding: Finding): Promise<RepairedFinding> {
  return isOfOtherVersion(finding)
    ? { ...finding, outcome: { kind: 'left' }, keptAs: null }
    : { ...finding, outcome: { kind: 'given-up' }, keptAs: await moveToQuarantine(repair, finding.path) };
}

async function freeName({ disk, now }: Repair, name: string): Promise<string> {
  const folder = folderPath(disk, 'quarantine');
  const taken = new Set(await listNames(disk.fs, folder));
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  for (let count = 1; ; count += 1) {
    const free = `${stamp}-${count === 1 ? '' : `${count}-`}${name}`;
    if (!taken.has(free)) return join(folder, free);
  }
}

async function moveFolder(disk: Disk, path: string, kept: string): Promise<void> {
  try {
    await makeFolder(disk.fs, folderPath(disk, 'quarantine'));
    await disk.fs.rename(path, kept);
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}
