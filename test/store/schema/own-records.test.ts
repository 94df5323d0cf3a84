import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intakeFrom } from '../../../src/domain/intake/new-intake.ts';
import { emptyJournal, type Journal, withIntake } from '../../../src/domain/journal/journal.ts';
import { addToAgenda, withAgenda } from '../../../src/domain/meetings/agenda.ts';
import { withActionChanges } from '../../../src/domain/meetings/change-actions.ts';
import { sessionFrom } from '../../../src/domain/meetings/compose.ts';
import { parseReflection } from '../../../src/domain/meetings/parse.ts';
import { withReflection } from '../../../src/domain/meetings/with-actions.ts';
import { parseAgreement, withAgreement } from '../../../src/domain/people/agreement.ts';
import { choosePerson, newPerson, withPerson } from '../../../src/domain/people/changes.ts';
import { checkInFrom, withCheckIn } from '../../../src/domain/people/check-in.ts';
import { descriptionFrom } from '../../../src/domain/people/description.ts';
import { endWith, takenAlong } from '../../../src/domain/people/ending.ts';
import type { Person } from '../../../src/domain/people/person.ts';
import { ratingFrom, ratingQuestions, withRating } from '../../../src/domain/people/rating.ts';
import { newQuestion, withAsked, withHidden, withQuestion } from '../../../src/domain/questions/changes.ts';
import { knownQuestions } from '../../../src/domain/questions/known-questions.ts';
import { parseChecked } from '../../../src/store/schema/checked.ts';
import { journalSchema } from '../../../src/store/schema.ts';
import { aHostileText, counting } from '../../domain/meetings/samples.ts';
import { validAnswers } from '../../support/answers.ts';
import { appointmentWith } from '../samples.ts';

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

const yesNo = fc.constantFrom(true, false, undefined);
const grade = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });

/** What the commands of `mentor people` may be given. */
const somebody = fc.record({
  description: fc.record({
    name: aHostileText,
    what: aHostileText,
    met: aHostileText,
    employer: fc.constantFrom('own', 'other', undefined),
    sameWork: yesNo,
    onPath: yesNo,
    decidesOnMe: yesNo,
    talksWithJudges: yesNo,
  }),
  grades: fc.record({
    ...Object.fromEntries(ratingQuestions.map(({ key }) => [key, grade])),
    ...{ seen: grade, supported: grade, free: grade },
    verdict: fc.constantFrom('good', 'deciding', 'no-fit', undefined),
  }),
  agreed: fc.record({
    goals: aHostileText,
    weeks: fc.constantFrom('3', '0', 'x', ''),
    minutes: fc.constantFrom('60', '0', 'x', ''),
    lookBack: fc.constantFrom('2100-12-31', '4 march', 'never', ''),
    confidential: aHostileText,
  }),
  text: aHostileText,
});

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
        const done = { status: 'done', happened: 'It went well' } as const;
        const changes = new Map(session.actions.map(({ id }) => [id, done] as const));
        expectWhole(withActionChanges(journal, changes, now));
      }),
    );
  });

  it('is, as a person and all that becomes of them, whole and as the schema wants it', () => {
    fc.assert(
      fc.property(somebody, moments, ({ description, grades, agreed, text }, { now }) => {
        const today = now.toISOString().slice(0, 10);
        const described = descriptionFrom(description);
        fc.pre(described !== undefined);
        const steps: readonly ((person: Person) => Person)[] = [
          one =>
            withRating(
              one,
              ratingFrom(grades, today) ?? { day: today, click: [], learning: [], verdict: null },
              now,
            ),
          one => choosePerson(one, now),
          one => withAgreement(one, parseAgreement(agreed, today).agreed, now),
          one =>
            withCheckIn(
              one,
              checkInFrom({ ...grades, text }, today) ?? { day: today, answers: {}, text: null },
              now,
            ),
          one => endWith(one, { day: today, text: takenAlong({ text }) }, now),
          one => choosePerson(one, now),
        ];
        let person = newPerson(described, counting()(now), now);
        for (const step of [(one: Person) => one, ...steps]) {
          person = step(person);
          expectWhole(withPerson(emptyJournal, person));
        }
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

  it('is, as a question and as an agenda, whole and as the schema wants it', () => {
    const parts = fc.record({ 'run-into': someTexts, ambitions: someTexts, goal: someTexts });
    fc.assert(
      fc.property(aHostileText, parts, moments, (text, texts, { now }) => {
        const making = { now, newId: counting() };
        const [question] = knownQuestions(emptyJournal, now.toISOString());
        if (question === undefined) throw new Error('There is no question.');
        const worded = { ...question, text, library: question.id };
        const own = newQuestion(text, { type: null, about: null, phase: null }, making);
        const asked = withAsked(withQuestion(emptyJournal, own), worded, '2026-11-20', making);
        const agenda = addToAgenda([], texts, [worded]);
        const appointment = withAgenda(appointmentWith({ agenda: [] }), agenda, now);
        expectWhole({ ...withHidden(asked, worded, true, making), appointments: [appointment] });
      }),
    );
  });
});
