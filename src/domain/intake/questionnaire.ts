import type { GivenAnswers, Questionnaire } from '../questionnaire/question.ts';
import { isMoot, withoutMoot } from './moot.ts';
import {
  type Answers,
  ASKING_ORDER,
  type IntakeQuestion,
  type PartialAnswers,
  questionFor,
  questions,
} from './questions.ts';

/** The intake as a conversation. */
export const intakeQuestionnaire: Questionnaire<IntakeQuestion> = {
  // The advice rests on every answer, or quotes it.
  questions: ASKING_ORDER.flatMap(key => questionFor(key) ?? []).map(question => ({
    ...question,
    weighs: true,
  })),
  isMoot: (question, answers) => isMoot(question, asIntakeAnswers(answers)),
};

/** The answers of an intake under way: what is taken up into a conversation is valid for its question. */
export function asIntakeAnswers(answers: GivenAnswers): PartialAnswers {
  return answers;
}

/** The answers as they are kept: without those that became moot, and without keys that the intake does not know. Undefined as long as a required one is missing. */
export function finishedAnswers(answers: PartialAnswers): Answers | undefined {
  const known = questions
    .filter(({ key }) => answers[key] !== undefined)
    .map(({ key }) => [key, answers[key]]);
  const given: PartialAnswers = Object.fromEntries(known);
  return isComplete(given) ? withoutMoot(given) : undefined;
}

function isComplete(answers: PartialAnswers): answers is Answers {
  return questions.every(question => !('required' in question) || answers[question.key] !== undefined);
}
