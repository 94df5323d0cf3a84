import { basename, join } from 'node:path';
import type { Finding, RepairedFinding } from '../../../domain/findings.ts';
import { readBytes, removeFile, replaceFile } from '../../disk/atomic-file.ts';
import { fileFailed } from '../../disk/file-system.ts';
import { makeFolder } from '../../disk/folders.ts';
import { type Disk, damagedPath, namesIn } from '../layout.ts';
import { isNewer, orFinding } from './readable.ts';

/** What a repair works with, under the lock. */
export interface Repair {
  readonly disk: Disk;
  readonly now: Date;
  /** Whether files that read well are taken as they are. */
  readonly accept: boolean;
  readonly confirm: () => Promise<void>;
}

/**
 * Keeps a file as it is now, byte for byte, among what was damaged, and gives where; null where there is none. A folder
 * that stands where a file should be goes there whole. To be done before anything is put in its place: refuses with
 * `file-failed` where it could not be kept.
 */
export async function keepAside(repair: Repair, path: string): Promise<string | null> {
  const { disk, confirm } = repair;
  const { value: bytes, finding } = await orFinding(path, () => readBytes(disk.fs, path));
  if (finding === undefined && bytes === undefined) return null;
  const kept = await freeName(repair, basename(path));
  await confirm();
  if (bytes === undefined) await moveFolder(disk, path, kept);
  else await replaceFile(disk.fs, kept, bytes);
  return kept;
}

/** The same, and then it is gone from its place. */
export async function moveAside(repair: Repair, path: string): Promise<string | null> {
  const kept = await keepAside(repair, path);
  await removeFile(repair.disk.fs, path);
  return kept;
}

/** Moves a damaged file aside, since the journal goes on without it. One of a newer program is left. */
export async function givenUp(repair: Repair, finding: Finding): Promise<RepairedFinding> {
  return isNewer(finding)
    ? { ...finding, outcome: { kind: 'left' }, keptAs: null }
    : { ...finding, outcome: { kind: 'given-up' }, keptAs: await moveAside(repair, finding.path) };
}

async function freeName({ disk, now }: Repair, name: string): Promise<string> {
  const folder = damagedPath(disk);
  const taken = new Set(await namesIn(disk.fs, folder));
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  for (let count = 1; ; count += 1) {
    const free = `${stamp}-${count === 1 ? '' : `${count}-`}${name}`;
    if (!taken.has(free)) return join(folder, free);
  }
}

async function moveFolder(disk: Disk, path: string, kept: string): Promise<void> {
  try {
    await makeFolder(disk.fs, damagedPath(disk));
    await disk.fs.rename(path, kept);
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}
