import type { SheetWords } from '../domain/sessions/sheet.ts';
import type { SheetLanguage } from '../domain/sessions/sheet-changes.ts';
import type { en } from './en.ts';

type Sentences = typeof en;

/** All that is said in one language. */
export interface Messages extends ReturnType<Sentences> {
  /** A sheet in that language, which may come back with headings in any. */
  readonly sheet: SheetLanguage;
}

/** A catalogue: from the person's word for a mentor to all sentences in one language. */
export type Catalogue = (mentorWord: string) => Messages;

interface Spoken {
  readonly sentences: () => Promise<Sentences>;
  readonly sheet: () => Promise<SheetWords>;
}

const spoken = {
  nl: {
    sentences: async () => (await import('./nl.ts')).nl,
    sheet: async () => (await import('./nl/sheet.ts')).sheet,
  },
  en: {
    sentences: async () => (await import('./en.ts')).en,
    sheet: async () => (await import('./en/sheet.ts')).sheet,
  },
} as const satisfies Record<string, Spoken>;

export type Language = keyof typeof spoken;

export const LANGUAGES = Object.keys(spoken) as readonly Language[];

/** The catalogue of a language. Of others only the headings of a sheet are loaded. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  const [sentences, sheet] = await Promise.all([spoken[language].sentences(), sheetIn(language)]);
  return mentorWord => ({ ...sentences(mentorWord), sheet });
}

async function sheetIn(language: Language): Promise<SheetLanguage> {
  const others = LANGUAGES.filter(other => other !== language);
  const [words, ...known] = await Promise.all([
    spoken[language].sheet(),
    ...others.map(other => spoken[other].sheet()),
  ]);
  return { words, known: [words, ...known] };
}

/** The language that a word such as `nl_NL.UTF-8` names; undefined when the program does not speak it. */
export function languageOf(word: string | undefined): Language | undefined {
  return LANGUAGES.find(language => word?.toLowerCase().split(/[_.@-]/)[0] === language);
}
