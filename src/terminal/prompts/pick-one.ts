import type { OneOfPrompt, YesNoPrompt } from '../../world/ask.ts';
import { isAnsweredByDigit, type Meaning, PROMPT_KINDS, type PromptWords, yesOrNoBegunBy } from '../kinds.ts';
import { onAnswer, onNothing } from '../reply-or-fault.ts';
import type { Dialogue, DialogueStep } from './dialogue.ts';
import { LEAVING } from './footer.ts';
import { isEnter, type Key } from './keys.ts';
import { type ListItem, listLines } from './list.ts';
import { pickerFor, stepFromReply } from './picker.ts';
import { type Active, type Numbered, stepActive, typeNumber } from './stepping.ts';
import { isLetter, wordAfter } from './yes-letters.ts';

/** One of a list, of which none is active at first but the earlier answer. A digit answers at once where it can be the whole number. */
export function choiceDialogue(prompt: OneOfPrompt, words: PromptWords): Dialogue<unknown, string> {
  const { options } = prompt;
  const confirm = confirmer(PROMPT_KINDS['one-of'], prompt, words);
  const press = (state: Numbered, key: Key): DialogueStep<Numbered, string> => {
    if (isEnter(key)) return confirm(state, options[state.active ?? -1]?.value);
    const now = typeNumber(state, key, options.length);
    const option = now.digits === '' ? undefined : options[now.active ?? -1];
    return option !== undefined && isAnsweredByDigit(prompt)
      ? confirm(now, option.value)
      : { kind: 'on', state: now };
  };
  const before = options.findIndex(({ value }) => value === prompt.suggestion);
  return pickerFor(prompt, words, {
    start: { active: before < 0 ? null : before, digits: '' },
    press,
    body: ({ active }, space, tight) => listLines(options.map(itemOf), active, space, tight),
    hints: ({ active }) => ({
      enter: active === null ? null : words.keys.answer,
      ways: [words.keys.choose({ last: options.length })],
    }),
  });
}

interface YesNoLeaning {
  readonly active: Active;
  /** The letters typed one after the other. */
  readonly word: string;
}

/** Yes or no: a list of two, of which none is active at first but the earlier answer. Letters move, so that the whole word may be typed. */
export function yesNoDialogue(prompt: YesNoPrompt, words: PromptWords): Dialogue<unknown, boolean> {
  const items: readonly ListItem[] = [
    { key: words.letters.yes, label: words.yes },
    { key: words.letters.no, label: words.no },
  ];
  const confirm = confirmer(PROMPT_KINDS['yes-no'], prompt, words);
  const press = (state: YesNoLeaning, key: Key): DialogueStep<YesNoLeaning, boolean> => {
    if (!isEnter(key)) return { kind: 'on', state: leanBy(state, key) };
    const untouched = { ...state, word: '' };
    if (yesOrNoBegunBy(state.word) === undefined)
      return { kind: 'on', state: untouched, notice: words.chooseOne };
    return confirm(untouched, ANSWERS[state.active ?? -1]);
  };
  return pickerFor<YesNoLeaning, boolean>(prompt, words, {
    start: { active: prompt.suggestion === undefined ? null : ANSWERS.indexOf(prompt.suggestion), word: '' },
    press,
    body: ({ active }, space, tight) => listLines(items, active, space, tight),
    hints: ({ active }) => ({
      enter: active === null ? null : words.keys.answer,
      ways: [words.keys.chooseLetter(words.letters)],
    }),
  });
}

function leanBy({ active, word }: YesNoLeaning, key: Key): YesNoLeaning {
  if (!isLetter(key)) return { active: stepActive(active, key, ANSWERS.length), word: '' };
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
  return <S>(state: S, answer: T | undefined): DialogueStep<S, T> => {
    const outcome =
      answer === undefined
        ? onNothing(meaning, prompt, words, { wanted: words.chooseOne, leaving: LEAVING })
        : onAnswer(meaning, prompt, answer, words);
    return stepFromReply(outcome, state);
  };
}

export function itemOf({ label, hint }: OneOfPrompt['options'][number], at: number): ListItem {
  return { key: String(at + 1), label, ...(hint === undefined ? {} : { hint }) };
}
