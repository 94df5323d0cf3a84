import { asKept, faultInValue } from './answers.ts';
import { isMoot, withoutMoot } from './moot.ts';
import {
  type AnswerKey,
  type Answers,
  type Part,
  type PartialAnswers,
  type Question,
  questionFor,
  questions,
} from './questions.ts';

/**
 * The guided intake as a value: which question is on the screen, what was answered, what was dealt with. Each step
 * gives a new interview; nothing here asks, prints or keeps.
 */
export interface Interview {
  readonly answers: PartialAnswers;
  /** Questions dealt with in this interview, whether answered or passed over. */
  readonly settled: readonly AnswerKey[];
  /** The question on the screen; null at the review of all answers. */
  readonly at: AnswerKey | null;
}

/** An interview broken off: where it stood, so that the next one can go on there. */
export interface IntakeDraft extends Interview {
  /** What had been typed at the question on the screen and not yet given. */
  readonly typed: string;
  readonly savedAt: string;
}

export interface Progress {
  readonly part: Part;
  /** Counted from 1, over the questions that are not moot. */
  readonly number: number;
  readonly of: number;
}

/** A new interview, at its first question; earlier answers stand ready at each question. */
export function beginInterview(earlier: PartialAnswers = {}): Interview {
  return onward({ answers: earlier, settled: [], at: null });
}

/** The questions that are not moot, in the order in which they are put. */
export function liveQuestions(answers: PartialAnswers): readonly (Question & { readonly key: AnswerKey })[] {
  return questions.filter(question => !isMoot(question, answers));
}

const SECONDS_A_TEXT = 60;
const SECONDS_A_CHOICE = 15;

/** How long these questions take to answer, in whole minutes. */
export function minutesFor(asked: readonly Question[]): number {
  const seconds = asked.map(({ answer }) => (answer.kind === 'text' ? SECONDS_A_TEXT : SECONDS_A_CHOICE));
  return Math.round(seconds.reduce((total, one) => total + one, 0) / 60);
}

/** Where in the interview one is; undefined at the review. */
export function progressOf({ answers, at }: Interview): Progress | undefined {
  const live = liveQuestions(answers);
  const index = live.findIndex(({ key }) => key === at);
  const question = live[index];
  return question && { part: question.part, number: index + 1, of: live.length };
}

/** The interview after this answer to the question on the screen. */
export function answered(interview: Interview, value: unknown): Interview {
  const question = interview.at === null ? undefined : questionFor(interview.at);
  if (question === undefined) return interview;
  return settle({ ...interview, answers: { ...interview.answers, [question.key]: asKept(question, value) } });
}

/** The interview after the question on the screen was passed over: an earlier answer to it is gone as well. */
export function passedOver(interview: Interview): Interview {
  if (interview.at === null) return interview;
  const { [interview.at]: _gone, ...answers } = interview.answers;
  return settle({ ...interview, answers });
}

/** One question back, which is then open again; the interview itself where there is none before. */
export function wentBack(interview: Interview): Interview {
  const live = liveQuestions(interview.answers).map(({ key }) => key);
  const here = interview.at === null ? live.length : live.indexOf(interview.at);
  const before = live[here - 1];
  return before === undefined ? interview : reopened(interview, before);
}

/** The interview at one of its questions again, chosen at the review; afterwards it returns there. */
export function reopened(interview: Interview, key: AnswerKey): Interview {
  return { ...interview, at: key, settled: interview.settled.filter(other => other !== key) };
}

/** The answers as they are kept: without those that became moot. Undefined as long as a required one is missing. */
export function finishedAnswers({ answers }: Interview): Answers | undefined {
  return isComplete(answers) ? withoutMoot(answers) : undefined;
}

function isComplete(answers: PartialAnswers): answers is Answers {
  return questions.every(question => !('required' in question) || answers[question.key] !== undefined);
}

function settle(interview: Interview): Interview {
  if (interview.at === null) return interview;
  return onward({ ...interview, settled: [...interview.settled, interview.at] });
}

/** To the first question not dealt with: one after the other, and after a change also those that it brought back. */
function onward(interview: Interview): Interview {
  const next = liveQuestions(interview.answers).find(({ key }) => !interview.settled.includes(key));
  return { ...interview, at: next?.key ?? null };
}

/** A draft as an interview again. Answers that are no longer valid are gone, and their questions are put once more. */
export function resumed({ answers: given, settled }: IntakeDraft): Interview {
  const answers: PartialAnswers = Object.fromEntries(
    questions.filter(question => isValid(question, given)).map(({ key }) => [key, given[key]]),
  );
  const dealtWith = questions.map(({ key }) => key).filter(key => settled.includes(key));
  const open = (key: AnswerKey) => given[key] !== undefined && answers[key] === undefined;
  return onward({ answers, settled: dealtWith.filter(key => !open(key)), at: null });
}

function isValid(question: Question & { readonly key: AnswerKey }, answers: PartialAnswers): boolean {
  const value = answers[question.key];
  return value !== undefined && faultInValue(question, value) === undefined;
}
