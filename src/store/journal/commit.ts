import { planClosing } from '../../domain/journal/closing.ts';
import type { Change } from '../../domain/journal/history.ts';
import { type OnProgress, tellEach } from '../../domain/progress.ts';
import { removeFile, replaceFile } from '../disk/atomic-file.ts';
import { codeOf } from '../disk/file-system.ts';
import { changePath, type Disk, partPath } from '../paths.ts';
import { writeChange } from './changes.ts';
import { type EncodedPart, encodedPart } from './encoded-part.ts';
import { type JournalFile, readJournalFile } from './journal-file.ts';
import type { LockedJournal } from './low-journal.ts';

/** What is to become of the journal. What nothing goes with any more is found out, and need not be said. */
export interface Commit {
  readonly next: Omit<JournalFile, 'checksum' | 'retired'>;
  readonly now: Date;
  /** The change that is made, where it is a new one. */
  readonly change?: Change;
  readonly onProgress?: OnProgress;
}

/**
 * Makes `next` the journal. The change and closed parts are written first, under names that nobody knows yet; then one rename
 * of the journal's file commits all of it. Where that fails, what was written is taken away again, unless the lock was lost, and the
 * journal is what it was. Nothing has to follow: files that nothing goes with any more are deleted now or by a later commit. Tells
 * whether parts were closed.
 */
export async function commit(
  { disk, low, confirm }: LockedJournal,
  { next, now, change, onProgress }: Commit,
): Promise<{ readonly closed: boolean }> {
  const before = low.data;
  const { index, parts } = await withClosed(next, now);
  const old = await deleteRetired(disk, unusedFiles(before.retired, index), confirm);
  const written: string[] = [];
  try {
    // The change first, so that whoever is killed leaves no part without the whole of what was to be done.
    const files = [...changeToWrite(disk, change), ...partsToWrite(disk, parts)];
    for (const { path, write } of tellEach(files, onProgress)) {
      written.push(path);
      await write();
    }
    const retired = await withoutMissingParts(disk, retiredBy(before, index, old));
    low.data = { ...index, checksum: null, retired };
    await low.write();
  } catch (error) {
    // Somebody else who holds the lock by now may close the same records, in a part of the same name.
    if ((await isConfirmed(confirm)) && (await isStill(disk, before))) await deleteAll(disk, written);
    throw error;
  }
  await deleteRetired(disk, low.data.retired, confirm);
  return { closed: parts.length > 0 };
}

/** What the journal's file holds after a commit to which nothing stood in the way, and what its closed parts would be. */
export async function fileAfter(
  before: JournalFile,
  { next, now }: Commit,
): Promise<{ readonly file: JournalFile; readonly parts: readonly EncodedPart[] }> {
  const { index, parts } = await withClosed(next, now);
  const retired = retiredBy(before, index, { changes: [], years: [] });
  return { file: { ...index, checksum: null, retired }, parts };
}

type Index = Commit['next'];
type Retired = JournalFile['retired'];

/** The journal with what is due to be closed in closed parts. */
async function withClosed(
  next: Index,
  now: Date,
): Promise<{ readonly index: Index; readonly parts: readonly EncodedPart[] }> {
  const at = now.toISOString();
  const { latest, parts } = planClosing(next.latest, { since: next.closedIn, now: at });
  const encoded = await Promise.all(parts.map(encodedPart));
  const years = [...next.years, ...encoded.map(({ entry }) => entry)];
  return { index: { ...next, latest, years, closedIn: at.slice(0, 4) }, parts: encoded };
}

function changeToWrite(disk: Disk, change: Change | undefined) {
  if (change === undefined) return [];
  return [{ path: changePath(disk, change.id), write: () => writeChange(disk, change) }];
}

function partsToWrite(disk: Disk, parts: readonly EncodedPart[]) {
  return parts.map(({ entry, bytes }) => {
    const path = partPath(disk, entry.file);
    return { path, write: () => replaceFile(disk.fs, path, bytes) };
  });
}

/** What nothing goes with any more: what did not go before, as far as it is still there, and what the new index leaves out. */
function retiredBy(before: JournalFile, index: Index, old: Retired): Retired {
  const listed = new Set([...index.changes.done, ...index.changes.undone]);
  const dropped = [...before.changes.done, ...before.changes.undone].filter(id => !listed.has(id));
  const years = [...old.years, ...before.years.map(({ file }) => file)];
  return unusedFiles({ changes: [...old.changes, ...dropped], years }, index);
}

/** Without parts that are in use again: a part made anew of the same records has the same name. */
function unusedFiles({ changes, years }: Retired, index: Index): Retired {
  const used = new Set(index.years.map(({ file }) => file));
  return { changes, years: [...new Set(years)].filter(file => !used.has(file)) };
}

/** A part that is not there may yet come from another computer, and is all that there is of its records where a repair gave it up. */
async function withoutMissingParts(disk: Disk, { changes, years }: Retired): Promise<Retired> {
  const isThere = await Promise.all(
    years.map(file =>
      disk.fs.stat(partPath(disk, file)).then(
        () => true,
        error => codeOf(error) !== 'ENOENT',
      ),
    ),
  );
  return { changes, years: years.filter((_, at) => isThere[at]) };
}

/**
 * Deletes these files, as far as the disk lets it, and gives what is still there. Somebody else who holds the lock by now may
 * have made a part of the same name anew: then none is deleted.
 */
async function deleteRetired(
  disk: Disk,
  { changes, years }: Retired,
  confirm: () => Promise<void>,
): Promise<Retired> {
  if (years.length > 0 && !(await isConfirmed(confirm))) return { changes, years };
  const isThere = async (path: string) => {
    const error: unknown = await disk.fs.unlink(path).catch(failure => failure);
    return error !== undefined && codeOf(error) !== 'ENOENT';
  };
  const still = async (names: readonly string[], pathOf: (name: string) => string) => {
    const there = await Promise.all(names.map(name => isThere(pathOf(name))));
    return names.filter((_, at) => there[at]);
  };
  return {
    changes: await still(changes, id => changePath(disk, id)),
    years: await still(years, file => partPath(disk, file)),
  };
}

/** Whether the journal is what it was; false where that cannot be seen. A rename may have come to pass before something failed. */
export function isStill(disk: Disk, { checksum }: JournalFile): Promise<boolean> {
  return readJournalFile(disk).then(
    now => (now?.checksum ?? null) === checksum,
    () => false,
  );
}

function isConfirmed(confirm: () => Promise<void>): Promise<boolean> {
  return confirm().then(
    () => true,
    () => false,
  );
}

async function deleteAll(disk: Disk, paths: readonly string[]): Promise<void> {
  for (const path of paths) await removeFile(disk.fs, path).catch(() => undefined);
}
