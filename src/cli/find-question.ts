import { findByText } from '../domain/find-by-text.ts';
import type { Journal } from '../domain/journal/journal.ts';
import { type InputFault, Refusal } from '../domain/problem.ts';
import type { WordedQuestion } from '../domain/questions/changes.ts';
import { knownQuestions } from '../domain/questions/known-questions.ts';
import { isLibraryId } from '../domain/questions/library.ts';
import { questionText } from '../render/question-text.ts';
import { sanitizeLine } from '../render/sanitize.ts';
import type { World } from '../world.ts';
import { faultsOfSeveral, onlyOne } from './only-one.ts';

/** Every question there is, in the words of today. */
export function wordedQuestions(
  journal: Journal,
  { clock, words }: Pick<World, 'clock' | 'words'>,
): readonly WordedQuestion[] {
  return knownQuestions(journal, clock.now().toISOString()).map(question => ({
    ...question,
    text: questionText(question, words),
    library: question.text === null && isLibraryId(question.id) ? question.id : null,
  }));
}

/**
 * The question that was meant by its id, the start of one, or some words of it. `key` is where that was typed: an argument or a flag.
 * Refuses with `question-not-found`, or with `invalid-input` where several may be meant.
 */
export function findQuestion(
  typed: string,
  questions: readonly WordedQuestion[],
  key = 'question',
): WordedQuestion {
  const found = onlyOne(findByText(questions, typed), typed, key);
  if (found === undefined) throw new Refusal({ kind: 'question-not-found', typed: sanitizeLine(typed) });
  return found;
}

/** What is wrong with words or an id: that they mean several questions. */
export function faultsOfTypedQuestion(
  typed: string,
  questions: readonly WordedQuestion[],
  key = 'question',
): readonly InputFault[] {
  return faultsOfSeveral(findByText(questions, typed), typed, key);
}
