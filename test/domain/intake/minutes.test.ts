import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intakeMinutes } from '../../../src/domain/intake/minutes.ts';
import { ASKING_ORDER, questions } from '../../../src/domain/intake/questions.ts';
import { KEYS_AS_ASKED } from '../../support/answers.ts';

const NUMBERS = ['six', 'seven', 'eight', 'nine', 'ten'];

describe('the intake as it is asked', () => {
  it('puts each question once, in the order of the contract’s parts, and what decides first within them', () => {
    expect(ASKING_ORDER).toEqual(KEYS_AS_ASKED);
    expect(ASKING_ORDER.toSorted()).toEqual(questions.map(({ key }) => key).toSorted());
    const parts = ASKING_ORDER.map(key => questions.find(question => question.key === key)?.part);
    expect(parts.filter((part, at) => part !== parts[at - 1])).toEqual([
      'ambition',
      'situation',
      'perspective',
    ]);
  });

  it('takes the time that the README says', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, told = ''] = /a conversation of about (\w+) minutes/.exec(readme) ?? [];
    expect(NUMBERS.indexOf(told) + 6).toBe(intakeMinutes());
  });
});
