import { answerAsTyped } from '../questionnaire/typed-answer.ts';
import { questionFor } from './questions.ts';

/** An answer as one types it, `KEY=VALUE`, in its two parts; undefined where it is not such a pair. */
export function splitTypedAnswer(typed: string): readonly [key: string, value: string] | undefined {
  const at = typed.indexOf('=');
  const key = typed.slice(0, at).trim();
  return at < 0 || key === '' ? undefined : [key, typed.slice(at + 1)];
}

/** A value as JSON would give it, by the kind of its question; what is no such value stays the text that it is. */
export function typedValue(key: string, typed: string): unknown {
  return answerAsTyped(questionFor(key)?.answer.kind, typed);
}
