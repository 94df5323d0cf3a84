import { nearestOf } from '../nearest.ts';
import type { Expected, InputFault } from '../problem.ts';
import { normalText } from '../text.ts';
import {
  type AnswerKey,
  type AnswerKind,
  type Answers,
  type Question,
  questionFor,
  questions,
} from './questions.ts';

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** The answers in a parsed JSON value, or all that is wrong with it at once: known keys in their order, then unknown ones. */
export function parseAnswers(input: unknown): ParsedAnswers {
  if (!isObject(input)) return { ok: false, faults: [wrong('answers', { kind: 'object' }, input)] };
  const faults = [...questions.flatMap(question => faultIn(question, input)), ...unknownKeys(input)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: normalised(input) };
}

/** What is wrong with one value as the answer to a question; undefined when nothing is. */
export function faultInValue(question: Question, value: unknown): InputFault | undefined {
  const { answer, key } = question;
  const blank = typeof value === 'string' && normalText(value) === '';
  if (question.required && blank) return { kind: 'missing', key, expected: expectedOf(answer) };
  return fits(answer, value) ? undefined : wrong(key, expectedOf(answer), value);
}

/** What a question takes, as it is told to the person. */
function expectedOf(answer: AnswerKind): Expected {
  if (answer.kind === 'scale') return { kind: 'whole-number', from: answer.from, to: answer.to };
  return answer;
}

function faultIn(question: Question, input: Record<string, unknown>): InputFault[] {
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

function fits(answer: AnswerKind, value: unknown): boolean {
  switch (answer.kind) {
    case 'text':
      return typeof value === 'string' && (answer.most === null || [...value].length <= answer.most);
    case 'one-of':
      return typeof value === 'string' && answer.values.includes(value);
    case 'any-of':
      return Array.isArray(value) && areSome(value, answer.values) && value.length <= answer.most;
    case 'scale':
      return Number.isInteger(value) && Number(value) >= answer.from && Number(value) <= answer.to;
    case 'yes-no':
      return typeof value === 'boolean';
  }
}

function areSome(chosen: readonly unknown[], values: readonly string[]): boolean {
  return new Set(chosen).size === chosen.length && chosen.every(one => values.some(value => value === one));
}

function normalised(input: Record<string, unknown>): Answers {
  const entries = questions
    .filter(({ key }) => Object.hasOwn(input, key))
    .map(question => [question.key, asKept(question, input[question.key])]);
  return Object.fromEntries(entries) as Answers;
}

/** An answer as it is kept: a text without blank lines around it, a list in the order of its values where that is wanted. */
export function asKept({ answer }: Question, value: unknown): unknown {
  if (typeof value === 'string') return normalText(value);
  if (answer.kind !== 'any-of' || answer.inOrder !== true || !Array.isArray(value)) return value;
  return answer.values.filter(one => value.includes(one));
}

function wrong(key: string, expected: Expected, value: unknown): InputFault {
  const signs = [...asJson(value).slice(0, 200)];
  return {
    kind: 'wrong',
    key,
    expected,
    came: signs.length > 60 ? `${signs.slice(0, 59).join('')}…` : signs.join(''),
  };
}

/** Nested deeper than anybody can read, it is not told. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
