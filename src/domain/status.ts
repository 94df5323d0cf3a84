import type { Kind, MentorType } from './advice/recommendation.ts';
import { addWeeksTo } from './calendar/days.ts';
import type { HereAndNow } from './calendar/here-and-now.ts';
import type { IntakeRecord } from './intake/record.ts';
import type { Journal } from './journal/journal.ts';
import { type Action, isOverdue } from './meetings/action.ts';
import type { Appointment } from './meetings/appointment.ts';
import { meetingsAhead } from './meetings/plan-meeting.ts';
import { newestFirst } from './meetings/select.ts';
import { isOpen, soonestFirst } from './meetings/select-actions.ts';
import type { Session } from './meetings/session.ts';
import { rhythmWith } from './meetings/suggest-meeting.ts';
import { type Notice, noticesOf } from './notices.ts';
import { nameOf, personNamed, whoOf } from './people/name-of.ts';
import type { Person } from './people/person.ts';

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
  /** How many of these are overdue: the first of them. */
  readonly overdue: number;
  /** What there is to notice about meetings, the most urgent first. */
  readonly notices: readonly Notice[];
}

export type NextThing =
  | { readonly kind: 'begin' }
  /** A conversation was broken off; `command` goes on with it. */
  | { readonly kind: 'go-on'; readonly command: string }
  /** A meeting is over, and nothing was written about it. */
  | { readonly kind: 'reflect'; readonly name: string | null; readonly day: string }
  /** A meeting is today or tomorrow. */
  | { readonly kind: 'prepare'; readonly name: string | null; readonly day: string; readonly at: string }
  | { readonly kind: 'simpler-help' }
  | { readonly kind: 'other-help' }
  | { readonly kind: 'approach-somebody' }
  /** There are people whom one might ask, and no talk with any of them yet. */
  | { readonly kind: 'ask-somebody' }
  /** Somebody is one's mentor, and no meeting with them is planned or over. */
  | { readonly kind: 'meet-first'; readonly name: string }
  /** The open action that is due first; `overdue` when its day has passed. */
  | {
      readonly kind: 'do-action';
      readonly text: string;
      readonly due: string | null;
      readonly overdue: boolean;
    }
  /** The next meeting is planned, and there is nothing to do before it. */
  | { readonly kind: 'wait'; readonly appointment: string; readonly name: string | null }
  /** `around` is the day on which the person's rhythm would have the next meeting, and never before today. */
  | { readonly kind: 'meet-again'; readonly around: string }
  /** It ended with the last mentor, and nothing new has begun. */
  | { readonly kind: 'wrapped-up'; readonly name: string };

/**
 * Where this person stands at this moment. `brokenOff` is the command of the conversation to go on with; null where none waits
 * for that. `rhythm` is how many weeks there are between two of their meetings.
 */
export function statusOf(
  journal: Journal,
  brokenOff: string | null,
  here: HereAndNow,
  rhythm: number,
): Status {
  const sessions = newestFirst(journal.sessions);
  const notices = noticesOf(journal, here);
  const open = soonestFirst(journal.actions.filter(isOpen));
  const shown = open.slice(0, MOST_SHOWN_ACTIONS);
  return {
    intakes: journal.intakes.length,
    type: journal.intakes.at(-1)?.recommendation.type ?? null,
    kind: journal.intakes.at(-1)?.recommendation.kind ?? null,
    meetings: sessions.length,
    lastMeeting: sessions[0]?.day ?? null,
    openActions: open.length,
    next: nextThing(journal, { brokenOff, notices, action: open[0], rhythm }, here),
    appointment: meetingsAhead(journal, undefined, here.now.toISOString())[0] ?? null,
    actions: shown,
    overdue: shown.filter(action => isOverdue(action, here.today)).length,
    notices,
  };
}

const MOST_SHOWN_ACTIONS = 5;

/** What the one thing to do next is chosen from, besides the journal. */
interface ToChooseFrom {
  readonly brokenOff: string | null;
  readonly notices: readonly Notice[];
  readonly action: Action | undefined;
  readonly rhythm: number;
}

function nextThing(journal: Journal, choice: ToChooseFrom, { now, today }: HereAndNow): NextThing {
  const { brokenOff, notices, action, rhythm } = choice;
  if (brokenOff !== null) return { kind: 'go-on', command: brokenOff };
  const [urgent] = notices.flatMap(nextAfterNotice);
  if (urgent !== undefined) return urgent;
  if (action !== undefined) {
    return { kind: 'do-action', text: action.text, due: action.due, overdue: isOverdue(action, today) };
  }
  const [planned] = meetingsAhead(journal, undefined, now.toISOString());
  if (planned !== undefined) {
    return { kind: 'wait', appointment: planned.id, name: nameOf(planned.person, journal.people) };
  }
  const [latest] = newestFirst(journal.sessions);
  const over = mentorThatEnded(journal, latest);
  if (latest !== undefined && over === undefined) {
    const weeks = rhythmWith(journal, latest.person ?? latest.mentor, rhythm);
    return { kind: 'meet-again', around: nextMeeting(latest.day, today, weeks) };
  }
  const intake = journal.intakes.at(-1);
  if (over !== undefined && !isSince(intake, over)) return { kind: 'wrapped-up', name: over.name };
  return intake === undefined ? { kind: 'begin' } : afterAdvice(intake.recommendation.kind, journal.people);
}

/** Before the first meeting. Nobody is asked while something else comes first. */
function afterAdvice(kind: Kind, people: readonly Person[]): NextThing {
  const mentor = people.find(({ status }) => status === 'mentor');
  if (mentor !== undefined) return { kind: 'meet-first', name: mentor.name };
  const isAnybodyInMind = people.some(({ status }) => status === 'candidate');
  return kind === 'mentor' && isAnybodyInMind ? { kind: 'ask-somebody' } : AFTER_ADVICE[kind];
}

/** Whether a conversation that was broken off is still of use: the agenda of a meeting is, until it has begun. */
export function isWorthGoingOnWith(command: string, journal: Journal, now: Date): boolean {
  return !/^prepare\b/.test(command) || meetingsAhead(journal, undefined, now.toISOString()).length > 0;
}

/** With whom the latest meeting was, where it ended with them and there is no other mentor. */
function mentorThatEnded({ people }: Journal, latest: Session | undefined): Person | undefined {
  if (latest === undefined || people.some(({ status }) => status === 'mentor')) return undefined;
  const person = personNamed(whoOf(latest, people), people);
  return person?.status === 'ended' ? person : undefined;
}

/** Whether somebody asked themselves anew what they want, since it ended. */
function isSince(intake: IntakeRecord | undefined, { ended }: Person): boolean {
  return intake !== undefined && ended !== null && intake.day >= ended.day;
}

/** What cannot wait. */
function nextAfterNotice(notice: Notice): readonly NextThing[] {
  switch (notice.kind) {
    case 'reflection-missing':
      return [{ kind: 'reflect', name: notice.name, day: notice.day }];
    case 'meeting-near':
      return [{ kind: 'prepare', name: notice.name, day: notice.day, at: notice.at }];
    default:
      return [];
  }
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
