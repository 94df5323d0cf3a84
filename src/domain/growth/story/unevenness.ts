import { addDaysTo, daysBetween } from '../../calendar/days.ts';
import type { Item } from '../items/item.ts';
import { meetingDaysOf } from '../items/meetings.ts';
import type { ChangedLine } from './what-changed.ts';

/** In days: what is not older than that at the last meeting is recent. */
const RECENT = 61;
/** Only a time that is so much longer can be uneven. */
const LONG_ENOUGH = 2 * RECENT;
const ENOUGH_EXAMPLES = 5;

/** Where the examples crowd into the last weeks; null where they do not. */
export function unevennessOf(items: readonly Item[]): ChangedLine | null {
  const days = meetingDaysOf(items);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) < LONG_ENOUGH) return null;
  const examples = items.filter(isExample);
  const since = addDaysTo(last, -RECENT);
  const recent = examples.filter(({ day }) => day >= since).length;
  const isCrowded = examples.length >= ENOUGH_EXAMPLES && recent * 3 >= examples.length * 2;
  return isCrowded ? { kind: 'crowded', recent, of: examples.length, since } : null;
}

function isExample({ field }: Item): boolean {
  return ['blindSpots', 'critical', 'perspective', 'skills'].includes(field);
}
