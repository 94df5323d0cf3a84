import { showValue } from '../cli/output.ts';
import { intakeFrom } from '../domain/intake/new-intake.ts';
import type { Answers } from '../domain/intake/questions.ts';
import { withIntake } from '../domain/journal/journal.ts';
import { importRescue, withRescue } from '../flows/with-rescue.ts';
import { adviceDifference } from '../render/advice-difference.ts';
import { adviceText } from '../render/terminal/advice-card.ts';
import { outlineLines } from '../render/terminal/outline-text.ts';
import { intakeWithTexts } from '../render/terminal/recommendation-text.ts';
import type { World } from '../world.ts';
import type { IntakeOptions } from './declare/intake.ts';

/** Keeps the intake, and shows the advice, with what changed since the last one. */
export async function concludeIntake(world: World, options: IntakeOptions, answers: Answers): Promise<void> {
  const { io, words, journal, clock, newId } = world;
  const record = intakeFrom(answers, { now: clock.now(), zone: clock.zone, newId });
  const before = await withRescue(world, importRescue({ intakes: [record] }), async () => {
    const earlier = await journal.latestIntake();
    await journal.updateLatest('intake', current => withIntake(current, record));
    return earlier;
  });
  showValue(world, options, intakeWithTexts(record, words), () => adviceText(record, words, io.out));
  if (before !== null && !options.json) {
    io.print(outlineLines(adviceDifference(before, record, words), words, io.out).join('\n'));
  }
  const { kind, type } = record.recommendation;
  const inShort = words.advice.inShort[kind]({ type });
  io.tell(`\n${words.intake.stored({ type: inShort })}`);
}
