import * as v from 'valibot';
import {
  emptyJournal,
  type Journal,
  type JournalRecord,
  LISTS,
  type ListName,
} from '../../../domain/journal.ts';
import { journalSchema } from '../../schema.ts';
import { mapped, withoutRepeats } from './records.ts';

/** The records in a body that are as they should be, each id once, and how many others there were. */
export function salvaged(body: Readonly<Record<string, unknown>>): {
  readonly journal: Journal;
  readonly missing: number;
} {
  const found = LISTS.map(list => ({ list, items: listIn(body, list) }));
  const sound = new Map(found.map(({ list, items }) => [list, items.flatMap(item => recordIn(list, item))]));
  const journal = mapped(emptyJournal, list => sound.get(list) ?? []);
  const missing = found.reduce((n, { list, items }) => n + items.length - (sound.get(list)?.length ?? 0), 0);
  return { journal: withoutRepeats(journal), missing };
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
