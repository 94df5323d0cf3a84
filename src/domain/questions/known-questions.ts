import { dayAt } from '../calendar/days.ts';
import type { Journal } from '../journal/journal.ts';
import type { Appointment } from '../meetings/appointment.ts';
import { halfOf, isLibraryId, type LibraryQuestion, library } from './library.ts';
import type { QuestionRecord } from './record.ts';

/** A question that one may ask, ours or one's own, with what became of it. */
export interface KnownQuestion extends LibraryQuestion {
  /** One's own words; null for one of ours, whose words are in the catalogue. */
  readonly text: string | null;
  /** The days (yyyy-MM-dd) on which it was asked, or stood on the agenda of a meeting, the earliest first. */
  readonly asked: readonly string[];
  readonly hidden: boolean;
}

type QuestionJournal = Pick<Journal, 'questions' | 'appointments'>;

/** Every question there is at this instant (ISO, UTC): ours, then one's own. */
export function knownQuestions(journal: QuestionJournal, now: string): readonly KnownQuestion[] {
  const daysOf = askedOnAgendas(journal.appointments, now);
  const own = journal.questions.filter(isOwnQuestion);
  return [
    ...library.map(question => ourQuestion(question, journal.questions, daysOf(question.id))),
    ...own.map(record => ownQuestion(record, daysOf(record.id))),
  ];
}

/** One's own, or one of ours that this version has no words for. */
function isOwnQuestion({ library: ours }: QuestionRecord): boolean {
  return ours === null || !isLibraryId(ours);
}

/** Two computers may each have kept something of one question. */
function ourQuestion(
  question: LibraryQuestion,
  records: readonly QuestionRecord[],
  days: readonly string[],
): KnownQuestion {
  const kept = records.filter(record => record.library === question.id);
  return {
    ...question,
    text: null,
    asked: sortDays([...kept.flatMap(({ asked }) => asked), ...days]),
    hidden: kept.some(({ hidden }) => hidden),
  };
}

function ownQuestion(record: QuestionRecord, days: readonly string[]): KnownQuestion {
  const { id, text, type, about, phase, asked, hidden } = record;
  return { id, half: halfOf(about), type, about, phase, text, asked: sortDays([...asked, ...days]), hidden };
}

/** The days on which a question stood on the agenda of a meeting that has begun and was not called off, by its id. */
function askedOnAgendas(
  appointments: readonly Appointment[],
  now: string,
): (id: string) => readonly string[] {
  const days = new Map<string, string[]>();
  for (const { status, at, zone, prepared } of appointments) {
    if (status === 'cancelled' || at > now) continue;
    for (const { question } of prepared) {
      if (question !== undefined) days.set(question, [...(days.get(question) ?? []), dayAt(at, zone)]);
    }
  }
  return id => days.get(id) ?? [];
}

/** In their order, each once. */
export function sortDays(days: readonly string[]): readonly string[] {
  return [...new Set(days)].sort();
}
