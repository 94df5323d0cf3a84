import type { Item } from '../../domain/growth/items/item.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { DAY_WIDTH } from './layout.ts';

/** An item on one line, its day first. */
export function itemLine(item: Item, words: Messages, how: NamedOrNot): string {
  return `${words.dates.short({ day: item.day }).padEnd(DAY_WIDTH)}  ${itemSaid(item, words, how)}`;
}

/** The same without its day. */
export function itemSaid(item: Item, words: Messages, { isNamed }: NamedOrNot): string {
  const said = itemInWords(item, words);
  return sanitizeLine(isNamed ? words.sharing.named({ field: item.field, said }) : said);
}

interface NamedOrNot {
  /** Whether it is told what the item is. */
  readonly isNamed: boolean;
}

/** All that an item says, in words: what was written, or what was chosen where that is no text. */
export function itemInWords(item: Item, words: Messages): string {
  const { sharing, intake } = words;
  switch (item.field) {
    case 'recommendation':
      return sharing.advised(item);
    case 'questions':
      return item.questions.map(one => intake.questions.questions.options[one].label).join('; ');
    case 'skills':
      return item.evidence === null ? item.text : `${item.text}: ${item.evidence}`;
    case 'blindSpots':
      return [item.text, ...item.seen.flatMap(({ text }) => text ?? [])].join(' → ');
    case 'text':
      return sharing.action[item.status]({ text: item.text });
    default:
      return item.text;
  }
}
