import * as v from 'valibot';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
} from '../../../domain/journal.ts';
import { journalSchema } from '../../schema.ts';
import { mapped } from './records.ts';

/** What is beside the lists of a body, the records in them that are as they should be, and how many others there were. */
export function salvaged(body: Readonly<Record<string, unknown>>): {
  readonly journal: Journal;
  readonly missing: number;
} {
  const found = LISTS.map(list => ({ list, items: listIn(body, list) }));
  const sound = new Map(found.map(({ list, items }) => [list, items.flatMap(item => recordIn(list, item))]));
  const journal = mapped({ ...emptyJournal, ...body }, list => sound.get(list) ?? []);
  const missing = found.reduce((n, { list, items }) => n + items.length - (sound.get(list)?.length ?? 0), 0);
  return { journal, missing };
}

function listIn(body: Readonly<Record<string, unknown>>, list: ListName): readonly unknown[] {
  const items = body[list];
  return Array.isArray(items) ? items : [];
}

function recordIn(list: ListName, item: unknown): readonly JournalRecord[] {
  try {
    return v.parse(journalSchema, { [list]: [item] })[list];
  } catch {
    return [];
  }
}
