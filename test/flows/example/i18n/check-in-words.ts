import type { Language } from '../../../../src/i18n/index.ts';
import type { EverydayWorld, World } from '../../../../src/world.ts';
import { checkingIn as english } from './en/check-in.ts';
import { checkingIn as dutch } from './nl/check-in.ts';

export type CheckInWords = typeof english;

/** The world with these sentences among its own. */
export interface CheckInWorld extends World {
  readonly words: World['words'] & { readonly checkIn: CheckInWords };
}

const checkInWords: Readonly<Record<Language, CheckInWords>> = { en: english, nl: dutch };

/** What stands in for a topic of `i18n/en.ts` and `i18n/nl.ts`. */
export async function withCheckInWords(world: EverydayWorld): Promise<CheckInWorld> {
  const all = await world.withAllWords();
  return { ...all, words: { ...all.words, checkIn: checkInWords[all.preferences.language.value] } };
}
