import { dayAt } from '../calendar/days.ts';
import { isWithin, type Period } from '../calendar/period.ts';
import type { Action } from '../meetings/action.ts';
import type { Journal } from './journal.ts';
import { KINDS } from './kinds.ts';

/**
 * What a journal holds of a period: its meetings with all their actions, whatever else was to be done or was planned in it, and
 * all that belongs to no period, such as people, intakes and deletions. An action that came of no meeting and has no day is of the day
 * on which it was made, in `zone`.
 */
export function partOfPeriod(journal: Journal, period: Period, zone: string): Journal {
  const isOfPeriod = (day: string | null) => day !== null && isWithin(day, period);
  const sessions = journal.sessions.filter(session => isOfPeriod(KINDS.sessions.dayOf(session)));
  const met = new Set<string | null>(sessions.map(({ id }) => id));
  return {
    ...journal,
    appointments: journal.appointments.filter(one => isOfPeriod(KINDS.appointments.dayOf(one))),
    sessions,
    actions: journal.actions.filter(
      action => met.has(action.session) || isOfPeriod(dayOfAction(action, zone)),
    ),
  };
}

/** The day by which it is to be done; of one that stands alone and has none, the day it was made. */
function dayOfAction({ due, session, createdAt }: Action, zone: string): string | null {
  return due ?? (session === null ? dayAt(createdAt, zone) : null);
}
