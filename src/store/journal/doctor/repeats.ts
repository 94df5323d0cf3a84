import {
  changedAt,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
} from '../../../domain/journal.ts';
import { type Disk, yearPath } from '../layout.ts';
import { mapped } from './records.ts';

/** A record whose id another year has as well, in the same list, and that was changed less recently than that one. */
export interface Repeat {
  readonly list: ListName;
  readonly id: string;
  readonly year: string;
  /** The file of that year. */
  readonly path: string;
}

/** The records that are to go because another year has their id. */
export function repeatsAcross(disk: Disk, parts: ReadonlyMap<string, Journal>): readonly Repeat[] {
  return LISTS.flatMap(list =>
    losersIn(list, parts).map(lost => ({ ...lost, path: yearPath(disk, lost.year) })),
  );
}

/** The part of a year without the records that are to go. */
export function withoutLosers(year: string, part: Journal, repeats: readonly Repeat[]): Journal {
  const losing = new Set(repeats.filter(one => one.year === year).map(({ list, id }) => `${list} ${id}`));
  if (losing.size === 0) return part;
  return mapped(part, list => part[list].filter(({ id }) => !losing.has(`${list} ${id}`)));
}

function losersIn(list: ListName, parts: ReadonlyMap<string, Journal>): readonly Omit<Repeat, 'path'>[] {
  const latest = new Map<string, { readonly year: string; readonly record: JournalRecord }>();
  const losers: Omit<Repeat, 'path'>[] = [];
  for (const [year, part] of parts) {
    for (const record of part[list]) {
      const other = latest.get(record.id);
      const wins = other === undefined || changedAt(record) > changedAt(other.record);
      if (other !== undefined) losers.push({ list, id: record.id, year: wins ? other.year : year });
      if (wins) latest.set(record.id, { year, record });
    }
  }
  return losers;
}
