import { describe, expect, it } from 'vitest';
import { answererLines, answererPairs } from '../../../src/render/terminal/who-answers-text.ts';
import { founder, intakeOf, lawyer, scientist } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const who =
  (answers: typeof lawyer) =>
  ({ words, display }: View) =>
    answererLines(intakeOf(answers), words, display).join('\n');

screens('who-answers-text', {
  'for a scientist': who(scientist),
  'for a lawyer': who(lawyer),
  'for a founder': who(founder),
});

describe.each(views)('who can answer what, in $language', view => {
  it('names each of them once, before all that they can answer', () => {
    const text = who(scientist)(view);
    expect(
      text.split(
        view.words.advice.answeredBy({ by: 'first', type: 'inside-career-path', side: 'path', house: false }),
      ),
    ).toHaveLength(2);
  });

  it('names for each open question who can answer it', () => {
    const { recommendation } = intakeOf(lawyer);
    const pairs = answererPairs(intakeOf(lawyer), view.words);
    const { options } = view.words.intake.questions.questions;
    expect(pairs.map(([question]) => question)).toEqual(
      recommendation.whoAnswers.map(({ question }) => options[question].label),
    );
    for (const [, answerer] of pairs) expect(who(lawyer)(view)).toContain(answerer);
  });
});
