import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { emptyJournal, type Journal } from '../../src/domain/journal.ts';
import { mergeOf } from '../../src/domain/merge.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { incomingJournal } from '../../src/store/incoming.ts';
import { journalSchema } from '../../src/store/schema.ts';
import { intake, sessionWith } from './samples.ts';

const here = {
  now: new Date('2026-11-24T11:30:00.000Z'),
  zone: 'Europe/Amsterdam',
  idOf: (at: Date, content: string) => makeId(at, createHash('sha256').update(content).digest()),
};
const incoming = (value: unknown, zone = here.zone): Journal =>
  incomingJournal(JSON.stringify(value), 'file.json', { ...here, zone });

function problemIn(text: string): unknown {
  try {
    return incomingJournal(text, 'file.json', here);
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

const faultsOf = (value: unknown) => {
  const problem = problemIn(JSON.stringify(value));
  expect(problem).toMatchObject({ kind: 'invalid-input' });
  return (problem as { faults: readonly Record<string, unknown>[] }).faults;
};

const whole: Journal = {
  intakes: [intake],
  people: [{ id: 'ann', click: 8, createdAt: '2026-11-20T09:00:00.000Z' }],
  sessions: [sessionWith()],
  goals: [{ id: 'goal', levels: [-2, 2] }],
  deleted: [{ id: 'gone', deletedAt: '2026-11-23T21:05:53.000Z' }],
};

describe('an export', () => {
  it.each([1, 2])('of version %i comes in as it went out', version => {
    const text = JSON.stringify({
      format: 'mentor-journal',
      version,
      needs: '0.1.0',
      checksum: '0a',
      ...whole,
    });
    expect(incomingJournal(text, '-', here)).toEqual(whole);
  });

  it('into an empty journal gives the same journal', () => {
    expect(
      mergeOf(emptyJournal, incoming({ format: 'mentor-journal', version: 2, ...whole })).journal,
    ).toEqual(whole);
  });

  it('may have no header, or some of the lists only', () => {
    expect(incoming(whole)).toEqual(whole);
    expect(incoming({ format: 'mentor-journal', version: 2, people: [] })).toEqual(emptyJournal);
    expect(incoming({ goals: whole.goals })).toEqual({ ...emptyJournal, goals: whole.goals });
    expect(incoming([sessionWith()])).toEqual({ ...emptyJournal, sessions: [sessionWith()] });
  });

  it('is not the file that says which years there are, which would look like an empty one', () => {
    const head = { format: 'mentor-journal', version: 2, years: {}, latest: null, done: [], undone: [] };
    expect(() => incoming(head)).toThrow('invalid-input');
  });

  it('may be the file of a year, put right by hand', () => {
    const year = { format: 'mentor-year', version: 2, needs: '0.2.0', checksum: '00000000', year: '2026' };
    expect(incoming({ ...year, ...whole })).toEqual(whole);
    const timeless = { id: 'x', at: '2024-02-29T10:00:00.000Z', what: 'How I listen' };
    expect(incoming({ ...year, version: 1, sessions: [timeless] }).sessions).toMatchObject([
      { day: '2024-02-29', createdAt: timeless.at },
    ]);
    expect(() => incoming(year)).toThrow('invalid-input');
    expect(() => incoming({ ...year, ...whole, version: 3 })).toThrow('journal-newer');
  });

  it('keeps the fields that this version does not know', () => {
    const session = { ...sessionWith(), mood: 'calm', actions: [{ id: 'a', text: 't', waitsFor: 'Bo' }] };
    expect(incoming({ sessions: [session], theme: 'growth' })).toMatchObject({
      sessions: [{ mood: 'calm', actions: [{ waitsFor: 'Bo', due: null, status: 'open' }] }],
      theme: 'growth',
    });
  });

  it('may name a zone that this system does not know', () => {
    expect(incoming([sessionWith({ zone: 'Mars/Base' })]).sessions).toEqual([
      sessionWith({ zone: 'Mars/Base' }),
    ]);
  });

  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__'])('brings no key written as %s', key => {
    const evil = `"${key}":{"mentor":"Eve"}`;
    const text = `{"sessions":[{"day":"2026-11-20","what":"x","mood":{${evil}},${evil}}],"theme":{${evil}},${evil}}`;
    const journal = incomingJournal(text, '-', here);
    expect(journal).toMatchObject({ sessions: [{ mood: {}, mentor: null }], theme: {} });
    expect(JSON.stringify(journal)).not.toMatch(/proto|Eve/);
  });
});

