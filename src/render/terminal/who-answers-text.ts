import type { Messages } from '../../i18n/index.ts';
import type { OutlinePair } from '../outline.ts';
import { optionLabel } from './answer-text.ts';
import type { Display } from './display.ts';
import { lineWidth, padText, wrapText } from './layout.ts';
import { type Advised, answererText } from './recommendation-text.ts';

/** In columns: with less beside the answerers, what they can answer goes under them. */
const ROOM_FOR_QUESTIONS = 36;

/** Each open question with who can answer it, in the order in which they come up. */
export function answererPairs(advised: Advised, words: Messages): readonly OutlinePair[] {
  return (advised.recommendation.whoAnswers ?? []).map(entry => [
    optionLabel('questions', entry.question, words.intake),
    answererText(entry, advised, words.advice),
  ]);
}

/** The same, each answerer once, with all their questions. */
export function answererLines(advised: Advised, words: Messages, display: Display): string[] {
  const pairs = answererPairs(advised, words);
  const answerers = [...new Set(pairs.map(([, answerer]) => answerer))];
  const column = Math.max(0, ...answerers.map(({ length }) => length)) + 2;
  const beside = lineWidth(display) - column - 2 >= ROOM_FOR_QUESTIONS;
  return answerers.flatMap(answerer => {
    const questions = pairs.filter(([, by]) => by === answerer).map(([question]) => question);
    return beside
      ? questions.map((question, at) =>
          wrapText(question, display, `  ${padText(at === 0 ? answerer : '', column)}`),
        )
      : [
          wrapText(answerer, display, '  '),
          ...questions.map(question => wrapText(question, display, '    ')),
        ];
  });
}
