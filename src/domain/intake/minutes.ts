import { minutesFor } from '../questionnaire/minutes.ts';
import { liveQuestions } from '../questionnaire/question.ts';
import { intakeQuestionnaire } from './questionnaire.ts';

/** How long an intake takes, in whole minutes, as long as nothing makes a question moot. */
export function intakeMinutes(): number {
  return minutesFor(liveQuestions(intakeQuestionnaire, {}));
}
