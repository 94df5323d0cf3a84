import type { Edit } from './edits.ts';
import { mapLists, type WrittenList } from './journal.ts';
import type { Listed } from './kinds.ts';

/** How many records of a list come, change and go. */
export interface Tally {
  readonly added: number;
  readonly updated: number;
  readonly deleted: number;
}

/** What edits do to each list that a person knows of; tombstones are no such list. */
export function tallyOf(edits: readonly Edit[]): Readonly<Record<WrittenList, Tally>> {
  return mapLists(list => {
    const mine = edits.filter(edit => edit.list === list);
    const added = mine.filter(({ before }) => before === null).length;
    const deleted = mine.filter(({ after }) => after === null).length;
    return { added, updated: mine.length - added - deleted, deleted };
  });
}

/** How many there are of each kind. */
export function countByList(records: readonly Pick<Listed, 'list'>[]): Readonly<Record<WrittenList, number>> {
  return mapLists(list => records.filter(one => one.list === list).length);
}
