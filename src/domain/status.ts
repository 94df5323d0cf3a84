import type { Kind, MentorType } from './advice/recommendation.ts';
import { addWeeksTo } from './calendar/days.ts';
import { compareTexts, type Journal } from './journal/journal.ts';
import { type Action, isOverdue } from './meetings/action.ts';
import type { Appointment } from './meetings/appointment.ts';
import { newestFirst } from './meetings/select.ts';

/** Where somebody stands, and the one thing to do next. */
export interface Status {
  readonly intakes: number;
  /** The type of the latest advice; null before the first intake. */
  readonly type: MentorType | null;
  /** What the latest advice was; null before the first intake. */
  readonly kind: Kind | null;
  readonly meetings: number;
  /** The day of the latest meeting; null before the first. */
  readonly lastMeeting: string | null;
  readonly openActions: number;
  readonly next: NextThing;
  /** The next meeting that is planned; null where there is none. */
  readonly appointment: Appointment | null;
  /** Open actions, those that are due first at the head; five at the most. */
  readonly actions: readonly Action[];
}

export type NextThing =
  | { readonly kind: 'begin' }
  /** A conversation was broken off; `command` goes on with it. */
  | { readonly kind: 'go-on'; readonly command: string }
  | { readonly kind: 'simpler-help' }
  | { readonly kind: 'other-help' }
  | { readonly kind: 'approach-somebody' }
  /** The open action that is due first; `overdue` when its day has passed. */
  | {
      readonly kind: 'do-action';
      readonly text: string;
      readonly due: string | null;
      readonly overdue: boolean;
    }
  /** `around` is the day on which the person's rhythm would have the next meeting, and never before today. */
  | { readonly kind: 'meet-again'; readonly around: string };

/**
 * Where this person stands at this moment. `brokenOff` is the command of the conversation to go on with; null where none waits
 * for that. `rhythm` is how many weeks there are between two of their meetings.
 */
export function statusOf(
  journal: Journal,
  brokenOff: string | null,
  { now, today }: Moment,
  rhythm: number,
): Status {
  const sessions = newestFirst(journal.sessions);
  const open = soonestFirst(journal.actions.filter(({ status }) => status === 'open'));
  return {
    intakes: journal.intakes.length,
    type: journal.intakes.at(-1)?.recommendation.type ?? null,
    kind: journal.intakes.at(-1)?.recommendation.kind ?? null,
    meetings: sessions.length,
    lastMeeting: sessions[0]?.day ?? null,
    openActions: open.length,
    next: nextThing(journal, brokenOff, open[0], today, rhythm),
    appointment: nextAppointment(journal.appointments, now),
    actions: open.slice(0, MOST_SHOWN_ACTIONS),
  };
}

const MOST_SHOWN_ACTIONS = 5;

/** When it is: the instant (ISO, UTC), and the calendar day (yyyy-MM-dd) that it is for the person. */
export interface Moment {
  readonly now: string;
  readonly today: string;
}

function nextAppointment(appointments: readonly Appointment[], now: string): Appointment | null {
  const planned = appointments.filter(({ status, at }) => status === 'planned' && at >= now);
  return planned.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
}

function nextThing(
  journal: Journal,
  brokenOff: string | null,
  action: Action | undefined,
  today: string,
  rhythm: number,
): NextThing {
  if (brokenOff !== null) return { kind: 'go-on', command: brokenOff };
  if (action !== undefined) {
    return { kind: 'do-action', text: action.text, due: action.due, overdue: isOverdue(action, today) };
  }
  const [latestMeeting] = newestFirst(journal.sessions);
  if (latestMeeting !== undefined)
    return { kind: 'meet-again', around: nextMeeting(latestMeeting.day, today, rhythm) };
  const latest = journal.intakes.at(-1);
  if (latest === undefined) return { kind: 'begin' };
  return AFTER_ADVICE[latest.recommendation.kind];
}

const AFTER_ADVICE: Readonly<Record<Kind, NextThing>> = {
  mentor: { kind: 'approach-somebody' },
  'other-help-first': { kind: 'other-help' },
  'no-mentor-needed': { kind: 'simpler-help' },
};

function nextMeeting(last: string, today: string, rhythm: number): string {
  const usual = addWeeksTo(last, rhythm);
  return usual < today ? today : usual;
}

/** By the day on which they are due; those without a day come last. */
function soonestFirst(open: readonly Action[]): readonly Action[] {
  const dated = open.filter(({ due }) => due !== null);
  const sorted = dated.toSorted((a, b) => compareTexts(a.due ?? '', b.due ?? ''));
  return [...sorted, ...open.filter(({ due }) => due === null)];
}
