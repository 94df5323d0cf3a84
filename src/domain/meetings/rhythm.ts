import { parseWholeNumber } from '../whole-number.ts';

/** Meetings every so many weeks, unless the two agree otherwise: the usual rhythm of mentoring. */
export const RHYTHM_IN_WEEKS = 3;

/** The longest rhythm, in weeks: a meeting a year. */
export const LONGEST_RHYTHM = 52;

/** What was typed as a rhythm, in weeks; undefined where it is no whole number from 1 to the longest. */
export function parseRhythm(typed: string): number | undefined {
  return parseWholeNumber(typed, 1, LONGEST_RHYTHM);
}
