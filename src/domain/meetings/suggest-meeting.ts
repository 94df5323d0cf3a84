import { addDaysTo, addWeeksTo, dayAt, timeAt } from '../calendar/days.ts';
import type { HereAndNow } from '../calendar/here-and-now.ts';
import type { Journal } from '../journal/journal.ts';
import { isSamePerson, personNamed, type Who, whoOf } from '../people/name-of.ts';
import { isFault } from '../typed-value.ts';
import { earliestFirst } from './appointment.ts';
import { whoIsMeant } from './plan-meeting.ts';
import { newestFirst } from './select.ts';

/** What the rhythm of two people has for their next meeting. */
export interface SuggestedMeeting {
  readonly who: Who;
  /** The day (yyyy-MM-dd); null where they never met. */
  readonly around: string | null;
  /** The time of day (HH:mm) at which they met last; null where nothing tells. */
  readonly time: string | null;
}

/**
 * When the next meeting with somebody would be: their rhythm, else `rhythm`, in weeks after the last one, on the same weekday and never before
 * tomorrow. Where nobody is named it is with whom the next one would be planned.
 */
export function suggestMeeting(
  journal: Journal,
  named: Who | undefined,
  { now, today }: HereAndNow,
  rhythm: number,
): SuggestedMeeting {
  const meant = whoIsMeant(journal, named, now.toISOString());
  const who = isFault(meant) ? null : meant;
  const last = lastMeeting(journal, who);
  const around = last === null ? null : dayAfter(last.day, rhythmWith(journal, who, rhythm), today);
  return { who, around, time: last?.time ?? null };
}

/** How many weeks two people agreed on between their meetings. */
export function rhythmWith({ people }: Pick<Journal, 'people'>, who: Who, otherwise: number): number {
  return personNamed(who, people)?.agreement?.weeks ?? otherwise;
}

/** The day that many weeks after the last meeting, or the first of that weekday from tomorrow on. */
function dayAfter(last: string, weeks: number, today: string): string {
  const tomorrow = addDaysTo(today, 1);
  let day = addWeeksTo(last, weeks);
  while (day < tomorrow) day = addDaysTo(day, 7);
  return day;
}

/** The latest meeting with somebody, or with anybody for null, and when on that day it was, where that was planned. */
export function lastMeeting(
  { sessions, appointments, people }: Journal,
  who: Who,
): { readonly day: string; readonly time: string | null } | null {
  const isWith = (one: Who) => who === null || isSamePerson(one, who, people);
  const [session] = newestFirst(sessions.filter(one => isWith(whoOf(one, people))));
  const held = earliestFirst(appointments.filter(one => one.status === 'held' && isWith(one.person))).at(-1);
  const planned = held && { day: dayAt(held.at, held.zone), time: timeAt(held.at, held.zone) };
  if (session === undefined || (planned && planned.day >= session.day)) return planned ?? null;
  return { day: session.day, time: planned?.time ?? null };
}
