import {
  type GivenFlags,
  PREFERENCES,
  type Preference,
  type Preferences,
  type Settings,
  type Variable,
} from '../preferences.ts';

/** What a preference is in one run, and what said so. */
export interface Chosen<T> extends Said<T> {
  /** What else was said of it, in order; what holds otherwise comes last. */
  readonly overruled: readonly Said<T>[];
}

interface Said<T> {
  readonly value: T;
  readonly from: 'flag' | 'environment' | 'setting' | 'system' | 'otherwise';
}

export type ChosenPreferences = { readonly [K in keyof Preferences]: Chosen<Preferences[K]> };

/** What the preferences of a run are chosen from. */
export interface Sources {
  readonly flags: GivenFlags;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly settings: Settings;
}

export function choosePreferences(sources: Sources): ChosenPreferences {
  const chosen = <K extends keyof Preferences>(key: K): Chosen<Preferences[K]> => {
    const [first, ...overruled] = saidOf(PREFERENCES[key], sources, sources.settings[key]);
    return { ...first, overruled };
  };
  return {
    language: chosen('language'),
    word: chosen('word'),
    rhythm: chosen('rhythm'),
    editor: chosen('editor'),
    accessible: chosen('accessible'),
    color: chosen('color'),
    pager: chosen('pager'),
  };
}

type InOrder<T> = readonly [...Said<T>[], Said<T>];

function saidOf<T>(
  preference: Preference<T>,
  sources: Sources,
  setting: Settings[keyof Settings],
): InOrder<T> {
  const { flag, environment, system, parse, otherwise } = preference;
  const { flags, env } = sources;
  const from = (origin: Said<T>['from'], values: readonly (T | undefined)[]) =>
    values.flatMap(value => (value === undefined ? [] : [{ value, from: origin }]));
  return [
    ...from('flag', [flag?.read(flags)]),
    ...from('environment', readIn(env, environment)),
    ...from('setting', [setting === undefined ? undefined : parse(String(setting))]),
    ...from('system', readIn(env, system)),
    { value: otherwise, from: 'otherwise' },
  ];
}

function readIn<T>(env: Sources['env'], variables: readonly Variable<T>[]): readonly (T | undefined)[] {
  return variables.map(({ name, read }) => {
    const text = env[name];
    return text === undefined ? undefined : read(text);
  });
}
