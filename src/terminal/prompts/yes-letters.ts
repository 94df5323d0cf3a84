import { yesOrNoBegunBy } from '../kinds.ts';
import type { Key } from './keys.ts';

/** Whether this key types a letter, and with it perhaps a part of yes or no. */
export function isLetter(key: Key): boolean {
  return /^\p{L}$/u.test(key.typed);
}

/**
 * The word under way after one more letter: the beginning of a yes or no is gone on with or begun anew, and what
 * begins neither stays so until another key, so that no letter in the middle of another word answers.
 */
export function wordAfter(word: string, letter: string): string {
  const longer = word + letter;
  const beginsAnew = yesOrNoBegunBy(word) !== undefined && yesOrNoBegunBy(longer) === undefined;
  return beginsAnew ? letter : longer;
}
