import { nearestOf } from '../nearest.ts';
import type { InputFault } from '../problem.ts';
import { asStored, expectedOf, faultInValue, wrongValue } from '../questionnaire/answer-fault.ts';
import { type AnswerKey, type Answers, type IntakeQuestion, questionFor, questions } from './questions.ts';

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** The answers in a parsed JSON value, or all that is wrong with it at once: known keys in their order, then unknown ones. */
export function parseAnswers(input: unknown): ParsedAnswers {
  if (!isObject(input)) return { ok: false, faults: [wrongValue('answers', { kind: 'object' }, input)] };
  const faults = [...questions.flatMap(question => faultsOfQuestion(question, input)), ...unknownKeys(input)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: normaliseAnswers(input) };
}

function faultsOfQuestion(question: IntakeQuestion, input: Record<string, unknown>): InputFault[] {
  const { key } = question;
  if (!Object.hasOwn(input, key)) {
    return question.required ? [{ kind: 'missing', key, expected: expectedOf(question.answer) }] : [];
  }
  const fault = faultInValue(question, input[key]);
  return fault === undefined ? [] : [fault];
}

function unknownKeys(input: Record<string, unknown>): InputFault[] {
  const known = questions.map(({ key }) => key);
  return Object.keys(input)
    .filter(key => questionFor(key) === undefined)
    .map(key => ({ kind: 'unknown-key', key, nearest: RENAMED.get(key) ?? nearestOf(key, known) }));
}

/** Keys of earlier versions of the intake, and the key that asks now what comes nearest. */
const RENAMED: ReadonlyMap<string, AnswerKey> = new Map([['deadline', 'decision']]);

function normaliseAnswers(input: Record<string, unknown>): Answers {
  const entries = questions
    .filter(({ key }) => Object.hasOwn(input, key))
    .map(question => [question.key, asStored(question, input[question.key])]);
  return Object.fromEntries(entries) as Answers;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
