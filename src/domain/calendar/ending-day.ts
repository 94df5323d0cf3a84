import { once } from '../once.ts';
import { NAMED_DAYS, NUMBERS, PLACES_IN_MONTH, SIDES, UNITS, WEEKDAYS } from './date-words.ts';
import { addWeeksTo } from './days.ts';
import { isPartOfToday, splitPartOfDay } from './parts-of-day.ts';
import { phrase } from './patterns.ts';
import { understandDay } from './understand-day.ts';

/** A text that ends with the day by which something is to be done. */
export interface EndingDay {
  /** The text without the words for the day, or with them where they say more than the day does ("before", "until"). */
  readonly text: string;
  readonly day: string;
}

/**
 * The day that a text ends with in Dutch or English, as seen from `today`: behind a preposition ("on Friday", "uiterlijk 4
 * december"), or bare where it can be nothing else ("tomorrow", "komende vrijdag", "in two weeks"). Undefined where there is none, where it
 * is past, and where the words may be part of what is said: "the plan for Friday", "every Monday", "in five years".
 */
export function endingDay(text: string, today: string): EndingDay | undefined {
  const plain = text.replace(/[.!]+$/, '');
  const starts = Array.from(plain.matchAll(/(?<=\s)\S/g), ({ index }) => index).slice(-LONGEST);
  for (const start of starts) {
    const found = findDay(plain.slice(start), today);
    if (found !== undefined) return withoutDay(text, plain.slice(0, start), found);
  }
  return undefined;
}

/** In words: "no later than the day after tomorrow". */
const LONGEST = 7;

function withoutDay(whole: string, before: string, { day, saysMore }: FoundDay): EndingDay | undefined {
  const text = before.replace(/[\s,;:–—-]+$/u, '');
  if (text === '' || LINK.test(before)) return undefined;
  return { text: saysMore ? whole : text, day };
}

interface FoundDay {
  readonly day: string;
  readonly saysMore: boolean;
}

function findDay(ending: string, today: string): FoundDay | undefined {
  const words = ending.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
  const { lead, named = words } = LEAD.exec(words)?.groups ?? {};
  const { day: dayAlone, part } = splitPartOfDay(named) ?? { day: named };
  const isOne = lead === undefined ? BARE_DAY().test(dayAlone) : isAfter(lead, named);
  const day = isOne ? understandDay(named, today, 'future') : undefined;
  if (day === undefined || day < today) return undefined;
  // On a Monday nobody calls that day "Monday" who means today.
  const meant = day === today && WEEKDAY().test(dayAlone) ? addWeeksTo(day, 1) : day;
  return { day: meant, saysMore: part !== undefined || SAYS_MORE.test(lead ?? named) };
}

const WEEKDAY = once(() => phrase`${WEEKDAYS}`);

const LEAD =
  /^(?<lead>on|by|no later than|at the latest on|before|until|till|op|uiterlijk(?: op)?|v[oó]{2}r|tot(?: en met)?|t\/m|tegen) (?<named>.+)$/u;

/** "On tomorrow" is no day, as in "reflect on tomorrow", and after "voor" a week or a year is what something is meant for. */
function isAfter(lead: string, named: string): boolean {
  if (TOO_SHORT.has(named) || (ENDS_IN_UNIT().test(named) && !DAY_IN_UNIT().test(named))) return false;
  return !((NAMED_DAYS.has(named) || isPartOfToday(named)) && (lead === 'on' || lead === 'op'));
}

/** "By the end of the month", "op maandag over een week": days all the same. */
const DAY_IN_UNIT = once(() => phrase`(?:(?:the|het) )?(?:${PLACES_IN_MONTH}) .*|(?:${WEEKDAYS}) over .*`);

const ENDS_IN_UNIT = once(() => phrase`.*\b(?:${UNITS})`);

/** Short for a weekday, and words of their own as well. */
const TOO_SHORT: ReadonlySet<string> = new Set([
  'zo',
  'ma',
  'di',
  'wo',
  'do',
  'vr',
  'za',
  'sun',
  'sat',
  'wed',
]);

/** A day that needs no preposition. */
const BARE_DAY = once(
  () =>
    phrase`${NAMED_DAYS}|(?:this|deze|${SIDES}) (?:week )?(?:${WEEKDAYS})|(?:${WEEKDAYS}) (?:${SIDES}) week|(?:in|over) (?:\d{1,2}|${NUMBERS}) (?:days?|weeks?|dag|dagen|weken)|in a fortnight|over anderhalve week`,
);

/** What the day alone does not say. What is done today may well be what "today" speaks of. */
const SAYS_MORE = /^(?:before|until|till|v[oó]{2}r$|tot|t\/m|tegen|today$|vandaag$)/u;

/** After these a day belongs to what is said, and is none by which it is to be done. */
const LINK =
  /(?:^|[\s'’])(?:a|about|and|any|are|as|at|due|each|every|for|from|in|is|like|my|no|not|of|on|or|our|since|s|than|that|the|this|to|with|your|aan|alle|dan|dat|de|deze|die|dit|een|elke|en|goede|het|iedere|ieder|elk|je|jouw|met|mijn|naar|niet|of|ons|op|onze|over|sinds|van|vanaf)\s+$/iu;
