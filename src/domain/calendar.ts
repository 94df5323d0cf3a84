import { tzOffset } from '@date-fns/tz';
import { addWeeks } from 'date-fns';
import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import { type Leaning, phrases } from './calendar/phrases.ts';
import { dateOf, dayIn } from './calendar/utc-date.ts';

/** The first and the last day that the program takes from people. */
const EARLIEST = '1970-01-01';
const LATEST = '2100-12-31';

/** The calendar day (yyyy-MM-dd) that it is at this instant in this zone, an IANA name. */
export function dayOf(instant: Date, zone: string): string {
  return dayIn(new Date(wallTimeAt(instant.getTime(), zone)));
}

/** The calendar day of an instant (ISO) in a zone. One that the system does not know, as a file made by hand may name, counts as UTC. */
export function dayAt(instant: string, zone: string): string {
  return inKnownZone(zone, known => dayOf(new Date(instant), known));
}

/** The time of day (HH:mm) at an instant (ISO) in a zone; likewise. */
export function timeAt(instant: string, zone: string): string {
  return inKnownZone(zone, known => timeOf(new Date(instant), known));
}

function inKnownZone(zone: string, of: (zone: string) => string): string {
  try {
    return of(zone);
  } catch {
    return of('UTC');
  }
}

/** The time of day (HH:mm) that the clocks of this zone, an IANA name, show at this instant. */
export function timeOf(instant: Date, zone: string): string {
  return new Date(wallTimeAt(instant.getTime(), zone)).toISOString().slice(11, 16);
}

/**
 * The calendar day that a phrase names in Dutch or English, as seen from `today`: `2026-11-20`, `yesterday`,
 * `afgelopen vrijdag`, `in two weeks`, `20 nov`. `leaning` decides where the phrase itself does not. Undefined for
 * anything else: a day that does not exist, one before 1970 or after 2100, a date that people read in two ways.
 */
export function understandDay(phrase: string, today: string, leaning: Leaning): string | undefined {
  const plain = phrase.normalize('NFC').toLowerCase().trim().replace(/\s+/g, ' ');
  for (const { pattern, day } of phrases) {
    const found = pattern.exec(plain);
    if (found) return withinBounds(day(found.groups ?? {}, today, leaning));
  }
  return undefined;
}

function withinBounds(day: string | undefined): string | undefined {
  return day !== undefined && day >= EARLIEST && day <= LATEST ? day : undefined;
}

/**
 * The instant on that calendar day, in that zone, at the time of day that it is now. Where the clocks skip that time,
 * a time as near as the day has. Only for the rare day that a zone skipped altogether, an instant beside it.
 */
export function instantOn(day: string, now: Date, zone: string): Date {
  const timeOfDay = modulo(wallTimeAt(now.getTime(), zone), millisecondsInDay);
  const wallTime = dateOf(day).getTime() + timeOfDay;
  const candidates = [-millisecondsInDay, millisecondsInDay].map(
    aside => wallTime - offsetAt(wallTime + aside, zone),
  );
  const instant =
    candidates.find(candidate => wallTimeAt(candidate, zone) === wallTime) ??
    candidates.find(candidate => dayOf(new Date(candidate), zone) === day) ??
    wallTime;
  return new Date(instant);
}

/** The day (yyyy-MM-dd) that many weeks later. */
export function addWeeksTo(day: string, weeks: number): string {
  return dayIn(addWeeks(dateOf(day), weeks));
}

/** What the clocks of a zone show at an instant, as if they stood in UTC. All in milliseconds. */
function wallTimeAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** In milliseconds, above 0 to the east; in whole seconds, for a fraction of a minute is what old offsets have. */
function offsetAt(instant: number, zone: string): number {
  return Math.round(tzOffset(zone, new Date(instant)) * 60) * millisecondsInSecond;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
