import { reusableAnswers } from '../domain/intake/earlier.ts';
import type { Answers } from '../domain/intake/questions.ts';
import { holdConversation } from '../flows/hold.ts';
import { intakeFlow } from '../flows/intake.ts';
import { wordsForMentor } from '../flows/mentor-word.ts';
import { saveDraftOnCancel } from '../flows/save-draft-on-cancel.ts';
import type { Ask } from '../world/ask.ts';
import type { World } from '../world.ts';

/**
 * The intake as a conversation; what was answered in the last one and may still be so stands ready. The person's own word for a mentor is
 * asked at its end, and the world that `conclude` is given speaks with it.
 */
export async function guideIntake(
  world: World & { readonly ask: Ask },
  conclude: (world: World, answers: Answers) => Promise<void>,
): Promise<void> {
  const earlier = await world.journal.latestIntake();
  if (earlier !== null) world.io.tell(`${world.words.intake.openingAgain}\n`);
  const prepared = { answers: earlier === null ? {} : reusableAnswers(earlier) };
  await holdConversation(world, intakeFlow(world.words), prepared, async answers => {
    const isSaved = async () => true;
    const ask = saveDraftOnCancel(world.ask, 'intake', isSaved);
    const words = isForAfterwards(answers) ? world.words : await wordsForMentor({ ...world, ask });
    await conclude({ ...world, words }, answers);
  });
}

/** Whether something else comes before a mentor: then no word for one is asked about yet. */
function isForAfterwards({ stopSigns = [] }: Answers): boolean {
  return stopSigns.length > 0;
}
