import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edit } from '../../../src/domain/history/edits.ts';
import type { History } from '../../../src/domain/history/history.ts';
import { type Journal, type JournalRecord, LISTS, type ListName } from '../../../src/domain/journal.ts';
import { type Place, told } from './mentor.ts';

/** All that is in a journal: its records by list and id, whatever their order. */
export type Contents = Readonly<Record<ListName, Readonly<Record<string, JournalRecord>>>>;

/** What the program says that the journal holds. */
export async function contentsOf(place: Place): Promise<Contents> {
  return contents(await told<Journal>(place, 'export', '--format', 'json'));
}

/** The contents of an exported journal. Throws where an id occurs twice. */
export function contents(journal: Journal): Contents {
  const lists = LISTS.map(list => {
    const records = Object.fromEntries(journal[list].map(record => [record.id, record]));
    if (Object.keys(records).length < journal[list].length) throw new Error(`An id is twice in ${list}`);
    return [list, records] as const;
  });
  return Object.fromEntries(lists) as Contents;
}

/** What the file of the journal says of its history, read without the program. */
export async function historyOf({ home }: Place): Promise<History> {
  const { done, undone }: History = JSON.parse(await readFile(join(home, 'journal.json'), 'utf8'));
  return { done, undone };
}

/** What these edits make of a journal, worked out here and not by the program. */
export function after(edits: readonly Edit[], before: Contents): Contents {
  const lists = Object.fromEntries(LISTS.map(list => [list, { ...before[list] }])) as {
    [list in ListName]: Record<string, JournalRecord>;
  };
  for (const edit of edits) {
    if (edit.after === null) delete lists[edit.list][edit.id];
    else lists[edit.list][edit.id] = edit.after;
  }
  return lists;
}

export const nothing: Contents = contents({ intakes: [], people: [], sessions: [], goals: [], deleted: [] });

/**
 * A text that is the same for two contents which differ only in what a command makes up: the ids and instants that
 * `old` does not hold.
 */
export function likeness(value: unknown, old: unknown): string {
  const known = JSON.stringify(old);
  return JSON.stringify(value).replaceAll(MADE_UP, word => (known.includes(word) ? word : '"…"'));
}

const MADE_UP = /"(?:\d{14}-[0-9a-z]{10}|\d{4}-\d\d-\d\dT[\d:.]+Z)"/g;
