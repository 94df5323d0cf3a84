import type { Item } from '../../domain/growth/items/item.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Display } from './display.ts';
import { itemSaid } from './item-text.ts';
import { DAY_WIDTH, fitText, wrapText } from './layout.ts';

/** What would leave, an item each, whole. */
export function sharedLines(items: readonly Item[], words: Messages, display: Display): readonly string[] {
  const lines = items.map(item => {
    const day = words.dates.short({ day: item.day }).padStart(DAY_WIDTH);
    return wrapText(itemSaid(item, words, { isNamed: true }), display, `${day}  `);
  });
  return [fitText(words.sharing.dryRun.heading({ count: items.length }), display), '', ...lines];
}