describe('a session made by hand', () => {
  const only = (session: object, zone?: string) => {
    const [first] = incoming([session], zone).sessions;
    if (first === undefined) throw new Error('No session came in');
    return first;
  };

  it('needs a day and a text', () => {
    expect(only({ day: '2026-11-20', what: '  About the team\r\n' })).toEqual({
      ...{ id: expect.stringMatching(/^20261120120000-[0-9a-z]{10}$/), day: '2026-11-20' },
      ...{ at: '2026-11-20T12:00:00.000Z', zone: 'Europe/Amsterdam', what: '  About the team' },
      ...{ mentor: null, soWhat: null, nowWhat: null, critical: null, perspective: null, confidence: null },
      ...{ blindSpots: [], skills: [], actions: [], shared: [] },
      ...{ createdAt: '2026-11-20T12:00:00.000Z', updatedAt: '2026-11-20T12:00:00.000Z' },
    });
  });

  it('may leave out by null what it may leave out', () => {
    const keys = [
      'id',
      'at',
      'zone',
      'mentor',
      'confidence',
      'blindSpots',
      'shared',
      'createdAt',
      'updatedAt',
    ];
    const nulls = Object.fromEntries(keys.map(key => [key, null]));
    const bare = { day: '2026-11-20', what: 'x' };
    expect({ ...only({ ...bare, ...nulls }), id: '' }).toEqual({ ...only(bare), id: '' });
  });

  it('may have items as one types them', () => {
    const session = only({
      day: '2026-11-20',
      what: 'x',
      blindSpots: ['I fill every silence', ' '],
      skills: ['giving the lead: let Ann chair', { name: 'listening' }],
      actions: ['call Ann @ next friday', { text: 'rest', due: '2026-12-01', status: 'done' }],
    });
    expect(session).toMatchObject({
      blindSpots: [{ text: 'I fill every silence', outcome: null }],
      skills: [
        { name: 'giving the lead', evidence: 'let Ann chair' },
        { name: 'listening', evidence: null },
      ],
      actions: [
        { text: 'call Ann', due: '2026-11-27', status: 'open' },
        { text: 'rest', due: '2026-12-01', status: 'done' },
      ],
    });
    const ids = [session, ...session.blindSpots, ...session.skills, ...session.actions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
  });

  it('is on its day wherever it was', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Auckland', 'Pacific/Niue', 'America/St_Johns']) {
      const { at } = only({ day: '2026-01-01', what: 'x', zone });
      expect(new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date(at))).toBe('2026-01-01');
    }
  });

  it('has its times from what it does say', () => {
    const at = '2026-11-20T16:30:00+01:00';
    expect(only({ day: '2026-11-20', what: 'x', at })).toMatchObject({
      ...{ at: '2026-11-20T15:30:00.000Z', createdAt: '2026-11-20T15:30:00.000Z' },
      updatedAt: '2026-11-20T15:30:00.000Z',
    });
    expect(only({ day: '2026-11-20', what: 'x', createdAt: '2026-11-21T10:00:00Z' })).toMatchObject({
      ...{ createdAt: '2026-11-21T10:00:00Z', updatedAt: '2026-11-21T10:00:00Z' },
    });
  });

  it('has the same ids each time, anywhere, and whatever the order of its keys', () => {
    const sessions = [
      { day: '2026-11-20', what: 'x', actions: ['a', 'a', { text: 'a', due: null }] },
      { day: '2026-11-20', what: 'x', actions: ['a', 'a', { text: 'a', due: null }] },
    ];
    const turned = [
      { actions: ['a', 'a', { due: null, text: 'a' }], what: 'x', day: '2026-11-20' },
      { what: 'x', day: '2026-11-20', actions: ['a', 'a', { text: 'a', due: null }] },
    ];
    const first = incoming(sessions);
    const ids = first.sessions.flatMap(({ id, actions }) => [id, ...actions.map(action => action.id)]);
    expect(new Set(ids).size).toBe(8);
    expect(incoming(turned)).toEqual(first);
    const later = incomingJournal(JSON.stringify(sessions), '-', {
      ...here,
      now: new Date('2031-01-01T03:00:00Z'),
      zone: 'America/New_York',
    });
    expect(mergeOf(first, later).journal).toBe(first);
  });
});

