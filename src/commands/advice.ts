import { Refusal } from '../domain/problem.ts';
import { intakeText } from '../render/advice-card.ts';
import { historyLines } from '../render/history.ts';
import { intakeWithTexts } from '../render/recommendation-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { pageValue } from './show-value.ts';

export interface AdviceOptions extends GlobalOptions {
  readonly history?: boolean;
}

/** Declares `mentor advice`. */
export function declareAdvice(program: MentorCommand, world: World): void {
  const { program: words } = world.words;
  program
    .command('advice')
    .description(words.advice.description)
    .option('--history', words.advice.history)
    .action((_options, command: MentorCommand) => advice(world, command.given<AdviceOptions>()));
}

/** The latest advice as it was given then, or all of it, newest first. Refuses with `no-advice-yet`. */
export async function advice(
  world: Pick<World, 'journal' | 'io' | 'words'>,
  options: AdviceOptions,
): Promise<void> {
  const { words, io } = world;
  if (options.history) return history(world, options);
  const latest = await world.journal.latestIntake();
  if (latest === null) throw new Refusal({ kind: 'no-advice-yet' });
  await pageValue(world, options, intakeWithTexts(latest, words), () => intakeText(latest, words, io.out));
}

async function history(
  world: Pick<World, 'journal' | 'io' | 'words'>,
  options: AdviceOptions,
): Promise<void> {
  const newestFirst = (await world.journal.read()).intakes.toReversed();
  if (newestFirst.length === 0) throw new Refusal({ kind: 'no-advice-yet' });
  const intakes = newestFirst.map(record => intakeWithTexts(record, world.words));
  await pageValue(world, options, { intakes }, () =>
    historyLines(newestFirst, world.words, world.io.out).join('\n'),
  );
}
