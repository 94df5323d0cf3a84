import { PATH_QUESTIONS, type PartialAnswers, TO_ASK, type ToAsk } from './questions.ts';

/** What one would ask lies on the path, or asks for a view from outside. */
export type Side = 'path' | 'perspective';

/** On which side a question to a mentor lies. What one runs into lies where what one needs with it lies. */
export function sideOf(
  question: ToAsk,
  { runInto = 'think-it-through' }: Pick<PartialAnswers, 'runInto'>,
): Side {
  if (question === 'current-work') return runInto === 'think-it-through' ? 'perspective' : 'path';
  return PATH_QUESTIONS.some(onPath => onPath === question) ? 'path' : 'perspective';
}

/** The questions to a mentor that nobody answers yet, in the order in which they are listed. */
export function openQuestions({ questions = [], covered = [] }: PartialAnswers): readonly ToAsk[] {
  return TO_ASK.filter(question => questions.includes(question) && !covered.includes(question));
}
