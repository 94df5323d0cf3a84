import type { Language } from '../../../../src/i18n/index.ts';
import type { EverydayWorld, World } from '../../../../src/world.ts';
import { lookingBack as english } from './en/look-back.ts';
import { lookingBack as dutch } from './nl/look-back.ts';

export type LookBackWords = typeof english;

/** The world with these sentences among its own. */
export interface LookBackWorld extends World {
  readonly words: World['words'] & { readonly lookBack: LookBackWords };
}

const lookBackWords: Readonly<Record<Language, LookBackWords>> = { en: english, nl: dutch };

/** What stands in for a topic of `i18n/en.ts` and `i18n/nl.ts`. */
export async function withLookBackWords(world: EverydayWorld): Promise<LookBackWorld> {
  const all = await world.withAllWords();
  return { ...all, words: { ...all.words, lookBack: lookBackWords[all.preferences.language.value] } };
}
