import { add, type Day, nextDay, previousDay } from 'date-fns';
import {
  AMOUNTS,
  MONTHS,
  NAMED_DAYS,
  NEIGHBOURS,
  NUMBERS,
  PLACES_IN_MONTH,
  SIDES,
  UNITS,
  WEEKDAYS,
} from './date-words.ts';
import { lookUp, type PhraseMatch } from './patterns.ts';
import { dateOf, dayOfDate } from './utc-date.ts';

/** On which side of today an undecided phrase lies: a meeting lies behind, a plan ahead. */
export type Leaning = 'past' | 'future';

/** With slashes, 06/07 is 6 July to one reader and June 7 to the other: then it names no day. */
export function dayFirst({ date, month, year, sign }: PhraseMatch): string | undefined {
  const ambiguous =
    sign === '/' && Number(date) <= 12 && Number(month) <= 12 && Number(date) !== Number(month);
  return ambiguous ? undefined : realDay(Number(year), Number(month), Number(date));
}

export function nearestWeekday(found: PhraseMatch, today: string, leaning: Leaning): string {
  const weekday = lookUp(WEEKDAYS, found['weekday']);
  if (dateOf(today).getDay() === weekday) return today;
  return weekdayBeside(today, weekday, leaning === 'past' ? -1 : 1);
}

export function weekdayBeside(today: string, weekday: Day, side: number): string {
  const beside = side < 0 ? previousDay : nextDay;
  return dayOfDate(beside(dateOf(today), weekday));
}

/** In the week before or after this one; a week begins on Monday. */
export function weekdayOfWeek(found: PhraseMatch, today: string): string {
  const weekday = lookUp(WEEKDAYS, found['weekday']);
  const within = daysSinceMonday(weekday) - daysSinceMonday(dateOf(today).getDay());
  return addDuration(today, { days: within + 7 * lookUp(SIDES, found['side']) });
}

function daysSinceMonday(weekday: number): number {
  return (weekday + 6) % 7;
}

/** Without a year, the nearest such day that is not on the wrong side of today. A weekday before it must be right. */
export function dayAndMonth(found: PhraseMatch, today: string, leaning: Leaning): string | undefined {
  const month = lookUp(MONTHS, found['month']);
  const day = nearestOfYears(found, today, leaning, year => realDay(year, month, Number(found['date'])));
  return day === undefined || isRightWeekday(day, found['weekday']) ? day : undefined;
}

/** The day in the year that was said; without one, the nearest that is not on the wrong side of today. */
export function nearestOfYears(
  { year: said }: PhraseMatch,
  today: string,
  leaning: Leaning,
  dayIn: (year: number) => string | undefined,
): string | undefined {
  if (said !== undefined) return dayIn(Number(said));
  const isRightSide = (day: string) => (leaning === 'past' ? day <= today : day >= today);
  return yearsFrom(today, leaning)
    .map(dayIn)
    .find(day => day !== undefined && isRightSide(day));
}

/** The first, the middle or the last day of a month. */
export function placeInMonth(year: number, month: number, { place }: PhraseMatch): string | undefined {
  const dates = [lookUp(PLACES_IN_MONTH, place), 30, 29, 28];
  return dates.map(date => realDay(year, month, date)).find(day => day !== undefined);
}

/** Its Saturday; on the Sunday of a weekend that lies ahead, that. On weekdays this weekend leans. */
export function dayOfWeekend({ which }: PhraseMatch, today: string, leaning: Leaning): string {
  const isWeekend = daysSinceMonday(dateOf(today).getDay()) >= 5;
  const thisOne = isWeekend ? addDuration(weekdayBeside(today, 1, 1), { days: -2 }) : undefined;
  const side = lookUp(NEIGHBOURS, which);
  if (side === 0) {
    const saturday = thisOne ?? weekdayBeside(today, 6, leaning === 'past' ? -1 : 1);
    return thisOne !== undefined && leaning === 'future' && saturday < today ? today : saturday;
  }
  if (thisOne !== undefined) return addDuration(thisOne, { days: 7 * side });
  return weekdayBeside(today, 6, side);
}

/** So long after the coming day of that name: "maandag over een week", "a week from tomorrow". */
export function timeAfterDay({ from = '', number, unit }: PhraseMatch, today: string): string {
  const named = NAMED_DAYS.get(from);
  const day =
    named === undefined
      ? nearestWeekday({ weekday: from }, today, 'future')
      : addDuration(today, { days: named });
  return addUnits(day, parseNumber(number), unit);
}

export function addAmount({ amount, way }: PhraseMatch, today: string): string {
  const sign = way === 'in' || way === 'over' ? 1 : -1;
  const { months = 0, days = 0 } = lookUp(AMOUNTS, amount);
  return addDuration(today, { months: sign * months, days: sign * days });
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
export function realDay(year: number, month: number, date: number): string | undefined {
  const day = [
    String(year).padStart(4, '0'),
    ...[month, date].map(part => String(part).padStart(2, '0')),
  ].join('-');
  const found = dateOf(day);
  return !Number.isNaN(found.getTime()) && dayOfDate(found) === day ? day : undefined;
}

export function addUnits(today: string, count: number, unit: string | undefined): string {
  return addDuration(today, { [lookUp(UNITS, unit)]: count });
}

export function addDuration(today: string, by: Parameters<typeof add>[1]): string {
  return dayOfDate(add(dateOf(today), by));
}

export function parseNumber(text = ''): number {
  return NUMBERS.get(text) ?? Number(text);
}
