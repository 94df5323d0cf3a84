import { asStored, faultInValue } from './answer-fault.ts';
import { type GivenAnswers, liveQuestions, type Question, type Questionnaire } from './question.ts';

/**
 * A guided conversation as a value: which question is on the screen, what was answered, what was dealt with. Each step
 * gives a new one; nothing here asks, prints or keeps.
 */
export interface Conversation {
  readonly answers: GivenAnswers;
  /** The keys of the questions dealt with in this conversation, whether answered or left open. */
  readonly settled: readonly string[];
  /** The key of the question on the screen; null at the review of all answers. */
  readonly at: string | null;
  /** Whether that question was chosen at the review: going back leads there again, and leaves the answer as it was. */
  readonly fromReview?: boolean;
  /**
   * The keys of the questions that were passed over when the person took the outcome early; none where they went on. Absent as long as that
   * was not offered.
   */
  readonly deferred?: readonly string[];
}

/** A conversation broken off: where it stood, so that the next one can go on there. */
export interface ConversationDraft extends Omit<Conversation, 'fromReview'> {
  /** What had been typed at the question on the screen and not yet given. */
  readonly typed: string;
  readonly savedAt: string;
}

/** Where in a conversation one is. */
export interface Position {
  readonly part: string;
  /** Counted from 1, over the questions that are not moot. */
  readonly number: number;
  readonly of: number;
}

/** A new conversation, at its first question. Earlier answers stand ready at each question, unless that is settled beforehand. */
export function beginConversation(
  questionnaire: Questionnaire,
  earlier: GivenAnswers = {},
  settled: readonly string[] = [],
): Conversation {
  return onward(questionnaire, { answers: earlier, settled, at: null });
}

/**
 * A draft as a conversation again. Answers that are no longer valid are gone, and their questions are put once more, as are those that
 * must be answered and are not. An answer to no question here, as a flag may have given it, stays.
 */
export function resumeConversation(
  questionnaire: Questionnaire,
  { answers: given, settled, deferred }: ConversationDraft,
): Conversation {
  const open = new Set(questionnaire.questions.filter(isUnanswered).map(({ key }) => key));
  const answers = Object.fromEntries(Object.entries(given).filter(([key]) => !open.has(key)));
  const stillSettled = settled.filter(key => !open.has(key));
  return onward(questionnaire, { answers, settled: stillSettled, at: null, ...(deferred && { deferred }) });

  function isUnanswered(question: Question): boolean {
    const value = given[question.key];
    return value === undefined ? question.required === true : faultInValue(question, value) !== undefined;
  }
}

/** The question on the screen; undefined at the review. */
export function questionAt(
  questionnaire: Questionnaire,
  { answers, at }: Conversation,
): Question | undefined {
  return liveQuestions(questionnaire, answers).find(({ key }) => key === at);
}

/** The questions before the one on the screen, or all of them at the review, without those that were passed over. */
function questionsBefore(
  questionnaire: Questionnaire,
  { answers, at, deferred = [] }: Conversation,
): readonly Question[] {
  const live = liveQuestions(questionnaire, answers).filter(
    ({ key }) => key === at || !deferred.includes(key),
  );
  const here = live.findIndex(({ key }) => key === at);
  return here < 0 ? live : live.slice(0, here);
}

/** The questions that stand above the one on the screen: those before it, or all others where it was chosen at the review. */
export function questionsAbove(
  questionnaire: Questionnaire,
  conversation: Conversation,
): readonly Question[] {
  if (!conversation.fromReview) return questionsBefore(questionnaire, conversation);
  return questionsBefore(questionnaire, { ...conversation, at: null }).filter(
    ({ key }) => key !== conversation.at,
  );
}

