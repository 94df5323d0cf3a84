import type { OneOfPrompt, YesNoPrompt } from '../../world/ask.ts';
import { isAnsweredByDigit, type Meaning, PROMPT_KINDS, type PromptWords, yesOrNoBegunBy } from '../kinds.ts';
import { onAnswer, onNothing } from '../reply-or-fault.ts';
import type { Dialogue, Step } from './dialogue.ts';
import { LEAVING } from './footer.ts';
import { isEnter, type Key } from './keys.ts';
import { type Item, listed } from './list.ts';
import { pickerFor, stepOf } from './picker.ts';
import { type Active, type Numbered, numberedBy, steppedBy } from './stepping.ts';
import { isLetter, wordAfter } from './yes-letters.ts';

/** One of a list, of which none is active at first but the earlier answer. A digit answers at once where it can be the whole number. */
export function choiceDialogue(prompt: OneOfPrompt, words: PromptWords): Dialogue<unknown, string> {
  const { options } = prompt;
  const confirm = confirmer(PROMPT_KINDS['one-of'], prompt, words);
  const press = (state: Numbered, key: Key): Step<Numbered, string> => {
    if (isEnter(key)) return confirm(state, options[state.active ?? -1]?.value);
    const now = numberedBy(state, key, options.length);
    const option = now.digits === '' ? undefined : options[now.active ?? -1];
    return option !== undefined && isAnsweredByDigit(prompt)
      ? confirm(now, option.value)
      : { kind: 'on', state: now };
  };
  const before = options.findIndex(({ value }) => value === prompt.before);
  return pickerFor(prompt, words, {
    start: { active: before < 0 ? null : before, digits: '' },
    press,
    body: ({ active }, space, tight) => listed(options.map(itemOf), active, space, tight),
    hints: ({ active }) => ({
      enter: active === null ? null : words.keys.answer,
      ways: [words.keys.choose({ last: options.length })],
    }),
  });
}

interface Leaning {
  readonly active: Active;
  /** The letters typed one after the other. */
  readonly word: string;
}

/** Yes or no: a list of two, of which none is active at first but the earlier answer. Letters move, so that the whole word may be typed. */
export function yesNoDialogue(prompt: YesNoPrompt, words: PromptWords): Dialogue<unknown, boolean> {
  const items: readonly Item[] = [
    { key: words.letters.yes, label: words.yes },
    { key: words.letters.no, label: words.no },
  ];
  const confirm = confirmer(PROMPT_KINDS['yes-no'], prompt, words);
  const press = (state: Leaning, key: Key): Step<Leaning, boolean> => {
    if (!isEnter(key)) return { kind: 'on', state: leaningBy(state, key) };
    const untouched = { ...state, word: '' };
    if (yesOrNoBegunBy(state.word) === undefined)
      return { kind: 'on', state: untouched, notice: words.chooseOne };
    return confirm(untouched, ANSWERS[state.active ?? -1]);
  };
  return pickerFor<Leaning, boolean>(prompt, words, {
    start: { active: prompt.before === undefined ? null : ANSWERS.indexOf(prompt.before), word: '' },
    press,
    body: ({ active }, space, tight) => listed(items, active, space, tight),
    hints: ({ active }) => ({
      enter: active === null ? null : words.keys.answer,
      ways: [words.keys.chooseLetter(words.letters)],
    }),
  });
}

function leaningBy({ active, word }: Leaning, key: Key): Leaning {
  if (!isLetter(key)) return { active: steppedBy(active, key, ANSWERS.length), word: '' };
  const now = wordAfter(word, key.typed);
  const begun = yesOrNoBegunBy(now);
  return { active: begun === undefined ? active : ANSWERS.indexOf(begun), word: now };
}

const ANSWERS: readonly boolean[] = [true, false];

function confirmer<P extends OneOfPrompt | YesNoPrompt, T>(
  meaning: Meaning<P, T>,
  prompt: P,
  words: PromptWords,
) {
  return <S>(state: S, answer: T | undefined): Step<S, T> => {
    const outcome =
      answer === undefined
        ? onNothing(meaning, prompt, words, { wanted: words.chooseOne, leaving: LEAVING })
        : onAnswer(meaning, prompt, answer, words);
    return stepOf(outcome, state);
  };
}

export function itemOf({ label, hint }: OneOfPrompt['options'][number], at: number): Item {
  return { key: String(at + 1), label, ...(hint === undefined ? {} : { hint }) };
}
