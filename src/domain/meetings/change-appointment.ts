import { saysSame } from '../journal/edits.ts';
import { type Journal, sortRecords } from '../journal/journal.ts';
import { touchedAt } from '../journal/record.ts';
import type { Appointment } from './appointment.ts';

/** The same record where nothing of it changes. */
export function changeAppointment(
  before: Appointment,
  changes: Partial<Appointment>,
  now: Date,
): Appointment {
  const after = { ...before, ...changes };
  return saysSame(before, after) ? before : { ...after, updatedAt: touchedAt(before, now) };
}

/** The journal with this appointment in the place of the one with its id, or as one more; the very same journal where it is in there. */
export function withAppointment(journal: Journal, appointment: Appointment): Journal {
  if (journal.appointments.includes(appointment)) return journal;
  const others = journal.appointments.filter(({ id }) => id !== appointment.id);
  return { ...journal, appointments: sortRecords([...others, appointment]) };
}
