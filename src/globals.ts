import type { InputFault } from './domain/problem.ts';
import { LANGUAGES, type Language, languageOf } from './i18n/index.ts';

/** What the command line says that must be known before the world is made, and with it the language. */
export interface Globals {
  readonly language: Language | undefined;
  readonly home: string | undefined;
  readonly noInput: boolean;
  readonly noColor: boolean;
  readonly accessible: boolean;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly faults: readonly InputFault[];
}

/** The global flags among these words, wherever they stand before a `--`. Other words are not looked at. */
export function parseGlobals(args: readonly string[]): Globals {
  const end = args.indexOf('--');
  const words = end < 0 ? args : args.slice(0, end);
  const [lang, home] = [valueOfFlag('--lang', words), valueOfFlag('--home', words)];
  return {
    language: languageOf(lang),
    home,
    noInput: words.includes('--no-input'),
    noColor: words.includes('--no-color'),
    accessible: words.includes('--accessible'),
    quiet: words.includes('--quiet') || words.includes('-q'),
    json: words.includes('--json'),
    faults: [
      ...(lang === undefined || LANGUAGES.some(language => language === lang) ? [] : [unknownLanguage(lang)]),
      ...(home === '' ? [noHome] : []),
    ],
  };
}

/** The words that are neither flags nor the values of global ones. They begin with the command. */
export function plainWordsIn(args: readonly string[]): readonly string[] {
  return args.filter((word, at) => !word.startsWith('-') && !WITH_VALUE.includes(args[at - 1] ?? ''));
}

const WITH_VALUE = ['--lang', '--home'];

/** The value of a flag, as `--flag value` or `--flag=value`; the last one counts. */
function valueOfFlag(flag: string, words: readonly string[]): string | undefined {
  const at = words.findLastIndex(word => word === flag || word.startsWith(`${flag}=`));
  const word = words[at];
  if (word === undefined) return undefined;
  return word === flag ? words[at + 1] : word.slice(flag.length + 1);
}

function unknownLanguage(came: string): InputFault {
  return { kind: 'wrong', key: '--lang', expected: { kind: 'one-of', values: LANGUAGES }, came };
}

/** An empty name, as a variable that is not set leaves, must not mean the person's real journal. */
const noHome: InputFault = { kind: 'missing', key: '--home', expected: { kind: 'text', most: null } };
