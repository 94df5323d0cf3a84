import { add, type Day, nextDay, previousDay } from 'date-fns';
import { once } from '../once.ts';
import { MONTHS, NAMED_DAYS, NUMBERS, SIDES, UNITS, WEEKDAYS } from './date-words.ts';
import { dateOf, dayOfDate } from './utc-date.ts';

/** On which side of today an undecided phrase lies: a meeting lies behind, a plan ahead. */
export type Leaning = 'past' | 'future';

/** One way to name a day. `day` gives undefined where the words fit the pattern and still name no day. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly day: (found: PhraseMatch, today: string, leaning: Leaning) => string | undefined;
}

/** The named groups that a pattern found, each in lower case; those of an optional part may be absent. */
export type PhraseMatch = Readonly<Record<string, string | undefined>>;

/** Each takes a phrase in lower case with single spaces; at most one of them fits it. */
export const phrases = once((): readonly Phrase[] => [
  {
    pattern: /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/,
    day: found => realDay(Number(found['year']), Number(found['month']), Number(found['date'])),
  },
  {
    pattern: /^(?<date>\d{1,2})(?<sign>[-/])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/,
    day: dayFirst,
  },
  {
    pattern: phrase`(?<named>${NAMED_DAYS})`,
    day: (found, today) => addDuration(today, { days: lookUp(NAMED_DAYS, found['named']) }),
  },
  {
    pattern: phrase`(?:(?:this|deze) )?(?<weekday>${WEEKDAYS})`,
    day: nearestWeekday,
  },
  {
    pattern: phrase`(?<side>${SIDES}) (?<weekday>${WEEKDAYS})`,
    day: (found, today) =>
      weekdayBeside(today, lookUp(WEEKDAYS, found['weekday']), lookUp(SIDES, found['side'])),
  },
  {
    pattern: phrase`(?<side>next|volgende|last|vorige) week (?<weekday>${WEEKDAYS})`,
    day: weekdayOfWeek,
  },
  {
    pattern: phrase`(?<weekday>${WEEKDAYS}) (?<side>next|volgende|last|vorige) week`,
    day: weekdayOfWeek,
  },
  {
    pattern: phrase`(?<side>${SIDES}) (?<unit>week|month|maand|year|jaar)`,
    day: (found, today) => addUnits(today, lookUp(SIDES, found['side']), found['unit']),
  },
  {
    pattern: phrase`(?<number>\d{1,4}|${NUMBERS}) (?<unit>${UNITS}) (?:ago|geleden|terug)`,
    day: (found, today) => addUnits(today, -parseNumber(found['number']), found['unit']),
  },
  {
    pattern: phrase`(?:in|over) (?<number>\d{1,4}|${NUMBERS}) (?<unit>${UNITS})`,
    day: (found, today) => addUnits(today, parseNumber(found['number']), found['unit']),
  },
  {
    pattern: phrase`(?:(?<weekday>${WEEKDAYS}),? )?(?<date>\d{1,2})(?:st|nd|rd|th|e)? (?<month>${MONTHS})(?:,? (?<year>\d{4}))?`,
    day: dayAndMonth,
  },
  {
    pattern: phrase`(?:(?<weekday>${WEEKDAYS}),? )?(?<month>${MONTHS}) (?<date>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?`,
    day: dayAndMonth,
  },
]);

/** A pattern for a whole phrase; a table of words stands for any one of its words. */
export function phrase(
  texts: TemplateStringsArray,
  ...tables: readonly ReadonlyMap<string, unknown>[]
): RegExp {
  const anyOf = tables.map(table => [...table.keys()].join('|').replaceAll('.', '\\.'));
  return new RegExp(`^(?:${String.raw(texts, ...anyOf)})$`);
}

/** With slashes, 06/07 is 6 July to one reader and June 7 to the other: then it names no day. */
function dayFirst({ date, month, year, sign }: PhraseMatch): string | undefined {
  const ambiguous =
    sign === '/' && Number(date) <= 12 && Number(month) <= 12 && Number(date) !== Number(month);
  return ambiguous ? undefined : realDay(Number(year), Number(month), Number(date));
}

function nearestWeekday(found: PhraseMatch, today: string, leaning: Leaning): string {
  const weekday = lookUp(WEEKDAYS, found['weekday']);
  if (dateOf(today).getDay() === weekday) return today;
  return weekdayBeside(today, weekday, leaning === 'past' ? -1 : 1);
}

function weekdayBeside(today: string, weekday: Day, side: number): string {
  const beside = side < 0 ? previousDay : nextDay;
  return dayOfDate(beside(dateOf(today), weekday));
}

/** In the week before or after this one; a week begins on Monday. */
function weekdayOfWeek(found: PhraseMatch, today: string): string {
  const weekday = lookUp(WEEKDAYS, found['weekday']);
  const within = daysSinceMonday(weekday) - daysSinceMonday(dateOf(today).getDay());
  return addDuration(today, { days: within + 7 * lookUp(SIDES, found['side']) });
}

function daysSinceMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** Without a year, the nearest such day that is not on the wrong side of today. A weekday before it must be right. */
function dayAndMonth(found: PhraseMatch, today: string, leaning: Leaning): string | undefined {
  const month = lookUp(MONTHS, found['month']);
  const years = found['year'] === undefined ? yearsFrom(today, leaning) : [Number(found['year'])];
  const isRightSide = (day: string) => (leaning === 'past' ? day <= today : day >= today);
  const day = years
    .map(year => realDay(year, month, Number(found['date'])))
    .find(day => day !== undefined && (found['year'] !== undefined || isRightSide(day)));
  return day === undefined || isRightWeekday(day, found['weekday']) ? day : undefined;
}

/** The year of today and the eight beside it: 29 February may be eight years away. */
function yearsFrom(today: string, leaning: Leaning): readonly number[] {
  const side = leaning === 'past' ? -1 : 1;
  return Array.from({ length: 9 }, (_, away) => Number(today.slice(0, 4)) + side * away);
}

function isRightWeekday(day: string, weekday: string | undefined): boolean {
  return weekday === undefined || dateOf(day).getDay() === lookUp(WEEKDAYS, weekday);
}

/** Undefined for a day that the calendar does not have; `Date` would take 30 February for 2 March. */
function realDay(year: number, month: number, date: number): string | undefined {
  const day = [
    String(year).padStart(4, '0'),
    ...[month, date].map(part => String(part).padStart(2, '0')),
  ].join('-');
  const found = dateOf(day);
  return !Number.isNaN(found.getTime()) && dayOfDate(found) === day ? day : undefined;
}

function addUnits(today: string, count: number, unit: string | undefined): string {
  return addDuration(today, { [lookUp(UNITS, unit)]: count });
}

function addDuration(today: string, by: Parameters<typeof add>[1]): string {
  return dayOfDate(add(dateOf(today), by));
}

function parseNumber(text = ''): number {
  return NUMBERS.get(text) ?? Number(text);
}

/** The value of a word that a pattern made of the same table has found. */
function lookUp<T>(table: ReadonlyMap<string, T>, word = ''): T {
  const value = table.get(word);
  if (value === undefined) throw new TypeError(`The table lacks the word ${word}`);
  return value;
}
