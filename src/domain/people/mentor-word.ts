import { normalLine } from '../text.ts';

/** The longest word for a mentor, in characters. */
export const LONGEST_MENTOR_WORD = 40;

/** What was typed as a word for a mentor; undefined when it is empty, too long, or holds what is no writing. */
export function parseMentorWord(typed: string): string | undefined {
  const word = normalLine(typed);
  return word !== '' && [...word].length <= LONGEST_MENTOR_WORD && !/\p{Cc}/u.test(word) ? word : undefined;
}
