import type { GlobalOptions } from '../../cli/command.ts';
import { findQuestion, wordedQuestions } from '../../cli/find-question.ts';
import { showDone } from '../../cli/output.ts';
import { withHidden } from '../../domain/questions/changes.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';

/** Hides a question, so that it is not suggested any more, or brings it back. Refuses as `findQuestion` does. */
export async function hideQuestion(
  world: Pick<World, 'journal' | 'clock' | 'newId' | 'io' | 'words'>,
  typed: string,
  to: 'hidden' | 'shown',
  options: GlobalOptions,
): Promise<void> {
  const { journal, clock, newId, io, words } = world;
  const hidden = to === 'hidden';
  const question = findQuestion(typed, wordedQuestions(await journal.read(), world));
  await journal.updateLatest('questions', current =>
    withHidden(current, question, hidden, { now: clock.now(), newId }),
  );
  const told = words.questions[hidden ? 'nowHidden' : 'nowShown']({ question: sanitizeLine(question.text) });
  showDone(world, options, { ...question, hidden }, () => fitText(told, io.out));
}
