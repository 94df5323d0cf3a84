import type { Expected, InputFault } from '../problem.ts';
import { wrongTyped } from '../typed-value.ts';
import { expectedOf, faultInValue } from './answer-fault.ts';
import type { AnswerKind, GivenAnswers, Question } from './question.ts';

/** An answer as one types it, as JSON would give it; what is no answer of that kind stays the text that it is. */
export function answerAsTyped(kind: AnswerKind['kind'] | undefined, typed: string): unknown {
  const text = typed.trim();
  switch (kind) {
    case 'scale':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'yes-no':
      return YES_OR_NO.get(text.toLowerCase()) ?? text;
    case 'any-of':
      return text
        .split(',')
        .map(one => one.trim())
        .filter(one => one !== '');
    case 'one-of':
      return text;
    default:
      return typed;
  }
}

/** In either language, whichever is spoken: keys and values are the same in both as well. */
const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['ja', true],
  ['false', false],
  ['no', false],
  ['nee', false],
]);

/** Answers that were typed as flags, and all that is wrong with them. */
export interface TypedAnswers {
  readonly answers: GivenAnswers;
  readonly faults: readonly InputFault[];
}

/**
 * What flags say, as answers to the questions of the same names: `--on-path yes` answers `onPath`. Options that are no question's are
 * passed over.
 */
export function answersFromFlags(questions: readonly Question[], options: object): TypedAnswers {
  const given = questions.flatMap(question => {
    const typed: unknown = Reflect.get(options, question.key);
    return typeof typed === 'string' ? [{ question, typed }] : [];
  });
  const answers = given.map(({ question: { key, answer }, typed }) => [
    key,
    answerAsTyped(answer.kind, typed),
  ]);
  const faults = given.flatMap(({ question, typed }) => faultOfFlag(question, typed) ?? []);
  return { answers: Object.fromEntries(answers), faults };
}

function faultOfFlag(question: Question, typed: string): InputFault | undefined {
  const fault = faultInValue(question, answerAsTyped(question.answer.kind, typed));
  if (fault === undefined) return undefined;
  const [key, expected] = [flagFor(question.key), expectedOfFlag(question.answer)];
  if (fault.kind === 'missing') return { kind: 'missing', key, expected };
  return wrongTyped(key, expected, typed);
}

/** The flag that answers the question with this key: `--on-path` for `onPath`. */
export function flagFor(key: string): string {
  return `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** On a command line one says yes or no, where JSON has true and false. */
function expectedOfFlag(answer: AnswerKind): Expected {
  return answer.kind === 'yes-no' ? { kind: 'one-of', values: ['yes', 'no'] } : expectedOf(answer);
}
