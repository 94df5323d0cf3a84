import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/domain/intake/answers.ts';
import { offeredValues } from '../../../src/domain/intake/moot.ts';
import { questionFor, questions } from '../../../src/domain/intake/questions.ts';
import * as contract from '../../support/answers.ts';

describe('the questions', () => {
  it('are those of the contract, in its order, at most twenty-two', () => {
    expect(questions.map(({ key }) => key)).toEqual(contract.KEYS_IN_ORDER);
    expect(questions.filter(question => 'required' in question).map(({ key }) => key)).toEqual(
      contract.REQUIRED,
    );
    expect(valuesOf('direction')).toEqual(contract.DIRECTIONS);
    expect(valuesOf('targetEmployer')).toEqual(contract.TARGET_EMPLOYERS);
    expect(valuesOf('questions')).toEqual(contract.TO_ASK);
    expect(valuesOf('runInto')).toEqual(contract.RUN_INTO);
    expect(valuesOf('decision')).toEqual(contract.DECISIONS);
    expect(valuesOf('someoneInside')).toEqual(contract.SOMEONE_INSIDE);
    expect(valuesOf('covered')).toEqual(contract.TO_ASK);
    expect(valuesOf('employment')).toEqual(contract.EMPLOYMENTS);
    expect(valuesOf('phase')).toEqual(contract.PHASES);
    expect(valuesOf('offer')).toEqual(contract.OFFERS);
    expect(valuesOf('stopSigns')).toEqual(contract.STOP_SIGNS);
    expect(valuesOf('simplerHelp')).toEqual(contract.SIMPLER_HELP);
    expect(valuesOf('sameCircle')).toEqual(contract.TIES);
  });

  it('offer somebody without a boss no answer from a manager, though as input it stays valid', () => {
    const simplerHelp = questionOf('simplerHelp');
    expect(offeredValues(simplerHelp, { employment: 'employed' })).toContain('manager-answer');
    for (const employment of ['self-employed', 'business-owner', 'between-jobs'] as const) {
      expect(offeredValues(simplerHelp, { employment })).not.toContain('manager-answer');
      expect(parseAnswers({ ...contract.answersWith(), employment, simplerHelp: 'manager-answer' }).ok).toBe(
        true,
      );
    }
  });
});

function questionOf(key: string) {
  const question = questionFor(key);
  if (question === undefined) throw new Error(`No question ${key}`);
  return question;
}

function valuesOf(key: string) {
  const { answer } = questionOf(key);
  return 'values' in answer ? answer.values : undefined;
}
