import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { type Appointment, endOf } from '../../domain/meetings/appointment.ts';

/** What a calendar shows of a meeting. */
export interface CalendarWords {
  readonly title: string;
  /** What the reminder says. */
  readonly alarm: string;
}

/**
 * A meeting as an iCalendar file (RFC 5545), written at this instant. It is the same event each time (`uidOf`), and a later file goes before an
 * earlier one, be the meeting moved, called off, or put back as it was. Times are instants, so that every calendar shows them in its own zone.
 */
export function appointmentCalendar(
  appointment: Appointment,
  { title, alarm }: CalendarWords,
  now: Date,
): string {
  const isCancelled = appointment.status === 'cancelled';
  const method = isCancelled ? { method: ICalCalendarMethod.CANCEL } : {};
  const calendar = ical({ prodId: '//mentor//mentor//EN', ...method });
  const event = calendar.createEvent({
    id: uidOf(appointment),
    sequence: sequenceOf(appointment, now),
    stamp: now,
    created: new Date(appointment.createdAt),
    lastModified: new Date(appointment.updatedAt),
    start: new Date(appointment.at),
    end: new Date(endOf(appointment)),
    summary: calendarLine(title),
    location: appointment.place === null ? null : calendarLine(appointment.place),
    class: ICalEventClass.PRIVATE,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  if (!isCancelled) {
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: ALARM_BEFORE,
      description: calendarLine(alarm),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The name of the event, by which a calendar knows it again. */
export function uidOf({ id }: Pick<Appointment, 'id'>): string {
  return `${calendarLine(id)}@mentor`;
}

/** In seconds. */
const ALARM_BEFORE = 5 * 60;

/**
 * A number that grows with the time since the appointment was made: by one for each of the first thousand milliseconds, so that
 * changes of one moment differ, and then each second. It needs no count, so it also grows where a change is undone or two journals are merged.
 */
function sequenceOf({ createdAt, updatedAt }: Appointment, now: Date): number {
  const age = Math.max(0, Math.max(now.getTime(), Date.parse(updatedAt)) - Date.parse(createdAt));
  return Math.min(age, 999 + Math.floor(age / 1000), LARGEST);
}

/** The largest whole number of iCalendar. */
const LARGEST = 2 ** 31 - 1;

/** On one line, without signs that no calendar may hold, and without the words by which careless readers find where an event begins or ends. */
function calendarLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\b(BEGIN|END):/gi, '$1 :')
    .trim();
}
