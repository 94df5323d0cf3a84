import {
  allRecords,
  emptyJournal,
  type Journal,
  type JournalRecord,
  listRecords,
  sortRecords,
  type WrittenList,
  withoutIds,
  withRecords,
  yearOf,
} from './journal.ts';
import { kindOf, type Listed } from './kinds.ts';

/** Records that are over, to be kept apart from the latest ones. */
export interface ClosedPart {
  /** The UTC year (four digits) in which the records were made that the others in it came of. */
  readonly year: string;
  readonly records: Journal;
}

/** The latest records once older ones are closed, and the parts that these make, oldest first. */
export interface Closing {
  readonly latest: Journal;
  readonly parts: readonly ClosedPart[];
}

/** So many records that are over close a part, and so many of the newest stay then; a part holds no more than the first. */
export const CLOSING = { at: 250, leaves: 50 } as const;

/**
 * What is to be closed of the latest records: of years before this one all that is over, once a year, and of a busy year all but
 * the newest. A record goes together with what came of it, and stays as long as any of that is alive. `since` is the year
 * in which records were closed last, `now` an instant (ISO, UTC).
 */
export function planClosing(latest: Journal, { since, now }: { since: string; now: string }): Closing {
  const year = now.slice(0, 4);
  if (year <= since && allRecords(latest).length < CLOSING.at) return { latest, parts: [] };
  const groups = groupsThatAreOver(latest, now);
  const ofEarlierYears = year > since ? groups.filter(group => group.year < year) : [];
  const leaving = new Set([...ofEarlierYears, ...beyondTheNewest(groups)]);
  if (leaving.size === 0) return { latest, parts: [] };
  const parts = closedPartsOf(groups.filter(group => leaving.has(group)));
  const ids = new Set(parts.flatMap(({ records }) => allRecords(records).map(({ id }) => id)));
  return { latest: withoutIds(latest, ids), parts };
}

/** A record with all that came of it. */
interface Group {
  readonly year: string;
  readonly records: readonly Listed[];
}

/** Each record with those of these that came of it; one that came of a record which is not among them stands by itself. */
export function groupsOf(journal: Journal): readonly (readonly Listed[])[] {
  const listed = listRecords(withRecords(journal, list => sortRecords<JournalRecord>(journal[list])));
  const ids = new Set(listed.map(({ record }) => record.id));
  const groups = new Map<string, Listed[]>();
  for (const one of listed) {
    const origin = kindOf(one.list).cameOf(one.record);
    const root = origin !== null && ids.has(origin) ? origin : one.record.id;
    groups.set(root, [...(groups.get(root) ?? []), one]);
  }
  return [...groups.values()];
}

/** In the order in which the first record of each was made. */
function groupsThatAreOver(latest: Journal, now: string): readonly Group[] {
  const over = groupsOf(latest).filter(records =>
    records.every(({ list, record }) => kindOf(list).isOver(record, now)),
  );
  const first = new Map(over.flatMap(records => records.slice(0, 1).map(({ record }) => [record, records])));
  return sortRecords([...first.keys()]).map(record => ({
    year: yearOf(record),
    records: first.get(record) ?? [],
  }));
}

/** None as long as there are few; else all but the newest. */
function beyondTheNewest(groups: readonly Group[]): readonly Group[] {
  if (countGrouped(groups) < CLOSING.at) return [];
  let left = 0;
  return groups
    .toReversed()
    .filter(({ records }) => {
      left += records.length;
      return left > CLOSING.leaves;
    })
    .toReversed();
}

function countGrouped(groups: readonly Group[]): number {
  return groups.reduce((sum, { records }) => sum + records.length, 0);
}

/** Groups of one year go into one part until it is full. */
function closedPartsOf(groups: readonly Group[]): readonly ClosedPart[] {
  const parts: Group[][] = [];
  for (const group of groups) {
    const part = parts.at(-1);
    const fits = part?.[0]?.year === group.year && countGrouped([...part, group]) <= CLOSING.at;
    if (part !== undefined && fits) part.push(group);
    else parts.push([group]);
  }
  return parts.map(part => ({ year: part[0]?.year ?? '', records: journalOfGroups(part) }));
}

function journalOfGroups(groups: readonly Group[]): Journal {
  const all = groups.flatMap(({ records }) => records);
  const of = (list: WrittenList) =>
    sortRecords(all.filter(one => one.list === list).map(({ record }) => record));
  return withRecords(emptyJournal, list => (list === 'deleted' ? [] : of(list)));
}
