import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import {
  needLines,
  needsLines,
  otherHelpLines,
  wouldChangeText,
} from '../../../src/render/terminal/advice-parts.ts';
import { plainDisplay } from '../../support/display.ts';
import { founder, intakeOf, lawyer, sleepless } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const part =
  (answers: Answers, lines: (intake: ReturnType<typeof intakeOf>, view: View) => readonly string[]) =>
  (view: View) =>
    lines(intakeOf(answers), view).join('\n');

screens('advice-parts', {
  'the two needs of a founder': part(founder, ({ recommendation }, { words, display }) =>
    needLines(recommendation.needs, words, display),
  ),
  'the same, read aloud': part(founder, ({ recommendation }, { words, display }) =>
    needLines(recommendation.needs, words, { ...display, plain: true }),
  ),
  'how sure the advice for a lawyer is': part(lawyer, ({ recommendation }, { words, display }) =>
    needsLines(recommendation, words, display),
  ),
  'where somebody who does not sleep can turn': part(sleepless, ({ recommendation }, { words, display }) =>
    otherHelpLines(recommendation, words, display),
  ),
});

describe.each(views)('the parts of an advice, in $language', ({ words }) => {
  const barsOf = (path: number, perspective: number) =>
    needLines({ path, perspective }, words, plainDisplay(100)).join(' ');

  it('have for the heaviest need a whole bar, and for half as much half a bar', () => {
    expect(barsOf(4, 2)).toMatch(/█{12} 4 .*(?<!█)█{6}░{6} 2/);
  });

  it('have no bars where nothing was weighed', () => {
    expect(barsOf(0, 0)).toBe('');
  });

  it('name another answer by the short name of its question', () => {
    const { answers } = intakeOf(lawyer);
    const text = wouldChangeText(
      { change: { employment: 'employed' }, type: 'outside-neutral' },
      answers,
      words,
    );
    expect(text).toContain(words.intake.questions.employment.short);
  });
});
