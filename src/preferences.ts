import { LONGEST_RHYTHM, parseRhythm, RHYTHM_IN_WEEKS } from './domain/meetings/rhythm.ts';
import { LONGEST_MENTOR_WORD, parseMentorWord } from './domain/people/mentor-word.ts';
import type { Expected } from './domain/problem.ts';
import type { Globals } from './globals.ts';
import { LANGUAGES, type Language, languageOf } from './i18n/index.ts';
import {
  forcedColor,
  isWished,
  languageOfLocale,
  oneOf,
  parseCommand,
  parsePager,
  yesOrNo,
} from './preferences/texts.ts';

/** What a person prefers, each under the name that it has in `settings.json`. */
export interface Preferences {
  readonly language: Language;
  /** The word the person uses for a mentor: coach, buddy, leermeester … */
  readonly word: string;
  /** How many weeks there are between two meetings. */
  readonly rhythm: number;
  /** The command that opens the person's editor; null for what the platform has. */
  readonly editor: string | null;
  /** Plain lines, for a screen reader or a terminal that cannot move its cursor. */
  readonly accessible: boolean;
  readonly color: Color;
  /** The command that shows a long text a screen at a time; null for what the platform has, empty for none. */
  readonly pager: string | null;
}

const COLORS = ['auto', 'always', 'never'] as const;

/** Whether there is colour; auto where the stream is a terminal. */
export type Color = (typeof COLORS)[number];

/** What the person has set, for every run. */
export type Settings = { readonly [K in keyof Preferences]?: NonNullable<Preferences[K]> };

/** One row of the table. What says nothing reads as undefined. */
export interface Preference<T> {
  /** The flag for one run; null where there is none. */
  readonly flag: { readonly name: string; readonly read: (given: GivenFlags) => T | undefined } | null;
  /** Environment variables, which go before the setting; the first that says something counts. */
  readonly environment: readonly Variable<T>[];
  /** Those that come with a computer or a window, chosen by nobody for this program; they go behind the setting. */
  readonly system: readonly Variable<T>[];
  readonly otherwise: T;
  /** The value in a text, as it is set. */
  readonly parse: (text: string) => NonNullable<T> | undefined;
  /** What such a text has to be. */
  readonly expected: Expected;
}

export interface Variable<T> {
  readonly name: string;
  readonly read: (text: string) => T | undefined;
}

/** What flags say of preferences. */
export type GivenFlags = Pick<Globals, 'language' | 'noColor' | 'accessible'>;

/**
 * Every preference, and what decides it: a flag goes before the environment, that before the settings, and those before what
 * holds otherwise. This is written nowhere else.
 *
 * A locale is no choice of a language: it comes with the computer, and many a Dutch one says `en_US`. So a language that was
 * kept goes before it, and only MENTOR_LANG, which is said to this program, before that. A dumb terminal has nothing to say
 * against a wish for colour in the same way; but it cannot move its cursor, so that it leaves no choice of plain lines.
 */
export const PREFERENCES: { readonly [K in keyof Preferences]: Preference<Preferences[K]> } = {
  language: {
    flag: { name: '--lang', read: ({ language }) => language },
    environment: [{ name: 'MENTOR_LANG', read: languageOf }],
    system: variables(['LC_ALL', 'LC_MESSAGES', 'LANG'], languageOfLocale),
    otherwise: 'en',
    parse: text => oneOf(LANGUAGES, text),
    expected: { kind: 'one-of', values: LANGUAGES },
  },
  word: {
    flag: null,
    environment: [],
    system: [],
    otherwise: 'mentor',
    parse: parseMentorWord,
    expected: { kind: 'text', most: LONGEST_MENTOR_WORD },
  },
  rhythm: {
    flag: null,
    environment: [],
    system: [],
    otherwise: RHYTHM_IN_WEEKS,
    parse: parseRhythm,
    expected: { kind: 'whole-number', from: 1, to: LONGEST_RHYTHM },
  },
  editor: {
    flag: null,
    environment: variables(['VISUAL', 'EDITOR'], parseCommand),
    system: [],
    otherwise: null,
    parse: parseCommand,
    expected: { kind: 'text', most: null },
  },
  accessible: {
    flag: { name: '--accessible', read: ({ accessible }) => accessible || undefined },
    environment: [
      { name: 'TERM', read: text => text === 'dumb' || undefined },
      ...variables(['MENTOR_ACCESSIBLE', 'ACCESSIBLE'], isWished),
    ],
    system: [],
    otherwise: false,
    parse: yesOrNo,
    expected: { kind: 'yes-no' },
  },
  color: {
    flag: { name: '--no-color', read: ({ noColor }) => (noColor ? 'never' : undefined) },
    environment: [
      ...variables(['NO_COLOR', 'MENTOR_NO_COLOR'], text => (text === '' ? undefined : 'never')),
      { name: 'FORCE_COLOR', read: forcedColor },
    ],
    system: [{ name: 'TERM', read: text => (text === 'dumb' ? 'never' : undefined) }],
    otherwise: 'auto',
    parse: text => oneOf(COLORS, text),
    expected: { kind: 'one-of', values: COLORS },
  },
  pager: {
    flag: null,
    environment: variables(['MENTOR_PAGER', 'PAGER'], parsePager),
    system: [],
    otherwise: null,
    parse: parsePager,
    expected: { kind: 'text', most: null },
  },
};

/** The name of a setting among these that cannot be one; undefined where there is none. Other keys may be there. */
export function invalidSetting(settings: Readonly<Record<string, unknown>>): string | undefined {
  const found = Object.entries(PREFERENCES).find(([key, { parse }]) => {
    const value = settings[key];
    return value !== undefined && typeof parse(String(value)) !== typeof value;
  });
  return found?.[0];
}

function variables<T>(names: readonly string[], read: Variable<T>['read']): readonly Variable<T>[] {
  return names.map(name => ({ name, read }));
}
