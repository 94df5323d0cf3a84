import { describe, expect, it } from 'vitest';
import {
  lookForText,
  somethingFirstText,
  strengthLabel,
  strengthText,
  thenLookForText,
} from '../../src/render/headline.ts';
import { HOSTILE, intakeOf, lawyer, scientist, sleepless, successor } from './samples.ts';
import { readers } from './screens.ts';

describe.each(readers)('the headline of an advice, in $language', ({ words }) => {
  it('names the position, harmless and no longer than a line', () => {
    const answers = { ...scientist, targetPosition: HOSTILE.repeat(9) };
    const text = lookForText(intakeOf(answers), words);
    expect(text).toContain('(␛[31mAnn');
    expect(text).toMatch(/…\)/);
    expect(text).not.toMatch(/\p{Cc}/u);
  });

  it('has a second one only where there is a second mentor', () => {
    expect(thenLookForText(intakeOf(scientist), words)).toBeNull();
    expect(thenLookForText(intakeOf(lawyer), words)?.toLowerCase()).toContain(
      words.advice.types['outside-neutral'].name.toLowerCase(),
    );
  });

  it('is about something else where that comes first', () => {
    expect(somethingFirstText(intakeOf(scientist), words)).toBeNull();
    expect(somethingFirstText(intakeOf(sleepless), words)).toBe(words.advice.otherHelpFirst);
    const simpler = intakeOf(successor);
    const { simplerHelp } = simpler.answers;
    if (simplerHelp === undefined || simplerHelp === 'no') throw new Error('somebody who needs no mentor');
    expect(somethingFirstText(simpler, words)).toBe(words.advice.noMentorNeeded({ help: simplerHelp }));
    const answers = { ...simpler.answers, simplerHelp: 'no' } as const;
    expect(somethingFirstText({ ...simpler, answers }, words)).toBe(words.advice.nothingIsOpen);
  });

  it('says how sure it is, or that something else settled the order', () => {
    expect(strengthText(intakeOf(scientist).recommendation, words)).toBe(words.advice.strengths.clear);
    expect(strengthText(intakeOf(lawyer).recommendation, words)).toBe(
      words.advice.overruled({ by: 'questions' }),
    );
    expect(strengthLabel(intakeOf(scientist).recommendation, words)).toBe(words.advice.strengthLabels.clear);
    expect(strengthLabel(intakeOf(lawyer).recommendation, words)).toBe(
      words.advice.overruledLabel({ by: 'questions' }),
    );
  });
});
