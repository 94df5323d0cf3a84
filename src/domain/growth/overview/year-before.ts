import { subYears } from 'date-fns';
import { daysBetween } from '../../calendar/days.ts';
import { dateOf, dayOfDate } from '../../calendar/utc-date.ts';
import { type Item, type ItemOf, itemsOfField } from '../items/item.ts';

/** What somebody wrote about a meeting some time ago. */
export interface WordsOfThen {
  readonly day: string;
  /** Null where nobody was named. */
  readonly mentor: string | null;
  /** The field that the words are from. */
  readonly field: (typeof FIELDS)[number];
  readonly text: string;
}

/** What says most of somebody first. */
const FIELDS = ['soWhat', 'what', 'nowWhat'] as const;

/** In days: who meets every four weeks has one meeting so near to any day. One further away is not “a year ago”. */
const NEAR = 14;

/** Of the meeting nearest to the day a year before, two weeks from it at most, the words that say most: of two that are as near the later one. Null where none is near. */
export function wordsAYearBefore(today: string, items: readonly Item[]): WordsOfThen | null {
  const then = dayOfDate(subYears(dateOf(today), 1));
  const away = ({ day }: Pick<Item, 'day'>) => Math.abs(daysBetween(then, day));
  const written = FIELDS.flatMap((field): readonly ItemOf<WordsOfThen['field']>[] =>
    itemsOfField(items, field),
  );
  const nearest = Math.min(...written.map(away));
  if (nearest > NEAR) return null;
  const near = written.filter(item => away(item) === nearest);
  const latest = near
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const [words] = near.filter(({ day }) => day === latest);
  if (words === undefined) return null;
  const { day, mentor, field, text } = words;
  return { day, mentor, field, text };
}
