import {
  type Condition,
  type IntakeQuestion,
  type PartialAnswers,
  questionFor,
  questions,
} from './questions.ts';
import { openQuestions, sideOf } from './sides.ts';

/** Whether an answer already given makes this question moot: not asked, and ignored where it was answered. */
export function isMoot(question: IntakeQuestion, answers: PartialAnswers): boolean {
  return (question.moot ?? []).some(condition => isMet(condition, answers));
}

/** The values of a one-of or any-of question that make sense for this person; empty for other kinds. */
export function offeredValues(question: IntakeQuestion, answers: PartialAnswers): readonly string[] {
  if (!('values' in question.answer)) return [];
  const { notOffered } = question;
  if (notOffered === undefined || !isMet(notOffered.when, answers)) return question.answer.values;
  return question.answer.values.filter(value => !notOffered.values.includes(value));
}

/** The answers without those that another answer made moot. */
export function withoutMoot<A extends PartialAnswers>(answers: A): A {
  const live = { ...answers };
  for (const question of questions) {
    if (isMoot(question, answers)) delete live[question.key];
  }
  return live;
}

function isMet(condition: Condition, answers: PartialAnswers): boolean {
  if ('all' in condition) return condition.all.every(part => isMet(part, answers));
  if ('open' in condition) return nothingOnThePath(answers);
  const given = countedAnswer(condition.key, answers);
  if ('is' in condition) return typeof given === 'string' && condition.is.includes(given);
  if ('lacks' in condition) return Array.isArray(given) && !given.includes(condition.lacks);
  return typeof given === 'number' && given >= condition.from && given <= condition.to;
}

/** An answer, unless another one makes it moot. */
function countedAnswer(key: string, answers: PartialAnswers): unknown {
  const question = questionFor(key);
  if (question === undefined || isMoot(question, answers)) return undefined;
  return Reflect.get(answers, key);
}

function nothingOnThePath(answers: PartialAnswers): boolean {
  if (answers.questions === undefined) return false;
  return openQuestions(answers).every(question => sideOf(question, answers) === 'perspective');
}
