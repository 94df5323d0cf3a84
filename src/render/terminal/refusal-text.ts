import type { Problem } from '../../domain/problem.ts';
import type { Messages } from '../../i18n/index.ts';
import { sentenceByKind } from '../../i18n/sentence.ts';
import { sanitizeText } from '../sanitize.ts';

/** What went wrong and what to do next, where the person is asked again and the command goes on. */
export function refusalText(problem: Problem, { problems }: Pick<Messages, 'problems'>): string {
  return sanitizeText(sentenceByKind(problem, problems).join('\n'));
}
