import type { Finding } from '../../../domain/findings.ts';
import {
  changedAt,
  emptyJournal,
  inOrder,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
  recordsIn,
  withRecords,
  yearOf,
} from '../../../domain/journal.ts';
import { type Disk, yearPath } from '../layout.ts';
import type { Parts } from '../reading.ts';
import { byYear } from '../year.ts';
import { findingAt } from './readable.ts';

/** The parts with the records of another journal whose ids they do not know, each under its own year. */
export function withUnknown(parts: Parts, other: Journal): Parts {
  const known = new Set([...parts.values()].flatMap(part => recordsIn(part).map(({ id }) => id)));
  const unknown = withRecords(other, list => other[list].filter(({ id }) => !known.has(id)));
  const merged = new Map(parts);
  for (const [year, more] of byYear(unknown)) {
    const part = merged.get(year);
    merged.set(year, part === undefined ? more : together(part, more));
  }
  return merged;
}

/** The parts with the records of another journal that were changed later than theirs, and those that they do not know. */
export function withLater(parts: Parts, other: Journal): Parts {
  const updated = [...parts].map(([year, part]) => [year, withLaterOf(year, part, other)] as const);
  return withUnknown(new Map(updated), other);
}

function withLaterOf(year: string, part: Journal, other: Journal): Journal {
  const isLater = (list: ListName) => {
    const known = new Map(part[list].map(record => [record.id, changedAt(record)]));
    return (record: JournalRecord) =>
      yearOf(record) === year && changedAt(record) > (known.get(record.id) ?? Number.POSITIVE_INFINITY);
  };
  const later = withRecords(emptyJournal, list => other[list].filter(isLater(list)));
  return recordsIn(later).length === 0 ? part : withoutRepeats(together(part, later));
}

/** The same parts, where every record is under its own year. */
export function refiled(parts: Parts): Parts {
  const isHere = (year: string) => (record: JournalRecord) => yearOf(record) === year;
  const own = [...parts].map(([year, part]) => [year, onlyThose(part, isHere(year))] as const);
  const strays = [...parts].map(([year, part]) => onlyThose(part, record => !isHere(year)(record)));
  return strays.reduce(withUnknown, new Map(own));
}

/** The years, other than this one, to which records in this part belong. */
export function otherYearsIn(part: Journal, year: string): readonly string[] {
  return [...new Set(recordsIn(part).map(yearOf))].filter(one => one !== year);
}

/** The journal with only those records; the very same where that is all of them. */
export function onlyThose(journal: Journal, isWanted: (record: JournalRecord) => boolean): Journal {
  if (recordsIn(journal).every(isWanted)) return journal;
  return withRecords(journal, list => journal[list].filter(isWanted));
}

/** Whether an id comes twice in one of the lists. */
export function hasRepeats(journal: Journal): boolean {
  return LISTS.some(list => new Set(journal[list].map(({ id }) => id)).size < journal[list].length);
}

/** Of the records with one id, the one that was changed last, of equals the first; all in the order in which they were made. */
export function withoutRepeats(journal: Journal): Journal {
  return withRecords(journal, list => {
    const kept = new Map<string, JournalRecord>();
    for (const record of journal[list]) {
      const other = kept.get(record.id);
      if (other === undefined || changedAt(record) > changedAt(other)) kept.set(record.id, record);
    }
    return inOrder([...kept.values()]);
  });
}

/** A record whose id another year has as well, in the same list, and that was changed less recently than that one. */
export interface Repeat {
  readonly list: ListName;
  readonly id: string;
  readonly year: string;
  readonly finding: Finding;
}

/** The records that are to go because another year has their id. */
export function repeatsAcross(disk: Disk, parts: Parts): readonly Repeat[] {
  return LISTS.flatMap(list =>
    supersededIn(list, parts).map(({ id, year }) => {
      return { list, id, year, finding: findingAt(yearPath(disk, year), { kind: 'repeated-id', id }) };
    }),
  );
}

/** The parts without the records that are to go. */
export function withoutRepeatsAcross(parts: Parts, repeats: readonly Repeat[]): Parts {
  const leaving = new Set(repeats.map(({ year, list, id }) => `${year} ${list} ${id}`));
  return new Map(
    [...parts].map(([year, part]) => {
      if (!repeats.some(one => one.year === year)) return [year, part];
      const stays = (list: ListName) => part[list].filter(({ id }) => !leaving.has(`${year} ${list} ${id}`));
      return [year, withRecords(part, stays)];
    }),
  );
}

/** The records of a list in whose place another year has a later one. */
function supersededIn(list: ListName, parts: Parts): readonly { id: string; year: string }[] {
  const latest = new Map<string, { readonly year: string; readonly record: JournalRecord }>();
  const superseded: { id: string; year: string }[] = [];
  for (const [year, part] of parts) {
    for (const record of part[list]) {
      const other = latest.get(record.id);
      const isLater = other === undefined || changedAt(record) > changedAt(other.record);
      if (other !== undefined) superseded.push({ id: record.id, year: isLater ? other.year : year });
      if (isLater) latest.set(record.id, { year, record });
    }
  }
  return superseded;
}

function together(part: Journal, more: Journal): Journal {
  return withRecords({ ...more, ...part }, list => inOrder([...part[list], ...more[list]]));
}
