import { harmlessLine } from '../../render/harmless.ts';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  Option,
  ScaleQuestion,
  TextQuestion,
  YesNoQuestion,
} from '../../world/ask.ts';
import type { PromptWords } from '../prompts/picker.ts';

/** What is particular to one kind of question when it is asked in whole lines. */
export interface Form<T> {
  /** Said after the title and the help: the options, or what the ends of a scale mean. */
  readonly about: readonly string[];
  readonly wanted: string;
  readonly before: T | undefined;
  /** An answer in words. */
  said(answer: T): string;
  /** Whether the answer is repeated once given, for what was typed does not say it. */
  readonly repeats: boolean;
  /** Whether lines that come together are one answer. */
  readonly takesLines: boolean;
  read(typed: string): Reading<T>;
}

export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** Without a sentence of its own it is simply not what was asked for. */
  | { readonly kind: 'fault'; readonly why?: string };

const FAULT = { kind: 'fault' } as const;

export function textForm({ before, check, onTyped }: TextQuestion, words: PromptWords): Form<string> {
  return {
    about: [],
    wanted: words.plain.textWanted,
    before: before === '' ? undefined : before,
    said: harmlessLine,
    repeats: false,
    takesLines: true,
    read: text => {
      onTyped?.(text);
      const why = check?.(text);
      return why === undefined ? { kind: 'value', value: text } : { kind: 'fault', why };
    },
  };
}

export function choiceForm<T extends string>(question: ChoiceQuestion<T>, words: PromptWords): Form<T> {
  const { options, before } = question;
  return {
    about: numbered(options, words),
    wanted: words.plain.oneWanted({ last: options.length }),
    before,
    said: value => options.find(option => option.value === value)?.label ?? '',
    repeats: true,
    takesLines: false,
    read: typed => {
      const option = /^\d+$/.test(typed) ? options[Number(typed) - 1] : undefined;
      return option === undefined ? FAULT : { kind: 'value', value: option.value };
    },
  };
}

export function choicesForm<T extends string>(
  question: ChoicesQuestion<T>,
  words: PromptWords,
): Form<readonly T[]> {
  const { options, before } = question;
  const most = question.most ?? options.length;
  const limit = most < options.length ? [words.plain.atMost({ most })] : [];
  return {
    about: numbered(options, words),
    wanted: [words.plain.someWanted({ last: options.length }), ...limit].join(' '),
    before,
    said: values =>
      options.flatMap(({ value, label }) => (values.includes(value) ? [label] : [])).join(', ') ||
      words.noneOfThese,
    repeats: true,
    takesLines: false,
    read: typed => readSome(typed, options, most),
  };
}

function readSome<T>(typed: string, options: readonly { value: T }[], most: number): Reading<readonly T[]> {
  const numbers = new Set(typed.split(/[\s,]+/).filter(part => part !== ''));
  if (numbers.size === 1 && numbers.has('0')) return { kind: 'value', value: [] };
  const known = [...numbers].every(part => /^[1-9]\d*$/.test(part) && Number(part) <= options.length);
  if (!known || numbers.size === 0 || numbers.size > most) return FAULT;
  return {
    kind: 'value',
    value: options.flatMap(({ value }, at) => (numbers.has(String(at + 1)) ? [value] : [])),
  };
}

export function scaleForm(question: ScaleQuestion, words: PromptWords): Form<number> {
  const { from, to, before } = question;
  return {
    about: [words.plain.ends(question)],
    wanted: words.plain.numberWanted({ from, to }),
    before,
    said: String,
    repeats: false,
    takesLines: false,
    read: typed => {
      const number = Number(typed);
      return /^-?\d+$/.test(typed) && number >= from && number <= to
        ? { kind: 'value', value: number }
        : FAULT;
    },
  };
}

export function yesNoForm({ before }: YesNoQuestion, words: PromptWords): Form<boolean> {
  const { letters, yes, no } = words;
  return {
    about: [],
    wanted: words.plain.yesNoWanted,
    before,
    said: value => (value ? yes : no),
    repeats: false,
    takesLines: false,
    read: typed => {
      const given = typed.toLowerCase();
      if (given === letters.yes || given === yes.toLowerCase()) return { kind: 'value', value: true };
      return given === letters.no || given === no.toLowerCase() ? { kind: 'value', value: false } : FAULT;
    },
  };
}

function numbered(options: readonly Option<string>[], { plain }: PromptWords): string[] {
  return options.map(({ label, hint }, at) =>
    plain.option({ number: at + 1, label: hint === undefined ? label : `${label}, ${hint}` }),
  );
}
