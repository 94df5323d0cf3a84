import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edit } from '../../../src/domain/journal/edits.ts';
import type { Change, History } from '../../../src/domain/journal/history.ts';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
  sortRecords,
} from '../../../src/domain/journal/journal.ts';
import type { SessionWithActions } from '../../../src/domain/meetings/session.ts';
import { withActionsOf } from '../../../src/domain/meetings/with-actions.ts';
import { type Place, told } from './mentor.ts';

/** All that is in a journal: its records by list and id, whatever their order. */
export type Contents = {
  readonly [list in ListName]: Readonly<Record<string, Journal[list][number]>>;
};

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

/** Which files go with the journal, as its file says, read without the program. */
export interface Index {
  readonly changes: History<string>;
  readonly years: readonly { readonly file: string; readonly superseded: readonly string[] }[];
  readonly retired?: { readonly years: readonly string[] };
}

export async function indexOf({ home }: Place, file = 'journal.json'): Promise<Index> {
  const text = await readFile(join(home, file), 'utf8').catch(() => undefined);
  return text === undefined ? { changes: { done: [], undone: [] }, years: [] } : JSON.parse(text);
}

/** The changes that the file of the journal lists, read without the program. */
export async function historyOf(place: Place): Promise<History> {
  const { done, undone } = (await indexOf(place)).changes;
  const read = (ids: readonly string[]) => Promise.all(ids.map(id => changeIn(place, `${id}.json`)));
  return { done: await read(done), undone: await read(undone) };
}

/** The change in a file of this name, read without the program. */
export async function changeIn({ home }: Place, name: string): Promise<Change> {
  return JSON.parse(await readFile(join(home, 'changes', name), 'utf8'));
}

/** A reflection as commands tell of it, with its actions; undefined where these contents do not hold it. */
export function reflectionIn({ sessions, actions }: Contents, id: string): SessionWithActions | undefined {
  const session = sessions[id];
  return session && withActionsOf({ actions: sortRecords(Object.values(actions)) }, session);
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
  return lists as Contents;
}

/** As text, without when anything was changed or deleted last: what is taken back, or made again, is so at that moment. */
export function timelessText(value: unknown): string {
  return JSON.stringify(value, (key, held) => (TIMES.includes(key) ? undefined : held));
}

const TIMES = ['updatedAt', 'deletedAt'];

/** The same as a value. */
export function timeless(value: unknown): unknown {
  return JSON.parse(timelessText(value));
}

export const nothing: Contents = contents(emptyJournal);

/**
 * A text that is the same for two contents which differ only in what a command makes up: the ids and instants that
 * `old` does not hold.
 */
export function likeness(value: unknown, old: unknown): string {
  const known = JSON.stringify(old);
  return JSON.stringify(value).replaceAll(MADE_UP, word => (known.includes(word) ? word : '"…"'));
}

const MADE_UP = /"(?:\d{14}-[0-9a-z]{10}|\d{4}-\d\d-\d\dT[\d:.]+Z)"/g;
