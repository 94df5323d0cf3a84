import { once } from '../once.ts';
import { type PhraseMatch, phrase } from './patterns.ts';
import { HOURS, MINUTES } from './time-words.ts';

/** What a clock shows. */
export interface ClockReading {
  /** From 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** Whether the hour may be that of either half of the day. */
  readonly eitherHalf: boolean;
  /** Said with `am` or `pm`. */
  readonly half?: 'am' | 'pm';
  /** Whether it is written as a clock shows it: then a morning hour is one. */
  readonly isWritten?: boolean;
  /** Hours later that the same words mean to others: "half 3" is half past two in Dutch, half past three in English. */
  readonly orHoursLater?: number;
}

/** One way to tell a time. `reading` gives undefined where the words fit the pattern and still name none. */
interface TimePhrase {
  readonly pattern: RegExp;
  readonly reading: (found: PhraseMatch) => ClockReading | undefined;
}

/** What the words for a time say; undefined where they say none. A bare number is an hour only behind `at` or `om`, or beside a part of the day. */
export function readClock(text: string, besidePart: boolean): ClockReading | undefined {
  const { lead, time = text } = /^(?<lead>at|om) (?<time>.+)$/.exec(text)?.groups ?? {};
  const bare = lead !== undefined || besidePart ? bareHour(time) : undefined;
  if (bare !== undefined) return bare;
  for (const { pattern, reading } of timePhrases()) {
    const found = pattern.exec(time);
    if (!found) continue;
    const read = reading(found.groups ?? {});
    return read && lead === 'om' ? inDutch(read) : read;
  }
  return undefined;
}

/** Without what the words mean in English. */
function inDutch({ orHoursLater: _, ...read }: ClockReading): ClockReading {
  return read;
}

function bareHour(time: string): ClockReading | undefined {
  return /^(?:\d{1,2}|[a-zé]+)$/.test(time) ? spokenHour(time, 0) : undefined;
}

const timePhrases = once((): readonly TimePhrase[] => [
  {
    pattern: /^(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?: ?(?:uur|u|h|hrs?))?$/,
    reading: written,
  },
  {
    pattern: /^(?<hour>\d{1,2}) ?[uh] ?(?<minute>[0-5]\d)?$/,
    reading: written,
  },
  {
    pattern: phrase`(?<hour>\d{1,2}|${HOURS}) ?(?:uur|o'?clock)(?: (?<minute>[0-5]\d))?`,
    reading: ({ hour = '', minute = '0' }) => spokenHour(hour, Number(minute)),
  },
  {
    pattern: phrase`(?<hour>\d{1,2}|${HOURS})(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.?m\.?`,
    reading: ({ hour = '', minute = '0', half }) => {
      const spoken = spokenHour(hour, Number(minute));
      return spoken?.eitherHalf ? { ...spoken, half: half === 'a' ? 'am' : 'pm' } : undefined;
    },
  },
  {
    pattern: /^(?:(?:12|twelve) )?(?:noon|midday)$/,
    reading: () => ({ hour: 12, minute: 0, eitherHalf: false }),
  },
  {
    pattern: phrase`half (?<past>past )?(?<hour>\d{1,2}|${HOURS})(?: uur)?`,
    reading: halfHour,
  },
  {
    pattern: phrase`(?:an? )?(?<minutes>\d{1,2}|${MINUTES})(?: minuten| minutes)? (?<side>over|past|after|voor|to|before) (?<half>half )?(?<hour>\d{1,2}|${HOURS})(?: uur)?`,
    reading: minutesBeside,
  },
]);

/** With a nought before it, from thirteen on, or as 0:15, there is no doubt which half of the day an hour is in. */
function written({ hour = '', minute = '0' }: PhraseMatch): ClockReading | undefined {
  const eitherHalf = !hour.startsWith('0') && Number(hour) <= 12;
  return Number(hour) > 23
    ? undefined
    : { hour: Number(hour), minute: Number(minute), eitherHalf, isWritten: true };
}

/** An hour in a word or a number, of either half up to twelve. */
function spokenHour(word: string, minute: number): ClockReading | undefined {
  const hour = HOURS.get(word)?.hour ?? (/^\d{1,2}$/.test(word) ? Number(word) : Number.NaN);
  return hour <= 23 ? { hour, minute, eitherHalf: hour >= 1 && hour <= 12 } : undefined;
}

/** In Dutch half an hour is before the hour that is named, in English after it. */
function halfHour({ past, hour = '' }: PhraseMatch): ClockReading | undefined {
  const spoken = onTheDial(hour, 30);
  const { language } = HOURS.get(hour) ?? {};
  if (spoken === undefined || past !== undefined || language === 'en') return spoken;
  const before = { ...spoken, hour: spoken.hour - 1 };
  return language === 'nl' ? before : { ...before, orHoursLater: 1 };
}

/** "Kwart voor 10", "twenty past nine", "vijf over half drie". */
function minutesBeside({ minutes = '', side = '', half, hour = '' }: PhraseMatch): ClockReading | undefined {
  const count = MINUTES.get(minutes) ?? Number(minutes);
  const isBefore = ['voor', 'to', 'before'].includes(side);
  const isDutch = ['voor', 'over'].includes(side);
  const spoken = onTheDial(hour, 0);
  if (spoken === undefined || count < 1 || count > 30 || (half !== undefined && !isDutch)) return undefined;
  const from = spoken.hour * 60 - (half === undefined ? 0 : 30);
  const at = from + (isBefore ? -count : count);
  return { hour: Math.floor(at / 60), minute: at % 60, eitherHalf: true };
}

/** Beside quarters and halves hours are those of the dial. */
function onTheDial(word: string, minute: number): ClockReading | undefined {
  const spoken = spokenHour(word, minute);
  return spoken?.eitherHalf ? spoken : undefined;
}
