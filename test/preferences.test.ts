import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InputFault } from '../src/domain/problem.ts';
import { en } from '../src/i18n/en.ts';
import { choosePreferences, type Sources } from '../src/preferences/choose.ts';
import {
  type GivenFlags,
  invalidSetting,
  PREFERENCES,
  type Preferences,
  type Settings,
} from '../src/preferences.ts';

type Key = keyof Preferences;
const KEYS = Object.keys(PREFERENCES) as Key[];

const noFlags: GivenFlags = { language: undefined, noColor: false, accessible: false };

/** Somebody who says this, and nothing else. */
interface Voice {
  readonly flags?: Partial<GivenFlags>;
  readonly env?: Sources['env'];
  readonly settings?: Settings;
}

/** What each has to be, as it is told where a setting is none. */
const TOLD: Readonly<Record<Key, string>> = {
  language: 'one of nl, en',
  word: 'a text of at most 40 characters',
  rhythm: 'a whole number from 1 to 52',
  editor: 'a text',
  accessible: 'true or false',
  color: 'one of auto, always, never',
  pager: 'a text',
};

/** All that may be said of each preference, the first that counts first, and what it says. */
const voices: { readonly [K in Key]: readonly (readonly [Voice, Preferences[K], from: string])[] } = {
  language: [
    [{ flags: { language: 'nl' } }, 'nl', 'flag'],
    [{ env: { MENTOR_LANG: 'en' } }, 'en', 'environment'],
    [{ settings: { language: 'nl' } }, 'nl', 'setting'],
    [{ env: { LC_ALL: 'en_US.UTF-8' } }, 'en', 'system'],
    [{ env: { LC_MESSAGES: 'nl_NL' } }, 'nl', 'system'],
    [{ env: { LANG: 'fr_FR.UTF-8' } }, 'en', 'system'],
    [{}, 'en', 'otherwise'],
  ],
  word: [
    [{ settings: { word: 'coach' } }, 'coach', 'setting'],
    [{}, 'mentor', 'otherwise'],
  ],
  rhythm: [
    [{ settings: { rhythm: 4 } }, 4, 'setting'],
    [{}, 3, 'otherwise'],
  ],
  editor: [
    [{ env: { VISUAL: 'code' } }, 'code', 'environment'],
    [{ env: { EDITOR: ' nano ' } }, 'nano', 'environment'],
    [{ settings: { editor: 'gedit' } }, 'gedit', 'setting'],
    [{}, null, 'otherwise'],
  ],
  accessible: [
    [{ flags: { accessible: true } }, true, 'flag'],
    [{ env: { TERM: 'dumb' } }, true, 'environment'],
    [{ env: { MENTOR_ACCESSIBLE: '0' } }, false, 'environment'],
    [{ env: { ACCESSIBLE: '1' } }, true, 'environment'],
    [{ settings: { accessible: true } }, true, 'setting'],
    [{}, false, 'otherwise'],
  ],
  color: [
    [{ flags: { noColor: true } }, 'never', 'flag'],
    [{ env: { NO_COLOR: '1' } }, 'never', 'environment'],
    [{ env: { MENTOR_NO_COLOR: 'yes' } }, 'never', 'environment'],
    [{ env: { FORCE_COLOR: '1' } }, 'always', 'environment'],
    [{ settings: { color: 'always' } }, 'always', 'setting'],
    [{ env: { TERM: 'dumb' } }, 'never', 'system'],
    [{}, 'auto', 'otherwise'],
  ],
  pager: [
    [{ env: { MENTOR_PAGER: 'cat' } }, '', 'environment'],
    [{ env: { PAGER: 'most' } }, 'most', 'environment'],
    [{ settings: { pager: 'less -S' } }, 'less -S', 'setting'],
    [{}, null, 'otherwise'],
  ],
};

/** What comes of all of these at once. */
function together(all: readonly Voice[]) {
  return choosePreferences({
    flags: Object.assign({}, noFlags, ...all.map(({ flags }) => flags)),
    env: Object.assign({}, ...all.map(({ env }) => env)),
    settings: Object.assign({}, ...all.map(({ settings }) => settings)),
  });
}

const inEnv = (env: Sources['env']) => choosePreferences({ flags: noFlags, env, settings: {} });

