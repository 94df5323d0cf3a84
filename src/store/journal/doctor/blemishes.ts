import { join } from 'node:path';
import type { Blemish, Finding, Outcome, RepairedFinding } from '../../../domain/findings.ts';
import { removeFile } from '../../disk/atomic-file.ts';
import { type FileStats, fileFailed } from '../../disk/file-system.ts';
import { needlessChanges } from '../changes.ts';
import { backupsPath, type Disk, damagedPath, namesIn, yearsPath } from '../layout.ts';
import { leftovers } from '../sweep.ts';
import type { Repair } from './aside.ts';
import { surveyedHead } from './head-survey.ts';

/** How the blemishes are looked for. */
export interface Looking {
  readonly disk: Disk;
  /** Only what was written before this instant can have been left behind: later files may still be in use. */
  readonly before: Date;
  /** Whether the journal is sound, so that what its head does not tell of is of no use. */
  readonly isSound: boolean;
  /** Whether the system knows who may read a file. */
  readonly hasModes: boolean;
}

/** A finding that takes nothing away from what is kept. */
interface BlemishFinding extends Finding {
  readonly what: Blemish;
}

/** What should not be so: files left behind, texts that wait, and what others may read. */
export async function blemishes(looking: Looking): Promise<readonly BlemishFinding[]> {
  const { disk, hasModes } = looking;
  const as = (kind: Blemish['kind']) => (path: string) => ({ path, what: { kind }, acceptable: false });
  return [
    ...(await leftBehind(looking)).map(as('left-over')),
    ...(await rescuedTexts(disk)).map(as('rescued')),
    ...(hasModes ? await openToOthers(disk) : []).map(as('open-to-others')),
  ];
}

/** Deletes what was left behind, and closes what is open to others. A text that waits is its owner's to take in. */
export async function repairedBlemishes(
  repair: Repair,
  looking: Looking,
): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const blemish of await blemishes(looking)) {
    repaired.push({ ...blemish, outcome: await repairedBlemish(repair, blemish), keptAs: null });
  }
  return repaired;
}

async function repairedBlemish(repair: Repair, { path, what }: BlemishFinding): Promise<Outcome> {
  switch (what.kind) {
    case 'left-over':
      await repair.confirm();
      await removeFile(repair.disk.fs, path);
      return { kind: 'mended' };
    case 'open-to-others':
      await close(repair, path);
      return { kind: 'mended' };
    case 'rescued':
      return { kind: 'left' };
  }
}

/** Takes everybody else's rights to a file or folder away; where it is a link, to what it leads to. */
async function close({ disk }: Repair, path: string): Promise<void> {
  try {
    const { mode } = await disk.fs.stat(path);
    await disk.fs.chmod(path, mode & OWN);
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}

/** The rights of the owner, among all bits of a mode. */
const OWN = 0o700;
const OTHERS = 0o077;

async function leftBehind({ disk, before, isSound }: Looking): Promise<readonly string[]> {
  const paths = [...(await leftovers(disk)), ...(isSound ? await changesLeftBehind(disk) : [])];
  const stats = await Promise.all(paths.map(path => statsOf(disk, path)));
  return paths.filter((_, at) => (stats[at]?.mtimeMs ?? Number.POSITIVE_INFINITY) < before.getTime());
}

/** Without a sound head nobody can say which changes are needed. */
async function changesLeftBehind(disk: Disk): Promise<readonly string[]> {
  const survey = await surveyedHead(disk);
  return survey.kind === 'sound' ? needlessChanges(disk, survey.head.history) : [];
}

async function rescuedTexts(disk: Disk): Promise<readonly string[]> {
  return (await namesIn(disk.fs, disk.home))
    .filter(name => RESCUED.test(name))
    .map(name => join(disk.home, name));
}

async function openToOthers(disk: Disk): Promise<readonly string[]> {
  const paths = await pathsOf(disk);
  const stats = await Promise.all(paths.map(path => statsOf(disk, path)));
  return paths.filter((_, at) => ((stats[at]?.mode ?? 0) & OTHERS) !== 0);
}

/** All that is ours, also what the editor left; other files in the home are somebody else's business. */
async function pathsOf(disk: Disk): Promise<readonly string[]> {
  const folders = [yearsPath(disk), backupsPath(disk), damagedPath(disk)];
  const inside: string[] = [];
  for (const folder of folders) {
    inside.push(folder, ...(await namesIn(disk.fs, folder)).map(name => join(folder, name)));
  }
  const here = (await namesIn(disk.fs, disk.home)).filter(name => OURS.test(name) || RESCUED.test(name));
  return [disk.home, ...here.map(name => join(disk.home, name)), ...inside];
}

/** Undefined for what is not there, or no more. */
function statsOf({ fs }: Disk, path: string): Promise<FileStats | undefined> {
  return fs.stat(path).catch(() => undefined);
}

const RESCUED = /^mentor-rescued-.*\.json$/;
const OURS =
  /^(?:journal|intake-draft|reflection-draft|settings)\.json$|^(?:reflection(?:-\d+)?|edit-.+)\.md$/;
