import type { MentorType } from '../advice/recommendation.ts';
import { dayAt, timeAt } from '../calendar/days.ts';
import type { HereAndNow } from '../calendar/here-and-now.ts';
import { compareTexts, type Journal } from '../journal/journal.ts';
import { knownQuestions } from '../questions/known-questions.ts';
import { type Half, isLibraryId, type QuestionPhase } from '../questions/library.ts';
import { pickQuestions, QUESTIONS_A_MEETING } from '../questions/select.ts';
import type { Action } from './action.ts';
import { agendaOf } from './agenda.ts';
import type { AgendaItem, Appointment } from './appointment.ts';
import type { Counterpart } from './counterpart.ts';
import { type NextMeeting, nextMeetingWith } from './next-meeting.ts';
import { newestFirst } from './select.ts';
import type { Session } from './session.ts';

/** What one looks at five minutes before a meeting. */
export interface Preparation {
  /** The meeting that is planned; null where none is. */
  readonly appointment: Appointment | null;
  /** Its day (yyyy-MM-dd) and time of day (HH:mm), where one is. */
  readonly when: { readonly day: string; readonly time: string } | null;
  /** With whom; null where nobody knows. */
  readonly name: string | null;
  readonly type: MentorType | null;
  /** Which meeting with them it is, counted from 1. */
  readonly meeting: number;
  readonly phase: QuestionPhase;
  /** The day of the last meeting with them; null before the first. */
  readonly last: string | null;
  /** What was to be done after that meeting, and what is still open of earlier ones with them. */
  readonly promised: readonly Action[];
  /** What one meant to do with it, said last of the last two meetings (older words have had their time), and the day of that meeting. */
  readonly nowWhat: string | null;
  readonly nowWhatDay: string | null;
  /** A blind spot that is still one, with the day on which it was noticed last; null where there is none. */
  readonly blindSpot: BlindSpotToWatch | null;
  /** What one wants to reach, in one's own words; null before the first intake. */
  readonly ambition: string | null;
  readonly agenda: readonly AgendaItem[];
  /** Those on the agenda; where there are none, three that fit. */
  readonly questions: readonly QuestionToAsk[];
}

export interface BlindSpotToWatch {
  readonly text: string;
  readonly day: string;
}

/** `text` is null for one of ours: its words are in the catalogue, in the language of the moment. */
export interface QuestionToAsk {
  readonly id: string;
  readonly half: Half;
  readonly text: string | null;
}

/** The page for the next meeting, or the next one with somebody. */
export function prepareMeeting(journal: Journal, wanted: Counterpart | null, here: HereAndNow): Preparation {
  const meeting = nextMeetingWith(wanted, journal, here);
  const { appointment, who, sessions, occasion } = meeting;
  const { zone, now } = here;
  const agenda = appointment === null ? [] : agendaOf(appointment);
  const leftWith = sessions.slice(-2).findLast(({ nowWhat }) => nowWhat !== null);
  return {
    appointment,
    when: appointment && { day: dayAt(appointment.at, zone), time: timeAt(appointment.at, zone) },
    name: who?.name ?? null,
    type: occasion.type,
    meeting: sessions.length + 1,
    phase: occasion.phase,
    last: sessions.at(-1)?.day ?? null,
    promised: promisedTo(who, sessions, journal.actions),
    nowWhat: leftWith?.nowWhat ?? null,
    nowWhatDay: leftWith?.day ?? null,
    blindSpot: blindSpotToWatch(journal.sessions),
    ambition: journal.intakes.at(-1)?.answers.ambition ?? null,
    agenda,
    questions: questionsOn(agenda) ?? questionsThatMayBeAsked(journal, meeting, now, QUESTIONS_A_MEETING),
  };
}

/** The same page with another agenda. */
export function withAgendaOn(preparation: Preparation, agenda: readonly AgendaItem[]): Preparation {
  return { ...preparation, agenda, questions: questionsOn(agenda) ?? preparation.questions };
}

/** So many are offered to choose from. */
const OFFERED = 6;

/** The questions to choose from for a meeting: those that are on its agenda, and others that fit. */
export function offeredQuestions(
  journal: Journal,
  wanted: Counterpart | null,
  here: HereAndNow,
): readonly QuestionToAsk[] {
  const meeting = nextMeetingWith(wanted, journal, here);
  const chosen = questionsOn(meeting.appointment === null ? [] : agendaOf(meeting.appointment)) ?? [];
  const others = questionsThatMayBeAsked(journal, meeting, here.now, OFFERED).filter(({ id }) =>
    chosen.every(question => question.id !== id),
  );
  return [...chosen, ...others].slice(0, Math.max(OFFERED, chosen.length));
}

/** A first meeting has questions of its own: the next ones go on from the second. */
function questionsThatMayBeAsked(
  journal: Journal,
  { occasion, sessions }: NextMeeting,
  now: Date,
  most: number,
): readonly QuestionToAsk[] {
  const known = knownQuestions(journal, now.toISOString());
  const untold = sessions.slice(1).filter(({ day }) => known.every(({ asked }) => !asked.includes(day)));
  const picked = pickQuestions(known, occasion, untold.length, most);
  return picked.map(({ id, half, text }) => ({ id, half, text }));
}

/** The actions of the last meeting in their order, then what is still open besides. */
function promisedTo(
  who: Counterpart | null,
  sessions: readonly Session[],
  actions: readonly Action[],
): readonly Action[] {
  const last = sessions.at(-1)?.id;
  const before = new Set<string | null>(sessions.map(({ id }) => id));
  const id = who?.person?.id;
  const isTheirs = ({ session, person }: Action) =>
    before.has(session) || (id !== undefined && person === id);
  const ofLast = actions.filter(({ session }) => last !== undefined && session === last);
  const open = actions.filter(one => one.status === 'open' && isTheirs(one) && !ofLast.includes(one));
  return [...ofLast, ...open];
}

/** Of those that have not changed the one that was noticed last, with whomever that was. */
function blindSpotToWatch(sessions: readonly Session[]): BlindSpotToWatch | null {
  const spots = newestFirst(sessions).flatMap(({ day, blindSpots }) =>
    blindSpots.map(({ text, seen }) => ({ text, last: seen.at(-1), day: seen.at(-1)?.day ?? day })),
  );
  const [spot] = spots
    .filter(({ last }) => last?.state !== 'changed')
    .toSorted((a, b) => compareTexts(b.day, a.day));
  return spot === undefined ? null : { text: spot.text, day: spot.day };
}

/** The questions on an agenda; undefined where there are none. */
function questionsOn(agenda: readonly AgendaItem[]): readonly QuestionToAsk[] | undefined {
  const questions = agenda.flatMap(item => {
    const { question: id, text } = item;
    const half: Half = item.part === 'ambitions' ? 'ambitions' : 'run-into';
    return id === undefined ? [] : [{ id, half, text: isLibraryId(id) ? null : text }];
  });
  return questions.length === 0 ? undefined : questions;
}
