import type { Journal } from '../journal/journal.ts';
import { touchedAt } from '../journal/record.ts';
import { type KnownQuestion, sortDays } from './known-questions.ts';
import type { QuestionFit } from './library.ts';
import type { QuestionRecord } from './record.ts';

/** What a record of a question is made with. */
export interface QuestionMaking {
  readonly now: Date;
  readonly newId: (at: Date) => string;
}

/** A question with the words that it has now. */
export interface WordedQuestion extends Omit<KnownQuestion, 'text'> {
  readonly text: string;
  readonly library: string | null;
}

/** A question of one's own, that is made now. */
export function newQuestion(text: string, fit: QuestionFit, making: QuestionMaking): QuestionRecord {
  return questionMade({ ...fit, text, library: null }, making);
}

function questionMade(
  { text, type, about, phase, library }: QuestionFit & Pick<QuestionRecord, 'text' | 'library'>,
  { now, newId }: QuestionMaking,
): QuestionRecord {
  const createdAt = now.toISOString();
  return {
    id: newId(now),
    ...{ text, type, about, phase, library },
    asked: [],
    hidden: false,
    shared: [],
    createdAt,
    updatedAt: createdAt,
  };
}

/** The journal with one question of one's own more. */
export function withQuestion(journal: Journal, question: QuestionRecord): Journal {
  return { ...journal, questions: [...journal.questions, question] };
}

/** The journal in which a question was asked on a day (yyyy-MM-dd); the very same one where it says so already. */
export function withAsked(
  journal: Journal,
  question: WordedQuestion,
  day: string,
  making: QuestionMaking,
): Journal {
  const kept = recordsOfQuestion(journal, question);
  if (kept.some(({ asked }) => asked.includes(day))) return journal;
  const record = kept[0] ?? questionMade(question, making);
  return withRecord(journal, { ...record, asked: sortDays([...record.asked, day]) }, making);
}

/** The journal in which a question is hidden, or not; the very same one where it is so already. */
export function withHidden(
  journal: Journal,
  question: WordedQuestion,
  hidden: boolean,
  making: QuestionMaking,
): Journal {
  const kept = recordsOfQuestion(journal, question);
  if (hidden === kept.some(record => record.hidden)) return journal;
  const touched = hidden ? [kept[0] ?? questionMade(question, making)] : kept.filter(record => record.hidden);
  return touched.reduce((current, record) => withRecord(current, { ...record, hidden }, making), journal);
}

/** What the journal holds of a question: of one of ours more than one record, where two computers each kept something of it. */
function recordsOfQuestion(
  { questions }: Journal,
  { id, library }: WordedQuestion,
): readonly QuestionRecord[] {
  return questions.filter(record => record.id === id || (library !== null && record.library === library));
}

/** In place of the record that it was, or as a new one. */
function withRecord(journal: Journal, changed: QuestionRecord, { now }: QuestionMaking): Journal {
  const before = journal.questions.find(({ id }) => id === changed.id);
  if (before === undefined) return withQuestion(journal, changed);
  const touched = { ...changed, updatedAt: touchedAt(before, now) };
  return { ...journal, questions: journal.questions.map(one => (one === before ? touched : one)) };
}
