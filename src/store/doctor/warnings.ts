import { join } from 'node:path';
import type { Finding, Outcome, RepairedFinding, Warning } from '../../domain/findings.ts';
import { withEdits } from '../../domain/journal/edits.ts';
import { emptyJournal, type Journal } from '../../domain/journal/journal.ts';
import { mergeOf } from '../../domain/journal/merge.ts';
import { removeFile } from '../disk/atomic-file.ts';
import { type FileStats, fileFailed } from '../disk/file-system.ts';
import { changeIds, readChange } from '../journal/changes.ts';
import { readPart } from '../journal/closed-parts.ts';
import type { JournalFile } from '../journal/journal-file.ts';
import {
  changePath,
  type Disk,
  folderPath,
  folderPaths,
  isOurs,
  isRescued,
  partIn,
  partPath,
} from '../paths.ts';
import { namesIn } from '../read.ts';
import { leftovers } from '../sweep.ts';
import type { Repair } from './quarantine.ts';
import { orFinding } from './salvage.ts';

/** How the warnings are looked for. */
export interface Looking {
  readonly disk: Disk;
  /** Only what was written before this instant can have been left behind: later files may still be in use. */
  readonly before: Date;
  /** The journal where it is sound, so that it tells what goes with it; null where nobody can say. */
  readonly journal: { readonly file: JournalFile; readonly whole: Journal } | null;
  /** Whether the system knows who may read a file. */
  readonly hasModes: boolean;
}

/** A finding that takes nothing away from what is kept. */
interface WarningFinding extends Finding {
  readonly what: Warning;
}

/** What is wrong with changes and closed parts that the journal does not list. */
export async function unlistedFindings(looking: Looking): Promise<readonly Finding[]> {
  const findings = (await unlistedFiles(looking)).flatMap(({ finding }) => finding ?? []);
  const old = await writtenBefore(
    looking,
    findings.map(({ path }) => path),
  );
  return findings.filter(({ path }) => old.includes(path));
}

/** What should not be so: files left behind, texts that wait or that the journal does not know, and what others may read. */
export async function warnings(looking: Looking): Promise<readonly WarningFinding[]> {
  const { disk, hasModes } = looking;
  const unlisted = (await unlistedFiles(looking)).filter(({ finding }) => finding === undefined);
  const pathsOf = (known: boolean) => unlisted.filter(one => one.isKnown === known).map(({ path }) => path);
  const rescued = (await namesIn(disk.fs, disk.home)).filter(isRescued).map(name => join(disk.home, name));
  const found: Readonly<Record<Warning['kind'], readonly string[]>> = {
    'left-over': await writtenBefore(looking, [...(await leftovers(disk)), ...pathsOf(true)]),
    unlisted: await writtenBefore(looking, pathsOf(false)),
    rescued,
    'open-to-others': hasModes ? await openToOthers(disk) : [],
  };
  return KINDS.flatMap(kind => found[kind].map(path => ({ path, what: { kind }, acceptable: false })));
}

const KINDS = ['left-over', 'unlisted', 'rescued', 'open-to-others'] as const;

/** Deletes what was left behind, and closes what is open to others. Texts that wait are their owner's to take in. */
export async function repairWarnings(repair: Repair, looking: Looking): Promise<readonly RepairedFinding[]> {
  const repaired: RepairedFinding[] = [];
  for (const warning of await warnings(looking)) {
    repaired.push({ ...warning, outcome: await repairWarning(repair, warning), keptAs: null });
  }
  return repaired;
}

async function repairWarning({ disk, confirm }: Repair, { path, what }: WarningFinding): Promise<Outcome> {
  switch (what.kind) {
    case 'left-over':
      await confirm();
      await removeFile(disk.fs, path);
      return { kind: 'mended' };
    case 'open-to-others':
      await close(disk, path);
      return { kind: 'mended' };
    case 'rescued':
    case 'unlisted':
      return { kind: 'left' };
  }
}

/** Takes everybody else's rights to a file or folder away; where it is a link, to what it leads to. */
async function close({ fs }: Disk, path: string): Promise<void> {
  try {
    await fs.chmod(path, (await fs.stat(path)).mode & OWN);
  } catch (error) {
    throw fileFailed(error, path, 'write');
  }
}

/** The rights of the owner, among all bits of a mode. */
const OWN = 0o700;
const OTHERS = 0o077;

/**
 * Changes and closed parts that the journal does not list: another computer's, or of a command that was killed before its commit.
 * Known is one in which the journal knows all that it says; what else there is, is not swept unread.
 */
async function unlistedFiles({ disk, journal }: Looking) {
  if (journal === null) return [];
  const { file, whole } = journal;
  const listed = new Set([...file.changes.done, ...file.changes.undone, ...file.retired.changes]);
  const parts = new Set([...file.years.map(entry => entry.file), ...file.retired.years]);
  const names = (await namesIn(disk.fs, folderPath(disk, 'years'))).filter(name => partIn(name));
  const unlisted = [
    ...(await changeIds(disk))
      .filter(id => !listed.has(id))
      .map(id => ({ path: changePath(disk, id), read: () => afterChange(disk, id) })),
    ...names
      .filter(name => !parts.has(name))
      .map(name => ({ path: partPath(disk, name), read: () => readPart(disk, name) })),
  ];
  return Promise.all(
    unlisted.map(async ({ path, read }) => {
      const { value, finding } = await orFinding(path, read);
      if (finding !== undefined) return { path, isKnown: false, finding };
      return { path, isKnown: mergeOf(whole, value).journal === whole };
    }),
  );
}

/** What a change put in. */
async function afterChange(disk: Disk, id: string): Promise<Journal> {
  return withEdits(emptyJournal, (await readChange(disk, id)).edits);
}

async function writtenBefore(
  { disk, before }: Looking,
  paths: readonly string[],
): Promise<readonly string[]> {
  const stats = await Promise.all(paths.map(path => statsOf(disk, path)));
  return paths.filter((_, at) => (stats[at]?.mtimeMs ?? Number.POSITIVE_INFINITY) < before.getTime());
}

/** Of all that is ours, also what the editor left; other files in the home are somebody else's business. */
async function openToOthers(disk: Disk): Promise<readonly string[]> {
  const under = async (folder: string) => (await namesIn(disk.fs, folder)).map(name => join(folder, name));
  const inside = await Promise.all(folderPaths(disk).map(async folder => [folder, ...(await under(folder))]));
  const here = (await namesIn(disk.fs, disk.home)).filter(isOurs).map(name => join(disk.home, name));
  const paths = [disk.home, ...here, ...inside.flat()];
  const stats = await Promise.all(paths.map(path => statsOf(disk, path)));
  return paths.filter((_, at) => ((stats[at]?.mode ?? 0) & OTHERS) !== 0);
}

/** Undefined for what is not there, or no more. */
function statsOf({ fs }: Disk, path: string): Promise<FileStats | undefined> {
  return fs.stat(path).catch(() => undefined);
}
