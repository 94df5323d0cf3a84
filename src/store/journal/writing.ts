import { type Edit, withEdits } from '../../domain/history/edits.ts';
import type { Change, History } from '../../domain/history/history.ts';
import { emptyJournal, type Journal, LISTS } from '../../domain/journal.ts';
import { checked } from '../checked.ts';
import { type Checksummed, CLAIM_LENGTH, claimedChecksum, encode } from '../codec.ts';
import { readFirstBytes, removeFile, replaceFile } from '../disk/atomic-file.ts';
import { journalSchema } from '../schema.ts';
import { needlessChanges } from './changes.ts';
import { type Head, headBody, type YearEntry } from './head.ts';
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
  const touched = await Promise.all(
    yearsOf(edits).map(async year => {
      const part = partAfter(read.get(year) ?? (await readPart(disk, head, year)), edits, year);
      return { year, part, encoded: encodedYear(year, part) };
    }),
  );
  const entries = touched.map(({ year, part, encoded }) => {
    return [year, entryFor(part, encoded.checksum, head.years[year]?.checksum ?? null)] as const;
  });
  const next = await keepHead(
    disk,
    { years: { ...settled(head.years), ...Object.fromEntries(entries) }, latest, history },
    confirm,
  );
  for (const { year, encoded } of touched) {
    await unlessItWaits(() => keepYear(disk, year, encoded, confirm));
  }
  await unlessItWaits(() => dropChanges(disk, history, confirm));
  return { head: next, parts: new Map(touched.map(({ year, part }) => [year, part])) };
}

/**
 * Edits whose records are whole: what a command left out is filled in as the schema has it, so that reading need not do
 * it each time. Refuses with `journal-damaged` a record that could not be read again.
 */
export function completed(disk: Disk, edits: readonly Edit[]): readonly Edit[] {
  const whole = checked(journalSchema, withEdits(emptyJournal, edits), headPath(disk));
  const records = new Map(
    LISTS.flatMap(list => whole[list].map(record => [`${list} ${record.id}`, record] as const)),
  );
  return edits.map(edit => {
    const record = records.get(`${edit.list} ${edit.id}`);
    // The order in which a person reads it stays that in which it was made.
    return { ...edit, after: record === undefined ? null : { ...edit.after, ...record } };
  });
}

/** Puts another head in the place of the one there is. */
export async function keepHead(
  disk: Disk,
  head: Omit<Head, 'checksum'>,
  confirm: () => Promise<void>,
): Promise<Head> {
  const { bytes, checksum } = encode(headHeader, headBody({ ...head, checksum: null }));
  await confirm();
  await replaceFile(disk.fs, headPath(disk), bytes);
  return { ...head, checksum };
}

/**
 * Brings the files of the years up to the head, where the latest change could not, and gives the head that goes with
 * them. Another version of the program may write the same year in other bytes: the head is told of these first.
 */
export async function settle(disk: Disk, head: Head, confirm: () => Promise<void>): Promise<Head> {
  const waiting = await yearsThatWait(disk, head);
  const asTold = waiting.every(({ year, encoded }) => encoded.checksum === head.years[year]?.checksum);
  const entries = waiting.map(({ year, part, encoded }) => {
    return [year, entryFor(part, encoded.checksum, head.years[year]?.replaces ?? null)] as const;
  });
  const years = { ...head.years, ...Object.fromEntries(entries) };
  const next = asTold ? head : await keepHead(disk, { ...head, years }, confirm);
  for (const { year, encoded } of waiting) await keepYear(disk, year, encoded, confirm);
  return next;
}

/** Puts another year in the place of the one there is. */
async function keepYear(
  disk: Disk,
  year: string,
  { bytes }: Checksummed,
  confirm: () => Promise<void>,
): Promise<void> {
  await confirm();
  await replaceFile(disk.fs, yearPath(disk, year), bytes);
}

interface WaitingYear {
  readonly year: string;
  readonly part: Journal;
  readonly encoded: Checksummed;
}

async function yearsThatWait(disk: Disk, head: Head): Promise<readonly WaitingYear[]> {
  const waiting: WaitingYear[] = [];
  for (const [year, { checksum, replaces }] of Object.entries(head.years)) {
    if (replaces === undefined) continue;
    const first = await readFirstBytes(disk.fs, yearPath(disk, year), CLAIM_LENGTH);
    if (first !== undefined && claimedChecksum(first) === checksum) continue;
    const part = await readPart(disk, head, year);
    waiting.push({ year, part, encoded: encodedYear(year, part) });
  }
  return waiting;
}

/** A change that is ready for the history; where it is large, its edits are in a file of their own by then. */
export async function keptChange(
  disk: Disk,
  change: Change & { readonly edits: readonly Edit[] },
): Promise<Change> {
  if (Buffer.byteLength(JSON.stringify(change.edits)) <= LARGE) return change;
  await keepLargeChange(disk, change.id, change.edits);
  return { ...change, edits: null };
}

/** Writes the file of a large change. */
export async function keepLargeChange(disk: Disk, id: string, edits: readonly Edit[]): Promise<void> {
  await replaceFile(disk.fs, changePath(disk, id), encode(changeHeader, { edits }).bytes);
}

/** Deletes the files of large changes that the history does not need, whoever left them. Refuses with `file-failed`. */
export async function dropChanges(disk: Disk, history: History, confirm: () => Promise<void>): Promise<void> {
  const needless = await needlessChanges(disk, history);
  if (needless.length > 0) await confirm();
  for (const path of needless) await removeFile(disk.fs, path);
}

/** The years as they are once the files have followed the head. */
function settled(years: Head['years']): Record<string, YearEntry> {
  return Object.fromEntries(
    Object.entries(years).map(([year, { replaces: _replaces, ...entry }]) => [year, entry]),
  );
}

/** The change is kept by now; what fails here is made good by the next one. */
async function unlessItWaits(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
