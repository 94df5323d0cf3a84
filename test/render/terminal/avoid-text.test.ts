import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { avoidTexts } from '../../../src/render/terminal/avoid-text.ts';
import { bulletLines } from '../../../src/render/terminal/layout.ts';
import { founder, intakeOf, lawyer } from '../samples.ts';
import { screens, type View, views } from '../screens.ts';

const avoid =
  (answers: Answers) =>
  ({ words, display }: View) =>
    bulletLines(avoidTexts(intakeOf(answers), words.advice), display).join('\n');
/** At their own employer it gets round, and nobody there could answer. */
const hemmedIn = { ...lawyer, questions: ['route'], sameCircle: 'some-ties' } as const satisfies Answers;
const between = { ...lawyer, employment: 'between-jobs' } as const satisfies Answers;

screens('avoid-text', {
  'of somebody employed': avoid(lawyer),
  'of a founder': avoid(founder),
  'of somebody between jobs': avoid(between),
});

describe.each(views)('whom not to ask, in $language', view => {
  const { avoidLine, whoJudges } = view.words.advice;
  const textOf = (answers: Answers) => avoidTexts(intakeOf(answers), view.words.advice);

  it('is for somebody with a business who buys the work, and for somebody between jobs who may hire', () => {
    expect(textOf(founder)[0]).toBe(avoidLine(whoJudges.investors));
    expect(textOf(between)[0]).toBe(avoidLine(whoJudges.hirers));
  });

  it('names nobody twice: where it gets round only at the own employer, it is the people there', () => {
    const { avoid } = view.words.advice;
    expect(textOf(hemmedIn)).toContain(avoidLine(avoid['own-employer']));
    expect(textOf(hemmedIn)).not.toContain(avoidLine(avoid['shared-circle']));
    expect(textOf({ ...hemmedIn, sameCircle: 'small-world' })).toContain(avoidLine(avoid['shared-circle']));
  });

  it('is for them no manager, whom they do not have', () => {
    expect(textOf(founder).join()).not.toContain(whoJudges.boss.who);
    expect(textOf(lawyer).join()).toContain(whoJudges.boss.who);
  });
});
