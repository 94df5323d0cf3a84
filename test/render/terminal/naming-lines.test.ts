import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import { namingLines } from '../../../src/render/terminal/naming-lines.ts';
import { journalOfYear, YEAR } from '../../domain/growth/a-year.ts';
import { HOSTILE } from '../samples.ts';
import { screens } from '../screens.ts';

const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'Europe/Amsterdam' };

const items = itemsOf(journalOfYear(YEAR.slice(0, 2)), { period: { since: null, until: null } }, here);

screens('naming-lines', {
  'one item names somebody': ({ words, display }) =>
    namingLines(
      items.slice(0, 1).map(item => ({ item, names: ['Ann'] })),
      words,
      display,
    ).join('\n'),
  'several name several, in words that a terminal would obey': ({ words, display }) =>
    namingLines(
      items.slice(0, 2).map(item => ({ item: { ...item, text: HOSTILE }, names: ['Ann', HOSTILE] })),
      words,
      display,
    ).join('\n'),
});
