import { type Edit, withEdits } from '../../domain/history/edits.ts';
import type { Change, History } from '../../domain/history/history.ts';
import { emptyJournal } from '../../domain/journal.ts';
import { readBytes, removeFile, replaceFile } from '../atomic-file.ts';
import { claimedSeal, damaged, encode } from '../codec.ts';
import { journalSchema } from '../schema.ts';
import { checked, type Head, headBody, type YearEntry } from './head.ts';
import { changeHeader, changePath, type Disk, headHeader, headPath, yearPath } from './layout.ts';
import { type Parts, readPart } from './reading.ts';
import { encodedYear, entryFor, partAfter, yearsOf } from './year.ts';

/** What a commit puts in the place of what was there. */
export interface Commit {
  readonly edits: readonly Edit[];
  readonly history: History;
  /** On which side of the new history the change stands. */
  readonly latest: 'done' | 'undone';
}

/** Edits that take more room than this, in bytes of JSON, go into a file of their own, so that the head stays small. */
const LARGE = 16_384;

/**
 * Keeps a change. One rename commits it: that of the head, which holds the edits as well as what undo needs. The files
 * of the years follow, and where one cannot be written it waits for the next change: the head tells readers what it
 * lacks. Before that rename `confirm` may still call it off. Gives the new head and the parts that were touched.
 */
export async function commit(
  disk: Disk,
  head: Head,
  read: Parts,
  { edits, history, latest }: Commit,
  confirm: () => Promise<void>,
): Promise<{ readonly head: Head; readonly parts: Parts }> {
  checked(journalSchema, withEdits(emptyJournal, edits), headPath(disk));
  const touched = await Promise.all(
    yearsOf(edits).map(async year => {
      const part = partAfter(read.get(year) ?? (await readPart(disk, head, year)), edits, year);
      return { year, part, encoded: encodedYear(year, part) };
    }),
  );
  const entries = touched.map(({ year, part, encoded }) => {
    return [year, entryFor(part, encoded.seal ?? '', head.years[year]?.seal ?? null)] as const;
  });
  const next = await keepHead(
    disk,
    { years: { ...settled(head.years), ...Object.fromEntries(entries) }, latest, history },
    confirm,
  );
  for (const { year, encoded } of touched)
    await unlessItWaits(replaceFile(disk.fs, yearPath(disk, year), encoded.bytes));
  await dropChanges(disk, head.history, history);
  return { head: next, parts: new Map(touched.map(({ year, part }) => [year, part])) };
}

/** Puts another head in the place of the one there is. */
export async function keepHead(
  disk: Disk,
  head: Omit<Head, 'seal'>,
  confirm: () => Promise<void>,
): Promise<Head> {
  const { bytes, seal } = encode(headHeader, headBody({ ...head, seal: null }));
  await confirm();
  await replaceFile(disk.fs, headPath(disk), bytes);
  return { ...head, seal };
}

/** Brings the files of the years up to the head, where the latest change could not. */
export async function settle(disk: Disk, head: Head): Promise<void> {
  for (const [year, { seal, replaces }] of Object.entries(head.years)) {
    if (replaces === undefined) continue;
    const path = yearPath(disk, year);
    const bytes = await readBytes(disk.fs, path);
    if (bytes !== undefined && claimedSeal(bytes) === seal) continue;
    const encoded = encodedYear(year, await readPart(disk, head, year));
    if (encoded.seal !== seal) throw damaged(path, { kind: 'out-of-step' });
    await replaceFile(disk.fs, path, encoded.bytes);
  }
}

/** A change that is ready for the history; where it is large, its edits are in a file of their own by then. */
export async function keptChange(
  disk: Disk,
  change: Change & { readonly edits: readonly Edit[] },
): Promise<Change> {
  if (JSON.stringify(change.edits).length <= LARGE) return change;
  await keepLargeChange(disk, change.id, change.edits);
  return { ...change, edits: null };
}

/** Writes the file of a large change. */
export async function keepLargeChange(disk: Disk, id: string, edits: readonly Edit[]): Promise<void> {
  await replaceFile(disk.fs, changePath(disk, id), encode(changeHeader, { edits }).bytes);
}

/** Deletes the files of large changes that no history needs any more. */
export async function dropChanges(disk: Disk, before: History, after: History): Promise<void> {
  const needed = new Set(large(after));
  for (const id of large(before).filter(id => !needed.has(id))) {
    await unlessItWaits(removeFile(disk.fs, changePath(disk, id)));
  }
}

function large({ done, undone }: History): readonly string[] {
  return [...done, ...undone].filter(({ edits }) => edits === null).map(({ id }) => id);
}

/** The years as they are once the files have followed the head. */
function settled(years: Head['years']): Record<string, YearEntry> {
  return Object.fromEntries(
    Object.entries(years).map(([year, { replaces: _replaces, ...entry }]) => [year, entry]),
  );
}

/** The change is kept by now; what fails here is made good by the next one. */
async function unlessItWaits(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
}
