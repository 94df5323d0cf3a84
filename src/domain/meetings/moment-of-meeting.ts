import { addDaysTo, dayAt, daysBetween, instantsAt, timeAt } from '../calendar/days.ts';
import type { HereAndNow } from '../calendar/here-and-now.ts';
import { type UnderstoodMoment, understandMoment } from '../calendar/understand-moment.ts';
import type { InputFault } from '../problem.ts';
import { wrongTyped } from '../typed-value.ts';
import type { Appointment } from './appointment.ts';

/** When a meeting is to be: an instant (ISO, UTC) with the zone it was said in. */
export interface MeetingMoment {
  readonly at: string;
  readonly zone: string;
  /** The other times of day (HH:mm) that the words may mean, likely ones first. */
  readonly others: readonly string[];
  /** Whether the clocks show that time twice, as in the night in which summer time ends: then the first is meant. */
  readonly isTwice: boolean;
}

/**
 * The moment that was typed for a meeting, or what is wrong with it. A day alone leaves the meeting that there is at its time of day, and a
 * time alone on its day. A weekday whose time is over today is that of next week.
 */
export function parseMeetingMoment(
  typed: string,
  meeting: Appointment | null,
  here: HereAndNow,
): MeetingMoment | InputFault {
  const understood = understandMoment(typed, here.today);
  const whole = understood && wholeMoment(understood, meeting, here);
  if (whole === undefined) return wrongTyped('when', { kind: 'moment' }, typed);
  const first = instantOf(whole);
  if (typeof first !== 'string') return first;
  const isPast = (at: string) => Date.parse(at) < here.now.getTime();
  const at = isPast(first) && isWeekday(typed, whole.day, here) ? weekLater(whole) : first;
  if (typeof at !== 'string') return at;
  if (isPast(at)) return { kind: 'moment-passed', key: 'when', day: whole.day, time: whole.time };
  const isTwice = instantsAt(dayAt(at, whole.zone), whole.time, whole.zone).length > 1;
  return { at, zone: whole.zone, others: understood?.time?.others ?? [], isTwice };
}

interface WholeMoment {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** Undefined where what is missing cannot be taken from the meeting. */
function wholeMoment(
  { day, time }: UnderstoodMoment,
  meeting: Appointment | null,
  { zone }: HereAndNow,
): WholeMoment | undefined {
  if (day !== null && time !== null) return { day, time: time.time, zone };
  if (meeting === null) return undefined;
  if (day !== null) return { day, time: timeAt(meeting.at, meeting.zone), zone: meeting.zone };
  return time === null ? undefined : { day: dayAt(meeting.at, zone), time: time.time, zone };
}

/** Of a time that the clocks show twice, the first. */
function instantOf({ day, time, zone }: WholeMoment): string | InputFault {
  const [first] = instantsAt(day, time, zone);
  return first?.toISOString() ?? { kind: 'time-skipped', key: 'when', day, time };
}

/** Whether the words name a weekday, and it is this day's: said tomorrow, they would mean the one in a week. */
function isWeekday(typed: string, day: string, { today }: HereAndNow): boolean {
  const saidTomorrow = understandMoment(typed, addDaysTo(today, 1))?.day ?? today;
  return day === today && daysBetween(today, saidTomorrow) === 7;
}

function weekLater(moment: WholeMoment): string | InputFault {
  return instantOf({ ...moment, day: addDaysTo(moment.day, 7) });
}
