import type { AnyPrompt } from '../../world/ask.ts';
import type { PromptWords } from '../kinds.ts';
import { isLeftOpenWithEnter } from '../reply-or-fault.ts';

/** Tells the ways round a question, but not those that were told at the question before: what is said at each is noise. */
export interface TellerOfWays {
  /** Sentences: what Enter keeps (`now`, in words), how to leave the question open, and how to go back. */
  tell(prompt: AnyPrompt, now: string | undefined): readonly string[];
}

export function tellerOfWays(words: PromptWords): TellerOfWays {
  const last: { open: string | undefined; back: string | undefined } = { open: undefined, back: undefined };
  return {
    tell(prompt, now) {
      const open = leavingOpen(prompt, now !== undefined, words);
      const back = prompt.canGoBack ? words.plain.back : undefined;
      const told = [open === last.open ? undefined : open, back === last.back ? undefined : back];
      Object.assign(last, { open, back });
      const kept = now === undefined ? [] : [words.plain.now({ answer: now })];
      return [...kept, ...told.flatMap(sentence => (sentence === undefined ? [] : [sentence]))];
    },
  };
}

function leavingOpen(prompt: AnyPrompt, isSuggested: boolean, { plain }: PromptWords): string | undefined {
  const { leaveOpen: means } = prompt;
  if (means === undefined) return undefined;
  return isLeftOpenWithEnter(prompt) && !isSuggested ? plain.emptyOrSkip({ means }) : plain.skip({ means });
}
