import { inside, outside } from '../advice/recommendation.ts';
import { TO_ASK } from '../intake/questions.ts';
import type { InputFault } from '../problem.ts';
import { parseOneOf, wrongTyped } from '../typed-value.ts';
import { QUESTION_PHASES, type QuestionFit } from './library.ts';

/** What was typed of the questions that are meant, by the flags of `mentor questions`. */
export interface TypedFit {
  readonly type?: string;
  readonly about?: string;
  readonly phase?: string;
}

/** For whom, about what and when, with all that is wrong with it, of which a part is null as well. */
export function parseFit(typed: TypedFit): {
  readonly fit: QuestionFit;
  readonly faults: readonly InputFault[];
} {
  const faults: InputFault[] = [];
  const oneOf = <T extends string>(key: keyof TypedFit, values: readonly T[]): T | null => {
    const came = typed[key];
    if (came === undefined) return null;
    const found = parseOneOf(came, values);
    if (found === undefined) faults.push(wrongTyped(`--${key}`, { kind: 'one-of', values }, came));
    return found ?? null;
  };
  const fit = {
    type: oneOf('type', [inside, outside]),
    about: oneOf('about', TO_ASK),
    phase: oneOf('phase', QUESTION_PHASES),
  };
  return { fit, faults };
}
