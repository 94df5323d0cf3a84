import { WRITTEN_LISTS, type WrittenList } from '../../domain/journal/journal.ts';
import type { Brief } from '../../domain/journal/kinds.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import { clipText } from './layout.ts';

type Words = Pick<Messages, 'kinds' | 'dates'>;

/** A record in a few words, as in a sentence: `the meeting of Monday 2 November 2026, “About the team”`. */
export function recordInShort({ list, day, text }: Brief, { kinds, dates }: Words): string {
  return kinds[list].the({
    day: day && dates.long({ day }),
    text: clipText(sanitizeLine(text), LENGTH_OF_BEGINNING),
  });
}

/** The same behind what was done with it, such as `reflection written, `. */
export function aboutRecord({ list, day, text }: Brief, { kinds, dates }: Words): string {
  return kinds[list].about({
    day: day && dates.long({ day }),
    text: clipText(sanitizeLine(text), LENGTH_OF_BEGINNING),
  });
}

/** In columns. */
const LENGTH_OF_BEGINNING = 40;

/** How many records of each kind, such as `2 reflections, 1 intake`; empty where there are none. */
export function countsText(counts: Readonly<Record<WrittenList, number>>, { kinds }: Words): string {
  return LISTED.filter(list => counts[list] > 0)
    .map(list => kinds[list].counted({ count: counts[list] }))
    .join(', ');
}

/** What people write most stands first. */
const LISTED: readonly WrittenList[] = ['sessions', ...WRITTEN_LISTS.filter(list => list !== 'sessions')];
