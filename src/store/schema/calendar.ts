import * as v from 'valibot';
import { dayOf } from '../../domain/calendar.ts';

/** A calendar day that exists, as yyyy-MM-dd; there was no year 0. */
export const day = v.pipe(
  v.string(),
  v.check(text => DAY.test(text) && isRealDay(text) && !text.startsWith('0000')),
);

/**
 * An instant in ISO form. One that a person wrote with an offset comes out in UTC, where it has to be in a year of four
 * digits as well; one in UTC is left as it is.
 */
export const instant = v.pipe(
  v.string(),
  v.check(text => INSTANT.test(text) && isRealDay(text)),
  v.transform(text => (text.endsWith('Z') ? text : new Date(text).toISOString())),
  v.check(text => /^\d{4}-/.test(text)),
);

/** The day of an instant in a zone. A zone that the system does not know, as a file made by hand may name, counts as UTC. */
export function dayIn(at: string, zone: string): string {
  try {
    return dayOf(new Date(at), zone);
  } catch {
    return new Date(at).toISOString().slice(0, 10);
  }
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Whether the calendar has the day that a text begins with. `Date` would take 30 February for 2 March. */
function isRealDay(text: string): boolean {
  const [year, month, dayOfMonth] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return false;
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= 28 || dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
