import { asIntakeAnswers, intakeQuestionnaire } from '../../../src/domain/intake/questionnaire.ts';
import type { AnswerKey, PartialAnswers } from '../../../src/domain/intake/questions.ts';
import type { Conversation, ConversationDraft } from '../../../src/domain/questionnaire/conversation.ts';
import * as conversation from '../../../src/domain/questionnaire/conversation.ts';
import { answersWith } from '../../support/answers.ts';

/** An answer to every question. */
export const full: PartialAnswers = {
  ...answersWith({ direction: 'next-position', questions: ['route', 'current-work'] }),
  targetPosition: 'head nurse',
  targetEmployer: 'own',
  certainty: 8,
  runInto: 'think-it-through',
  covered: [],
  decision: 'no',
  phase: 'settled',
  situation: 'Busy.',
  offer: 'none',
  stopSigns: [],
  simplerHelp: 'no',
  someoneInside: 'yes',
  canSpeakFreely: 3,
  consequences: 2,
  outsideView: 3,
  sameCircle: 'no-ties',
  confidentialContent: false,
};

/** The intake as a conversation, with its answers by their names. */
export interface IntakeTalk extends Conversation {
  readonly answers: PartialAnswers;
  readonly at: AnswerKey | null;
}

const asIntakeTalk = (one: Conversation): IntakeTalk => ({
  ...one,
  answers: asIntakeAnswers(one.answers),
  at: one.at as AnswerKey | null,
});

export const begun = (earlier: PartialAnswers = {}) =>
  asIntakeTalk(conversation.beginConversation(intakeQuestionnaire, earlier));
export const answered = (now: IntakeTalk, value: unknown) =>
  asIntakeTalk(conversation.answerQuestion(intakeQuestionnaire, now, value));
export const leftOpen = (now: IntakeTalk) =>
  asIntakeTalk(conversation.leaveQuestionOpen(intakeQuestionnaire, now));
export const wentBack = (now: IntakeTalk) => asIntakeTalk(conversation.goBack(intakeQuestionnaire, now));
export const reopened = (now: IntakeTalk, key: AnswerKey) =>
  asIntakeTalk(conversation.reopenQuestion(now, key));
export const resumed = (draft: ConversationDraft) =>
  asIntakeTalk(conversation.resumeConversation(intakeQuestionnaire, draft));
export const positionOf = (now: IntakeTalk) => conversation.positionOf(intakeQuestionnaire, now);

/** Answers each question from these answers, passing over what is not among them, up to the review. */
export function walk(
  interview: IntakeTalk,
  answers: PartialAnswers,
): { asked: AnswerKey[]; end: IntakeTalk } {
  const asked: AnswerKey[] = [];
  let now = interview;
  while (now.at !== null && asked.length < 50) {
    asked.push(now.at);
    const value = answers[now.at];
    now = value === undefined ? leftOpen(now) : answered(now, value);
  }
  return { asked, end: now };
}

/** Answers each question from these answers, until this one is on the screen. */
export function until(interview: IntakeTalk, key: AnswerKey, answers: PartialAnswers = full): IntakeTalk {
  if (interview.at === key || interview.at === null) return interview;
  return until(answered(interview, answers[interview.at]), key, answers);
}
