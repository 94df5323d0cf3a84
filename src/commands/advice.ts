import type { IntakeRecord } from '../domain/intake/record.ts';
import { Refusal } from '../domain/problem.ts';
import { adviceText } from '../render/advice-card.ts';
import { historyLines } from '../render/history.ts';
import { intakeWithTexts } from '../render/recommendation-text.ts';
import type { World } from '../world.ts';
import type { GlobalOptions, MentorCommand } from './command.ts';
import { showValue } from './show-value.ts';

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
  const { intakes } = await world.journal.read(
    options.history ? undefined : ({ intakes }, unread) => intakes.length > 0 || unread.intakes === 0,
  );
  const latest = intakes.at(-1);
  if (latest === undefined) throw new Refusal({ kind: 'no-advice-yet' });
  if (options.history) return history(world, options, intakes.toReversed());
  showValue(world, options, intakeWithTexts(latest, words), () => {
    const heading = words.advice.headingOf({ when: words.dates.long({ day: latest.day }) });
    return `${io.out.ink.strong(heading)}\n${adviceText(latest, words, io.out, 'whole')}`;
  });
}

function history(
  world: Pick<World, 'io' | 'words'>,
  options: AdviceOptions,
  newestFirst: readonly IntakeRecord[],
): void {
  const intakes = newestFirst.map(record => intakeWithTexts(record, world.words));
  showValue(world, options, { intakes }, () => historyLines(newestFirst, world.words).join('\n'));
}
