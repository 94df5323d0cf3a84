import { Refusal } from '../domain/problem.ts';
import type { EverydayWorld } from '../world.ts';

type Slice = Pick<EverydayWorld, 'preferences' | 'isAttended' | 'settings' | 'words' | 'io'>;

/**
 * Keeps the language that a flag asked for where a person chose it, and says so: the first one that they choose, and any that
 * they choose with `mentor --lang` alone (`isAlone`). Beside that a flag is for one run: the summary for an English mentor makes
 * nobody's program English. Nothing is kept that holds without the flag, nor under a variable that goes before what is kept. A
 * language that cannot be kept is told of and stops nothing.
 */
export async function keepLanguage(world: Slice, isAlone: boolean): Promise<void> {
  const { language } = world.preferences;
  const [without] = language.overruled;
  if (language.from !== 'flag' || without === undefined || !world.isAttended) return;
  if (without.value === language.value || without.from === 'environment') return;
  if (without.from === 'setting' && !isAlone) return;
  const { languageKept, languageNotKept } = world.words.program;
  try {
    await world.settings.update(kept => ({ ...kept, language: language.value }));
    world.io.tell(languageKept({ before: without.value }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.io.tell(languageNotKept);
  }
}