/** The answers that were given before this part, or before the review where it is null: none that merely stand ready. */
export function answersBefore(
  questionnaire: Questionnaire,
  { answers, deferred }: Conversation,
  part: string | null,
): GivenAnswers {
  const put = questionsBefore(questionnaire, {
    answers,
    settled: [],
    at: null,
    ...(deferred && { deferred }),
  });
  const end = put.findIndex(question => question.part === part);
  const before = end < 0 ? put : put.slice(0, end);
  const given = before.filter(({ key }) => answers[key] !== undefined);
  return Object.fromEntries(given.map(({ key }) => [key, answers[key]]));
}

/** Where in the conversation one is; undefined at the review. */
export function positionOf(questionnaire: Questionnaire, conversation: Conversation): Position | undefined {
  const live = liveQuestions(questionnaire, conversation.answers);
  const index = live.findIndex(({ key }) => key === conversation.at);
  const question = live[index];
  return question && { part: question.part, number: index + 1, of: live.length };
}

/** The conversation after this answer to the question on the screen. */
export function answerQuestion(
  questionnaire: Questionnaire,
  conversation: Conversation,
  value: unknown,
): Conversation {
  const question = questionAt(questionnaire, conversation);
  if (question === undefined) return conversation;
  const answers = { ...conversation.answers, [question.key]: asStored(question, value) };
  return settle(questionnaire, { ...conversation, answers });
}

/** The conversation after the question on the screen was left open: an earlier answer to it is gone as well. */
export function leaveQuestionOpen(questionnaire: Questionnaire, conversation: Conversation): Conversation {
  if (conversation.at === null) return conversation;
  const { [conversation.at]: _gone, ...answers } = conversation.answers;
  return settle(questionnaire, { ...conversation, answers });
}

/**
 * One question back, which is then open again; back to the review from a question that was chosen there, and from a review to which one
 * came early to where that was. The conversation itself where there is nothing before.
 */
export function goBack(questionnaire: Questionnaire, conversation: Conversation): Conversation {
  const { answers, settled, at, deferred = [] } = conversation;
  if (conversation.fromReview) return settle(questionnaire, conversation);
  if (at === null && deferred.length > 0) {
    return onward(questionnaire, { answers, settled: settled.filter(key => !deferred.includes(key)), at });
  }
  const before = questionsBefore(questionnaire, conversation).at(-1);
  return before === undefined ? conversation : openAgain(conversation, before.key);
}

/** Whether there is anything to go back to. */
export function canGoBack(questionnaire: Questionnaire, conversation: Conversation): boolean {
  return conversation.fromReview === true || questionsBefore(questionnaire, conversation).length > 0;
}

/** The conversation at one of its questions again, chosen at the review; afterwards it returns there. */
export function reopenQuestion(conversation: Conversation, key: string): Conversation {
  return { ...openAgain(conversation, key), fromReview: true };
}

/** The conversation at one of its questions again, which is then dealt with no longer. */
function openAgain({ answers, settled, deferred }: Conversation, key: string): Conversation {
  const stillSettled = settled.filter(other => other !== key);
  return { answers, settled: stillSettled, at: key, ...(deferred && { deferred }) };
}

/** Whether anything was answered in this conversation: earlier answers that merely stand ready do not count. */
export function saysSomething({ answers, settled }: Conversation): boolean {
  return settled.some(key => answers[key] !== undefined);
}

function settle(questionnaire: Questionnaire, conversation: Conversation): Conversation {
  if (conversation.at === null) return conversation;
  const { at, deferred } = conversation;
  const settled = [...conversation.settled, at];
  const stillDeferred = deferred?.filter(key => key !== at);
  return onward(questionnaire, {
    ...conversation,
    settled,
    ...(stillDeferred && { deferred: stillDeferred }),
  });
}

/** To the first question not dealt with: one after the other, and after a change also those that it brought back. */
function onward(questionnaire: Questionnaire, conversation: Conversation): Conversation {
  const live = liveQuestions(questionnaire, conversation.answers);
  const next = live.find(({ key }) => !conversation.settled.includes(key));
  const { answers, settled, deferred } = conversation;
  return { answers, settled, at: next?.key ?? null, ...(deferred && { deferred }) };
}
