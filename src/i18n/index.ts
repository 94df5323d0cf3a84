import type { en } from './en.ts';

export type Messages = ReturnType<typeof en>;

/** A catalogue: from the person's word for a mentor to all sentences in one language. */
export type Catalogue = (mentorWord: string) => Messages;

const catalogues = {
  nl: async () => (await import('./nl.ts')).nl,
  en: async () => (await import('./en.ts')).en,
} as const satisfies Record<string, () => Promise<Catalogue>>;

export type Language = keyof typeof catalogues;

export const LANGUAGES = Object.keys(catalogues) as readonly Language[];

/** The catalogue of a language; only that one is loaded. */
export function catalogueOf(language: Language): Promise<Catalogue> {
  return catalogues[language]();
}

/** The language that a word such as `nl_NL.UTF-8` names; undefined when the program does not speak it. */
export function languageOf(word: string | undefined): Language | undefined {
  return LANGUAGES.find(language => word?.toLowerCase().split(/[_.@-]/)[0] === language);
}
