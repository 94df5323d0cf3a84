import { describe, expect, it } from 'vitest';
import { advise } from '../../src/domain/advice/advise.ts';
import { rubOf, untoldLimits } from '../../src/domain/advice/rub.ts';
import { outlineText } from '../../src/render/terminal/outline-text.ts';
import { adviceOutline, lookForBlocks, somethingFirst } from '../../src/render/whole-advice.ts';
import { founder, HOSTILE, intakeOf, lawyer, scientist, sleepless, successor } from './samples.ts';
import { screens, type View, views } from './screens.ts';

const whole =
  (...[answers, before]: readonly [typeof lawyer, typeof lawyer?]) =>
  ({ words, display }: View) => {
    const earlier = before === undefined ? null : intakeOf(before, '2026-09-01');
    return outlineText(adviceOutline(intakeOf(answers), earlier, words), words, display);
  };

screens('whole-advice', {
  'the whole advice for a lawyer, with what changed': whole(lawyer, { ...lawyer, decision: 'weeks' }),
  'for a founder, who has questions for a second mentor': whole(founder),
  'where something simpler comes first': whole(successor),
  'where other help comes first': whole(sleepless),
  'with words that a terminal would obey': whole({ ...scientist, ambition: HOSTILE, situation: HOSTILE }),
});

describe.each(views)('the whole advice, in $language', ({ words, display }) => {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');

  it('says what the second mentor is for', () => {
    const { second, whoAnswers } = intakeOf(lawyer).recommendation;
    const asked = whoAnswers.filter(({ by }) => by === 'second');
    expect([second, asked]).toEqual(['outside-neutral', []]);
    const told = oneLine(whole(lawyer)({ words, display, language: 'en' }));
    expect(told).toContain(words.wholeAdvice.secondWithoutQuestions['outside-neutral']);
  });

  it('has all doors, all who answer, all limits that the rub does not tell, and all that would change it', () => {
    const intake = intakeOf(scientist);
    const told = oneLine(outlineText(adviceOutline(intake, null, words), words, display));
    const { places, wouldChange, whoAnswers } = intake.recommendation;
    for (const { id } of places) expect(told).toContain(words.advice.places[id]);
    for (const { id } of untoldLimits(intake)) expect(told).toContain(words.advice.limits[id]);
    for (const { question } of whoAnswers)
      expect(told).toContain(words.intake.questions.questions.options[question].label);
    const [, changes = ''] = told.split(words.advice.labels.change);
    expect(changes.split(' · ').length - 1).toBe(wouldChange.length);
  });

  it('begins with the headline, and with the address where something else comes first', () => {
    const advised = intakeOf(sleepless);
    expect(somethingFirst(advised, words).map(({ kind }) => kind)).toEqual(['lead', 'section']);
    expect(lookForBlocks(advised, words)[0]?.kind).toBe('lead');
  });

  it('says what pulls apart, and no limit that says the same', () => {
    const answers = { ...scientist, canSpeakFreely: 1, sameCircle: 'small-world' } as const;
    expect(rubOf(answers, advise(answers))).toBe('nobody-quite-safe');
    const told = oneLine(whole(answers)({ words, display, language: 'en' }));
    expect(told).toContain(words.advice.rubs['nobody-quite-safe']);
    expect(told).not.toContain(words.advice.limits['nobody-quite-safe']);
  });

  it('opens each question of the person’s own for this mentor with one of ours, beside their own words', () => {
    const questions = ['route', 'craft', 'example'] as const;
    const situation = 'Nobody tells me why.\nAnd I asked twice.';
    const told = oneLine(whole({ ...scientist, questions, situation })({ words, display, language: 'en' }));
    const [, meeting = ''] = told.split(words.advice.labels.firstMeeting);
    expect(meeting).toContain('“Nobody tells me why. And I asked twice.”');
    for (const question of questions) {
      expect(meeting).toContain(words.intake.questions.questions.options[question].label);
    }
    for (const opener of words.advice.openers({ questions, type: 'inside-career-path' })) {
      expect(meeting).toContain(opener);
    }
  });

  it('has every step, those that come much later among them', () => {
    const told = oneLine(whole(lawyer)({ words, display, language: 'en' }));
    expect(told).toContain(oneLine(words.advice.nextSteps['log-the-first-meeting']({})));
    expect(told).toContain(words.advice.nextSteps['then-the-second']({ second: 'outside-neutral' }));
  });
});
