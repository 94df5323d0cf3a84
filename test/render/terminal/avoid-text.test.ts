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
const between = { ...lawyer, employment: 'between-jobs' } as const satisfies Answers;

screens('avoid-text', {
  'of somebody employed': avoid(lawyer),
  'of a founder': avoid(founder),
  'of somebody between jobs': avoid(between),
});

describe.each(views)('whom not to ask, in $language', view => {
  const { avoidLine, avoidWithoutBoss, avoid: told } = view.words.advice;
  const textOf = (answers: Answers) => avoidTexts(intakeOf(answers), view.words.advice);

  it('is for somebody with a business who buys the work, and for somebody between jobs who may hire', () => {
    expect(textOf(founder)[0]).toBe(avoidLine(avoidWithoutBoss.clients));
    expect(textOf(between)[0]).toBe(avoidLine(avoidWithoutBoss.hirers));
  });

  it('is for them no manager, whom they do not have', () => {
    expect(textOf(founder)).not.toContain(avoidLine(told['line-manager']));
    expect(textOf(lawyer)).toContain(avoidLine(told['line-manager']));
  });
});
