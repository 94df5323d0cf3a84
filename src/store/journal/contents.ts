import { type Journal, WRITTEN_LISTS, type WrittenList } from '../../domain/journal/journal.ts';
import { kindOf } from '../../domain/journal/kinds.ts';
import type { Contents, ListContents } from '../codec.ts';

/** What is said of these records in the clear. */
export function contentsOf(journal: Journal): Contents {
  const lists = WRITTEN_LISTS.filter(list => journal[list].length > 0);
  return Object.fromEntries(lists.map(list => [list, contentsOfList(journal, list)]));
}

/** How many records that comes to. */
export function countContents(holds: Contents): number {
  return Object.values(holds).reduce((sum, { count }) => sum + count, 0);
}

/** The latest day that any of the records is about; empty where none is about a day. */
export function latestDayOf(holds: Contents): string {
  const days = Object.values(holds).flatMap(({ lastDay }) => lastDay ?? []);
  return days.sort().at(-1) ?? '';
}

function contentsOfList(journal: Journal, list: WrittenList): ListContents {
  const days = journal[list].flatMap(record => kindOf(list).dayOf(record) ?? []).sort();
  return { count: journal[list].length, firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null };
}
