import { type AnswerKey, PARTS, type PartialAnswers, questionFor } from '../domain/intake/questions.ts';
import type { Messages } from '../i18n/index.ts';
import { answerText } from './answer-text.ts';
import { clipped, padded, widthOf } from './layout.ts';
import type { Look } from './look.ts';

/** All answers, numbered in their order, one line each, under the names of the parts. */
export function reviewLines(
  keys: readonly AnswerKey[],
  answers: PartialAnswers,
  words: Messages['intake'],
  look: Look,
): string[] {
  const label = Math.max(...keys.map(key => words.questions[key].short.length));
  return PARTS.flatMap(part => [
    look.ink.strong(words.parts[part]),
    ...keys
      .map((key, index) => ({ key, number: String(index + 1).padStart(3) }))
      .filter(({ key }) => questionFor(key)?.part === part)
      .map(({ key, number }) => {
        const start = `${number} ${padded(words.questions[key].short, label)}  `;
        const answer = clipped(answerText(key, answers[key], words), widthOf(look) - start.length);
        return look.ink.quiet(start) + (answers[key] === undefined ? look.ink.quiet(answer) : answer);
      }),
  ]);
}