describe('a session by itself', () => {
  const bare = { day: '2026-11-20', what: 'x' };

  it('is a list of one', () => {
    expect(incoming(bare)).toEqual(incoming([bare]));
  });

  it('has its faults named by its own keys', () => {
    expect(faultsOf({ ...bare, day: '1 dec', actions: [{ due: 'soon' }] })).toMatchObject([
      { key: 'day' },
      { key: 'actions.0.text' },
      { key: 'actions.0.due' },
    ]);
    expect(faultsOf({ date: '2026-11-20', text: 'x' })).toEqual([
      { kind: 'unknown-key', key: 'date', nearest: '"day"' },
      { kind: 'unknown-key', key: 'text', nearest: '"what"' },
    ]);
  });

  it('is not what has a list of a journal, or a header', () => {
    expect(incoming({ ...bare, sessions: [] }).sessions).toEqual([]);
    expect(faultsOf({ ...bare, format: 'mentor-reflection-draft' })).toMatchObject([{ key: 'format' }]);
  });
});

describe('a misspelt key', () => {
  const day = '2026-11-20';

  it('is named in place of the one that is missing, in a session as in an item', () => {
    expect(
      faultsOf([
        { day, waht: 'x', mood: 'calm' },
        { day, what: 'x', actions: [{ txt: 'a' }, {}] },
      ]),
    ).toMatchObject([
      { kind: 'unknown-key', key: 'sessions.0.waht', nearest: '"what"' },
      { kind: 'unknown-key', key: 'sessions.1.actions.0.txt', nearest: '"text"' },
      { kind: 'missing', key: 'sessions.1.actions.1.text' },
    ]);
  });

  it('is not named for what is wrong, but there', () => {
    expect(faultsOf([{ day, what: 7, waht: 'x' }])).toMatchObject([
      { kind: 'wrong', key: 'sessions.0.what' },
    ]);
  });

  it.each([
    [{ sesions: [] }, 'sesions', '"sessions"'],
    [{ sessions: [], gaols: [{}] }, 'gaols', '"goals"'],
  ])('for a list is refused, since nothing would come of the list: %j', (value, key, nearest) => {
    expect(faultsOf(value)).toEqual([{ kind: 'unknown-key', key, nearest }]);
  });
});

describe('people, goals and intakes made by hand', () => {
  it('may lack an id, but not the rest of what makes them whole', () => {
    const once = incoming({ people: [{ name: 'Ann' }, { name: 'Ann' }], goals: [{ name: 'Ann' }] });
    const ids = [...once.people, ...once.goals].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(incoming({ people: [{ name: 'Ann' }, { name: 'Ann' }] }).people).toEqual(once.people);
    expect(incoming({ goals: [{ name: 'Ann' }] }).goals).toEqual(once.goals);
    const { recommendation: _, ...unadvised } = intake;
    expect(faultsOf({ intakes: [unadvised] })).toEqual([
      { kind: 'missing', key: 'intakes.0.recommendation', expected: { kind: 'object' } },
    ]);
  });

  it('take the day and the zone of an intake as it is printed from where the person is', () => {
    const { id, at, answers, recommendation } = intake;
    const late = { id, at: '2026-11-20T23:30:00Z', answers, recommendation };
    expect(incoming({ intakes: [late] }).intakes).toMatchObject([
      { day: '2026-11-21', zone: 'Europe/Amsterdam' },
    ]);
    expect(incoming({ intakes: [{ ...intake, zone: 'Mars/Base' }] }).intakes).toMatchObject([{ at }]);
    expect(faultsOf({ intakes: [{ ...late, zone: 'Mars/Base' }] })).toMatchObject([
      { kind: 'wrong', key: 'intakes.0.zone', expected: { kind: 'zone' } },
    ]);
  });
});

