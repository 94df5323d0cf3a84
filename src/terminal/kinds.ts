import type { prompts } from '../i18n/en/prompts.ts';
import type { Language } from '../i18n/index.ts';
import type { AnyOfPrompt, OneOfPrompt, Prompt, PromptAnswer, ScalePrompt } from '../world/ask.ts';

export type PromptWords = typeof prompts;

/** What one kind of question means, whether it is drawn or put in plain lines. */
export interface Meaning<P extends Prompt, T> {
  /** What Enter alone answers; undefined where nothing stands ready. */
  suggestionOf(prompt: P): T | undefined;
  /** An answer in words, newlines and all. */
  said(prompt: P, answer: T, words: PromptWords): string;
  /** The answer that a typed line stands for; undefined where it stands for none. */
  read(prompt: P, typed: string, words: PromptWords): T | undefined;
  /** Why this cannot be the answer, in a sentence; undefined when it can. */
  fault(prompt: P, answer: T, words: PromptWords): string | undefined;
}

const noFault = () => undefined;

/** Each kind of question and what it means. */
export const PROMPT_KINDS: {
  readonly [K in Prompt['kind']]: Meaning<
    Extract<Prompt, { kind: K }>,
    PromptAnswer<Extract<Prompt, { kind: K }>>
  >;
} = {
  text: {
    suggestionOf: ({ suggestion }) => (suggestion === '' ? undefined : suggestion),
    said: (_prompt, answer) => answer,
    read: ({ isLine }, typed) => (isLine ? onOneLine(typed) : typed).trim(),
    fault: ({ check }, answer) => check?.(answer),
  },
  'one-of': {
    suggestionOf: ({ options, suggestion }) => options.find(({ value }) => value === suggestion)?.value,
    said: ({ options }, answer) => options.find(({ value }) => value === answer)?.label ?? '',
    read: ({ options }, typed) => options[indexTyped(typed)]?.value,
    fault: noFault,
  },
  'any-of': {
    suggestionOf: ({ options, suggestion }) => {
      const known = chosen(options, value => suggestion?.includes(value) === true);
      return known.length > 0 || suggestion?.length === 0 ? known : undefined;
    },
    said: ({ options }, answer, words) =>
      options.flatMap(({ value, label }) => (answer.includes(value) ? [label] : [])).join('; ') ||
      words.noneOfThese,
    read: ({ options }, typed) => {
      const parts = typed.split(/[\s,]+|\b(?:en|and)\b/).filter(part => part !== '');
      const numbers = new Set(parts.flatMap(part => numbersIn(part, options.length)));
      if (numbers.size === 1 && numbers.has('0')) return [];
      const isKnown = [...numbers].every(part => options[indexTyped(part)] !== undefined);
      return isKnown && numbers.size > 0
        ? chosen(options, (_value, at) => numbers.has(String(at + 1)))
        : undefined;
    },
    fault: (prompt, { length }, words) =>
      length > mostOf(prompt) ? words.tooMany({ most: mostOf(prompt) }) : undefined,
  },
  scale: {
    suggestionOf: ({ suggestion }) => suggestion,
    said: (_prompt, answer) => String(answer),
    read: (_prompt, typed) => (/^-?\d+$/.test(typed) ? Number(typed) : undefined),
    fault: (prompt, answer, words) =>
      answer >= prompt.from && answer <= prompt.to ? undefined : words.chooseNumber(prompt),
  },
  'yes-no': {
    suggestionOf: ({ suggestion }) => suggestion,
    said: (_prompt, answer, words) => (answer ? words.yes : words.no),
    read: (_prompt, typed) => {
      if (isYes(typed)) return true;
      return NO.includes(typed.toLowerCase()) ? false : undefined;
    },
    fault: noFault,
  },
  review: {
    suggestionOf: () => null,
    said: ({ rows, finish }, answer) =>
      answer === null ? finish : (rows.find(({ key }) => key === answer)?.label ?? ''),
    read: ({ rows }, typed) => (isYes(typed) ? null : rows[indexTyped(typed)]?.key),
    fault: noFault,
  },
};

/** An answer in words, whatever its question; an answer that no such question has is said as nothing. */
export function saidAnswer(prompt: Prompt, answer: unknown, words: PromptWords): string {
  switch (prompt.kind) {
    case 'text':
      return typeof answer === 'string' ? PROMPT_KINDS.text.said(prompt, answer, words) : '';
    case 'one-of':
      return typeof answer === 'string' ? PROMPT_KINDS['one-of'].said(prompt, answer, words) : '';
    case 'any-of':
      if (!Array.isArray(answer)) return '';
      return prompt.inShort?.(answer.length) ?? PROMPT_KINDS['any-of'].said(prompt, answer, words);
    case 'scale':
      return typeof answer === 'number' ? PROMPT_KINDS.scale.said(prompt, answer, words) : '';
    case 'yes-no':
      return typeof answer === 'boolean' ? PROMPT_KINDS['yes-no'].said(prompt, answer, words) : '';
    case 'review':
      return answer === null || typeof answer === 'string'
        ? PROMPT_KINDS.review.said(prompt, answer, words)
        : '';
  }
}

/** Whether every answer has one digit, so that a digit is the whole answer. */
export function isAnsweredByDigit(prompt: OneOfPrompt | ScalePrompt): boolean {
  return prompt.kind === 'scale' ? prompt.from >= 0 && prompt.to <= 9 : prompt.options.length <= 9;
}

/** How many may be chosen at the most. */
export function mostOf({ most, options }: AnyOfPrompt): number {
  return Math.min(most ?? options.length, options.length);
}

/** Line ends as spaces, of a text that is one line at the most. */
export function onOneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}

/** Whether somebody says yes, in either language. */
function isYes(typed: string): boolean {
  return YES.includes(typed.toLowerCase());
}

/**
 * Whether a yes (true) or a no (false) begins with these letters, in either language; undefined where neither does. With no letters
 * it may still be a yes.
 */
export function yesOrNoBegunBy(letters: string): boolean | undefined {
  const begins = (word: string) => word.startsWith(letters.toLowerCase());
  if (YES.some(begins)) return true;
  return NO.some(begins) ? false : undefined;
}

/** By language; the first letter alone is enough. */
const TYPED_YES_AND_NO: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  nl: { yes: 'ja', no: 'nee' },
  en: { yes: 'yes', no: 'no' },
};

const YES = Object.values(TYPED_YES_AND_NO).flatMap(({ yes }) => [yes, yes.slice(0, 1)]);
const NO = Object.values(TYPED_YES_AND_NO).flatMap(({ no }) => [no, no.slice(0, 1)]);

function indexTyped(typed: string): number {
  return /^[1-9]\d*$/.test(typed) ? Number(typed) - 1 : -1;
}

/** What was typed, or all numbers of a stretch such as `3-8` where there are that many. */
function numbersIn(typed: string, most: number): readonly string[] {
  const [from = 0, to = 0] = /^([1-9]\d*)-([1-9]\d*)$/.exec(typed)?.slice(1).map(Number) ?? [];
  if (from === 0 || from > to || to > most) return [typed];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

function chosen(
  options: AnyOfPrompt['options'],
  isChosen: (value: string, at: number) => boolean,
): readonly string[] {
  return options.flatMap(({ value }, at) => (isChosen(value, at) ? [value] : []));
}
