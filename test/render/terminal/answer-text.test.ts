import { describe, expect, it } from 'vitest';
import { type AnswerKey, type Answers, questions } from '../../../src/domain/intake/questions.ts';
import {
  answerText,
  changedAnswerText,
  optionLabel,
  optionWordsOf,
  shortOf,
  wordsOfEngine,
} from '../../../src/render/terminal/answer-text.ts';
import { fitText } from '../../../src/render/terminal/layout.ts';
import { founder, HOSTILE, lawyer } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

/** All answers as they stand in a review, which has more to say of how. */
const all =
  (answers: Answers) =>
  ({ words: { intake }, display }: View) =>
    questions
      .map(({ key }) => fitText(`${shortOf(key, intake)}: ${answerText(key, answers[key], intake)}`, display))
      .join('\n');

screens('answer-text', {
  'the answers of a founder': all(founder),
  'answers that a terminal would obey': all({ ...lawyer, ambition: HOSTILE, role: HOSTILE }),
});

describe.each(views)('an answer in a few words, in $language', ({ words: { intake } }) => {
  const { review } = intake;

  it('says yes and no', () => {
    expect(answerText('confidentialContent', true, intake)).toBe(review.yes);
    expect(answerText('confidentialContent', false, intake)).toBe(review.no);
  });

  it('says that nothing was chosen, and that a question was left open', () => {
    expect(answerText('stopSigns', [], intake)).toBe(review.nothing);
    expect(answerText('stopSigns', undefined, intake)).toBe(review.open);
  });

  it('says of another number on a scale on which side of it more of the same lies', () => {
    const value = (given: number) => answerText('certainty', given, intake);
    expect(changedAnswerText('certainty', 6, 3, intake)).toBe(review.orLower({ value: value(3) }));
    expect(changedAnswerText('certainty', 3, 6, intake)).toBe(review.orHigher({ value: value(6) }));
  });

  it('says of another list what is in it more, and what is in it no more', () => {
    const label = (one: string) => `“${optionLabel('covered', one, intake)}”`;
    expect(changedAnswerText('covered', ['route'], ['route', 'craft'], intake)).toBe(
      review.with({ listed: label('craft') }),
    );
    expect(changedAnswerText('covered', ['route'], [], intake)).toBe(
      review.without({ listed: label('route') }),
    );
  });

  it('is told in the words of the engine that advised on it', () => {
    expect(wordsOfEngine(2, intake)).toBe(intake);
    expect(shortOf('deadline' as AnswerKey, wordsOfEngine(1, intake))).not.toBe('deadline');
    expect(shortOf('of-later' as AnswerKey, intake)).toBe('of-later');
    expect(optionWordsOf('ambition', intake)).toEqual({});
  });
});
