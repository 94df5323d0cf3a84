import { questionFor } from './questions.ts';

/** An answer as one types it, `KEY=VALUE`, in its two parts; undefined where it is not such a pair. */
export function splitTypedAnswer(typed: string): readonly [key: string, value: string] | undefined {
  const at = typed.indexOf('=');
  const key = typed.slice(0, at).trim();
  return at < 0 || key === '' ? undefined : [key, typed.slice(at + 1)];
}

/** A value as JSON would give it, by the kind of its question; what is no such value stays the text that it is. */
export function typedValue(key: string, typed: string): unknown {
  const text = typed.trim();
  switch (questionFor(key)?.answer.kind) {
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
