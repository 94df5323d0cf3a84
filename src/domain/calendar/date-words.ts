import type { Day, Duration } from 'date-fns';

/** Words in Dutch and English, in lower case, and what each of them stands for. */
export type WordTable<T> = ReadonlyMap<string, T>;

/** Days from today. */
export const NAMED_DAYS: WordTable<number> = wordTable([
  [-2, 'eergisteren', 'the day before yesterday', 'day before yesterday'],
  [-1, 'gisteren', 'yesterday'],
  [0, 'vandaag', 'today'],
  [1, 'morgen', 'tomorrow'],
  [2, 'overmorgen', 'the day after tomorrow', 'day after tomorrow'],
]);

/** From 0 for Sunday to 6 for Saturday, as `Date` counts them. */
export const WEEKDAYS: WordTable<Day> = wordTable<Day>([
  [0, 'sunday', 'sun', 'zondag', 'zo'],
  [1, 'monday', 'mon', 'maandag', 'ma'],
  [2, 'tuesday', 'tue', 'tues', 'dinsdag', 'di'],
  [3, 'wednesday', 'wed', 'woensdag', 'wo'],
  [4, 'thursday', 'thu', 'thur', 'thurs', 'donderdag', 'do'],
  [5, 'friday', 'fri', 'vrijdag', 'vr'],
  [6, 'saturday', 'sat', 'zaterdag', 'za'],
]);

/** From 1 for January. */
export const MONTHS: WordTable<number> = wordTable([
  [1, 'january', 'januari', 'jan', 'jan.'],
  [2, 'february', 'februari', 'feb', 'feb.'],
  [3, 'march', 'maart', 'mar', 'mar.', 'mrt', 'mrt.'],
  [4, 'april', 'apr', 'apr.'],
  [5, 'may', 'mei'],
  [6, 'june', 'juni', 'jun', 'jun.'],
  [7, 'july', 'juli', 'jul', 'jul.'],
  [8, 'august', 'augustus', 'aug', 'aug.'],
  [9, 'september', 'sept', 'sept.', 'sep', 'sep.'],
  [10, 'october', 'oktober', 'oct', 'oct.', 'okt', 'okt.'],
  [11, 'november', 'nov', 'nov.'],
  [12, 'december', 'dec', 'dec.'],
]);

export const NUMBERS: WordTable<number> = wordTable([
  [1, 'a', 'an', 'one', 'een', 'één'],
  [2, 'two', 'twee'],
  [3, 'three', 'drie'],
  [4, 'four', 'vier'],
  [5, 'five', 'vijf'],
  [6, 'six', 'zes'],
  [7, 'seven', 'zeven'],
  [8, 'eight', 'acht'],
  [9, 'nine', 'negen'],
  [10, 'ten', 'tien'],
  [11, 'eleven', 'elf'],
  [12, 'twelve', 'twaalf'],
  [14, 'fourteen', 'veertien'],
]);

/** The side of today that a word points to: -1 before, 1 after. */
export const SIDES: WordTable<number> = wordTable([
  [-1, 'last', 'past', 'afgelopen', 'vorige', 'vorig'],
  [1, 'next', 'coming', 'komende', 'komend', 'aanstaande', 'volgende', 'volgend'],
]);

export const UNITS: WordTable<'days' | 'weeks' | 'months' | 'years'> = wordTable([
  ['days', 'day', 'days', 'dag', 'dagen'],
  ['weeks', 'week', 'weeks', 'weken'],
  ['months', 'month', 'months', 'maand', 'maanden'],
  ['years', 'year', 'years', 'jaar', 'jaren'],
]);

/** Stretches of time that are no whole number of units. Of a week and a half, which is ten days and a half, it is ten. */
export const AMOUNTS: WordTable<Duration> = wordTable<Duration>([
  [{ days: 14 }, 'a fortnight'],
  [{ days: 10 }, 'a week and a half', 'one and a half weeks', 'anderhalve week'],
  [{ months: 1, days: 15 }, 'a month and a half', 'one and a half months', 'anderhalve maand'],
  [{ months: 6 }, 'half a year', 'a half year', 'een half jaar', 'half jaar'],
  [{ months: 18 }, 'a year and a half', 'one and a half years', 'anderhalf jaar'],
]);

/** Where in its month a day lies; beyond the end of a month it is the last one. */
export const PLACES_IN_MONTH: WordTable<number> = wordTable([
  [1, 'begin', 'beginning', 'start'],
  [15, 'half', 'mid', 'medio', 'middle'],
  [31, 'eind', 'einde', 'end'],
]);

/** Which month, or which weekend, counted from this one. */
export const NEIGHBOURS: WordTable<number> = new Map([...SIDES, ...wordTable([[0, 'this', 'deze', 'dit']])]);

export function wordTable<T>(rows: readonly (readonly [T, ...string[]])[]): WordTable<T> {
  return new Map(rows.flatMap(([value, ...words]) => words.map(word => [word, value] as const)));
}
