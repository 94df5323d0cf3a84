import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import { sharedLines } from '../../../src/render/terminal/shared-lines.ts';
import { journalOfYear, YEAR } from '../../domain/growth/a-year.ts';
import { HOSTILE } from '../samples.ts';
import { screens } from '../screens.ts';

const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'Europe/Amsterdam' };

const items = itemsOf(journalOfYear(YEAR.slice(0, 2)), { period: { since: null, until: null } }, here);

screens('shared-lines', {
  'what would leave of two meetings': ({ words, display }) => sharedLines(items, words, display).join('\n'),
  'one thing, in words that a terminal would obey': ({ words, display }) =>
    sharedLines(
      items.slice(0, 1).map(item => ({ ...item, text: HOSTILE })),
      words,
      display,
    ).join('\n'),
});
