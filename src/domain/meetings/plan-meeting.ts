import { dayAt, timeAt } from '../calendar/days.ts';
import type { Journal } from '../journal/journal.ts';
import { isSamePerson, nameOf, personNamed, type Who, whoOf } from '../people/name-of.ts';
import type { InputFault } from '../problem.ts';
import { normalLine } from '../text.ts';
import { isFault, wrongTyped } from '../typed-value.ts';
import {
  type Appointment,
  earliestFirst,
  isAhead,
  isUntold,
  type NewAppointment,
  newAppointment,
} from './appointment.ts';
import { changeAppointment, withAppointment } from './change-appointment.ts';
import type { Making } from './compose.ts';
import { LONGEST_MEETING, parseMinutes, SHORTEST_MEETING } from './minutes.ts';
import { parseMeetingMoment } from './moment-of-meeting.ts';
import { newestFirst } from './select.ts';

/** What was typed of a meeting to plan, or to change: a key that is absent says nothing. */
export interface TypedMeeting {
  readonly when?: string;
  /** With whom, or what is wrong with that; absent where nobody was named. */
  readonly who?: Who | InputFault;
  /** Empty to clear it. */
  readonly place?: string;
  readonly minutes?: string;
}

/** What comes of it. */
export type PlannedMeeting =
  | {
      readonly kind: 'planned';
      readonly journal: Journal;
      readonly appointment: Appointment;
      /** As it was planned before; null for a new one. */
      readonly before: Appointment | null;
      /** As in `MeetingMoment`. */
      readonly others: readonly string[];
      readonly isTwice: boolean;
    }
  | { readonly kind: 'faults'; readonly faults: readonly InputFault[] }
  /** There is nothing to change, as no moment was given for a new one either. */
  | { readonly kind: 'nothing-planned' };

/**
 * The journal in which this meeting is planned: what is planned already with that person is moved or changed, else a new one is made, as long and where
 * the two agreed to meet. All that is wrong with it at once.
 */
export function planMeeting(journal: Journal, typed: TypedMeeting, making: Making): PlannedMeeting {
  const now = making.now.toISOString();
  const who = whoIsMeant(journal, typed.who, now);
  const before = isFault(who) ? null : plannedWith(journal, who, now);
  const moment = typed.when === undefined ? null : parseMeetingMoment(typed.when, before, making);
  const minutes = minutesGiven(typed.minutes);
  const faults = [moment, who, minutes].filter(isFault);
  if (isFault(who) || isFault(moment) || isFault(minutes)) return { kind: 'faults', faults };
  const known = {
    ...placeGiven(typed),
    ...(minutes !== undefined && { minutes }),
    ...(moment && { at: moment.at, zone: moment.zone }),
  };
  const appointment =
    before === null
      ? madeMeeting(journal, who, known, making)
      : changeAppointment(before, { person: personAfter(before, who, journal), ...known }, making.now);
  if (appointment === undefined) return { kind: 'nothing-planned' };
  const { others = [], isTwice = false } = moment ?? {};
  const after = withAppointment(journal, appointment);
  return { kind: 'planned', journal: after, appointment, before, others, isTwice };
}

/** Undefined as long as nobody knows when. */
function madeMeeting(
  journal: Journal,
  who: Who,
  { at, zone, ...known }: Partial<NewAppointment>,
  { now, newId }: Making,
): Appointment | undefined {
  if (at === undefined || zone === undefined) return undefined;
  const given = { id: newId(now), person: who, ...agreedWith(journal, who), at, zone, ...known };
  return newAppointment(given, now.toISOString());
}

/** A person in the journal goes before a name as it was typed first. */
function personAfter({ person }: Appointment, who: Who, { people }: Pick<Journal, 'people'>): Who {
  return people.some(({ id }) => id === who) ? who : (person ?? who);
}

/**
 * The journal in which a meeting is called off, be it one of these days, where some are named: the next one that is planned, else the last that should
 * have been; undefined where there is none.
 */
