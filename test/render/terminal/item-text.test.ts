import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import { itemLine, itemSaid } from '../../../src/render/terminal/item-text.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { journalOfYear, YEAR } from '../../domain/growth/a-year.ts';
import { HOSTILE } from '../samples.ts';
import { screens, type View } from '../screens.ts';

const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'Europe/Amsterdam' };

const items = itemsOf(journalOfYear(YEAR.slice(0, 3)), { period: { since: null, until: null } }, here);
const hostile = items.filter(({ field }) => field === 'what').map(item => ({ ...item, text: HOSTILE }));

const lines =
  (all: typeof items, isNamed: boolean) =>
  ({ words, display }: View) =>
    all.map(item => fitText(itemLine(item, words, { isNamed }), display)).join('\n');

screens('item-text', {
  'three meetings, item by item': lines(items, true),
  'the same where a heading tells what they are': lines(items, false),
  'words that a terminal would obey': lines(hostile, true),
  'an item without its day': ({ words, display }) =>
    items
      .slice(0, 1)
      .map(item => fitText(itemSaid(item, words, { isNamed: true }), display))
      .join('\n'),
});
