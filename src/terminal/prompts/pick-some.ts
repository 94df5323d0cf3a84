import type { ChoicesQuestion } from '../../world/ask.ts';
import type { Dialogue, Step } from './dialogue.ts';
import { isEnter, type Key } from './keys.ts';
import { type Item, listed } from './list.ts';
import { steppedBy } from './pick-one.ts';
import { type Picking, type PromptWords, pickerFor } from './picker.ts';

interface Marks {
  readonly active: number;
  readonly marked: readonly number[];
}

/** Any of a list, also none. */
export function choicesDialogue<T extends string>(
  question: ChoicesQuestion<T>,
  words: PromptWords,
): Dialogue<unknown, readonly T[]> {
  const { options, canSkip } = question;
  const most = question.most ?? options.length;
  const picking: Picking<Marks, readonly T[]> = {
    start: { active: 0, marked: indicesOf(question) },
    press: (marks, key) => {
      if (isEnter(key)) return { kind: 'reply', reply: { kind: 'answer', value: valuesOf(marks, question) } };
      if (canSkip && key.typed === words.letters.skip) return { kind: 'reply', reply: { kind: 'skip' } };
      return pressed(marks, key, { length: options.length, most }, words);
    },
    body: (marks, space, tight) => {
      const items = options.map((option, at) => itemOf(option, at, marks));
      return listed(items, marks.active, space, tight);
    },
    hints: ({ marked }) => [
      most < options.length ? words.keys.markAtMost({ marked: marked.length, most }) : words.keys.mark,
      marked.length === 0 ? words.keys.noneWithEnter : words.keys.answer,
      ...(canSkip ? [words.keys.skip] : []),
    ],
    said: values => labelsOf(values, question).join(', ') || words.noneOfThese,
  };
  return pickerFor(question, words, picking);
}

function pressed(
  marks: Marks,
  key: Key,
  bounds: { length: number; most: number },
  words: PromptWords,
): Step<Marks, never> {
  const number = /^[1-9]$/.test(key.typed) ? Number(key.typed) - 1 : -1;
  if (number >= 0 && number < bounds.length) return toggled({ ...marks, active: number }, bounds.most, words);
  if (key.name === 'space') return toggled(marks, bounds.most, words);
  const active = steppedBy(marks.active, key, bounds.length) ?? 0;
  return { kind: 'on', state: { ...marks, active } };
}

function toggled(marks: Marks, most: number, words: PromptWords): Step<Marks, never> {
  const { active, marked } = marks;
  if (marked.includes(active)) {
    return { kind: 'on', state: { active, marked: marked.filter(at => at !== active) } };
  }
  if (marked.length >= most) return { kind: 'on', state: marks, notice: words.tooMany({ most }) };
  return { kind: 'on', state: { active, marked: [...marked, active] } };
}

function itemOf(option: ChoicesQuestion<string>['options'][number], at: number, { marked }: Marks): Item {
  return {
    key: at < 9 ? String(at + 1) : '',
    box: marked.includes(at) ? '●' : '○',
    label: option.label,
    ...(option.hint === undefined ? {} : { hint: option.hint }),
  };
}

function indicesOf<T extends string>({ options, before = [] }: ChoicesQuestion<T>): number[] {
  return options.flatMap(({ value }, at) => (before.includes(value) ? [at] : []));
}

function valuesOf<T extends string>({ marked }: Marks, { options }: ChoicesQuestion<T>): T[] {
  return options.flatMap(({ value }, at) => (marked.includes(at) ? [value] : []));
}

function labelsOf<T extends string>(values: readonly T[], { options }: ChoicesQuestion<T>): string[] {
  return options.flatMap(({ value, label }) => (values.includes(value) ? [label] : []));
}
