import type { AnyPrompt } from '../../world/ask.ts';
import type { PromptWords } from '../kinds.ts';
import { BACK, isLeftOpenWithEnter, onCommand, type ReplyOrFault, SKIP } from '../reply-or-fault.ts';
import { isBack, type Key } from './keys.ts';

/** What a key does that leaves any question, as its typed word does; undefined for the other keys. */
export function onLeaving(key: Key, prompt: AnyPrompt, words: PromptWords): ReplyOrFault<never> | undefined {
  if (isBack(key)) return onCommand(BACK, prompt, words);
  return isLeaveOpen(key) ? onCommand(SKIP, prompt, words) : undefined;
}

function isLeaveOpen(key: Key): boolean {
  return !key.pasted && key.ctrl && key.name === 'o';
}

/** The key that leaves a question open, as it is told. */
export const LEAVING = 'Ctrl-O';

/** What the keys do at this moment. */
export interface Hints {
  /** What Enter does; null where nothing was given yet and nothing stands ready. */
  readonly enter: string | null;
  /** How one chooses, or writes. */
  readonly ways: readonly string[];
}

/** The hints under a question, in the order that they have everywhere. */
export function footerOf({ enter, ways }: Hints, prompt: AnyPrompt, { keys }: PromptWords): string[] {
  const { leaveOpen: means } = prompt;
  const opensWithEnter = enter === null && isLeftOpenWithEnter(prompt);
  return [
    opensWithEnter && means !== undefined ? keys.enterOrOpen({ means }) : (enter ?? keys.answer),
    ...ways,
    ...(opensWithEnter || means === undefined ? [] : [keys.open({ means })]),
    ...(prompt.canGoBack ? [keys.back] : []),
    keys.stop,
  ];
}
