import { once } from '../once.ts';
import { type ClockReading, readClock } from './clock-reading.ts';
import { type PartOfDay, partNamed, SPOKEN_PARTS } from './parts-of-day.ts';
import { phrase, plainPhrase } from './patterns.ts';

/** A time of day as it was understood. */
export interface UnderstoodTime {
  /** HH:mm, from 00:00 to 23:59. */
  readonly time: string;
  /** The other times that these words may mean, likely ones first; empty where they leave no doubt. */
  readonly others: readonly string[];
}

/**
 * The time of day that a phrase names in Dutch or English: `14:00`, `14u30`, `half drie`, `kwart over 9`, `2pm`, `noon`,
 * `'s middags om 3`. Where it does not say which half of the day is meant it is the one of a working day (from 8 until 20), and
 * the other stands among the `others`. `part` is the part of the day that was named beside it. Undefined for anything else: a time that no clock
 * shows or that is not in that part, a mere number, and midnight, which belongs to two days.
 */
export function understandTime(typed: string, part?: PartOfDay): UnderstoodTime | undefined {
  const { text, spoken } = splitSpokenPart(plainPhrase(typed));
  if (spoken !== undefined && part !== undefined && spoken !== part) return undefined;
  const within = spoken ?? part;
  const read = readClock(text, within !== undefined);
  return read && resolveHalf(read, within);
}

interface SpokenTime {
  readonly text: string;
  readonly spoken?: PartOfDay;
}

/** The part of the day stands before the time or behind it. */
function splitSpokenPart(plain: string): SpokenTime {
  const { part, time } =
    SPOKEN()
      .map(one => one.exec(plain)?.groups)
      .find(found => found) ?? {};
  return part === undefined || time === undefined ? { text: plain } : { text: time, spoken: partNamed(part) };
}

const SPOKEN = once(() => [
  phrase`(?<time>.+) (?<part>${SPOKEN_PARTS})`,
  phrase`(?<part>${SPOKEN_PARTS}) (?<time>.+)`,
]);

/** The hours of the day, each from the first to the last, in which a time is called so. */
const HOURS_OF: Readonly<
  Record<PartOfDay | 'am' | 'pm' | 'working-day', readonly (readonly [number, number])[]>
> = {
  am: [[0, 11]],
  pm: [[12, 23]],
  morning: [[1, 11]],
  afternoon: [[12, 18]],
  evening: [[17, 23]],
  night: [
    [20, 23],
    [1, 5],
  ],
  'working-day': [[8, 19]],
};

function resolveHalf(read: ClockReading, part: PartOfDay | undefined): UnderstoodTime | undefined {
  const { hour, minute, eitherHalf, half, isWritten = false, orHoursLater } = read;
  const hours = eitherHalf ? [hour % 12, (hour % 12) + 12] : [hour];
  const isIn = (name: keyof typeof HOURS_OF) => (at: number) =>
    HOURS_OF[name].some(([first, last]) => at >= first && at <= last);
  const said = [half, part].filter(name => name !== undefined);
  const possible = hours.filter(at => said.every(name => isIn(name)(at)));
  const [likely] = possible.length === 1 ? possible : possible.filter(isIn('working-day'));
  if (likely === undefined) return undefined;
  const isAsWritten = isWritten && likely === hour;
  const others = isAsWritten ? [] : possible.filter(at => at !== likely);
  const later = orHoursLater === undefined ? [] : [likely + orHoursLater];
  return {
    time: timeText(likely, minute),
    others: [...later, ...others].map(at => timeText(at, minute)),
  };
}

function timeText(hour: number, minute: number): string {
  return [hour, minute].map(part => String(part).padStart(2, '0')).join(':');
}
