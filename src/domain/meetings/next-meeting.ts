import type { HereAndNow } from '../calendar/here-and-now.ts';
import type { Journal } from '../journal/journal.ts';
import { isSamePerson } from '../people/name-of.ts';
import { sessionsWith } from '../people/naming.ts';
import { occasionOf } from '../questions/occasion.ts';
import type { Occasion } from '../questions/select.ts';
import { type Appointment, earliestFirst, endOf } from './appointment.ts';
import { asWho, type Counterpart, counterpartOf, usualCounterpart } from './counterpart.ts';
import type { Session } from './session.ts';

/** The meeting to come, planned or not. */
export interface NextMeeting {
  /** Null where none is planned. */
  readonly appointment: Appointment | null;
  /** With whom; null where nobody knows. */
  readonly who: Counterpart | null;
  /** The meetings with them so far, oldest first. */
  readonly sessions: readonly Session[];
  readonly occasion: Occasion;
}

/** The next meeting with somebody, or with whomever it is where nobody is wanted. */
export function nextMeetingWith(
  wanted: Counterpart | null,
  journal: Journal,
  { now, today }: Pick<HereAndNow, 'now' | 'today'>,
): NextMeeting {
  const appointment = nextPlanned(wanted, journal, now.toISOString());
  const who = wanted ?? expected(appointment, journal);
  const sessions = who === null ? [] : sessionsWith(journal, asWho(who));
  const known = { intake: journal.intakes.at(-1), person: who?.person ?? null, sessions, today };
  return { appointment, who, sessions, occasion: occasionOf(known) };
}

function expected(appointment: Appointment | null, journal: Journal): Counterpart | null {
  return appointment === null ? usualCounterpart(journal) : counterpartOf(appointment, journal.people);
}

/** The soonest that is planned and not over yet. */
function nextPlanned(
  wanted: Counterpart | null,
  { appointments, people }: Journal,
  now: string,
): Appointment | null {
  const who = wanted === null ? undefined : asWho(wanted);
  const isMeant = ({ person }: Appointment) => who === undefined || isSamePerson(person, who, people);
  const planned = appointments.filter(one => one.status === 'planned' && endOf(one) >= now && isMeant(one));
  return earliestFirst(planned)[0] ?? null;
}
