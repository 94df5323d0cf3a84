import { addDaysTo, addWeeksTo, instantsAt } from '../calendar/days.ts';
import { dateOf } from '../calendar/utc-date.ts';
import { chanceOf, drawBelow } from './chance.ts';

/** When a journal is looked at, and what its days fall by. */
export interface DemoMoment {
  readonly seed: number;
  /** yyyy-MM-dd */
  readonly today: string;
  /** IANA name. */
  readonly zone: string;
}

/** The working day on which something was that many weeks ago: always the same one for a seed, so that what was in one week was on one day. */
export function dayInWeek(ago: number, { seed, today }: DemoMoment): string {
  const weekday = drawBelow(WORKING_DAYS, chanceOf(seed + ago));
  return addDaysTo(addWeeksTo(mondayOf(today), -ago), weekday);
}

/** The working day for a meeting that is some days off. */
export function comingDay({ today }: Pick<DemoMoment, 'today'>): string {
  return workingDayFrom(addDaysTo(today, DAYS_OFF));
}

/** That day, or the Monday after it where it lies in a weekend. */
export function workingDayFrom(day: string): string {
  return weekdayOf(day) < WORKING_DAYS ? day : addWeeksTo(mondayOf(day), 1);
}

const WORKING_DAYS = 5;
const DAYS_OFF = 3;

function mondayOf(day: string): string {
  return addDaysTo(day, -weekdayOf(day));
}

/** 0 for a Monday. */
function weekdayOf(day: string): number {
  return (dateOf(day).getUTCDay() + 6) % 7;
}

/** When one writes down what was in that week. */
export function eveningOf(ago: number, moment: DemoMoment): Date {
  return instantAtHour(dayInWeek(ago, moment), EVENING, moment.zone);
}

const EVENING = 21;

/** The instant at which the clocks of a zone show this hour; where they skip it, as in UTC. */
export function instantAtHour(day: string, hour: number, zone: string): Date {
  const time = `${hour}`.padStart(2, '0');
  return instantsAt(day, `${time}:00`, zone)[0] ?? new Date(`${day}T${time}:00:00Z`);
}
