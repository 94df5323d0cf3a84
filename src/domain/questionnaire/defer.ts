import type { Conversation } from './conversation.ts';
import { type GivenAnswers, liveQuestions, type Question, type Questionnaire } from './question.ts';

/** The answers to the questions that were dealt with, and those that were not, moot ones among them. */
export function dealtWith(
  { questions }: Questionnaire,
  { answers, settled }: Conversation,
): { readonly given: GivenAnswers; readonly open: readonly Question[] } {
  const given = settled.filter(key => answers[key] !== undefined).map(key => [key, answers[key]]);
  return {
    given: Object.fromEntries(given),
    open: questions.filter(({ key }) => !settled.includes(key)),
  };
}

/** The conversation in which one goes on although the outcome was offered. */
export function declineOutcome(conversation: Conversation): Conversation {
  return { ...conversation, deferred: [] };
}

/** The conversation at its review at once. What is passed over stays as it stands: open, or as it was answered before. */
export function deferRest(questionnaire: Questionnaire, { answers, settled }: Conversation): Conversation {
  const live = liveQuestions(questionnaire, answers).map(({ key }) => key);
  const deferred = live.filter(key => !settled.includes(key));
  return { answers, settled: [...settled, ...deferred], at: null, deferred };
}
