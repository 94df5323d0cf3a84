import { reusableAnswers } from '../domain/intake/earlier.ts';
import type { Answers } from '../domain/intake/questions.ts';
import { holdConversation } from '../flows/hold.ts';
import { intakeFlow } from '../flows/intake.ts';
import type { Ask } from '../world/ask.ts';
import type { World } from '../world.ts';

/** The intake as a conversation; what was answered in the last one and may still be so stands ready. */
export async function guideIntake(
  world: World & { readonly ask: Ask },
  conclude: (answers: Answers) => Promise<void>,
): Promise<void> {
  const earlier = await world.journal.latestIntake();
  if (earlier !== null) world.io.tell(`${world.words.intake.openingAgain}\n`);
  const prepared = { answers: earlier === null ? {} : reusableAnswers(earlier) };
  await holdConversation(world, intakeFlow(world.words), prepared, conclude);
}
