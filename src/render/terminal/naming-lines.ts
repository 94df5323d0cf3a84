import type { NamingItem } from '../../domain/growth/sharing/names-in-items.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { itemLine } from './item-text.ts';
import { bulletLines, fitText } from './layout.ts';

/** Who is named in what leaves, and in which words. */
export function namingLines(
  naming: readonly NamingItem[],
  words: Messages,
  display: Display,
): readonly string[] {
  const { found, line } = words.sharing.naming;
  const lines = naming.map(({ item, names: all }) =>
    line({ item: itemLine(item, words, { isNamed: true }), names: all.map(sanitizeLine) }),
  );
  return ['', fitText(found({ count: naming.length }), display), ...bulletLines(lines, display), ''];
}
