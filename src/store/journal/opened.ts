import { togetherIn } from '../../domain/journal/closing.ts';
import { type Edit, withEdits } from '../../domain/journal/edits.ts';
import {
  inOrder,
  type Journal,
  LISTS,
  recordsIn,
  withoutIds,
  withRecords,
} from '../../domain/journal/journal.ts';
import { isWritten, isWrittenList, kindOf } from '../../domain/journal/kinds.ts';
import type { ReadableDisk } from '../paths.ts';
import { type PartPlace, readPart } from './closed-parts.ts';
import { totalOf } from './holds.ts';
import type { JournalFile, PartEntry } from './journal-file.ts';
import { withoutGone } from './tombstones.ts';

/** The journal as far as it was read. */
export interface Opened {
  readonly file: JournalFile;
  /** Of the closed parts that were read, by the names of their files: the records that are not superseded. */
  readonly parts: ReadonlyMap<string, Journal>;
}

/** The journal with none of its closed parts read yet. */
export function unopened(file: JournalFile): Opened {
  return { file, parts: new Map() };
}

/** Whether more closed parts are needed, in view of what was read and of what was not. */
export type Wants = (soFar: Opened, unread: readonly PartEntry[]) => boolean;

/** Reads closed parts from the newest back, as long as more are wanted. Refuses as `readPart` does. */
export async function openParts(
  disk: ReadableDisk,
  opened: Opened,
  wants: Wants = () => true,
  among: PartPlace = 'years',
): Promise<Opened> {
  const unread = opened.file.years.filter(({ file }) => !opened.parts.has(file));
  let soFar = opened;
  for (let entry = unread.at(-1); entry !== undefined && wants(soFar, unread); entry = unread.at(-1)) {
    const held = withoutGone(await readPart(disk, entry.file, among), soFar.file.tombstones);
    const part = { ...withoutIds(held, new Set(entry.superseded)), deleted: [] };
    soFar = { ...soFar, parts: new Map(soFar.parts).set(entry.file, part) };
    unread.pop();
  }
  return soFar;
}

/** The closed parts that were read, as the file has them by now. */
export function withoutSuperseded({ file, parts }: Opened): Opened {
  const listed = file.years.flatMap(({ file: name, superseded }) => {
    const part = parts.get(name);
    return part === undefined ? [] : [[name, withoutIds(part, new Set(superseded))] as const];
  });
  return { file, parts: new Map(listed) };
}

/** Reads the closed parts that hold what these edits replace, or what their records came of. Refuses as `readPart` does. */
export function openTouched(
  disk: ReadableDisk,
  opened: Opened,
  edits: readonly Edit[],
  among: PartPlace = 'years',
): Promise<Opened> {
  const missing = missingIn(opened.file.latest, edits);
  const wants: Wants = ({ parts }) => {
    const found = new Set([...parts.values()].flatMap(part => recordsIn(part).map(({ id }) => id)));
    return [...missing].some(id => !found.has(id));
  };
  return openParts(disk, opened, wants, among);
}

/** What was read as one journal. Of a record that is there twice, as no program leaves it, the one that was closed last or not at all. */
export function journalOf({ file, parts }: Opened): Journal {
  if (parts.size === 0) return file.latest;
  const read = [...file.years.flatMap(entry => parts.get(entry.file) ?? []), file.latest];
  return withRecords(file.latest, list => {
    const byId = new Map(read.flatMap(journal => journal[list].map(record => [record.id, record] as const)));
    return inOrder([...byId.values()]);
  });
}

/**
 * The journal's file after these edits. A record of a closed part that was read moves to the latest ones with the first edit that
 * touches it, and so do the record that it came of and all that came of that; in the part they are superseded.
 */
export function afterEdits({ file, parts }: Opened, edits: readonly Edit[]): JournalFile {
  const touched = new Set([...edits.map(({ id }) => id), ...originsOf(edits)]);
  const moved = new Map([...parts].map(([name, part]) => [name, movesFrom(part, touched)] as const));
  const years = file.years.map(entry => superseding(entry, moved.get(entry.file) ?? []));
  return {
    ...file,
    latest: withEdits(file.latest, [...[...moved.values()].flat(), ...edits]),
    years: years.filter(entry => entry.superseded.length < totalOf(entry.holds)),
  };
}

/** What puts among the latest every record with the id of one that is touched, and those that belong together with it. */
function movesFrom(part: Journal, touched: ReadonlySet<string>): readonly Edit[] {
  return togetherIn(part)
    .filter(group => group.some(({ record }) => touched.has(record.id)))
    .flatMap(group =>
      group.map(({ list, record }) => ({ list, id: record.id, before: null, after: record })),
    );
}

function superseding(entry: PartEntry, moved: readonly Edit[]): PartEntry {
  if (moved.length === 0) return entry;
  return { ...entry, superseded: [...entry.superseded, ...moved.map(({ id }) => id)].sort() };
}

/** The ids of what edits replace, and of what their records came of, where none of these is among the latest or comes with them. */
function missingIn(latest: Journal, edits: readonly Edit[]): ReadonlySet<string> {
  const keys = new Set(LISTS.flatMap(list => latest[list].map(({ id }) => `${list} ${id}`)));
  const ids = new Set(
    [...recordsIn(latest), ...edits.flatMap(({ after }) => after ?? [])].map(({ id }) => id),
  );
  const replaced = edits.filter(({ list, id, before }) => before !== null && !keys.has(`${list} ${id}`));
  return new Set([...replaced.map(({ id }) => id), ...originsOf(edits).filter(id => !ids.has(id))]);
}

/** The ids of the records that those which edits make came of. */
function originsOf(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap(({ list, after }) => {
    if (!isWrittenList(list) || !isWritten(after)) return [];
    return kindOf(list).cameOf(after) ?? [];
  });
}
