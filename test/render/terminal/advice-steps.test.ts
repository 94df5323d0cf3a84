import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { orderedList } from '../../../src/render/outline.ts';
import { stepItems } from '../../../src/render/terminal/advice-steps.ts';
import { outlineLines } from '../../../src/render/terminal/outline-text.ts';
import type { CanWait } from '../../../src/render/terminal/shorten-card.ts';
import { answersTo, intakeOf, lawyer, scientist } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const itemsOnCard = (answers: Answers, { words, display }: View, without: readonly CanWait[] = []) => {
  const { recommendation } = intakeOf(answers);
  return stepItems({ answers, recommendation, words, display, without });
};
const drawn = (answers: Answers) => (view: View) =>
  outlineLines(orderedList(itemsOnCard(answers, view)), view.words, view.display).join('\n');

screens('advice-steps', {
  'for a scientist': drawn(scientist),
  'where it is decided within weeks': drawn(answersTo('P05')),
  'for a lawyer, who has a second mentor': drawn(lawyer),
});

describe.each(views)('the steps on a card, in $language', view => {
  const told = (answers: Answers, without: readonly CanWait[] = []) =>
    itemsOnCard(answers, view, without)
      .map(({ text, quote = '' }) => `${text} ${quote}`)
      .join(' ');
  const { nextSteps } = view.words.advice;

  it('have no rhythm where it is decided within weeks, but two talks', () => {
    const soon = { ...scientist, decision: 'weeks' } as const;
    expect(told(soon)).toContain(nextSteps['ask-for-this-week']({}));
    expect(told(soon)).not.toContain(nextSteps['agree-if-it-clicks']({ weeks: 3 }));
    expect(told(scientist)).toContain(nextSteps['agree-if-it-clicks']({ weeks: 3 }));
  });

  it('have no letter for somebody who asks for nothing but doors, but work to be seen with', () => {
    const doors = { ...scientist, questions: ['introductions'] } as const;
    expect(told(doors)).toContain(nextSteps['be-seen-with-work']({}));
    expect(told(doors)).not.toMatch(/Dear|Beste/);
    expect(told(scientist)).toMatch(/Dear|Beste/);
  });

  it('have the person’s own sentence, and what opens the questions that the message does not ask', () => {
    const { openers } = view.words.advice;
    const questions = ['route', 'craft', 'example'] as const;
    const [asked = '', ...others] = openers({ questions, type: 'inside-career-path' });
    const answers = { ...scientist, questions, situation: 'Nobody tells me why.' };
    expect(told(answers)).toContain('“Nobody tells me why.”');
    for (const opener of others) expect(told(answers)).toContain(opener);
    expect(told(answers)).not.toContain(asked);
    expect(told(answers, ['openers'])).not.toContain(others[0]);
  });

  it('leave out what comes much later', () => {
    expect(told(lawyer)).not.toContain(nextSteps['log-the-first-meeting']({}));
    expect(told(lawyer)).not.toContain(nextSteps['then-the-second']({ second: 'outside-neutral' }));
  });
});
