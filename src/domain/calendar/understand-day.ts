import type { Leaning } from './named-days.ts';
import { splitPartOfDay } from './parts-of-day.ts';
import { plainPhrase } from './patterns.ts';
import { phrases } from './phrases.ts';

/** The first and the last day that the program takes from people. */
const EARLIEST_DAY = '1970-01-01';
const LATEST_DAY = '2100-12-31';

/**
 * The calendar day that a phrase names in Dutch or English, as seen from `today`: `2026-11-20`, `yesterday`,
 * `afgelopen vrijdag`, `in two weeks`, `20 nov`, `gisteravond`, `end of the month`. `leaning` decides where the phrase itself does not. Undefined for
 * anything else: a day that does not exist, one before 1970 or after 2100, a date that people read in two ways.
 */
export function understandDay(phrase: string, today: string, leaning: Leaning): string | undefined {
  const plain = plainPhrase(phrase);
  return dayNamed(plain, today, leaning) ?? dayNamed(splitPartOfDay(plain)?.day ?? '', today, leaning);
}

function dayNamed(plain: string, today: string, leaning: Leaning): string | undefined {
  for (const { pattern, day } of phrases()) {
    const found = pattern.exec(plain);
    if (found) return withinBounds(day(found.groups ?? {}, today, leaning));
  }
  return undefined;
}

function withinBounds(day: string | undefined): string | undefined {
  return day !== undefined && day >= EARLIEST_DAY && day <= LATEST_DAY ? day : undefined;
}
