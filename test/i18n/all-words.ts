import type { NoParams } from '../../src/domain/advice/parameters.ts';
import {
  catalogueOf,
  type HelpWords,
  helpWordsIn,
  type Language,
  type Messages,
} from '../../src/i18n/index.ts';

/** All that the program says in one language. */
export interface AllWords extends Messages {
  readonly help: HelpWords;
}

export async function allWordsIn(language: Language, mentorWord = 'mentor'): Promise<AllWords> {
  const [catalogue, help] = await Promise.all([catalogueOf(language), helpWordsIn(language)]);
  return { ...catalogue(mentorWord), help };
}

/**
 * One sample or more for every message that is told with something, in the shape of the catalogue: a message that has
 * none does not compile.
 */
export type SamplesFor<Words> = {
  readonly [Name in keyof Words as SampleOf<Words[Name]> extends never ? never : Name]: SampleOf<Words[Name]>;
};

type SampleOf<Word> = Word extends string | readonly string[]
  ? never
  : Word extends (...given: infer Given) => unknown
    ? SampleOfGiven<Given>
    : keyof SamplesFor<Word> extends never
      ? never
      : SamplesFor<Word>;

type SampleOfGiven<Given extends readonly unknown[]> = Given extends readonly [infer Params]
  ? Params extends NoParams
    ? never
    : readonly Params[]
  : never;

/** One text that was said, and by which message; behind a # with which of its samples. */
export interface Said {
  readonly path: string;
  readonly text: string;
  /** What of the sample the message looked at. */
  readonly told: readonly string[];
}

/** Every text of a catalogue, and what every message says of each of its samples. */
export function everythingSaid(words: unknown, samples: unknown, path = ''): readonly Said[] {
  if (typeof words === 'string') return [{ path, text: words, told: [] }];
  if (isMessage(words)) return saidOfSamples(words, samples, path);
  if (typeof words !== 'object' || words === null)
    throw new Error(`${path} is ${String(words)}, and no words.`);
  return Object.entries(words).flatMap(([name, inner]) =>
    everythingSaid(inner, samplesUnder(samples, name), path === '' ? name : `${path}.${name}`),
  );
}

function saidOfSamples(message: Message, samples: unknown, path: string): readonly Said[] {
  const given = Array.isArray(samples) ? samples : message.length === 0 ? [{}] : [];
  if (given.length === 0) throw new Error(`There is no sample for ${path}, so it was never run.`);
  return given.flatMap((sample: object, at) => {
    const told = new Set<string>();
    const watched = new Proxy(sample, {
      get: (of, name) => {
        told.add(String(name));
        return Reflect.get(of, name);
      },
    });
    const said = everythingSaid(message(watched), undefined, given.length === 1 ? path : `${path}#${at + 1}`);
    return said.map(one => ({ ...one, told: [...told].sort() }));
  });
}

type Message = (params: unknown) => unknown;

function isMessage(words: unknown): words is Message {
  return typeof words === 'function';
}

function samplesUnder(samples: unknown, name: string): unknown {
  return typeof samples === 'object' && samples !== null ? Reflect.get(samples, name) : undefined;
}