export function cancelMeeting(
  journal: Journal,
  { who, days }: { readonly who?: Who; readonly days?: readonly string[] },
  at: Date,
): { readonly journal: Journal; readonly appointment: Appointment } | InputFault | undefined {
  const now = at.toISOString();
  const meant = journal.appointments.filter(
    one =>
      (who === undefined || isSamePerson(one.person, who, journal.people)) &&
      (days?.includes(dayAt(one.at, one.zone)) ?? true),
  );
  const ahead = earliestFirst(meant.filter(one => isAhead(one, now)));
  const people = distinct(
    ahead.map(({ person }) => person),
    journal,
  );
  if (people.length > 1) return severalPeople(people, journal);
  const [found] = [...ahead, ...earliestFirst(meant.filter(one => isUntold(one, now))).toReversed()];
  if (found === undefined) return undefined;
  const appointment = changeAppointment(found, { status: 'cancelled' }, at);
  return { journal: withAppointment(journal, appointment), appointment };
}

/** Whether one met this person before at the same time of day, so that nothing about it is unclear. */
export function isUsualTime(meeting: Appointment, { appointments, people }: Journal): boolean {
  const time = timeAt(meeting.at, meeting.zone);
  return appointments.some(
    one =>
      one.id !== meeting.id &&
      one.status === 'held' &&
      isSamePerson(one.person, meeting.person, people) &&
      timeAt(one.at, one.zone) === time,
  );
}

/** The meetings that are planned, the next one first; only those with this person where one is named. */
export function meetingsAhead(
  { appointments, people }: Pick<Journal, 'appointments' | 'people'>,
  who: Who | undefined,
  now: string,
): readonly Appointment[] {
  const meant = (one: Appointment) => who === undefined || isSamePerson(one.person, who, people);
  return earliestFirst(appointments.filter(one => isAhead(one, now) && meant(one)));
}

/**
 * With whom a meeting is to be planned: who was named; else the one mentor there is, or the one with whom something is planned; else with
 * whom the last meeting was. A fault where several may be meant.
 */
export function whoIsMeant(
  journal: Journal,
  named: Who | InputFault | undefined,
  now: string,
): Who | InputFault {
  if (named !== undefined) return named;
  const mentors = journal.people.filter(({ status }) => status === 'mentor').map(({ id }) => id);
  const planned = journal.appointments.filter(one => isAhead(one, now)).map(({ person }) => person);
  const people = distinct([...mentors, ...planned], journal);
  if (people.length > 1) return severalPeople(people, journal);
  return people[0] ?? lastMet(journal);
}

/** Nobody does not count. */
function distinct(all: readonly Who[], { people }: Pick<Journal, 'people'>): readonly Who[] {
  const named = all.filter(who => who !== null);
  return named.filter((who, at) => named.findIndex(one => isSamePerson(one, who, people)) === at);
}

function severalPeople(all: readonly Who[], { people }: Pick<Journal, 'people'>): InputFault {
  const names = all.map(who => nameOf(who, people)).filter(name => name !== null);
  return { kind: 'several-people', key: '--with', names };
}

/** Nobody where that is over. */
function lastMet({ sessions, people }: Pick<Journal, 'sessions' | 'people'>): Who {
  const last = newestFirst(sessions).find(({ mentor }) => mentor !== null);
  const who = last === undefined ? null : whoOf(last, people);
  const person = personNamed(who, people);
  return person?.status === 'ended' || person?.status === 'declined' ? null : (person?.id ?? who);
}

/** What is planned with this person; else what is planned with nobody in particular. */
function plannedWith(journal: Journal, who: Who, now: string): Appointment | null {
  return meetingsAhead(journal, who, now)[0] ?? meetingsAhead(journal, null, now)[0] ?? null;
}

function agreedWith(
  { people }: Pick<Journal, 'people'>,
  who: Who,
): Pick<NewAppointment, 'minutes' | 'place'> {
  const agreement = personNamed(who, people)?.agreement;
  return { minutes: agreement?.minutes ?? null, place: agreement?.place ?? null };
}

function placeGiven({ place }: TypedMeeting): Partial<Pick<Appointment, 'place'>> {
  return place === undefined ? {} : { place: normalLine(place) || null };
}

/** Undefined where nothing was typed, null where it is cleared. */
function minutesGiven(typed: string | undefined): number | null | undefined | InputFault {
  if (typed === undefined) return undefined;
  if (typed.trim() === '') return null;
  const expected = { kind: 'whole-number', from: SHORTEST_MEETING, to: LONGEST_MEETING } as const;
  return parseMinutes(typed) ?? wrongTyped('--minutes', expected, typed);
}
