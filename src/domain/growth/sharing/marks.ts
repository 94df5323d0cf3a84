import type { HereAndNow } from '../../calendar/here-and-now.ts';
import { saysSame } from '../../journal/edits.ts';
import type { Journal } from '../../journal/journal.ts';
import { touchedAt } from '../../journal/record.ts';
import type { Item } from '../items/item.ts';
import { itemsOf, type Scope } from '../items/items.ts';

/** Tells an item from all others of a journal. */
export function keyOfItem({ record, mark }: Pick<Item, 'record' | 'mark'>): string {
  return `${record} ${mark}`;
}

/** The same items, of which those with these keys are marked and no others. */
export function markItems(items: readonly Item[], chosen: ReadonlySet<string>): readonly Item[] {
  return items.map(item => ({ ...item, isMarked: chosen.has(keyOfItem(item)) }));
}

/** Which items were put to be chosen from, each marked as it was chosen, and of what scope they were. */
export interface ChosenItems {
  readonly items: readonly Item[];
  readonly scope: Scope;
  readonly here: HereAndNow;
}

/**
 * The journal in which these items are marked as they were chosen; the very same journal where they are so already. All other marks stay. What says
 * something else by now than it did when it was chosen is not marked.
 */
export function withMarks(journal: Journal, { items, scope, here }: ChosenItems): Journal {
  const now = new Map(itemsOf(journal, scope, here).map(item => [keyOfItem(item), item]));
  const offered = groupMarks(items);
  const wanted = groupMarks(items.filter(item => item.isMarked && saysWhatItDid(item, now)));
  const mark = <R extends Markable>(record: R): R =>
    markRecord(record, offered.get(record.id), wanted.get(record.id), here.now);
  const after = {
    intakes: journal.intakes.map(mark),
    people: journal.people.map(mark),
    sessions: journal.sessions.map(mark),
    actions: journal.actions.map(mark),
  };
  const isSame = MARKED_LISTS.every(list => after[list].every((record, at) => record === journal[list][at]));
  return isSame ? journal : { ...journal, ...after };
}

const MARKED_LISTS = ['intakes', 'people', 'sessions', 'actions'] as const satisfies readonly Item['list'][];

interface Markable {
  readonly id: string;
  readonly shared: readonly string[];
  readonly updatedAt: string;
}

/** The marks of these items by the record that bears them. */
function groupMarks(items: readonly Item[]): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  for (const { record, mark } of items) marks.set(record, [...(marks.get(record) ?? []), mark]);
  return marks;
}

function saysWhatItDid(item: Item, now: ReadonlyMap<string, Item>): boolean {
  const today = now.get(keyOfItem(item));
  return today !== undefined && saysSame({ ...today, isMarked: true }, { ...item, isMarked: true });
}

function markRecord<R extends Markable>(
  record: R,
  offered: readonly string[] = [],
  wanted: readonly string[] = [],
  now: Date,
): R {
  const stay = record.shared.filter(mark => !offered.includes(mark) || wanted.includes(mark));
  const shared = [...new Set([...stay, ...wanted])];
  return saysSame(shared, record.shared) ? record : { ...record, shared, updatedAt: touchedAt(record, now) };
}
