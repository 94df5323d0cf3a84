import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/domain/intake/answers.ts';
import { answersSchema } from '../../../src/domain/intake/json-schema.ts';
import { answersWith, KEYS_IN_ORDER, REQUIRED, TO_ASK, validAnswers } from '../../support/answers.ts';

const schema = answersSchema({
  title: 'Answers',
  asks: key => `Asks ${key}.`,
  ignoredWhen: conditions =>
    `Ignored when ${conditions.map(({ key, is }) => `${key}=${is.join('|')}`).join()}.`,
});
const accepts = new Ajv2020({ strict: true, strictTuples: false }).compile(schema);

const lengths = fc.constantFrom('a'.repeat(2000), 'a'.repeat(2001), '🌱'.repeat(2000), '🌱'.repeat(2001));
const blanks = fc.constantFrom('', ' ', '\n\n', '\t\r\n', '\u00a0', '\u2028', '\ufeff', '\u200b');
const numbers = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.constantFrom(2.5, 1e300, -0));
const lists = fc.array(fc.constantFrom(...TO_ASK, 'health', 'conflict', 'other', 3, null), { maxLength: 10 });
const anyValue = fc.oneof(lengths, blanks, numbers, lists, fc.boolean(), fc.constant('own'), fc.jsonValue());
const anyKey = fc.oneof(fc.constantFrom(...KEYS_IN_ORDER), fc.constantFrom('toString', 'Role', 'extra'));

describe('the schema of the answers', () => {
  it('accepts every valid set, as reading the answers does', () => {
    fc.assert(
      fc.property(validAnswers, answers => {
        expectAgreement(answers, true);
      }),
    );
  });

  it('judges as reading the answers does, whatever is put in place of an answer', () => {
    fc.assert(
      fc.property(validAnswers, anyKey, anyValue, (answers, key, value) => {
        expectAgreement({ ...answers, [key]: value });
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses what lacks a required answer, and nothing else that is left out', () => {
    for (const key of KEYS_IN_ORDER) {
      const { [key]: _gone, ...rest } = { ...answersWith(), deadline: true };
      expectAgreement(rest, !REQUIRED.some(required => required === key));
    }
  });

  it('judges as reading the answers does where no answers came at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expectAgreement(value);
      }),
    );
  });

  // Reading takes NUL characters out before it looks whether a text is blank; the schema sees them as something.
  it('takes a text of NUL characters for blank, as reading does', () => {
    expectAgreement({ ...answersWith(), role: '\0' }, false);
  });

  it('lists the keys in the order of the intake, and says when each is ignored', () => {
    const { properties } = schema as { properties: Record<string, { description: string }> };
    expect(Object.keys(properties)).toEqual(KEYS_IN_ORDER);
    expect(properties['certainty']?.description).toBe('Asks certainty. Ignored when direction=unclear.');
    expect(properties['phase']?.description).toBe('Asks phase. Ignored when direction=just-begun.');
    expect(properties['role']?.description).toBe('Asks role.');
    const conditional = KEYS_IN_ORDER.filter(key => properties[key]?.description.includes('Ignored'));
    expect(conditional).toEqual(['targetPosition', 'targetEmployer', 'certainty', 'phase']);
  });
});

/** Both ways of judging agree; and where it is known which way, they go that way. */
function expectAgreement(input: unknown, valid = parseAnswers(asJson(input)).ok): void {
  expect(parseAnswers(asJson(input)).ok).toBe(valid);
  expect(accepts(asJson(input))).toBe(valid);
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