describe('a text that is no journal', () => {
  it.each([
    ['', '1:1'],
    ['{', '1:2'],
    ['Dear diary', '1:1'],
    ['{"sessions":[]} {}', '1:17'],
    ['[\n  {},\n]', '3:1'],
  ])('is refused where it is not JSON, with the place: %j', (text, at) => {
    expect(problemIn(text)).toEqual({ kind: 'not-json', source: 'file.json', expected: 'journal', at });
  });

  it.each([7, null, 'x', {}, { entries: [] }, { ambition: 'Lead' }])(
    'is refused where it holds no list of a journal: %j',
    value => {
      expect(faultsOf(value)).toEqual([
        {
          kind: 'wrong',
          key: 'JSON',
          expected: { kind: 'journal', lists: ['intakes', 'people', 'sessions', 'goals', 'deleted'] },
          came: JSON.stringify(value),
        },
      ]);
    },
  );

  it.each([
    [{ format: 'mentor-settings', version: 1 }, 'format', '"mentor-settings"'],
    [{ format: 'mentor-journal', version: 0 }, 'version', '0'],
    [{ format: 'mentor-journal', version: '2' }, 'version', '"2"'],
    [{ format: 'mentor-journal', version: 2.5 }, 'version', '2.5'],
  ])('is refused where its header does not fit: %j', (value, key, came) => {
    expect(faultsOf(value)).toMatchObject([{ kind: 'wrong', key, came }]);
  });

  it('is refused as newer whatever else it holds', () => {
    const newer = { format: 'mentor-journal', version: 3, sessions: 'who knows' };
    const problem = { kind: 'journal-newer', path: 'file.json', version: 3, understood: 2 };
    expect(problemIn(JSON.stringify(newer))).toEqual({ ...problem, needs: null });
    expect(problemIn(JSON.stringify({ ...newer, needs: '2.0.0' }))).toEqual({ ...problem, needs: '2.0.0' });
  });
});

describe('all faults of a journal at once', () => {
  it('are named by the path of their keys, with what was expected', () => {
    expect(
      faultsOf({
        sessions: [
          { day: '2026-02-30' },
          {
            day: '2026-11-20',
            what: 7,
            confidence: 11,
            actions: [{ text: 'a', due: 'soon', status: 'late' }],
          },
          'x',
          { day: '20 nov', what: 'x', at: 'noon', id: '', skills: 'many', blindSpots: [{}] },
        ],
        intakes: [
          {
            ...intake,
            at: undefined,
            answers: { ...intake.answers, direction: 'up', covered: 'all', deadline: 'yes', ambition: 3 },
            recommendation: {
              ...intake.recommendation,
              engine: 'v8',
              nextSteps: [{ id: 's', params: { a: null } }],
            },
          },
        ],
        people: [[], { createdAt: '../../etc' }],
        goals: {},
        deleted: [{ id: 'x' }],
      }).map(({ kind, key, expected, came }) => [key, kind, (expected as { kind: string }).kind, came]),
    ).toEqual([
      ['intakes.0.at', 'missing', 'instant', undefined],
      ['intakes.0.answers.ambition', 'wrong', 'text', '3'],
      ['intakes.0.answers.direction', 'wrong', 'one-of', '"up"'],
      ['intakes.0.answers.covered', 'wrong', 'any-of', '"all"'],
      ['intakes.0.answers.deadline', 'wrong', 'yes-no', '"yes"'],
      ['intakes.0.recommendation.engine', 'wrong', 'number', '"v8"'],
      ['intakes.0.recommendation.nextSteps.0.params.a', 'wrong', 'value', 'null'],
      ['people.1.createdAt', 'wrong', 'instant', '"../../etc"'],
      ['sessions.0.day', 'wrong', 'calendar-day', '"2026-02-30"'],
      ['sessions.0.what', 'missing', 'text', undefined],
      ['sessions.1.what', 'wrong', 'text', '7'],
      ['sessions.1.confidence', 'wrong', 'whole-number', '11'],
      ['sessions.1.actions.0.due', 'wrong', 'calendar-day', '"soon"'],
      ['sessions.1.actions.0.status', 'wrong', 'one-of', '"late"'],
      ['sessions.2', 'wrong', 'object', '"x"'],
      ['sessions.3.day', 'wrong', 'calendar-day', '"20 nov"'],
      ['sessions.3.id', 'missing', 'whole-id', undefined],
      ['sessions.3.at', 'wrong', 'instant', '"noon"'],
      ['sessions.3.blindSpots.0.text', 'missing', 'text', undefined],
      ['sessions.3.skills', 'wrong', 'list', '"many"'],
      ['goals', 'wrong', 'list', '{}'],
      ['deleted.0.deletedAt', 'missing', 'instant', undefined],
      ['people.0', 'wrong', 'object', '[]'],
    ]);
  });

  it('are what no shape can tell as well', () => {
    const day = '2026-11-20';
    expect(
      faultsOf({
        sessions: [
          { id: 's', day, what: 'x' },
          { id: 's', day, what: 'x' },
          { day: '2026-11-25', what: ' ' },
          { day: '2026-11-24', what: 'today' },
          { day, what: 'x', zone: 'Mars/Base' },
        ],
        goals: [{ id: 's' }],
        deleted: [
          { id: 's', deletedAt: '2026-11-20T10:00:00Z' },
          { id: 's', deletedAt: '2026-11-20T10:00:00Z' },
        ],
        people: 7,
      }),
    ).toMatchObject([
      { kind: 'wrong', key: 'people' },
      { kind: 'day-in-future', key: 'sessions.2.day', day: '2026-11-25' },
      { kind: 'missing', key: 'sessions.2.what' },
      { kind: 'wrong', key: 'sessions.4.zone', expected: { kind: 'zone' }, came: '"Mars/Base"' },
      { kind: 'repeated-id', key: 'sessions.1.id', id: 's' },
      { kind: 'repeated-id', key: 'goals.0.id', id: 's' },
      { kind: 'repeated-id', key: 'deleted.1.id', id: 's' },
    ]);
  });

  it.each(['0000-01-01', '2026-02-29', '2026-1-1', 'yesterday', '2026-11-20T10:00:00Z'])(
    'are a day such as %s, which is not in the calendar',
    day => {
      expect(faultsOf([{ day, what: 'x' }])).toMatchObject([{ key: 'sessions.0.day', came: `"${day}"` }]);
    },
  );

  it('are fifty at most, and then how many more', () => {
    const faults = faultsOf(Array.from({ length: 60 }, () => ({ what: 'x' })));
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)).toEqual({ kind: 'more-faults', key: 'sessions.50.day', count: 10 });
  });

  it('show of a long value its beginning only', () => {
    const [fault] = faultsOf([{ day: '2026-11-20', what: Array(1000).fill('🌱') }]);
    expect([...String(fault?.['came'])]).toHaveLength(60);
  });
});

