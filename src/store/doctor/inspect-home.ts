import { emptyJournal } from '../../domain/journal/journal.ts';
import { Refusal } from '../../domain/problem.ts';
import type { Clock } from '../../world.ts';
import type { FileStats } from '../disk/file-system.ts';
import { emptyFile, readJournalFile } from '../journal/journal-file.ts';
import { readJournal } from '../journal/reading.ts';
import type { Disk } from '../paths.ts';
import { pathsOfJournals } from '../unlisted.ts';
import { ifReadable } from './salvage.ts';
import type { SheetInspection } from './sheets-left.ts';
import { type SoundJournal, type Unmerged, unmergedFiles } from './unmerged.ts';

/** How one looks at what lies around the journal. */
export interface HomeInspectionSetup {
  readonly disk: Disk;
  readonly clock: Pick<Clock, 'now'>;
  /** Whether somebody alive is writing, or may be. */
  readonly isInUse: () => Promise<boolean>;
  /** Whether the system knows who may read a file; Windows has other means. */
  readonly hasModes: boolean;
  /** The process that asks, and the words in which sheets may be written. */
  readonly sheets: Pick<SheetInspection, 'owner' | 'sheetWords'>;
}

/** What lies around the journal. */
export interface HomeInspection extends Pick<HomeInspectionSetup, 'disk' | 'hasModes' | 'sheets'> {
  /** Only what was written before this instant can have been left behind: later files may still be in use. */
  readonly before: Date;
  /** The journal where it is sound, so that it tells what goes with it; null where nobody can say. */
  readonly journal: SoundJournal | null;
  /** The files that the journal does not list; none where it is not sound. */
  readonly unmerged: readonly Unmerged[];
}

/** How closely one looks. */
export interface InspectionCare {
  /** Whether the closed parts are read too; otherwise what they hold may seem to be missing from the journal. */
  readonly isThorough: boolean;
  /** Whether a file that the disk does not give is a failure, and not passed over with all that the journal does not list. */
  readonly isStrict: boolean;
}

/**
 * Looks around without the lock. The names of the files come first: one that the journal does not list afterwards belongs to whoever
 * was writing in between. Refuses with `file-failed`.
 */
export async function inspectHome(
  setup: HomeInspectionSetup,
  care: InspectionCare = { isThorough: true, isStrict: true },
): Promise<HomeInspection> {
  const { disk, clock, isInUse } = setup;
  const paths = await pathsOfJournals(disk);
  const before = (await isInUse()) ? new Date(clock.now().getTime() - IN_USE_MS) : EVER;
  return inspectFiles(setup, before, await writtenBefore({ disk, before }, paths), care);
}

/** While somebody writes, a file that was written so short a time ago may still be their work. */
const IN_USE_MS = 60_000;

/** Looks around under the lock, where nobody is in mid-write, however new a file is. */
export async function inspectHomeLocked(setup: HomeInspectionSetup): Promise<HomeInspection> {
  return inspectFiles(setup, EVER, await pathsOfJournals(setup.disk), { isThorough: true, isStrict: true });
}

const EVER = new Date(8_640_000_000_000_000);

async function inspectFiles(
  { disk, hasModes, sheets }: HomeInspectionSetup,
  before: Date,
  paths: readonly string[],
  { isThorough, isStrict }: InspectionCare,
): Promise<HomeInspection> {
  const journal = await ifReadable(async () => ({
    file: (await readJournalFile(disk)) ?? emptyFile,
    whole: isThorough ? await readJournal(disk) : emptyJournal,
  }));
  const reading = journal === undefined ? [] : unmergedFiles(disk, paths, journal);
  const unmerged = await (isStrict ? reading : emptyIfRefused(reading));
  return { disk, hasModes, sheets, before, journal: journal ?? null, unmerged };
}

/** Nothing where the disk does not give it. */
export async function emptyIfRefused<T>(looked: readonly T[] | Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await looked;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Those of these files that were written long enough ago that nobody can be at them any more. */
export async function writtenBefore(
  { disk, before }: Pick<HomeInspection, 'disk' | 'before'>,
  paths: readonly string[],
): Promise<readonly string[]> {
  const stats = await Promise.all(paths.map(path => statsOf(disk, path)));
  return paths.filter((_, at) => (stats[at]?.mtimeMs ?? Number.POSITIVE_INFINITY) < before.getTime());
}

/** Undefined for what is not there, or no more. */
export function statsOf({ fs }: Disk, path: string): Promise<FileStats | undefined> {
  return fs.stat(path).catch(() => undefined);
}
