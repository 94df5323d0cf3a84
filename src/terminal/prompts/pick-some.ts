import type { AnyOfPrompt } from '../../world/ask.ts';
import { mostOf, PROMPT_KINDS, type PromptWords } from '../kinds.ts';
import { onAnswer, onNothing } from '../reply-or-fault.ts';
import type { Dialogue, DialogueStep } from './dialogue.ts';
import { LEAVING } from './footer.ts';
import { isEnter, type Key } from './keys.ts';
import { type ListItem, listLines } from './list.ts';
import { itemOf } from './pick-one.ts';
import { pickerFor, stepFromReply } from './picker.ts';
import { stepActive } from './stepping.ts';

interface Marks {
  /** An option, or the row after them: none of these. */
  readonly active: number;
  readonly marked: readonly number[];
  /** Whether none of these was the earlier answer, and nothing has been marked since. */
  readonly none: boolean;
}

type Marking = DialogueStep<Marks, readonly string[]>;

/** Any of a list. That it is none of these must be said: Enter with nothing marked answers only where that row is active. */
export function choicesDialogue(
  prompt: AnyOfPrompt,
  words: PromptWords,
): Dialogue<unknown, readonly string[]> {
  return pickerFor<Marks, readonly string[]>(prompt, words, {
    start: startOf(prompt),
    press: (marks, key) => pressChoicesKey(marks, key, prompt, words),
    body: (marks, space, tight) =>
      listLines(itemsWithBoxes(marks, prompt, words), marks.active, space, tight),
    hints: marks => ({
      enter: marks.marked.length > 0 || saysNone(marks, prompt) ? words.keys.answer : null,
      ways: [waysOf(marks, prompt, words)],
    }),
  });
}

function startOf({ options, suggestion }: AnyOfPrompt): Marks {
  const marked = options.flatMap(({ value }, at) => (suggestion?.includes(value) ? [at] : []));
  const none = suggestion?.length === 0;
  return { active: none && !isBeyondDigits(options) ? options.length : 0, marked, none };
}

/** Longer than there are digits: it is looked through from its top, and all of it can be marked at once. */
function isBeyondDigits(options: AnyOfPrompt['options']): boolean {
  return options.length > 9;
}

function pressChoicesKey(marks: Marks, key: Key, prompt: AnyOfPrompt, words: PromptWords): Marking {
  const { length } = prompt.options;
  if (isEnter(key)) return confirmChoices(marks, prompt, words);
  if (key.typed === '0') return toggle({ ...marks, active: length }, prompt, words);
  const at = /^[1-9]$/.test(key.typed) ? Number(key.typed) - 1 : length;
  if (at < length) return toggle({ ...marks, active: at }, prompt, words);
  if (key.name === 'space') return toggle(marks, prompt, words);
  if (canMarkAll(prompt) && key.typed.toLowerCase() === 'a') return toggleAll(marks, prompt);
  return { kind: 'on', state: { ...marks, active: stepActive(marks.active, key, length + 1) ?? 0 } };
}

function confirmChoices(marks: Marks, prompt: AnyOfPrompt, words: PromptWords): Marking {
  if (marks.marked.length > 0 || saysNone(marks, prompt)) {
    return stepFromReply(
      onAnswer(PROMPT_KINDS['any-of'], prompt, chosenValues(marks.marked, prompt), words),
      marks,
    );
  }
  const { suggestion: _, ...untouched } = prompt;
  const how = { wanted: words.chooseSome, leaving: LEAVING };
  return stepFromReply(onNothing(PROMPT_KINDS['any-of'], untouched, words, how), marks);
}

function saysNone({ active, marked, none }: Marks, { options }: AnyOfPrompt): boolean {
  return none || (active === options.length && marked.length === 0);
}

/** On the last row this answers none, or takes the marks away where there are any. */
function toggle(marks: Marks, prompt: AnyOfPrompt, words: PromptWords): Marking {
  const { active, marked } = marks;
  if (active < prompt.options.length) return toggleOption(marks, prompt, words);
  if (marked.length === 0) return stepFromReply(onAnswer(PROMPT_KINDS['any-of'], prompt, [], words), marks);
  return { kind: 'on', state: { active, marked: [], none: false } };
}

function toggleOption({ active, marked }: Marks, prompt: AnyOfPrompt, words: PromptWords): Marking {
  const without = marked.filter(at => at !== active);
  if (without.length < marked.length) return { kind: 'on', state: { active, marked: without, none: false } };
  const longer = [...marked, active];
  const notice = PROMPT_KINDS['any-of'].fault(prompt, chosenValues(longer, prompt), words);
  return notice === undefined
    ? { kind: 'on', state: { active, marked: longer, none: false } }
    : { kind: 'on', state: { active, marked, none: false }, notice };
}

function canMarkAll(prompt: AnyOfPrompt): boolean {
  return isBeyondDigits(prompt.options) && mostOf(prompt) === prompt.options.length;
}

/** Marks all, or none where all are marked. */
function toggleAll({ active, marked }: Marks, { options }: AnyOfPrompt): Marking {
  const all = options.map((_, at) => at);
  return { kind: 'on', state: { active, marked: marked.length < all.length ? all : [], none: false } };
}

function chosenValues(marked: readonly number[], { options }: AnyOfPrompt): readonly string[] {
  return options.flatMap(({ value }, at) => (marked.includes(at) ? [value] : []));
}

function itemsWithBoxes({ marked, none }: Marks, { options }: AnyOfPrompt, words: PromptWords): ListItem[] {
  const box = (isMarked: boolean) => ({ box: isMarked ? '●' : '○' });
  return [
    ...options.map((option, at) => ({
      ...itemOf(option, at),
      ...(at < 9 ? {} : { key: '' }),
      ...box(marked.includes(at)),
    })),
    { key: '0', label: words.noneOfThese, ...box(none) },
  ];
}

function waysOf({ marked }: Marks, prompt: AnyOfPrompt, { keys }: PromptWords): string {
  const { length } = prompt.options;
  const most = mostOf(prompt);
  const last = Math.min(9, length);
  if (most < length) return keys.markAtMost({ last, marked: marked.length, most });
  return canMarkAll(prompt) ? keys.markAll({ marked: marked.length, of: length }) : keys.mark({ last });
}
