import { LANGUAGES, type Language, languageOf } from '../i18n/index.ts';

/** A locale that the program does not speak asks for English, and the next one is not looked at. */
export function languageOfLocale(locale: string): Language | undefined {
  return locale === '' ? undefined : (languageOf(locale) ?? 'en');
}

/** A command line; undefined where it is empty. */
export function parseCommand(text: string): string | undefined {
  return text.trim() || undefined;
}

/** `cat` means none, as an empty command does. */
export function parsePager(text: string): string {
  const command = text.trim();
  return command === 'cat' ? '' : command;
}

/** Whether a variable asks for something: with anything but `0`, `false` and `no`. An empty one says nothing. */
export function isWished(text: string): boolean | undefined {
  return text === '' ? undefined : !['0', 'false', 'no'].includes(text);
}

/** What FORCE_COLOR asks for. */
export function forcedColor(text: string): 'always' | 'never' | undefined {
  const wished = isWished(text);
  return wished === undefined ? undefined : wished ? 'always' : 'never';
}

/** A yes or a no, in any language of the program or as JSON has it; undefined where it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const words = [JSON_WORDS, ...LANGUAGES.map(language => YES_AND_NO[language])];
  if (words.some(({ yes }) => yes === text)) return true;
  return words.some(({ no }) => no === text) ? false : undefined;
}

const JSON_WORDS = { yes: 'true', no: 'false' };

const YES_AND_NO: Readonly<Record<Language, { readonly yes: string; readonly no: string }>> = {
  nl: { yes: 'ja', no: 'nee' },
  en: { yes: 'yes', no: 'no' },
};

/** The text as one of these values; undefined where it is none. */
export function oneOf<T extends string>(values: readonly T[], text: string): T | undefined {
  return values.find(value => value === text);
}
