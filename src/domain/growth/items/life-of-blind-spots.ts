import type { Period } from '../../calendar/period.ts';
import { compareTexts } from '../../journal/journal.ts';
import type { SeenAgain } from '../../meetings/session.ts';
import { groupByName } from '../group.ts';
import type { ItemOf } from './item.ts';

/** A blind spot and what became of it; one that was noted at several meetings is one, seen again at the later ones. */
export interface LivedBlindSpot {
  /** The day on which it was noted first. */
  readonly day: string;
  readonly text: string;
  /** How it was last; new as long as it was noted once and nothing since. */
  readonly state: SeenAgain['state'] | 'new';
  /** The day of that. */
  readonly last: string;
  /** The latest words on what became of it; null where there are none. */
  readonly said: string | null;
}

/** Those in these items, the one that something became of last first. What was noticed after the period is not told. */
export function lifeOfBlindSpots(
  items: readonly ItemOf<'blindSpots'>[],
  { until }: Pick<Period, 'until'>,
): readonly LivedBlindSpot[] {
  return groupByName(items, ({ text }) => text)
    .map(({ items: [first, ...again] }) => lifeOfBlindSpot(first, again, until ?? LAST_DAY))
    .toSorted((a, b) => compareTexts(b.last, a.last));
}

/** After every day that is told. */
const LAST_DAY = '9999-12-31';

function lifeOfBlindSpot(
  { day, text, seen }: ItemOf<'blindSpots'>,
  again: readonly ItemOf<'blindSpots'>[],
  until: string,
): LivedBlindSpot {
  const notedAgain = again.flatMap(({ day: on, seen: since }): readonly SeenAgain[] => [
    { day: on, state: 'seen', text: null },
    ...since,
  ]);
  const since = [...seen, ...notedAgain]
    .filter(one => one.day <= until)
    .toSorted((a, b) => compareTexts(a.day, b.day));
  const latest = since.at(-1);
  const said = since.findLast(one => one.text !== null)?.text ?? null;
  return { day, text, state: latest?.state ?? 'new', last: latest?.day ?? day, said };
}
