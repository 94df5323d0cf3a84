import type { Edit } from '../domain/history/edits.ts';
import { type Tally, tallyOf } from '../domain/history/tally.ts';
import { WRITTEN_LISTS } from '../domain/journal.ts';
import type { Messages } from '../i18n/index.ts';
import { harmlessLine } from './harmless.ts';
import { clipped, fitted, widthOf } from './layout.ts';
import type { Look } from './look.ts';

/** What a restore would change: how many of each come back, change and go, and the reflections that would go. */
export function restoreText(edits: readonly Edit[], from: string, words: Messages, look: Look): string {
  const { safekeeping } = words;
  if (edits.length === 0) return safekeeping.restoreChangesNothing({ from });
  const tallies = tallyOf(edits);
  const counts = WRITTEN_LISTS.flatMap(list => countLines(safekeeping.lists[list], tallies[list], words));
  const going = edits.filter(({ list, after }) => list === 'sessions' && after === null);
  const lines = going.slice(0, MOST).map(edit => clipped(`    ${sessionLine(edit, words)}`, widthOf(look)));
  const more = going.length > MOST ? [`    ${safekeeping.andMore({ count: going.length - MOST })}`] : [];
  const gone = going.length === 0 ? [] : [`  ${safekeeping.wouldGo}`, ...lines, ...more];
  return fitted([safekeeping.restoreWould({ from }), ...counts, ...gone].join('\n'), look);
}

const MOST = 5;

function countLines(list: string, { added, updated, deleted }: Tally, { safekeeping }: Messages): string[] {
  if (added + updated + deleted === 0) return [];
  return [`  ${safekeeping.counts({ list, added, updated, deleted })}`];
}

function sessionLine({ before }: Edit, { dates }: Messages): string {
  if (before === null || !('what' in before) || typeof before.what !== 'string') return '';
  const day = typeof before.day === 'string' ? dates.short({ day: before.day }) : '';
  return `${day}  ${harmlessLine(before.what)}`;
}
