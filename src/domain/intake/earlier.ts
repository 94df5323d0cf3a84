import { faultInValue } from '../questionnaire/answer-fault.ts';
import { type AnswerKey, type PartialAnswers, questions } from './questions.ts';
import type { IntakeRecord } from './record.ts';

/** By engine: what its intake asked in other words, so that an answer may mean something else now. */
const ASKED_OTHERWISE: ReadonlyMap<number, readonly AnswerKey[]> = new Map([
  [1, ['stopSigns', 'simplerHelp', 'sameCircle']],
]);

/** The answers of an earlier intake from which a new one can start: those that still mean the same. */
export function reusableAnswers({
  answers,
  recommendation,
}: Pick<IntakeRecord, 'answers' | 'recommendation'>): PartialAnswers {
  const changed = ASKED_OTHERWISE.get(recommendation.engine) ?? [];
  const kept = questions.filter(
    question =>
      !changed.includes(question.key) &&
      answers[question.key] !== undefined &&
      faultInValue(question, answers[question.key]) === undefined,
  );
  return Object.fromEntries(kept.map(({ key }) => [key, answers[key]]));
}
