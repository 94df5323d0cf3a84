import type { Edit } from '../domain/journal/edits.ts';
import { WRITTEN_LISTS, type WrittenList } from '../domain/journal/journal.ts';
import { type Brief, briefOfEdit } from '../domain/journal/kinds.ts';
import { type Tally, tallyOf } from '../domain/journal/tally.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, fitted, widthOf } from './layout.ts';
import type { Look } from './look.ts';

/** What a restore would change: how many of each come back, change and go, and the records that would go. */
export function restoreText(edits: readonly Edit[], from: string, words: Messages, look: Look): string {
  const { safekeeping } = words;
  if (edits.length === 0) return safekeeping.restoreChangesNothing({ from });
  const tallies = tallyOf(edits);
  const counts = WRITTEN_LISTS.flatMap(list => countLines(list, tallies[list], words));
  const going = edits.filter(({ after }) => after === null).flatMap(edit => briefOfEdit(edit) ?? []);
  const lines = going.slice(0, MOST).map(brief => clipped(`    ${goingLine(brief, words)}`, widthOf(look)));
  const more = going.length > MOST ? [`    ${safekeeping.andMore({ count: going.length - MOST })}`] : [];
  const gone = going.length === 0 ? [] : [`  ${safekeeping.wouldGo}`, ...lines, ...more];
  return fitted([safekeeping.restoreWould({ from }), ...counts, ...gone].join('\n'), look);
}

const MOST = 5;

function countLines(list: WrittenList, tally: Tally, { safekeeping, kinds }: Messages): string[] {
  if (tally.added + tally.updated + tally.deleted === 0) return [];
  return [`  ${safekeeping.counts({ counted: kinds[list].counted, ...tally })}`];
}

/** Its day, what it is, and how it begins. */
function goingLine({ list, day, text }: Brief, { dates, kinds }: Messages): string {
  const when = day === null ? [] : [dates.short({ day })];
  return [...when, kinds[list].name, harmlessLine(text)].join('  ');
}
