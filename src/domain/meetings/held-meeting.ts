import { dayAt, daysBetween } from '../calendar/days.ts';
import type { HereAndNow } from '../calendar/here-and-now.ts';
import type { Journal } from '../journal/journal.ts';
import { touchedAt } from '../journal/record.ts';
import { findPeople } from '../people/find-person.ts';
import { isSamePerson } from '../people/name-of.ts';
import { linkReflection } from '../people/naming.ts';
import { type Appointment, earliestFirst, isUntold } from './appointment.ts';
import { changeAppointment, withAppointment } from './change-appointment.ts';
import { counterpartOf } from './counterpart.ts';
import type { SessionWithActions } from './session.ts';
import { withReflection } from './with-actions.ts';

/** What somebody said of the meeting that they write about; a key that is absent says nothing. */
export interface SaidOfMeeting {
  readonly day?: string;
  readonly mentor?: string;
}

/** A meeting is still worth a reflection so many days later. */
export const REFLECT_WITHIN_DAYS = 14;

/**
 * The meeting that was planned and is written about now: the latest that has begun and is without a reflection, on that day and with that person where they are
 * said. Without a day it is one of the last two weeks. Null where there is none.
 */
export function meetingWrittenAbout(
  { appointments, people }: Pick<Journal, 'appointments' | 'people'>,
  { day, mentor }: SaidOfMeeting,
  { now, today }: Pick<HereAndNow, 'now' | 'today'>,
): Appointment | null {
  const isOnDay = (one: Appointment) =>
    day === undefined
      ? daysBetween(dayOfMeeting(one), today) <= REFLECT_WITHIN_DAYS
      : dayOfMeeting(one) === day;
  const named = mentor === undefined ? [] : findPeople(people, mentor);
  const isWith = ({ person }: Appointment) =>
    mentor === undefined ||
    person === null ||
    named.some(({ id }) => id === person) ||
    isSamePerson(person, mentor, people);
  const begun = appointments.filter(one => isUntold(one, now.toISOString()) && isOnDay(one) && isWith(one));
  return earliestFirst(begun).at(-1) ?? null;
}

/** The calendar day (yyyy-MM-dd) of a meeting, where it is. */
export function dayOfMeeting({ at, zone }: Pick<Appointment, 'at' | 'zone'>): string {
  return dayAt(at, zone);
}

/** The journal with one reflection more. The meeting it is about, where that was planned, is held then, and the reflection has its moment and its person. */
export function withReflectionOnMeeting(
  journal: Journal,
  session: SessionWithActions,
  said: SaidOfMeeting,
  here: Pick<HereAndNow, 'now' | 'today'>,
): Journal {
  const meeting = meetingWrittenAbout(journal, said, here);
  if (meeting === null) return withReflection(journal, session);
  const written = withReflection(journal, onMeeting(session, meeting, journal));
  const held = changeAppointment(meeting, { status: 'held', session: session.id }, here.now);
  return withAppointment(written, held);
}

/** Whom a reflection names is whom one met; where it names nobody, it was as planned. */
function onMeeting(
  session: SessionWithActions,
  meeting: Appointment,
  { people }: Pick<Journal, 'people'>,
): SessionWithActions {
  const { at, zone, id: appointment } = meeting;
  const held = { ...session, day: dayOfMeeting(meeting), ...{ at, zone, appointment } };
  const who = session.mentor === null ? counterpartOf(meeting, people) : null;
  if (who === null) return held;
  return who.person === null ? { ...held, mentor: who.name } : linkReflection(held, who.person);
}

/** The journal in which meetings and reflections of these ids are named by nothing any more: what was held was held all the same. */
export function withoutLinksTo(journal: Journal, ids: readonly string[], now: Date): Journal {
  const isGone = (id: string | null) => id !== null && ids.includes(id);
  const sessions = journal.sessions.map(one =>
    isGone(one.appointment) ? { ...one, appointment: null, updatedAt: touchedAt(one, now) } : one,
  );
  const appointments = journal.appointments.map(one =>
    isGone(one.session) ? changeAppointment(one, { session: null }, now) : one,
  );
  return { ...journal, sessions, appointments };
}
