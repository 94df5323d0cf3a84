import type { SeenAgain } from '../../meetings/session.ts';
import { actionItem, skillItem } from '../../meetings/sheet-items.ts';
import { type Item, isOfField } from './item.ts';

/** An item for a table or for another program, in this order. */
export interface ItemRow {
  readonly day: string;
  /** The id of its record. */
  readonly record: string;
  /** Its own, where it has one; else that of its record. */
  readonly id: string;
  readonly field: string;
  readonly text: string;
  /** Empty where nobody is named. */
  readonly mentor: string;
}

export function rowOfItem(item: Item): ItemRow {
  const { day, record, mark, field, mentor } = item;
  const hasOwnId = field === 'blindSpots' || field === 'skills';
  return { day, record, id: hasOwnId ? mark : record, field, text: rowText(item), mentor: mentor ?? '' };
}

/** All that the item tells, written as on a sheet; choices by their codes. */
function rowText(item: Item): string {
  const { text } = item;
  if (isOfField(item, 'skills')) return skillItem({ name: text, evidence: item.evidence });
  if (isOfField(item, 'text')) return actionItem(item);
  if (isOfField(item, 'blindSpots')) return [text, ...item.seen.map(seenRow)].join('\n');
  if (isOfField(item, 'questions')) return item.questions.join(' ');
  if (isOfField(item, 'recommendation')) return `${item.kind} ${item.type}`;
  return text;
}

function seenRow({ day, state, text }: SeenAgain): string {
  return text === null ? `=> ${day} ${state}` : `=> ${day} ${state}: ${text}`;
}
