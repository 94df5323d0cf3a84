import { describe, expect, it } from 'vitest';
import { reasonsList, stepItem } from '../../src/render/advice-items.ts';
import { intakeOf, lawyer, scientist } from './samples.ts';
import { readers } from './screens.ts';

describe.each(readers)('the items of an advice, in $language', ({ words }) => {
  const { answers, recommendation } = intakeOf(lawyer);
  const [list] = reasonsList(recommendation.reasons, answers, words);
  const notes = list?.kind === 'list' ? list.items.map(({ note = '' }) => note) : [];

  it('tell of each reason what it counts, for whom, and the answer behind it', () => {
    const { toAsk, short } = {
      toAsk: words.intake.questions.questions.options.introductions.label,
      short: words.intake.questions.questions.short,
    };
    const counts = words.wholeAdvice.counts({
      weight: 3,
      type: words.advice.types['inside-career-path'].name,
    });
    expect(notes).toContain(words.wholeAdvice.because({ counts, answers: `“${short}: ${toAsk}”` }));
    expect(notes).toHaveLength(recommendation.reasons.length);
  });

  it('tell of a reason that weighs nothing what it settles', () => {
    for (const settled of ['order', 'place', 'count'] as const)
      expect(notes.some(note => note.startsWith(words.wholeAdvice.settles[settled]))).toBe(true);
    expect(notes.some(note => note.startsWith(words.wholeAdvice.settles.other))).toBe(false);
  });

  it('set a message to be sent apart from the step, without its quotation marks', () => {
    const steps = intakeOf(scientist).recommendation.nextSteps.map(step => stepItem(step, words));
    const quoted = steps.flatMap(({ text, quote }) => (quote === undefined ? [] : [{ text, quote }]));
    expect(quoted).toHaveLength(1);
    expect(quoted[0]?.quote).toMatch(/^(Dear|Beste) …/);
    expect(`${quoted[0]?.text}${quoted[0]?.quote}`).not.toMatch(/[“”]/);
  });
});
