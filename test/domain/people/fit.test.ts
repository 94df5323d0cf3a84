import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MentorType } from '../../../src/domain/advice/recommendation.ts';
import { descriptionQuestionnaire } from '../../../src/domain/people/description.ts';
import { fitOf, isNeither, type Tie } from '../../../src/domain/people/fit.ts';
import { liveQuestions } from '../../../src/domain/questionnaire/question.ts';
import { founder, intakeOf, scientist } from '../../render/samples.ts';
import { validAnswers } from '../../support/answers.ts';

const yesNo = fc.constantFrom(true, false, null);
const ties: fc.Arbitrary<Tie> = fc.record({
  employer: fc.constantFrom('own', 'other', null),
  sameWork: yesNo,
  onPath: yesNo,
  decidesOnMe: yesNo,
  talksWithJudges: yesNo,
});
const intakes = fc.option(
  validAnswers.map(answers => intakeOf(answers)),
  { nil: null },
);
const nobody: Tie = {
  employer: null,
  sameWork: null,
  onPath: null,
  decidesOnMe: null,
  talksWithJudges: null,
};
const far: Tie = { ...nobody, onPath: false, sameWork: false, decidesOnMe: false, talksWithJudges: false };

describe('what somebody is for a person', () => {
  it('never makes a mentor of whoever has a say', () => {
    fc.assert(
      fc.property(ties, intakes, (tie, intake) => {
        const { type, care, couldAnswer } = fitOf({ ...tie, decidesOnMe: true }, intake);
        expect({ type, couldAnswer }).toEqual({ type: null, couldAnswer: [] });
        expect(care).toEqual([expect.stringMatching(/^own-boss/)]);
      }),
    );
  });

  it('never takes the same profession for neutral, wherever they work', () => {
    fc.assert(
      fc.property(ties, intakes, (tie, intake) => {
        expect(fitOf({ ...tie, sameWork: true }, intake).type).not.toBe('outside-neutral');
      }),
    );
  });

  it('holds it against nobody that they are not on the path, where the advice looks outside alone', () => {
    const colleague: Tie = { ...nobody, sameWork: true, onPath: false };
    const { recommendation, ...intake } = intakeOf(scientist);
    const caresAfter = (type: MentorType, second: MentorType | null) =>
      fitOf(colleague, { ...intake, recommendation: { ...recommendation, type, second } }).care;
    expect(caresAfter('outside-neutral', null)).toEqual(['same-work-is-not-neutral']);
    const both = ['not-on-the-path', 'same-work-is-not-neutral'];
    expect(caresAfter('inside-career-path', null)).toEqual(both);
    expect(caresAfter('outside-neutral', 'inside-career-path')).toEqual(both);
  });

  it('does not hang on the employer: path and employer are two axes', () => {
    fc.assert(
      fc.property(ties, tie => {
        const types = (['own', 'other', null] as const).map(
          employer => fitOf({ ...tie, employer }, null).type,
        );
        expect(new Set(types).size).toBe(1);
      }),
    );
  });

  it('is from outside only where all is known that makes it so', () => {
    for (const key of ['sameWork', 'onPath', 'decidesOnMe', 'talksWithJudges'] as const) {
      expect(fitOf({ ...far, [key]: null }, null)).toMatchObject({ type: null, unknown: [key] });
    }
    expect(fitOf({ ...far, employer: 'other' }, null)).toMatchObject({
      type: 'outside-neutral',
      unknown: [],
    });
    expect(fitOf(far, null)).toMatchObject({ type: 'outside-neutral', unknown: ['employer'] });
  });

  it('is a type, clearly neither, or has something that is not known', () => {
    fc.assert(
      fc.property(ties, intakes, (tie, intake) => {
        const { type, unknown } = fitOf(tie, intake);
        expect(type !== null || isNeither(tie) || unknown.length > 0).toBe(true);
        expect(type !== null && isNeither(tie)).toBe(false);
      }),
    );
  });

  it('can be told once all that is asked is answered', () => {
    const { questions } = descriptionQuestionnaire({ hasEmployer: true });
    fc.assert(
      fc.property(ties, tie => {
        const questionnaire = descriptionQuestionnaire({ hasEmployer: true });
        const answers = Object.fromEntries(
          questions.map(({ key, answer }) => [key, answer.kind === 'yes-no' ? false : 'own']),
        );
        const given = {
          ...answers,
          ...Object.fromEntries(Object.entries(tie).filter(([, value]) => value !== null)),
        };
        const live = liveQuestions(questionnaire, given).map(({ key }) => key);
        const asked = Object.fromEntries(
          Object.entries({ ...nobody }).map(([key]) => [key, live.includes(key) ? given[key] : null]),
        );
        expect(fitOf(asked as unknown as Tie, null).unknown).toEqual([]);
      }),
    );
  });

  it('fits the advice as its first mentor, its second, the other kind, or none', () => {
    const path = { ...nobody, onPath: true };
    expect(fitOf(path, intakeOf(scientist)).match?.as).toBe('first');
    expect(fitOf(far, intakeOf(scientist)).match?.as).toBe('other');
    expect(fitOf(path, intakeOf(founder)).match?.as).toBe('second');
    expect(fitOf({ ...far, sameWork: true }, intakeOf(scientist)).match?.as).toBe('none');
    expect(fitOf(nobody, intakeOf(scientist)).match?.as).toBe('unknown');
    expect(fitOf(path, null).match).toBeNull();
  });

  it('warns where somebody on the path is not the one from outside whom the advice asks for', () => {
    const doubting = intakeOf({ ...scientist, questions: ['doubts'], covered: [] });
    expect(doubting.recommendation).toMatchObject({ type: 'outside-neutral', second: null });
    expect(fitOf({ ...nobody, onPath: true, employer: 'other' }, doubting).care).toContain(
      'path-is-not-outside',
    );
    expect(fitOf({ ...nobody, onPath: true }, intakeOf(scientist)).care).not.toContain('path-is-not-outside');
  });

  it('says where the kind is right and the place is not', () => {
    const own = intakeOf({
      ...scientist,
      employment: 'employed',
      questions: ['unwritten-rules'],
      covered: [],
    });
    expect(own.recommendation.where.employer).toBe('own');
    expect(fitOf({ ...nobody, onPath: true, employer: 'other' }, own)).toMatchObject({
      match: { as: 'first', inPlace: false },
      couldAnswer: [],
    });
    expect(fitOf({ ...nobody, onPath: true, employer: 'own' }, own)).toMatchObject({
      match: { as: 'first', inPlace: true },
      couldAnswer: ['unwritten-rules'],
    });
  });

  it('keeps nobody close to those who judge, where the advice keeps clear of them', () => {
    const silent = intakeOf({
      ...scientist,
      employment: 'employed',
      questions: ['unwritten-rules'],
      covered: [],
      canSpeakFreely: 1,
    });
    expect(silent.recommendation.where.employer).toBe('own-other-department');
    const path = { ...nobody, onPath: true, employer: 'own' } as const;
    expect(fitOf({ ...path, talksWithJudges: true }, silent).match).toMatchObject({
      ...{ as: 'first', inPlace: true, tooClose: true },
    });
    expect(fitOf({ ...path, talksWithJudges: false }, silent).match?.tooClose).toBe(false);
    expect(fitOf({ ...path, talksWithJudges: true }, intakeOf(scientist)).match?.tooClose).toBe(false);
  });

  it('sends nobody alone, or with a plan to hide, to whoever decides on them', () => {
    const say = { ...nobody, decidesOnMe: true };
    const employed = { ...scientist, employment: 'employed' } as const;
    expect(fitOf(say, intakeOf({ ...employed, stopSigns: ['misconduct'] })).care).toEqual([
      'own-boss-not-alone',
    ]);
    expect(fitOf(say, intakeOf({ ...employed, targetEmployer: 'other' })).care).toEqual([
      'own-boss-no-plans',
    ]);
    expect(fitOf(say, intakeOf({ ...employed, targetEmployer: 'own' })).care).toEqual(['own-boss']);
  });

  it('knows of advice that puts something else before a mentor', () => {
    const harmed = intakeOf({ ...scientist, stopSigns: ['misconduct'] });
    expect(fitOf({ ...nobody, onPath: true }, harmed).match?.kind).toBe('other-help-first');
  });

  it('could answer only what is open, on the side of what they are', () => {
    fc.assert(
      fc.property(ties, validAnswers, (tie, answers) => {
        const { couldAnswer } = fitOf(tie, intakeOf(answers));
        expect(couldAnswer.every(one => answers.questions.includes(one))).toBe(true);
        expect(couldAnswer.some(one => answers.covered?.includes(one))).toBe(false);
      }),
    );
  });
});
