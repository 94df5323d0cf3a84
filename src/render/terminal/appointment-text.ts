import { dayAt, daysBetween, timeAt } from '../../domain/calendar/days.ts';
import type { HereAndNow } from '../../domain/calendar/here-and-now.ts';
import type { Appointment } from '../../domain/meetings/appointment.ts';
import { nameOf } from '../../domain/people/name-of.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';

type Words = Pick<Messages, 'dates' | 'next'>;

/** Where somebody reads of a meeting, and on which day. */
export type Reader = Pick<HereAndNow, 'today' | 'zone'>;

/** A meeting in a few words: when, how far away, with whom, how long, where; what is not known is left out. */
export function meetingText(
  appointment: Appointment,
  people: readonly Person[],
  reader: Reader,
  words: Words,
): string {
  const { next } = words;
  const { at, zone, minutes, place } = appointment;
  const days = daysBetween(reader.today, dayAt(at, reader.zone));
  const name = nameOf(appointment.person, people);
  return [
    momentText(at, zone, words),
    ...(days < 0 ? [] : [next.away({ days })]),
    ...(name === null ? [] : [next.with({ name: sanitizeLine(name) })]),
    ...(minutes === null ? [] : [next.lasts({ minutes })]),
    ...(place === null ? [] : [next.at({ place: sanitizeLine(place) })]),
  ].join(', ');
}

/** An instant as the clocks of a zone show it, with the day, the time and the zone. */
export function momentText(at: string, zone: string, { dates }: Pick<Words, 'dates'>): string {
  const moment = dates.moment({ day: dayAt(at, zone), time: timeAt(at, zone) });
  return `${moment} (${sanitizeLine(zone)})`;
}

/** The same moment where the reader is; undefined where the clocks show the same there. */
export function whereReaderIs({ at, zone }: Appointment, reader: Reader, words: Words): string | undefined {
  const shown = (where: string) => `${dayAt(at, where)} ${timeAt(at, where)}`;
  if (shown(zone) === shown(reader.zone)) return undefined;
  return words.next.whereYouAre({ moment: momentText(at, reader.zone, words) });
}
