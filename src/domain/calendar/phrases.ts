import { once } from '../once.ts';
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
import {
  addAmount,
  addDuration,
  addUnits,
  dayAndMonth,
  dayFirst,
  dayOfWeekend,
  type Leaning,
  nearestOfYears,
  nearestWeekday,
  parseNumber,
  placeInMonth,
  realDay,
  timeAfterDay,
  weekdayBeside,
  weekdayOfWeek,
} from './named-days.ts';
import { lookUp, type PhraseMatch, phrase } from './patterns.ts';

/** One way to name a day. `day` gives undefined where the words fit the pattern and still name no day. */
export interface Phrase {
  readonly pattern: RegExp;
  readonly day: (found: PhraseMatch, today: string, leaning: Leaning) => string | undefined;
}

/** Each takes a phrase in lower case with single spaces; at most one of them fits it. */
export const phrases = once((): readonly Phrase[] => [
  {
    pattern: /^(?<year>\d{4})-(?<month>\d\d)-(?<date>\d\d)$/,
    day: found => realDay(Number(found['year']), Number(found['month']), Number(found['date'])),
  },
  {
    pattern: /^(?<date>\d{1,2})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})$/,
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
    pattern: phrase`(?<way>in|over) (?<amount>${AMOUNTS})`,
    day: addAmount,
  },
  {
    pattern: phrase`(?<amount>${AMOUNTS}) (?<way>ago|geleden|terug)`,
    day: addAmount,
  },
  {
    pattern: phrase`(?<from>${WEEKDAYS}|${NAMED_DAYS}) over (?<number>\d{1,2}|${NUMBERS}) (?<unit>week|weken|dagen)`,
    day: timeAfterDay,
  },
  {
    pattern: phrase`(?<number>\d{1,2}|${NUMBERS}) (?<unit>week|weeks) (?:from|on) (?<from>${WEEKDAYS}|${NAMED_DAYS})`,
    day: timeAfterDay,
  },
  {
    pattern: phrase`(?<which>this|dit|last|past|afgelopen|vorig|coming|komend) weekend`,
    day: dayOfWeekend,
  },
  {
    pattern: phrase`(?:the |het )?(?<place>${PLACES_IN_MONTH})[ -](?:(?:of|van) )?(?:(?:the|de) )?(?:(?<which>${NEIGHBOURS}) )?(?:month|maand)`,
    day: (found, today) => {
      const month = addDuration(today, { months: lookUp(NEIGHBOURS, found['which'] ?? 'this') });
      return placeInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)), found);
    },
  },
  {
    pattern: phrase`(?:the |het )?(?<place>${PLACES_IN_MONTH})[ -](?:(?:of|van) )?(?<month>${MONTHS})(?: (?<year>\d{4}))?`,
    day: (found, today, leaning) =>
      nearestOfYears(found, today, leaning, year =>
        placeInMonth(year, lookUp(MONTHS, found['month']), found),
      ),
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
