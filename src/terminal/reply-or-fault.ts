import type { AnyPrompt, Prompt, Reply } from '../world/ask.ts';
import type { Meaning, PromptWords } from './kinds.ts';

/** What becomes of what was given: a reply, or a sentence on why there is none yet. */
export type ReplyOrFault<T> =
  | { readonly kind: 'reply'; readonly reply: Reply<T> }
  | { readonly kind: 'fault'; readonly why: string };

/**
 * What Enter alone does where nothing was typed or chosen. `wanted` says what must be given; `leaving` is what leaves
 * the question open here, and is told where the question weighs too much to do so with Enter.
 */
export function onNothing<P extends Prompt, T>(
  meaning: Meaning<P, T>,
  prompt: P,
  words: PromptWords,
  { wanted, leaving }: { wanted: string; leaving: string },
): ReplyOrFault<T> {
  const suggestion = meaning.suggestionOf(prompt);
  if (suggestion !== undefined) return onAnswer(meaning, prompt, suggestion, words);
  if (isLeftOpenWithEnter(prompt)) return { kind: 'reply', reply: { kind: 'left-open' } };
  const why = prompt.leaveOpen === undefined ? wanted : `${wanted} ${words.leavesOpen({ leaving })}`;
  return { kind: 'fault', why };
}

/** Whether Enter leaves the question open where nothing was given and nothing stands ready. */
export function isLeftOpenWithEnter({ leaveOpen, weighs }: AnyPrompt): boolean {
  return leaveOpen !== undefined && weighs !== true;
}

/** An answer, unless something is wrong with it. */
export function onAnswer<P extends Prompt, T>(
  meaning: Meaning<P, T>,
  prompt: P,
  answer: T,
  words: PromptWords,
): ReplyOrFault<T> {
  const why = meaning.fault(prompt, answer, words);
  return why === undefined
    ? { kind: 'reply', reply: { kind: 'answer', value: answer } }
    : { kind: 'fault', why };
}

export const BACK = ':back';
export const SKIP = ':skip';
const BACKS = [BACK, ':terug'];
const SKIPS = [SKIP, ':overslaan'];

/** Whether this is meant to be a word that every kind of question knows, and no answer. */
export function isCommand(typed: string): boolean {
  return /^:\p{L}{3,}$/u.test(typed);
}

/** What such a word does, in either language and in capitals too; undefined for what is none. */
export function onCommand(
  typed: string,
  prompt: AnyPrompt,
  words: PromptWords,
): ReplyOrFault<never> | undefined {
  const command = typed.toLowerCase();
  if (BACKS.includes(command)) {
    return prompt.canGoBack
      ? { kind: 'reply', reply: { kind: 'back' } }
      : { kind: 'fault', why: words.nothingBefore };
  }
  if (SKIPS.includes(command)) {
    return prompt.leaveOpen === undefined
      ? { kind: 'fault', why: words.mustAnswer }
      : { kind: 'reply', reply: { kind: 'left-open' } };
  }
  return isCommand(typed) ? { kind: 'fault', why: words.unknownCommand({ typed }) } : undefined;
}
