import { pageValue } from '../cli/output.ts';
import { Refusal } from '../domain/problem.ts';
import { intakeText } from '../render/terminal/advice-card.ts';
import { intakeHistoryLines } from '../render/terminal/intake-history.ts';
import { intakeWithTexts } from '../render/terminal/recommendation-text.ts';
import type { World } from '../world.ts';
import type { AdviceOptions } from './declare/advice.ts';

/** The latest advice as it was given then, or all of it, newest first. Refuses with `no-advice-yet`. */
export async function showAdvice(
  world: Pick<World, 'journal' | 'io' | 'words'>,
  options: AdviceOptions,
): Promise<void> {
  const { words, io } = world;
  if (options.history) return showHistory(world, options);
  const latest = await world.journal.latestIntake();
  if (latest === null) throw new Refusal({ kind: 'no-advice-yet' });
  await pageValue(world, options, intakeWithTexts(latest, words), () => intakeText(latest, words, io.out));
}

async function showHistory(
  world: Pick<World, 'journal' | 'io' | 'words'>,
  options: AdviceOptions,
): Promise<void> {
  const newestFirst = (await world.journal.read()).intakes.toReversed();
  if (newestFirst.length === 0) throw new Refusal({ kind: 'no-advice-yet' });
  const intakes = newestFirst.map(record => intakeWithTexts(record, world.words));
  await pageValue(world, options, { intakes }, () =>
    intakeHistoryLines(newestFirst, world.words, world.io.out).join('\n'),
  );
}
