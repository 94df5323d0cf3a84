import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakeFrom } from '../../../src/domain/intake/new-intake.ts';
import { emptyJournal, type Journal, withIntake } from '../../../src/domain/journal/journal.ts';
import { sessionFrom } from '../../../src/domain/meetings/compose.ts';
import { parseReflection } from '../../../src/domain/meetings/parse.ts';
import { withStatuses } from '../../../src/domain/meetings/select.ts';
import { withReflection } from '../../../src/domain/meetings/with-actions.ts';
import { parseChecked } from '../../../src/store/schema/checked.ts';
import { journalSchema } from '../../../src/store/schema.ts';
import { aHostileText, counting } from '../../domain/meetings/samples.ts';
import { validAnswers } from '../../support/answers.ts';

const moments = fc.record({
  now: fc.date({ min: new Date('1970-01-02'), max: new Date('2100-12-30'), noInvalidDate: true }),
  zone: fc.constantFrom('UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'),
});

const someTexts = fc.array(aHostileText, { maxLength: 3 });

/** What `mentor log` may be given, sound or not. */
const typed = fc.record(
  {
    what: aHostileText,
    date: fc.constantFrom('yesterday', 'gisteren', '1970-01-01', '2100-12-31', '29 feb', 'never'),
    mentor: aHostileText,
    soWhat: aHostileText,
    nowWhat: aHostileText,
    critical: aHostileText,
    perspective: aHostileText,
    confidence: fc.oneof(
      fc.integer({ min: -1, max: 11 }).map(String),
      fc.constantFrom('', '6.5', '1e1', '٣'),
    ),
    blindSpot: someTexts,
    skill: someTexts,
    action: someTexts,
    share: fc.subarray(['what', 'critical', 'confidence', 'skills', 'actions', 'blind-spots', 'all']),
  },
  { requiredKeys: ['what'] },
);

/** The journal as the schema has it must be the very same: nothing filled in, changed or refused. */
function expectWhole(journal: Journal): void {
  const written = JSON.parse(JSON.stringify(journal));
  expect(parseChecked(journalSchema, written, 'journal.json')).toEqual(written);
}

// A change of the latest records alone is not checked once more when it is kept: `JournalStore.updateLatest` counts on this.
describe('what the program makes of what it is given', () => {
  it('is, as a reflection, whole and as the schema wants it', () => {
    fc.assert(
      fc.property(typed, moments, ({ ...given }, { now, zone }) => {
        const today = now.toISOString().slice(0, 10);
        const parsed = parseReflection(given, today);
        fc.pre(parsed.ok);
        const session = sessionFrom(parsed.reflection, { now, today, zone, newId: counting() });
        const journal = withReflection(emptyJournal, session);
        expectWhole(journal);
        const statuses = new Map(session.actions.map(({ id }) => [id, 'done'] as const));
        expectWhole(withStatuses(journal, statuses, now));
      }),
    );
  });

  it('is, as an intake, whole and as the schema wants it', () => {
    fc.assert(
      fc.property(validAnswers, moments, (answers, { now, zone }) => {
        expectWhole(withIntake(emptyJournal, intakeFrom(answers, { now, zone, newId: counting() })));
      }),
    );
  });
});