describe('whatever comes in', () => {
  const text = fc.constantFrom('', ' ', 'x', 'call Ann @ 2026-12-01', 'a: b', '\r\n\u0000y', '\ud800');
  const item = (whole: object) =>
    fc.oneof(text, fc.constant(whole), fc.constant({ ...whole, id: null }), fc.constant({}));
  const some = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(null));
  const session = fc.record(
    {
      id: some(fc.constantFrom('s1', 's2', 's3', '')),
      day: fc.constantFrom('2026-11-20', '0001-01-01', '0000-01-01', '1970-01-01', '2026-13-01'),
      what: text,
      mentor: some(text),
      at: some(
        fc.constantFrom('2026-11-20T10:00:00Z', '9999-12-31T23:00:00-05:00', '2026-11-20T10:00:00.5+14:00'),
      ),
      zone: some(fc.constantFrom('Asia/Kolkata', 'Pacific/Kiritimati', 'Mars/Base', 'UTC')),
      confidence: some(fc.integer({ min: -1, max: 11 })),
      blindSpots: some(fc.array(item({ text: 't' }), { maxLength: 2 })),
      skills: some(fc.array(item({ name: 'n', level: 3 }), { maxLength: 2 })),
      actions: some(fc.array(item({ text: 't' }), { maxLength: 2 })),
      createdAt: some(fc.constantFrom('2026-11-20T10:00:00Z', '0001-01-01T00:00:00+05:00')),
      extra: fc.anything({ maxDepth: 1 }),
    },
    { requiredKeys: ['day', 'what'] },
  );

  it('fits the journal as it is kept, or is refused', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(session, { maxLength: 3 }), sessions => {
        const written = JSON.stringify({ sessions });
        const journal = problemIn(written);
        if (typeof journal === 'object' && journal !== null && 'kind' in journal) {
          expect(journal.kind).toBe('invalid-input');
          return;
        }
        accepted += 1;
        const kept = JSON.parse(JSON.stringify(journal));
        expect(v.safeParse(journalSchema, kept)).toMatchObject({ success: true, output: kept });
        expect(problemIn(written)).toEqual(journal);
        expect(problemIn(JSON.stringify(kept))).toEqual(kept);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
