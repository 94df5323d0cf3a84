import { splitPartOfDay } from './parts-of-day.ts';
import { plainPhrase } from './patterns.ts';
import { understandDay } from './understand-day.ts';
import { type UnderstoodTime, understandTime } from './understand-time.ts';

/** A moment ahead as it was understood: a day, a time of day, or both. */
export interface UnderstoodMoment {
  /** yyyy-MM-dd; null where only a time was named. */
  readonly day: string | null;
  /** Null where only a day was named. */
  readonly time: UnderstoodTime | null;
}

/**
 * The moment that a phrase names in Dutch or English, as seen from `today`: `friday 14:00`, `half drie op vrijdag`, `tomorrow
 * afternoon at 2`, `2026-12-04T14:00`. The day and the time stand in either order, and one of them may be missing. Undefined for anything else.
 */
export function understandMoment(typed: string, today: string): UnderstoodMoment | undefined {
  const plain = plainPhrase(typed.replace(/^\s*(\d{4}-\d\d-\d\d)T(?=\d)/, '$1 ')).replace(/,(?= |$)/g, '');
  const words = plain.split(' ');
  const readings = words.flatMap((_, at) => {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    return [readMoment(left, right, today), readMoment(right, left, today)];
  });
  return readings.find(reading => reading !== undefined);
}

/** A day and a time, either of which may be empty. */
function readMoment(dayWords: string, timeWords: string, today: string): UnderstoodMoment | undefined {
  const named = dayWords.replace(/^(?:on|op) /, '');
  const day = named === '' ? null : understandDay(named, today, 'future');
  const time = timeWords === '' ? null : understandTime(timeWords, splitPartOfDay(named)?.part);
  if (day === undefined || time === undefined || (day ?? time) === null) return undefined;
  return { day, time };
}
