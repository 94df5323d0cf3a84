import type { Edit } from '../../domain/journal/edits.ts';
import { WRITTEN_LISTS, type WrittenList } from '../../domain/journal/journal.ts';
import { type Brief, briefOfEdit } from '../../domain/journal/kinds.ts';
import { type Tally, tallyOf } from '../../domain/journal/tally.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { cutToFit, DAY_WIDTH, fitText } from './layout.ts';

/** What a restore would change: how many of each come back, change and go, and the records that would go. */
export function restoreText(edits: readonly Edit[], from: string, words: Messages, display: Display): string {
  const { safekeeping } = words;
  if (edits.length === 0) return fitText(safekeeping.restoreChangesNothing({ from }), display);
  const tallies = tallyOf(edits);
  const counts = WRITTEN_LISTS.flatMap(list => countLines(list, tallies[list], words));
  const going = edits.filter(({ after }) => after === null).flatMap(edit => briefOfEdit(edit) ?? []);
  const lines = going.slice(0, MOST).map(brief => cutToFit(`    ${goingLine(brief, words)}`, display));
  const more = going.length > MOST ? [`    ${safekeeping.andMore({ count: going.length - MOST })}`] : [];
  const gone = going.length === 0 ? [] : [`  ${safekeeping.wouldGo}`, ...lines, ...more];
  return fitText([safekeeping.restoreWould({ from }), ...counts, ...gone].join('\n'), display);
}

const MOST = 5;

function countLines(list: WrittenList, tally: Tally, { safekeeping, kinds }: Messages): string[] {
  if (tally.added + tally.updated + tally.deleted === 0) return [];
  return [`  ${safekeeping.counts({ counted: kinds[list].counted, ...tally })}`];
}

/** Its day, what it is, and how it begins. */
function goingLine({ list, day, text }: Brief, { dates, kinds }: Messages): string {
  const when = day === null ? '' : dates.short({ day });
  return [when.padStart(DAY_WIDTH), kinds[list].name, sanitizeLine(text)].join('  ');
}