describe.each(KEYS)('the preference %s', key => {
  const row = voices[key];

  it.each(row.map((_, at) => at))(
    'follows flag, environment, setting, what holds otherwise: from voice %d on',
    at => {
      const [first, ...overruled] = row.slice(at).map(([, value, from]) => ({ value, from }));
      expect(together(row.slice(at).map(([voice]) => voice))[key]).toEqual({ ...first, overruled });
    },
  );

  it('is tried here with every flag and variable that its row names', () => {
    const { flag, environment, system } = PREFERENCES[key];
    const tried = row.flatMap(([{ env = {} }]) => Object.keys(env));
    expect(tried).toEqual([...environment, ...system].map(({ name }) => name));
    expect(row.some(([{ flags }]) => flags !== undefined)).toBe(flag !== null);
  });

  it('takes as a setting what it can be, and says what that is', () => {
    const { parse, expected } = PREFERENCES[key];
    const setting = row.find(([{ settings }]) => settings !== undefined)?.[1];
    expect(parse(String(setting))).toBe(setting);
    const wrong: InputFault = { kind: 'wrong', key, expected, came: '“…”' };
    const told = en('mentor').problems['invalid-input']({ kind: 'invalid-input', faults: [wrong] });
    expect(told.join('\n')).toContain(`${key}: expected ${TOLD[key]}; got`);
  });

  it('stands in the reference with its flag, its variables and what holds otherwise', () => {
    const { flag, environment, system, otherwise } = PREFERENCES[key];
    const reference = readFileSync(new URL('../docs/reference.md', import.meta.url), 'utf8');
    const cells = reference
      .split('\n')
      .find(line => line.startsWith(`| \`${key}\` |`))
      ?.split('|')
      .map(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code));
    const names = (variables: readonly { readonly name: string }[]) => variables.map(({ name }) => name);
    expect(cells?.slice(2, 4)).toEqual([flag === null ? [] : [flag.name], names(environment)]);
    expect(cells?.[5]).toEqual([...names(system), ...(otherwise === null ? [] : [String(otherwise)])]);
  });
});

describe('a variable', () => {
  it('that is empty says nothing, but that there is to be no pager', () => {
    const names = KEYS.flatMap(key => [...PREFERENCES[key].environment, ...PREFERENCES[key].system]);
    const chosen = inEnv(Object.fromEntries(names.map(({ name }) => [name, ''])));
    expect(KEYS.filter(key => chosen[key].from !== 'otherwise')).toEqual(['pager']);
    expect(chosen.pager.value).toBe('');
  });

  it('of the locale asks for English where it names a language that is not spoken here', () => {
    expect(inEnv({ LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }).language.value).toBe('en');
    expect(inEnv({ LC_ALL: '', LANG: 'nl_NL.UTF-8' }).language.value).toBe('nl');
  });

  it('of the program that names such a language says nothing', () => {
    expect(inEnv({ MENTOR_LANG: 'fr', LANG: 'nl_NL' }).language.value).toBe('nl');
  });

  it.each(['0', 'false', 'no'])('that says %s says no', no => {
    const { accessible, color } = inEnv({ ACCESSIBLE: no, FORCE_COLOR: no });
    expect([accessible.value, color.value]).toEqual([false, 'never']);
  });

  it('that asks for colour goes before a dumb terminal, which has plain lines all the same', () => {
    const { accessible, color } = inEnv({ FORCE_COLOR: 'true', TERM: 'dumb', MENTOR_ACCESSIBLE: '0' });
    expect([accessible.value, color.value]).toEqual([true, 'always']);
  });
});

describe('a setting', () => {
  it.each<[Key, string, unknown]>([
    ['language', 'nl', 'nl'],
    ['language', 'nl_NL', undefined],
    ['word', '  buddy ', 'buddy'],
    ['word', ' ', undefined],
    ['rhythm', ' 6 ', 6],
    ['rhythm', '52', 52],
    ['rhythm', '53', undefined],
    ['rhythm', '0', undefined],
    ['rhythm', '2.5', undefined],
    ['editor', '', undefined],
    ['accessible', 'yes', true],
    ['accessible', 'nee', false],
    ['accessible', 'perhaps', undefined],
    ['color', 'auto', 'auto'],
    ['color', 'green', undefined],
    ['pager', ' cat ', ''],
  ])('%s that is typed as %j is %j', (key, text, value) => {
    expect(PREFERENCES[key].parse(text)).toBe(value);
  });

  it.each([
    [{}, undefined],
    [{ rhythm: 4, accessible: false, pager: '', somethingElse: [1] }, undefined],
    [{ language: 'fr' }, 'language'],
    [{ word: 7 }, 'word'],
    [{ rhythm: '4' }, 'rhythm'],
    [{ accessible: 'yes' }, 'accessible'],
    [{ editor: null }, 'editor'],
    [{ color: ['never'] }, 'color'],
  ])('among %j is not what it can be: %s', (settings, key) => {
    expect(invalidSetting(settings)).toBe(key);
  });
});
