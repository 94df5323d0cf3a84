import { showDone } from '../../cli/output.ts';
import { shortId } from '../../domain/ids.ts';
import { Refusal } from '../../domain/problem.ts';
import { newQuestion, withQuestion } from '../../domain/questions/changes.ts';
import { parseFit } from '../../domain/questions/parse.ts';
import { normalLine } from '../../domain/text.ts';
import { faultsOfBlank } from '../../domain/typed-value.ts';
import { importRescue, withRescue } from '../../flows/with-rescue.ts';
import { sanitizeLine } from '../../render/sanitize.ts';
import { fitText } from '../../render/terminal/layout.ts';
import type { World } from '../../world.ts';
import type { AddQuestionOptions } from '../declare/questions/add.ts';

/** Adds a question of one's own. Refuses with `invalid-input` for all that does not fit. */
export async function addQuestion(
  world: Pick<World, 'journal' | 'clock' | 'newId' | 'io' | 'words' | 'files'>,
  typed: string,
  options: AddQuestionOptions,
): Promise<void> {
  const { journal, clock, newId, io, words } = world;
  const text = normalLine(typed);
  const { fit, faults } = parseFit(options);
  const all = [...faultsOfBlank('text', text), ...faults];
  if (all.length > 0) throw new Refusal({ kind: 'invalid-input', faults: all });
  const question = newQuestion(text, fit, { now: clock.now(), newId });
  await withRescue(world, importRescue({ questions: [question] }), () =>
    journal.updateLatest('questions', current => withQuestion(current, question)),
  );
  const id = sanitizeLine(shortId(question.id));
  showDone(world, options, question, () => fitText(words.questions.added({ id }), io.out));
}
