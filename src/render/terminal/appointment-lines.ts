import { dayAt, timeAt } from '../../domain/calendar/days.ts';
import { shortId } from '../../domain/ids.ts';
import type { Appointment } from '../../domain/meetings/appointment.ts';
import { nameOf } from '../../domain/people/name-of.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Messages } from '../../i18n/index.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { Display } from './display.ts';
import { cutToFit, DAY_WIDTH } from './layout.ts';

type Words = Pick<Messages, 'dates' | 'next' | 'kinds'>;

/** One line a meeting, as long as the window is wide: id, day and time where it is, with whom, how it stands and the place. */
export function appointmentLines(
  appointments: readonly Appointment[],
  people: readonly Person[],
  words: Words,
  display: Display,
): string[] {
  return appointments.map(appointment => {
    const { id, at, zone } = appointment;
    const day = words.dates.short({ day: dayAt(at, zone) });
    const start = `${sanitizeLine(shortId(id))}  ${day.padStart(DAY_WIDTH)} ${timeAt(at, zone)}  `;
    const told = appointmentNotes(appointment, people, words).join(', ');
    return `${display.style.quiet(start)}${cutToFit(`${start}${told}`, display).slice(start.length)}`;
  });
}

function appointmentNotes(
  { status, person, place }: Appointment,
  people: readonly Person[],
  { next, kinds }: Words,
): readonly string[] {
  const name = nameOf(person, people);
  return [
    ...(name === null ? [] : [sanitizeLine(name)]),
    kinds.appointments.fields.status.values[status],
    ...(place === null ? [] : [next.at({ place: sanitizeLine(place) })]),
  ];
}
