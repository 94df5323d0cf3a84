import type { Expected, InputFault } from '../problem.ts';
import { excerptOf, normalText } from '../text.ts';
import type { AnswerKind, Question } from './question.ts';

/** What is wrong with one value as the answer to a question; undefined when nothing is. */
export function faultInValue(question: Question, value: unknown): InputFault | undefined {
  const { answer, key } = question;
  const blank = typeof value === 'string' && normalText(value) === '';
  if (question.required && blank) return { kind: 'missing', key, expected: expectedOf(answer) };
  return fitsAnswer(answer, value) ? undefined : wrongValue(key, expectedOf(answer), value);
}

/** What a question takes, as it is told to the person. */
export function expectedOf(answer: AnswerKind): Expected {
  if (answer.kind === 'scale') return { kind: 'whole-number', from: answer.from, to: answer.to };
  return answer;
}

/** An answer as it is kept: a text without blank lines around it, a list in the order of its values where that is wanted. */
export function asStored({ answer }: Question, value: unknown): unknown {
  if (typeof value === 'string') return normalText(value);
  if (answer.kind !== 'any-of' || answer.inOrder !== true || !Array.isArray(value)) return value;
  return answer.values.filter(one => value.includes(one));
}

/** The fault of a value that is not what was expected; of a long one only the beginning is told. */
export function wrongValue(key: string, expected: Expected, value: unknown): InputFault {
  return { kind: 'wrong', key, expected, came: excerptOf(asJson(value)) };
}

function fitsAnswer(answer: AnswerKind, value: unknown): boolean {
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

/** Nested deeper than anybody can read, it is not told. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}
