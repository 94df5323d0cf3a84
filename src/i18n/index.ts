import { en } from './en.ts';
import { nl } from './nl.ts';

export type Messages = ReturnType<typeof en>;

/** A catalogue: from the person's word for a mentor to all sentences in one language. */
export type Catalogue = (mentorWord: string) => Messages;

export const catalogues = { nl, en } as const satisfies Record<string, Catalogue>;

export type Language = keyof typeof catalogues;

/** The language that a word such as `nl_NL.UTF-8` names; undefined when the program does not speak it. */
export function languageOf(word: string | undefined): Language | undefined {
  const start = word?.slice(0, 2).toLowerCase();
  return start === 'nl' || start === 'en' ? start : undefined;
}
