import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../src/domain/journal/journal.ts';
import { draftSchema, journalSchema } from '../../src/store/schema.ts';
import {
  actionWith,
  appointmentWith,
  draft,
  intake,
  personWith,
  questionWith,
  recommendation,
  sessionWith,
} from './samples.ts';

const journalWith = (changes: object) => v.safeParse(journalSchema, JSON.parse(JSON.stringify(changes)));
const withAnswers = (changes: object) =>
  journalWith({ intakes: [{ ...intake, answers: { ...intake.answers, ...changes } }] });
const withAdvice = (changes: object) =>
  journalWith({ intakes: [{ ...intake, recommendation: { ...recommendation, ...changes } }] });

/** Where a journal does not fit; null when it does. */
function fault(result: ReturnType<typeof journalWith>): string | null {
  return result.success ? null : v.getDotPath(result.issues[0]);
}

describe('a journal', () => {
  it('may leave out every list', () => {
    expect(journalWith({}).output).toEqual(emptyJournal);
  });

  it.each([
    ['sessions', sessionWith(), ['day', 'at', 'zone', 'what']],
    ['actions', actionWith(), ['text']],
    ['people', personWith(), ['name']],
    ['appointments', appointmentWith(), ['at', 'zone']],
  ] as const)('may leave out of %s all but what makes one, which is filled in', (list, record, required) => {
    const given = Object.fromEntries(
      [...BASE, ...required].map(field => [field, Reflect.get(record, field)] as const),
    );
    const result = journalWith({ [list]: [given] });
    const [whole] = result.success ? result.output[list] : [];
    expect(whole).toMatchObject(given);
    expect(Object.keys(whole ?? {}).sort()).toEqual(Object.keys(record).sort());
    for (const field of [...BASE, ...required]) {
      const { [field]: _, ...less } = given;
      expect(fault(journalWith({ [list]: [less] }))).toBe(`${list}.0.${field}`);
    }
  });

  it('may leave out of the items of a session what is null or empty', () => {
    const session = {
      ...sessionWith(),
      ...{ blindSpots: [{ id: 'b', text: 't' }], skills: [{ id: 's', name: 'n' }] },
    };
    expect(journalWith({ sessions: [session] }).output).toMatchObject({
      sessions: [{ blindSpots: [{ seen: [] }], skills: [{ evidence: null, competency: null }] }],
    });
  });

  it('may give an instant with an offset, which comes out in UTC', () => {
    const at = '2026-11-23T22:05:53+01:00';
    expect(journalWith({ deleted: [{ id: 'gone', deletedAt: at }] }).output).toMatchObject({
      deleted: [{ deletedAt: '2026-11-23T21:05:53.000Z' }],
    });
  });

  it('may say that a record is gone for good, and nothing else of that', () => {
    const gone = { id: 'gone', deletedAt: '2026-11-23T21:05:53.000Z' };
    expect(journalWith({ deleted: [{ ...gone, forever: true }] }).success).toBe(true);
    expect(fault(journalWith({ deleted: [{ ...gone, forever: false }] }))).toBe('deleted.0.forever');
  });

  it.each([
    ['people', personWith({ ratings: [{ day: '2026-11-20', click: [6], learning: [], verdict: null }] })],
    ['people', { ...personWith(), status: 'friend' }],
    ['people', { ...personWith(), ended: { day: 'soon' } }],
    ['actions', { ...actionWith(), due: '2026-02-30' }],
    ['appointments', { ...appointmentWith(), agenda: [{ text: 'saying no' }] }],
    ['appointments', { ...appointmentWith(), prepared: [{ text: 'saying no', part: 'lunch' }] }],
    ['questions', { ...questionWith(), phase: 'later' }],
    ['questions', { ...questionWith(), asked: ['yesterday'] }],
    ['sessions', { ...sessionWith(), stages: { begin: 7 } }],
  ])('does not fit where a part of a record is none: %s', (list, record) => {
    expect(journalWith({ [list]: [record] }).success).toBe(false);
  });
});

const BASE = ['id', 'createdAt', 'updatedAt'] as const;

describe('a journal of another version', () => {
  it('keeps its unknown fields at every level', () => {
    const [skill] = sessionWith().skills;
    const journal = {
      intakes: [
        {
          ...intake,
          answers: { ...intake.answers, energy: 4 },
          recommendation: { ...recommendation, needs: { path: 7, perspective: 2, third: 1 } },
          note: 'n',
        },
      ],
      people: [{ ...personWith(), pets: ['cat'] }],
      appointments: [{ ...appointmentWith(), mood: 'calm' }],
      sessions: [{ ...sessionWith(), skills: [{ ...skill, level: 3 }] }],
      actions: [{ ...actionWith(), waitsFor: 'Bo' }],
      deleted: [{ id: 'gone', deletedAt: '2026-11-23T21:05:53.000Z', by: 'me' }],
      theme: { name: 'growth' },
    };
    expect(journalWith(journal).output).toEqual({ ...emptyJournal, ...journal });
  });

  it('may tell a reason or a step with more, or with a word that this version does not know', () => {
    const told = {
      reasons: [
        {
          id: 'aims-at-a-step',
          toward: null,
          weight: 1,
          answers: [],
          params: { direction: 'the-sea', by: 2 },
        },
      ],
      nextSteps: [{ id: 'bring-your-questions', params: { type: 'outside-neutral', questions: ['energy'] } }],
    };
    expect(withAdvice(told).output).toMatchObject({ intakes: [{ recommendation: told }] });
  });

  it('may name reasons, steps, helpers and people to avoid that this version does not know', () => {
    const ids = {
      avoid: ['former-boss'],
      reasons: [{ id: 'retired-reason', toward: null, weight: 0, answers: ['energy'], params: {} }],
      wouldChange: [{ change: { energy: 'low' }, type: 'outside-neutral' }],
      otherHelp: [{ id: 'ombudsman' }],
      nextSteps: [{ id: 'sleep-on-it', params: { days: 2 } }],
    };
    expect(withAdvice(ids).output).toMatchObject({ intakes: [{ recommendation: ids }] });
  });
});

