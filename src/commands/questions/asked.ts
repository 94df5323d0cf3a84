import { faultsOfTypedQuestion, findQuestion, wordedQuestions } from '../../cli/find-question.ts';
import { showDone } from '../../cli/output.ts';
import { parseMeetingDay } from '../../domain/meetings/parse.ts';
import { Refusal } from '../../domain/problem.ts';
import { withAsked } from '../../domain/questions/changes.ts';
import { isFault } from '../../domain/typed-value.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import type { AskedOptions } from '../declare/questions/asked.ts';

/** Says that a question was asked, today or on another day. Refuses as `findQuestion` does, and with `invalid-input` for the day. */
export async function markAsked(
  world: Pick<World, 'journal' | 'clock' | 'newId' | 'io' | 'words'>,
  typed: string,
  options: AskedOptions,
): Promise<void> {
  const { journal, clock, newId, io, words } = world;
  const day = parseMeetingDay(options.date, clock.today());
  const questions = wordedQuestions(await journal.read(), world);
  if (isFault(day))
    throw new Refusal({ kind: 'invalid-input', faults: [...faultsOfTypedQuestion(typed, questions), day] });
  const question = findQuestion(typed, questions);
  await journal.updateLatest('questions', current =>
    withAsked(current, question, day, { now: clock.now(), newId }),
  );
  const now = findQuestion(question.id, wordedQuestions(await journal.read(), world));
  const told = { question: sanitizeLine(question.text), day: words.dates.long({ day }) };
  showDone(world, options, now, () => fitText(words.questions.markedAsked(told), io.out));
}
