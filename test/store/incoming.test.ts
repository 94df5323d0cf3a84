import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeId } from '../../src/domain/ids.ts';
import { emptyJournal, type Journal, LISTS, sortRecords } from '../../src/domain/journal/journal.ts';
import { mergeJournals } from '../../src/domain/journal/merge.ts';
import { sessionsWithActions } from '../../src/domain/meetings/with-actions.ts';
import { Refusal } from '../../src/domain/problem.ts';
import { incomingJournal } from '../../src/store/incoming.ts';
import { journalSchema } from '../../src/store/schema.ts';
import { actions, actionWith, everyKind, intake, sessionWith } from './samples.ts';

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
  ...everyKind,
  deleted: [
    { id: 'gone', deletedAt: '2026-11-23T21:05:53.000Z' },
    { id: 'gone-for-good', deletedAt: '2026-11-23T21:05:53.000Z', forever: true },
  ],
};

const [call, chair] = actions;
const {
  person: _person,
  appointment: _appointment,
  method: _method,
  stages: _stages,
  ...meeting
} = sessionWith();
const { shared: _shared, ...earlierIntake } = intake;

/** The same as version 2 printed it: actions stood in their session, and a blind spot had one outcome. */
const asVersion2 = {
  intakes: [earlierIntake],
  people: [],
  sessions: [
    {
      ...meeting,
      blindSpots: [
        { id: 'spot-1', text: 'I fill every silence', outcome: 'I count to three' },
        { id: 'spot-2', text: 'I do it all', outcome: null },
      ],
      skills: [{ id: 'skill-1', name: 'listening', evidence: null }],
      actions: [
        { id: 'call', text: 'call Ann', due: '2026-12-01', status: 'open' },
        { id: 'chair', text: 'let Bo chair', due: null, status: 'done', waitsFor: 'Bo' },
      ],
      shared: ['critical', 'skill-1', 'chair'],
      updatedAt: '2026-11-24T09:00:00.000Z',
    },
  ],
  goals: [],
  deleted: [{ id: 'gone', deletedAt: '2026-11-23T21:05:53.000Z' }],
};

const chairAction = actionWith({
  ...chair,
  id: 'chair',
  shared: ['text'],
  updatedAt: '2026-11-24T09:00:00.000Z',
});
const fromVersion2: Journal = {
  ...emptyJournal,
  intakes: [intake],
  sessions: [
    sessionWith({
      blindSpots: [
        {
          id: 'spot-1',
          text: 'I fill every silence',
          seen: [{ day: '2026-11-23', state: 'watched', text: 'I count to three' }],
        },
        { id: 'spot-2', text: 'I do it all', seen: [] },
      ],
      skills: [{ id: 'skill-1', name: 'listening', evidence: null, competency: null }],
      shared: ['critical', 'skill-1'],
      updatedAt: '2026-11-24T09:00:00.000Z',
    }),
  ],
  actions: [
    actionWith({ ...call, id: 'call', updatedAt: '2026-11-24T09:00:00.000Z' }),
    { ...chairAction, ...{ waitsFor: 'Bo' } },
  ],
  deleted: [{ id: 'gone', deletedAt: '2026-11-23T21:05:53.000Z' }],
};