describe('the answers of an intake', () => {
  it('fit as the questions say, whatever is moot', () => {
    expect(
      fault(withAnswers({ direction: 'unclear', certainty: 3, targetPosition: '', covered: [] })),
    ).toBeNull();
    expect(fault(withAnswers({ ambition: '🌱'.repeat(2000) }))).toBeNull();
  });

  it.each([
    ['direction', undefined],
    ['direction', 'upwards'],
    ['ambition', '🌱'.repeat(2001)],
    ['ambition', null],
    ['role', 7],
    ['certainty', 11],
    ['certainty', 2.5],
    ['certainty', '8'],
    ['canSpeakFreely', 0],
    ['questions', ['route', 'craft', 'doubts', 'challenge', 'example']],
    ['questions', 'route'],
    ['decision', 'yes'],
  ])('do not fit where %s is %j', (key, value) => {
    expect(fault(withAnswers({ [key]: value }))).toBe(`intakes.0.answers.${key}`);
  });

  it('are named to the entry that does not fit', () => {
    expect(fault(withAnswers({ covered: ['route', 'gossip'] }))).toBe('intakes.0.answers.covered.1');
  });
});

describe('the advice of an intake', () => {
  it.each([
    ['kind', 'maybe'],
    ['type', 'coach'],
    ['second', 'coach'],
    ['strength', 3],
    ['engine', '1'],
    ['needs.path', { path: '7', perspective: 2 }],
    ['where.employer', { employer: 'moon', field: 'own' }],
    ['reasons.0.weight', [{ id: 'asks-the-route', toward: null, weight: '3' }]],
    ['nextSteps.0.params.a', [{ id: 'send-a-message', params: { a: null } }]],
    ['nextSteps.0.params.second', [{ id: 'look-for-the-second', params: { second: 'coach' } }]],
    ['nextSteps.0.params.role', [{ id: 'write-to-one-person', params: { type: 'outside-neutral' } }]],
    ['reasons.0.params.certainty', [{ id: 'unsure-of-the-step', toward: null, weight: 2, params: {} }]],
    ['reasons.0.params.covered', [{ id: 'already-covered', weight: 0, params: { covered: 'route' } }]],
    ['avoid', 'line-manager'],
  ])('does not fit at %s', (where, value) => {
    const [key = ''] = where.split('.');
    expect(fault(withAdvice({ [key]: value }))).toBe(`intakes.0.recommendation.${where}`);
  });
});

describe('a day', () => {
  const dayFits = (day: string) => journalWith({ sessions: [sessionWith({ day })] }).success;

  it('fits when it is in the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        date => dayFits(date.toISOString().slice(0, 10)),
      ),
    );
    expect(dayFits('2028-02-29')).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    'today',
    '',
  ])('does not fit as %j', day => {
    expect(dayFits(day)).toBe(false);
  });
});

describe('an instant', () => {
  const instantFits = (at: string) => journalWith({ sessions: [sessionWith({ at })] }).success;

  it.each(['2026-11-23T21:05:53.123Z', '2026-11-23T21:05:53Z', '2026-11-23T21:05+05:30'])(
    'fits as %s',
    at => {
      expect(instantFits(at)).toBe(true);
    },
  );

  it.each([
    ...['2026-11-23', '2026-11-23T21:05:53', '2026-11-23T24:05:53Z', '2026-11-23T21:60:00Z'],
    ...[
      '2026-02-30T21:05:53Z',
      '2026-11-23T21:05:53Z and more',
      '2026-11-23T21:05:53+99:00',
      '1763931953000',
    ],
  ])('does not fit as %s', at => {
    expect(instantFits(at)).toBe(false);
  });
});

describe('a draft', () => {
  const draftWith = (changes: object) =>
    v.safeParse(draftSchema, { command: 'intake', ...draft, ...changes });

  it('fits with hardly an answer, and with keys of another version', () => {
    expect(draftWith({}).output).toEqual({ command: 'intake', ...draft });
    expect(draftWith({ at: 'energy', settled: ['energy'], extra: 1 }).output).toMatchObject({ extra: 1 });
    expect(draftWith({ answers: {}, at: null }).success).toBe(true);
  });

  it('does not fit where nobody can say what it is of, or what was settled', () => {
    expect(draftWith({ command: undefined }).success).toBe(false);
    expect(draftWith({ settled: 'all' }).success).toBe(false);
  });
});
