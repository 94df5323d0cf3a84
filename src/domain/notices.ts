import { dayAt, daysBetween } from './calendar/days.ts';
import type { HereAndNow } from './calendar/here-and-now.ts';
import type { Journal } from './journal/journal.ts';
import { type Appointment, earliestFirst, endOf, isAhead, isUntold } from './meetings/appointment.ts';
import { dayOfMeeting, REFLECT_WITHIN_DAYS } from './meetings/held-meeting.ts';
import { newestFirst } from './meetings/select.ts';
import { lastMeeting } from './meetings/suggest-meeting.ts';
import { isSamePerson, nameOf, personNamed, type Who, whoOf } from './people/name-of.ts';

/** What the program notices by itself about meetings. `name` is that of whom it is about; null where nobody was named. */
export type Notice =
  /** A meeting is today or tomorrow; `day` is that day for the person, `at` the instant. */
  | {
      readonly kind: 'meeting-near';
      readonly appointment: string;
      readonly name: string | null;
      readonly day: string;
      readonly at: string;
    }
  /** A meeting should have been, and nobody wrote about it. */
  | {
      readonly kind: 'reflection-missing';
      readonly appointment: string;
      readonly name: string | null;
      readonly day: string;
    }
  /** The last meeting with somebody was on this day, and no other is planned. */
  | {
      readonly kind: 'six-weeks-quiet' | 'ninety-days-quiet';
      readonly person: string | null;
      readonly name: string | null;
      readonly day: string;
    };

/** All that there is to notice, the most urgent first. */
export function noticesOf(journal: Journal, here: HereAndNow): readonly Notice[] {
  return [
    ...missingReflections(journal, here),
    ...nearMeetings(journal, here),
    ...quietNotices(journal, here),
  ];
}

function missingReflections(journal: Journal, { now, today }: HereAndNow): readonly Notice[] {
  return unreflected(journal, now.toISOString())
    .filter(one => daysBetween(dayOfMeeting(one), today) <= REFLECT_WITHIN_DAYS)
    .map(one => ({
      kind: 'reflection-missing',
      appointment: one.id,
      name: nameOf(one.person, journal.people),
      day: dayOfMeeting(one),
    }));
}

/** The meetings that are over and about which nobody wrote, the latest first. */
function unreflected({ appointments, sessions, people }: Journal, now: string): readonly Appointment[] {
  const isWritten = (one: Appointment) =>
    sessions.some(
      session =>
        session.day === dayOfMeeting(one) && isSamePerson(whoOf(session, people), one.person, people),
    );
  const over = appointments.filter(one => isUntold(one, now) && Date.parse(endOf(one)) <= Date.parse(now));
  return earliestFirst(over.filter(one => !isWritten(one))).toReversed();
}

function nearMeetings(
  { appointments, people }: Journal,
  { now, today, zone }: HereAndNow,
): readonly Notice[] {
  return earliestFirst(appointments.filter(one => isAhead(one, now.toISOString())))
    .map(one => ({ one, day: dayAt(one.at, zone) }))
    .filter(({ day }) => daysBetween(today, day) <= 1)
    .map(({ one, day }) => ({
      kind: 'meeting-near',
      appointment: one.id,
      name: nameOf(one.person, people),
      ...{ day, at: one.at },
    }));
}

/** In days. */
const SIX_WEEKS = 42;
const NINETY_DAYS = 90;
/** Nobody can say of a mere name that it is over; so long after it, it is. */
const HALF_A_YEAR = 182;

function quietNotices(journal: Journal, here: HereAndNow): readonly Notice[] {
  return peopleMet(journal).flatMap(who => {
    const last = lastMeeting(journal, who);
    if (last === null || isExpected(journal, who, here)) return [];
    const days = daysBetween(last.day, here.today);
    const person = journal.people.find(({ id }) => id === who);
    if (days < SIX_WEEKS || (person === undefined && days > HALF_A_YEAR)) return [];
    const kind = days < NINETY_DAYS ? 'six-weeks-quiet' : 'ninety-days-quiet';
    return [{ kind, person: person?.id ?? null, name: nameOf(who, journal.people), day: last.day }];
  });
}

/** The mentors; where there are none, whoever was met last and is nobody with whom it ended. */
function peopleMet({ people, sessions }: Journal): readonly Who[] {
  const mentors = people.filter(({ status }) => status === 'mentor').map(({ id }) => id);
  if (mentors.length > 0) return mentors;
  const [last] = newestFirst(sessions);
  if (last === undefined) return [];
  const who = whoOf(last, people);
  const person = personNamed(who, people);
  if (person === undefined) return [who];
  return person.status === 'candidate' ? [person.id] : [];
}

/** Whether a meeting with somebody is planned, or was until lately. */
function isExpected({ appointments, people }: Journal, who: Who, { now, today }: HereAndNow): boolean {
  return appointments.some(
    one =>
      isSamePerson(one.person, who, people) &&
      (isAhead(one, now.toISOString()) ||
        (isUntold(one, now.toISOString()) && daysBetween(dayOfMeeting(one), today) <= REFLECT_WITHIN_DAYS)),
  );
}