describe('an export', () => {
  const asPrinted = (version: number, body: object) =>
    JSON.stringify({ format: 'mentor-journal', version, needs: '0.1.0', checksum: '0a', ...body });

  it('comes in as it went out', () => {
    expect(incomingJournal(asPrinted(3, whole), '-', here)).toEqual(whole);
    expect(incomingJournal(asPrinted(3, emptyJournal), '-', here)).toEqual(emptyJournal);
  });

  it('into an empty journal gives the same journal', () => {
    const theirs = incomingJournal(asPrinted(3, whole), '-', here);
    expect(mergeJournals(emptyJournal, theirs).journal).toEqual(whole);
  });

  it.each([1, 2])(
    'of version %i has its actions as records, and what became of blind spots by day',
    version => {
      const once = incomingJournal(asPrinted(version, asVersion2), '-', here);
      expect(once).toEqual(fromVersion2);
      const again = incomingJournal(asPrinted(version, asVersion2), '-', here);
      expect(mergeJournals(once, again).journal).toBe(once);
      expect(incomingJournal(asPrinted(3, once), '-', here)).toEqual(once);
    },
  );

  it('of an earlier engine keeps its answers and its advice as they are', () => {
    const old = { ...intake, answers: { ...intake.answers, deadline: true, retired: 'x' } };
    expect(incoming({ format: 'mentor-journal', version: 2, intakes: [old] }).intakes).toEqual([old]);
  });

  it('is refused where it holds a list that this version does not know', () => {
    const goals = { ...asVersion2, goals: [{ id: 'goal', level: 1 }] };
    expect(faultsOf({ format: 'mentor-journal', version: 2, ...goals })).toEqual([
      { kind: 'unknown-list', key: 'goals' },
    ]);
    expect(faultsOf({ sessions: [], notes: ['x'] })).toEqual([{ kind: 'unknown-list', key: 'notes' }]);
  });

  it.each([
    ['sessions.0', [[]], '[]'],
    ['sessions.1', [{ day: '2026-11-20', what: 'x' }, ['x', 2]], '["x",2]'],
    ['people.0', { people: [[]] }, '[]'],
    ['deleted.0', { deleted: [[]] }, '[]'],
    ['sessions.0.actions.0', [{ day: '2026-11-20', what: 'x', actions: [[]] }], '[]'],
    ['intakes.0.answers', { intakes: [{ ...intake, answers: [] }] }, '[]'],
  ])('is refused with the place of a list that should be an object: %s', (key, given, came) => {
    expect(faultsOf(given)).toEqual([{ kind: 'wrong', key, expected: { kind: 'object' }, came }]);
  });

  it('may have no header, or some of the lists only', () => {
    expect(incoming(whole)).toEqual(whole);
    expect(incoming({ format: 'mentor-journal', version: 2, people: [] })).toEqual(emptyJournal);
    expect(incoming({ actions })).toEqual({ ...emptyJournal, actions });
    expect(incoming([sessionWith()])).toEqual({ ...emptyJournal, sessions: [sessionWith()] });
  });

  it('is not the file that says which years there are, which would look like an empty one', () => {
    const head = { format: 'mentor-journal', version: 2, years: {}, latest: null, done: [], undone: [] };
    expect(() => incoming(head)).toThrow('invalid-input');
  });

  it('may be a closed part of a journal, or the journal itself, put right by hand', () => {
    const year = { format: 'mentor-year', version: 2, needs: '0.2.0', checksum: '00000000', year: '2026' };
    expect(incoming({ ...year, ...asVersion2 })).toEqual(fromVersion2);
    const holds = { counts: {}, firstDay: null, lastDay: null };
    const index = { holds, years: [{ file: 'x' }], changes: { done: ['y'] }, retired: {}, closedIn: '2026' };
    expect(incoming({ ...year, holds, version: 3, ...whole })).toEqual(whole);
    expect(incoming({ format: 'mentor-journal', version: 3, ...index, ...whole })).toEqual(whole);
    const timeless = { id: 'x', at: '2024-02-29T10:00:00.000Z', what: 'How I listen' };
    expect(incoming({ ...year, version: 1, sessions: [timeless] }).sessions).toMatchObject([
      { day: '2024-02-29', createdAt: timeless.at },
    ]);
    expect(() => incoming(year)).toThrow('invalid-input');
    expect(() => incoming({ ...year, ...whole, version: 4 })).toThrow('journal-newer');
  });

  it('may be one change, of which it has the records as they were after it', () => {
    const edits = [
      { list: 'sessions', id: 'x', before: sessionWith({ id: 'x' }), after: null },
      { list: 'sessions', id: sessionWith().id, before: null, after: sessionWith() },
      { list: 'actions', id: call?.id, before: actionWith({ text: 'before' }), after: call },
      { list: 'deleted', id: 'x', before: null, after: whole.deleted[0] },
    ];
    const change = { format: 'mentor-change', version: 3, needs: '0.3.0', checksum: '00000000', id: 'c' };
    const at = '2026-11-23T21:05:53.000Z';
    expect(incoming({ ...change, at, doing: 'log', edits })).toEqual({
      ...emptyJournal,
      sessions: [sessionWith()],
      actions: [call],
      deleted: [whole.deleted[0]],
    });
    const [session] = asVersion2.sessions;
    const before = { list: 'sessions', id: session?.id, before: null, after: session };
    const { sessions, actions: made } = fromVersion2;
    expect(incoming({ ...change, version: 2, edits: [before] })).toEqual({
      ...emptyJournal,
      sessions,
      actions: made,
    });
    const goal = { list: 'goals', id: 'g', before: null, after: { id: 'g' } };
    expect(faultsOf({ ...change, version: 2, edits: [goal] })).toMatchObject([{ key: 'goals' }]);
    expect(() => incoming(change)).toThrow('invalid-input');
  });

  it('keeps the fields that this version does not know', () => {
    const session = { ...sessionWith(), mood: 'calm', actions: [{ id: 'a', text: 't', waitsFor: 'Bo' }] };
    expect(incoming({ sessions: [session], theme: 'growth' })).toMatchObject({
      sessions: [{ mood: 'calm' }],
      actions: [{ waitsFor: 'Bo', due: null, status: 'open', session: session.id }],
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
    const [first] = sessionsWithActions(incoming([session], zone));
    if (first === undefined) throw new Error('No session came in');
    return first;
  };

  it('needs a day and a text', () => {
    expect(only({ day: '2026-11-20', what: '  About the team\r\n' })).toEqual({
      ...{ id: expect.stringMatching(/^20261120120000-[0-9a-z]{10}$/), day: '2026-11-20' },
      ...{ at: '2026-11-20T12:00:00.000Z', zone: 'Europe/Amsterdam', what: '  About the team' },
      ...{ mentor: null, soWhat: null, nowWhat: null, critical: null, perspective: null, confidence: null },
      ...{ person: null, appointment: null, method: null, stages: {} },
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
      blindSpots: [{ text: 'I fill every silence', seen: [] }],
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

  it('keeps an action that is a day and nothing else as the text that it is', () => {
    const session = only({ day: '2026-11-20', what: 'x', actions: ['@ next friday'] });
    expect(session.actions).toMatchObject([{ text: '@ next friday', due: null }]);
  });

  it('may have actions that came of it, in the order in which they stand', () => {
    const texts = ['zz', 'call Ann', 'a walk', 'rest'];
    const times = { createdAt: '2026-11-21T10:00:00Z', updatedAt: '2026-11-22T10:00:00Z' };
    const session = only({ day: '2026-11-20', what: 'x', actions: texts, ...times });
    expect(sortRecords(session.actions.toReversed()).map(({ text }) => text)).toEqual(texts);
    expect(session.actions.map(({ createdAt }) => createdAt.slice(-5))).toEqual([
      '.000Z',
      '.001Z',
      '.002Z',
      '.003Z',
    ]);
    expect(new Set(session.actions.map(({ updatedAt }) => updatedAt))).toEqual(new Set([times.updatedAt]));
  });

  it('may say what became of a blind spot in one text', () => {
    const blindSpots = [
      { text: 'a', outcome: 'x' },
      { text: 'b', outcome: ' ' },
    ];
    const { blindSpots: spots } = only({ day: '2026-11-20', what: 'x', blindSpots });
    expect(spots.map(({ seen }) => seen)).toEqual([[{ day: '2026-11-20', state: 'watched', text: 'x' }], []]);
    expect(spots.some(spot => 'outcome' in spot)).toBe(false);
  });

  it('is made on the last instant there is, with actions no later', () => {
    const last = '9999-12-31T23:59:59.999Z';
    const { actions: made } = only({ day: '2026-11-20', what: 'x', actions: ['a', 'b'], createdAt: last });
    expect(made.map(({ createdAt }) => createdAt)).toEqual([last, last]);
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
    const ids = [...first.sessions, ...first.actions].map(({ id }) => id);
    expect(new Set(ids).size).toBe(8);
    expect(incoming(turned)).toEqual(first);
    const later = incomingJournal(JSON.stringify(sessions), '-', {
      ...here,
      now: new Date('2031-01-01T03:00:00Z'),
      zone: 'America/New_York',
    });
    expect(mergeJournals(first, later).journal).toBe(first);
  });
});

describe('a session by itself', () => {
  const bare = { day: '2026-11-20', what: 'x' };

  it('is a list of one, with its actions as well', () => {
    expect(incoming(bare)).toEqual(incoming([bare]));
    const printed = { ...sessionWith(), actions };
    expect(incoming(printed)).toEqual({ ...emptyJournal, sessions: [sessionWith()], actions });
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
    [{ sessions: [], poeple: [{}] }, 'poeple', '"people"'],
  ])('for a list is refused, since nothing would come of the list: %j', (value, key, nearest) => {
    expect(faultsOf(value)).toEqual([{ kind: 'unknown-key', key, nearest }]);
  });
});

describe('records of other kinds made by hand', () => {
  it('may lack an id, but not the rest of what makes them whole', () => {
    const at = '2026-12-03T10:00:00Z';
    const given = {
      people: [{ name: 'Ann' }, { name: 'Ann' }],
      actions: [{ text: 'Ann' }],
      appointments: [{ at }],
    };
    const once = incoming(given);
    const ids = [...once.people, ...once.actions, ...once.appointments].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(incoming(given)).toEqual(once);
    expect(incoming({ people: given.people }).people).toEqual(once.people);
    expect(once).toMatchObject({
      people: [{ name: 'Ann', status: 'candidate', createdAt: '1970-01-01T00:00:00.000Z', shared: [] }, {}],
      actions: [{ text: 'Ann', status: 'open', session: null, due: null }],
      appointments: [{ at, zone: 'Europe/Amsterdam', status: 'planned', createdAt: at }],
    });
    expect(faultsOf({ people: [{}], actions: [{}], appointments: [{ zone: 'Mars/Base' }] })).toMatchObject([
      { kind: 'missing', key: 'people.0.name' },
      { kind: 'missing', key: 'appointments.0.at' },
      { kind: 'missing', key: 'actions.0.text' },
      { kind: 'wrong', key: 'appointments.0.zone' },
    ]);
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
          expected: { kind: 'journal', lists: [...LISTS] },
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
    const newer = { format: 'mentor-journal', version: 4, sessions: 'who knows' };
    const problem = { kind: 'journal-newer', path: 'file.json', version: 4, understood: 3 };
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
            answers: { ...intake.answers, direction: 'up', covered: 'all', decision: 'yes', ambition: 3 },
            recommendation: {
              ...intake.recommendation,
              engine: 'v8',
              nextSteps: [{ id: 's', params: { a: null } }],
            },
          },
        ],
        people: [{ name: 'x', createdAt: '../../etc' }],
        actions: {},
        deleted: [{ id: 'x' }],
      }).map(({ kind, key, expected, came }) => [key, kind, (expected as { kind: string }).kind, came]),
    ).toEqual([
      ['intakes.0.at', 'missing', 'instant', undefined],
      ['intakes.0.answers.ambition', 'wrong', 'text', '3'],
      ['intakes.0.answers.direction', 'wrong', 'one-of', '"up"'],
      ['intakes.0.answers.covered', 'wrong', 'any-of', '"all"'],
      ['intakes.0.answers.decision', 'wrong', 'one-of', '"yes"'],
      ['intakes.0.recommendation.engine', 'wrong', 'number', '"v8"'],
      ['intakes.0.recommendation.nextSteps.0.params.a', 'wrong', 'value', 'null'],
      ['people.0.createdAt', 'wrong', 'instant', '"../../etc"'],
      ['sessions.0.day', 'wrong', 'calendar-day', '"2026-02-30"'],
      ['sessions.0.what', 'missing', 'text', undefined],
      ['sessions.1.what', 'wrong', 'text', '7'],
      ['sessions.1.confidence', 'wrong', 'whole-number', '11'],
      ['sessions.1.actions.0.due', 'wrong', 'calendar-day', '"soon"'],
      ['sessions.1.actions.0.status', 'wrong', 'one-of', '"late"'],
      ['sessions.2', 'wrong', 'object', '"x"'],
      ['sessions.3.day', 'wrong', 'calendar-day', '"20 nov"'],
      ['sessions.3.at', 'wrong', 'instant', '"noon"'],
      ['sessions.3.blindSpots.0.text', 'missing', 'text', undefined],
      ['sessions.3.skills', 'wrong', 'list', '"many"'],
      ['sessions.3.id', 'missing', 'whole-id', undefined],
      ['actions', 'wrong', 'list', '{}'],
      ['deleted.0.deletedAt', 'missing', 'instant', undefined],
    ]);
  });

  it('are what no shape can tell as well', () => {
    const day = '2026-11-20';
    expect(
      faultsOf({
        sessions: [
          { id: 's', day, what: 'x' },
          { id: 's', day, what: 'x' },
          { day: '2026-11-25', what: ' ', actions: [{ id: 't', text: 'x' }] },
          { day: '2026-11-24', what: 'today', actions: ['t', { id: 't', text: 'x' }] },
          { day, what: 'x', zone: 'Mars/Base' },
        ],
        actions: [{ id: 's', text: 'x' }],
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
      { kind: 'repeated-id', key: 'actions.0.id', id: 's' },
      { kind: 'repeated-id', key: 'sessions.3.actions.1.id', id: 't' },
      { kind: 'repeated-id', key: 'deleted.1.id', id: 's' },
    ]);
  });

  it.each(['0000-01-01', '2026-02-29', '2026-1-1', 'yesterday', '2026-11-20T10:00:00Z'])(
    'are a day such as %s, which is not in the calendar',
    day => {
      expect(faultsOf([{ day, what: 'x' }])).toMatchObject([{ key: 'sessions.0.day', came: `"${day}"` }]);
    },
  );

  it('are names and texts that show nothing, where a record would be nothing without them', () => {
    const document = {
      people: [{ name: '' }, { name: 'Ann' }, { name: ' \u200b' }],
      sessions: [{ day: '2026-11-13', what: 'x', actions: [{ text: ' ' }] }],
      actions: [{ text: '' }],
      questions: [{ text: '\n' }],
    };
    expect(faultsOf(document).map(({ key }) => key)).toEqual([
      'people.0.name',
      'people.2.name',
      'actions.0.text',
      'sessions.0.actions.0.text',
      'questions.0.text',
    ]);
  });

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
