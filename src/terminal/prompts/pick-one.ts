import type { ChoiceQuestion, Reply, YesNoQuestion } from '../../world/ask.ts';
import type { Dialogue, Step } from './dialogue.ts';
import { isEnter, type Key } from './keys.ts';
import { type Item, listed } from './list.ts';
import { type Asked, type Picking, type PromptWords, pickerFor } from './picker.ts';

interface Candidate<T> extends Item {
  readonly reply: Reply<T>;
}

/** One of a list. Where it may be left open nothing is active at first, so that Enter alone answers nothing. */
export function choiceDialogue<T extends string>(question: ChoiceQuestion<T>, words: PromptWords) {
  const picks = question.options.map(
    (option, at): Candidate<T> => ({
      key: at < 9 ? String(at + 1) : '',
      label: option.label,
      ...(option.hint === undefined ? {} : { hint: option.hint }),
      reply: { kind: 'answer', value: option.value },
    }),
  );
  const before = question.options.findIndex(({ value }) => value === question.before);
  const all = question.canSkip ? [...picks, skipPick<T>('0', words)] : picks;
  const untouched = question.canSkip ? null : 0;
  return oneOf(question, words, all, { start: before < 0 ? untouched : before, hint: words.keys.choose });
}

/** Yes or no: a list of two, picked by their letters, of which none is active at first. */
export function yesNoDialogue(question: YesNoQuestion, words: PromptWords) {
  const { letters } = words;
  const picks: readonly Candidate<boolean>[] = [
    { key: letters.yes, label: words.yes, reply: { kind: 'answer', value: true } },
    { key: letters.no, label: words.no, reply: { kind: 'answer', value: false } },
  ];
  const all = question.canSkip ? [...picks, skipPick<boolean>(letters.skip, words)] : picks;
  const start = question.before === undefined ? null : question.before ? 0 : 1;
  return oneOf(question, words, all, { start, hint: words.keys.chooseLetter });
}

function skipPick<T>(key: string, words: PromptWords): Candidate<T> {
  return { key, label: words.ratherNotSay, reply: { kind: 'skip' } };
}

type Active = number | null;

function oneOf<T>(
  asked: Asked,
  words: PromptWords,
  picks: readonly Candidate<T>[],
  how: { start: Active; hint: string },
): Dialogue<unknown, T> {
  const confirm = (active: Active): Step<Active, T> => {
    const pick = active === null ? undefined : picks[active];
    if (pick === undefined) return { kind: 'on', state: active, notice: words.chooseOne };
    return { kind: 'reply', reply: pick.reply };
  };
  const picking: Picking<Active, T> = {
    start: how.start,
    press: (active, key) =>
      isEnter(key) ? confirm(active) : { kind: 'on', state: moved(active, key, picks, words) },
    body: (active, space, tight) => listed(picks, active, space, tight),
    hints: () => [how.hint, words.keys.answer],
    said: answer => picks.find(({ reply }) => reply.kind === 'answer' && reply.value === answer)?.label ?? '',
  };
  return pickerFor(asked, words, picking);
}

function moved<T>(active: Active, key: Key, picks: readonly Candidate<T>[], words: PromptWords): Active {
  const typed = key.typed.toLowerCase();
  const byKey = picks.findIndex(pick => pick.key !== '' && pick.key === typed);
  if (byKey >= 0) return byKey;
  const bySkip = typed === words.letters.skip ? picks.findIndex(({ reply }) => reply.kind === 'skip') : -1;
  return bySkip >= 0 ? bySkip : steppedBy(active, key, picks.length);
}

/** The active line after a key that moves over a list of this length: arrows, j and k, Home and End. */
export function steppedBy(active: Active, key: Key, length: number): Active {
  const name = key.ctrl || key.meta ? '' : key.name;
  if (name === 'up' || name === 'k') return ((active ?? 0) + length - 1) % length;
  if (name === 'down' || name === 'j') return active === null ? 0 : (active + 1) % length;
  if (name === 'home') return 0;
  return name === 'end' ? length - 1 : active;
}
