import * as v from 'valibot';

/** A calendar day that exists, as yyyy-MM-dd; there was no year 0. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^(?!0000)\d{4}-\d\d-\d\d$/),
  v.check(text => isRealDay(text)),
);

/**
 * An instant in ISO form. One that a person wrote with an offset comes out in UTC, where it has to be in a year of four
 * digits as well; one in UTC is left as it is.
 */
export const instantSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/,
  ),
  v.check(text => isRealDay(text)),
  v.transform(text => (text.endsWith('Z') ? text : new Date(text).toISOString())),
  v.regex(/^\d{4}-/),
);

/** Whether the calendar has the day that a text begins with. `Date` would take 30 February for 2 March. */
function isRealDay(text: string): boolean {
  const [year, month, dayOfMonth] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return false;
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= 28 || dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
