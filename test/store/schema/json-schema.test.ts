import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/domain/intake/answers.ts';
import { emptyJournal, JOURNAL_FORMAT, JOURNAL_VERSION } from '../../../src/domain/journal/journal.ts';
import { jsonSchemas } from '../../../src/store/schema/json-schema.ts';
import { answersWith, KEYS_IN_ORDER, REQUIRED, TO_ASK, validAnswers } from '../../support/answers.ts';

const schema = await jsonSchemas.answers({
  title: 'Answers',
  asks: key => `Asks ${key}.`,
  ignoredWhen: conditions =>
    `Ignored when ${conditions.map(one => ('is' in one ? `${one.key}=${one.is.join('|')}` : JSON.stringify(one))).join()}.`,
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
      const { [key]: _gone, ...rest } = { ...answersWith(), decision: 'no' };
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
    expect(conditional).toEqual([
      'targetPosition',
      'targetEmployer',
      'certainty',
      'runInto',
      'phase',
      'someoneInside',
      'sameCircle',
    ]);
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

describe('the schema of the journal', () => {
  const at = '2026-11-20T11:30:00.000Z';
  const header = { format: JOURNAL_FORMAT, version: JOURNAL_VERSION };
  const bare = { ...header, ...emptyJournal };

  async function judge(value: unknown) {
    const journal = await jsonSchemas.journal();
    return new Ajv2020({ strict: true, formats: { date: true, 'date-time': true } }).compile(journal)(value);
  }

  it('takes a journal as it is printed, and what a file made by hand leaves out', async () => {
    expect(await judge(bare)).toBe(true);
    expect(await judge(header)).toBe(true);
    expect(await judge({ ...bare, deleted: [{ id: 'x', deletedAt: at, later: 1 }], later: 1 })).toBe(true);
  });

  it.each([
    ['another format', { ...bare, format: 'notes' }],
    ['another version', { ...bare, version: JOURNAL_VERSION + 1 }],
    ['no header', emptyJournal],
    ['what is no list', { ...bare, sessions: {} }],
    ['what lacks an id', { ...bare, deleted: [{ deletedAt: at }] }],
    ['what is no instant', { ...bare, deleted: [{ id: 'x', deletedAt: 'yesterday' }] }],
    ['what lacks all that makes a reflection', { ...bare, sessions: [{ id: 'x' }] }],
  ])('refuses %s', async (_, journal) => {
    expect(await judge(journal)).toBe(false);
  });

  it('says what is a day, an instant, and an open word', async () => {
    const text = JSON.stringify(await jsonSchemas.journal());
    expect(text).toMatch(
      /^{"\$schema":"https:\/\/json-schema.org\/draft\/2020-12\/schema","title":"mentor-journal"/,
    );
    for (const format of ['date', 'date-time']) expect(text).toContain(`"format":"${format}"`);
    expect(text).toContain(
      '"reasons":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"}',
    );
    expect(text).toContain('"additionalProperties":true');
  });
});
