import { addDaysTo, daysBetween } from '../calendar/days.ts';
import { type Chance, chanceOf, drawBelow } from './chance.ts';
import type { DemoMeetingOnDay } from './meeting.ts';
import type { DemoAction, DemoMeeting, DemoStory } from './story.ts';
import { type DemoMoment, instantAtHour } from './when.ts';

/** So many meetings over so many years. */
export interface DemoSize {
  readonly meetings: number;
  readonly years: number;
}

/**
 * As many meetings as are wanted, spread evenly until a week ago, each told with what the story tells of several, so that no two need be the
 * same; of the last ones alone something is still to be done.
 */
export function moreMeetings(
  story: DemoStory,
  { meetings, years }: DemoSize,
  moment: DemoMoment,
): readonly DemoMeetingOnDay[] {
  const { seed, today, zone } = moment;
  const chance = chanceOf(seed);
  const first = addDaysTo(today, -Math.round(years * DAYS_IN_YEAR));
  const span = daysBetween(first, today) - DAYS_WITHOUT;
  const confidences = waveringFrom(story.meetings[0].confidence ?? 5, chance);
  return Array.from({ length: meetings }, (_, at) => {
    const day = addDaysTo(first, Math.floor((span * at) / meetings));
    const told = { ...mixedMeeting(story, chance), confidence: confidences() };
    const isLast = at >= meetings - STILL_OPEN;
    const hour = FIRST_HOUR + (at % HOURS_A_DAY);
    return { day, at: instantAtHour(day, hour, zone), told: isLast ? told : withoutOpen(told) };
  });
}

const DAYS_IN_YEAR = 365.25;
const DAYS_WITHOUT = 7;
const STILL_OPEN = 6;
const FIRST_HOUR = 9;
const HOURS_A_DAY = 9;

/** What one meeting was about, with what others brought. */
function mixedMeeting({ meetings }: DemoStory, chance: Chance): DemoMeeting {
  const draw = () => meetings[drawBelow(meetings.length, chance)] ?? meetings[0];
  const { critical, perspective } = draw();
  const { blindSpots } = draw();
  const { skills } = draw();
  const { actions } = draw();
  return { ...draw(), critical, perspective, blindSpots, skills, actions };
}

function withoutOpen(told: DemoMeeting): DemoMeeting {
  const close = (action: DemoAction): DemoAction =>
    action.status === 'open' ? { ...action, status: 'done' } : action;
  return told.actions === undefined ? told : { ...told, actions: told.actions.map(close) };
}

/** Whole numbers from 0 to 10, each at most one from the one before. */
function waveringFrom(start: number, chance: Chance): () => number {
  let value = start;
  return () => {
    value = Math.min(10, Math.max(0, value + drawBelow(3, chance) - 1));
    return value;
  };
}
