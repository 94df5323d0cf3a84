import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays, addWeeks } from 'date-fns';
import { millisecondsInDay, millisecondsInSecond } from 'date-fns/constants';
import { dateOf, dayOfDate } from './utc-date.ts';

/** The calendar day (yyyy-MM-dd) that it is at this instant in this zone, an IANA name. */
export function dayOf(instant: Date, zone: string): string {
  return dayOfDate(new Date(wallTimeAt(instant.getTime(), zone)));
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
 * The instant on that calendar day, in that zone, at the time of day that it is now. Where the clocks skip that time,
 * a time as near as the day has. Only for the rare day that a zone skipped altogether, an instant beside it.
 */
export function instantOn(day: string, now: Date, zone: string): Date {
  const timeOfDay = modulo(wallTimeAt(now.getTime(), zone), millisecondsInDay);
  const wallTime = dateOf(day).getTime() + timeOfDay;
  const candidates = candidatesFor(wallTime, zone);
  const instant =
    candidates.find(candidate => wallTimeAt(candidate, zone) === wallTime) ??
    candidates.find(candidate => dayOf(new Date(candidate), zone) === day) ??
    wallTime;
  return new Date(instant);
}

/**
 * The instants at which the clocks of this zone, an IANA name, show that time of day (HH:mm) on that day, the earlier first: none where they
 * skip it, two where they are put back over it.
 */
export function instantsAt(day: string, time: string, zone: string): readonly Date[] {
  const wallTime = Date.parse(`${day}T${time}:00Z`);
  const instants = candidatesFor(wallTime, zone).filter(one => wallTimeAt(one, zone) === wallTime);
  return [...new Set(instants)].toSorted((a, b) => a - b).map(instant => new Date(instant));
}

/** With the offset of a day before and of a day after, in milliseconds. */
function candidatesFor(wallTime: number, zone: string): readonly number[] {
  return [-millisecondsInDay, millisecondsInDay].map(aside => wallTime - offsetAt(wallTime + aside, zone));
}

/** How many calendar days later the second day is than the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / millisecondsInDay);
}

/** The day (yyyy-MM-dd) that many days later. */
export function addDaysTo(day: string, days: number): string {
  return dayOfDate(addDays(dateOf(day), days));
}

/** The day (yyyy-MM-dd) that many weeks later. */
export function addWeeksTo(day: string, weeks: number): string {
  return dayOfDate(addWeeks(dateOf(day), weeks));
}

/** What the clocks of a zone show at an instant, as if they stood in UTC. All in milliseconds. */
function wallTimeAt(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/**
 * In milliseconds, above 0 to the east; in whole seconds, for a fraction of a minute is what old offsets have. Nobody need ask the engine after UTC, which
 * takes a third of what Node takes to start.
 */
function offsetAt(instant: number, zone: string): number {
  if (zone === 'UTC') return 0;
  return Math.round(tzOffset(zone, new Date(instant)) * 60) * millisecondsInSecond;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
