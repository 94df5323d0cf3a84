import type { DemoStory } from '../domain/demo/story.ts';
import type { SheetWords } from '../domain/meetings/sheet.ts';
import type { SameCommands } from './command-words.ts';
import type { everyday } from './en/everyday.ts';
import type { help } from './en/help.ts';
import type { en } from './en.ts';

type Sentences = typeof en;

/** What is said every day, loaded with the program: days, the reflections, and the program itself. */
export type EverydayWords = ReturnType<typeof everyday>;

/** What help says. No command needs it. */
export interface HelpWords extends Omit<typeof help, 'commands'> {
  readonly commands: SameCommands<(typeof help)['commands']>;
}

/** All that is said in one language, but for help. */
export type Messages = ReturnType<Sentences>;

/** A catalogue: from the person's word for a mentor to all sentences in one language. */
export type Catalogue = (mentorWord: string) => Messages;

/** A language, each part of it loaded when it is wanted. */
export interface Spoken {
  readonly demo: () => Promise<DemoStory>;
  readonly everyday: () => Promise<typeof everyday>;
  readonly help: () => Promise<HelpWords>;
  readonly sentences: () => Promise<Sentences>;
  readonly sheet: () => Promise<SheetWords>;
}

const spoken = {
  nl: {
    demo: async () => (await import('./nl/demo/story.ts')).story,
    everyday: async () => (await import('./nl/everyday.ts')).everyday,
    help: async () => (await import('./nl/help.ts')).help,
    sentences: async () => (await import('./nl.ts')).nl,
    sheet: async () => (await import('./nl/sheet.ts')).sheet,
  },
  en: {
    demo: async () => (await import('./en/demo/story.ts')).story,
    everyday: async () => (await import('./en/everyday.ts')).everyday,
    help: async () => (await import('./en/help.ts')).help,
    sentences: async () => (await import('./en.ts')).en,
    sheet: async () => (await import('./en/sheet.ts')).sheet,
  },
} as const satisfies Record<string, Spoken>;

export type Language = keyof typeof spoken;

// `Object.keys` knows texts only; these are the keys of the constant above.
export const LANGUAGES = Object.keys(spoken) as readonly Language[];

/** From the person's word for a mentor to the sentences of every day in a language. */
export function everydayWordsIn(language: Language): Promise<(mentorWord: string) => EverydayWords> {
  return spoken[language].everyday();
}

export function helpWordsIn(language: Language): Promise<HelpWords> {
  return spoken[language].help();
}

export function catalogueOf(language: Language): Promise<Catalogue> {
  return spoken[language].sentences();
}

/** The story of the journal in which one may look round. */
export function demoStoryIn(language: Language): Promise<DemoStory> {
  return spoken[language].demo();
}

/** The words of a sheet in every language. */
export function sheetWords(): Promise<readonly SheetWords[]> {
  return Promise.all(LANGUAGES.map(language => spoken[language].sheet()));
}

/** The language that a word such as `nl_NL.UTF-8` names; undefined when the program does not speak it. */
export function languageOf(word: string | undefined): Language | undefined {
  return LANGUAGES.find(language => word?.toLowerCase().split(/[_.@-]/)[0] === language);
}
