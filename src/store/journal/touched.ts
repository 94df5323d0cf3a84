import { groupsOf } from '../../domain/journal/closing.ts';
import { type Edit, withEdits } from '../../domain/journal/edits.ts';
import { allRecords, type Journal, LISTS, withoutIds } from '../../domain/journal/journal.ts';
import { isWrittenList, isWrittenRecord, kindOf } from '../../domain/journal/kinds.ts';
import type { ReadableDisk } from '../paths.ts';
import type { PartPlace } from './closed-parts.ts';
import { countContents } from './contents.ts';
import type { JournalFile, PartEntry } from './journal-file.ts';
import { type OpenedJournal, openParts, type Wants } from './opened.ts';

/** Reads the closed parts that hold what these edits replace, or what their records came of. Refuses as `readPart` does. */
export function openTouched(
  disk: ReadableDisk,
  opened: OpenedJournal,
  edits: readonly Edit[],
  among: PartPlace = 'years',
): Promise<OpenedJournal> {
  const wants: Wants = ({ parts }) => {
    const found = new Set([...parts.values()].flatMap(part => allRecords(part).map(({ id }) => id)));
    return missingIn(opened.file.latest, edits).some(id => !found.has(id));
  };
  return openParts(disk, opened, wants, among);
}

/**
 * The journal's file after these edits. A record of a closed part that was read moves to the latest ones with the first edit that
 * touches it, and so do the record that it came of and all that came of that; in the part they are superseded.
 */
export function applyEdits({ file, parts }: OpenedJournal, edits: readonly Edit[]): JournalFile {
  const moved = new Map([...parts].map(([name, part]) => [name, movesFrom(part, edits)] as const));
  const years = file.years.map(entry => superseding(entry, moved.get(entry.file) ?? []));
  return {
    ...file,
    latest: withEdits(file.latest, [...[...moved.values()].flat(), ...edits]),
    years: years.filter(entry => entry.superseded.length < countContents(entry.holds)),
  };
}

/** What puts among the latest every record that these edits touch, and those that belong together with it. */
function movesFrom(part: Journal, edits: readonly Edit[]): readonly Edit[] {
  const touched = new Set([...edits.map(({ id }) => id), ...originsOf(edits)]);
  return groupsOf(part)
    .filter(group => group.some(({ record }) => touched.has(record.id)))
    .flatMap(group =>
      group.map(({ list, record }) => ({ list, id: record.id, before: null, after: record })),
    );
}

function superseding(entry: PartEntry, moved: readonly Edit[]): PartEntry {
  if (moved.length === 0) return entry;
  return { ...entry, superseded: [...entry.superseded, ...moved.map(({ id }) => id)].sort() };
}

/** The closed parts that were read, as the file has them by now. */
export function withoutSuperseded({ file, parts }: OpenedJournal): OpenedJournal {
  const listed = file.years.flatMap(({ file: name, superseded }) => {
    const part = parts.get(name);
    return part === undefined ? [] : [[name, withoutIds(part, new Set(superseded))] as const];
  });
  return { file, parts: new Map(listed) };
}

/** The ids of what edits replace, and of what their records came of, where none of these is among the latest or comes with them. */
function missingIn(latest: Journal, edits: readonly Edit[]): readonly string[] {
  const keys = new Set(LISTS.flatMap(list => latest[list].map(({ id }) => `${list} ${id}`)));
  const ids = new Set(
    [...allRecords(latest), ...edits.flatMap(({ after }) => after ?? [])].map(({ id }) => id),
  );
  const replaced = edits.filter(({ list, id, before }) => before !== null && !keys.has(`${list} ${id}`));
  return [...replaced.map(({ id }) => id), ...originsOf(edits).filter(id => !ids.has(id))];
}

/** The ids of the records that those which edits make came of. */
function originsOf(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap(({ list, after }) => {
    if (!isWrittenList(list) || !isWrittenRecord(after)) return [];
    return kindOf(list).cameOf(after) ?? [];
  });
}
