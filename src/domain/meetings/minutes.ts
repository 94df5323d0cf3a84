import { parseWholeNumber } from '../whole-number.ts';

/** How long a meeting takes of which nobody said so, in minutes. */
export const USUAL_MINUTES = 60;
/** In minutes. */
export const SHORTEST_MEETING = 5;
export const LONGEST_MEETING = 600;

/** How long a meeting is to take, in minutes; undefined where this is no such length. */
export function parseMinutes(typed: string): number | undefined {
  return parseWholeNumber(typed, SHORTEST_MEETING, LONGEST_MEETING);
}
