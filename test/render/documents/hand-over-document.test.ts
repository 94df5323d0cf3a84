import { itemsOf } from '../../../src/domain/growth/items/items.ts';
import { itemsFor } from '../../../src/domain/growth/sharing/edition.ts';
import { handOverOf } from '../../../src/domain/growth/story/hand-over.ts';
import type { Journal } from '../../../src/domain/journal/journal.ts';
import { handOverDocument } from '../../../src/render/documents/hand-over-document.ts';
import { markdownOf } from '../../../src/render/documents/markdown-source.ts';
import { journalOfYear, YEAR } from '../../domain/growth/a-year.ts';
import { documents, type View } from '../screens.ts';

const here = { now: new Date('2027-08-25T10:00:00Z'), today: '2027-08-25', zone: 'Europe/Amsterdam' };

/** A year in which these marks stand wherever they fit. */
function markedYear(...marks: readonly string[]): Journal {
  const year = journalOfYear(YEAR.map(meeting => ({ ...meeting, shared: marks })));
  return { ...year, intakes: year.intakes.map(intake => ({ ...intake, shared: marks })) };
}

const handOver =
  (...marks: readonly string[]) =>
  ({ words }: View) => {
    const items = itemsOf(markedYear(...marks), { period: { since: null, until: null } }, here);
    return markdownOf(handOverDocument(handOverOf(itemsFor('handover', items), 'Bo de Wit'), words));
  };

documents('hand-over-document', {
  'somebody who tells who they are, and no more': handOver('role', 'ambition'),
  'somebody who tells what was tried, and asks something': handOver(
    'role',
    'ambition',
    'questions',
    's7',
    'b1',
    'nowWhat',
  ),
});
