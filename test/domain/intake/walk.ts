import { answered, type Interview, passedOver } from '../../../src/domain/intake/interview.ts';
import type { AnswerKey, PartialAnswers } from '../../../src/domain/intake/questions.ts';
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

/** Answers each question from these answers, passing over what is not among them, up to the review. */
export function walk(interview: Interview, answers: PartialAnswers): { asked: AnswerKey[]; end: Interview } {
  const asked: AnswerKey[] = [];
  let now = interview;
  while (now.at !== null && asked.length < 50) {
    asked.push(now.at);
    const value = answers[now.at];
    now = value === undefined ? passedOver(now) : answered(now, value);
  }
  return { asked, end: now };
}

/** Answers each question from these answers, until this one is on the screen. */
export function until(interview: Interview, key: AnswerKey, answers: PartialAnswers = full): Interview {
  if (interview.at === key || interview.at === null) return interview;
  return until(answered(interview, answers[interview.at]), key, answers);
}
