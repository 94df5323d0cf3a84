import type { Recommendation } from '../../src/domain/advice/recommendation.ts';
import type { IntakeRecord } from '../../src/domain/intake/record.ts';
import type { Journal } from '../../src/domain/journal/journal.ts';
import type { Action } from '../../src/domain/meetings/action.ts';
import type { Appointment } from '../../src/domain/meetings/appointment.ts';
import type { Session, SessionWithActions } from '../../src/domain/meetings/session.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { ConversationDraft } from '../../src/domain/questionnaire/conversation.ts';
import type { QuestionRecord } from '../../src/domain/questions/record.ts';

const AT = '2026-11-23T21:05:53.000Z';

export function sessionWith(changes: Partial<Session> = {}): Session {
  return {
    id: '20261123210553-7k3m9qx2bd',
    day: '2026-11-23',
    at: AT,
    zone: 'Europe/Amsterdam',
    mentor: 'Ann',
    person: null,
    appointment: null,
    method: null,
    stages: {},
    what: 'Hoe ik het team leid — 話した',
    soWhat: null,
    nowWhat: 'Ask first',
    blindSpots: [{ id: '20261123210553-00000000b1', text: 'I fill every silence', seen: [] }],
    critical: null,
    perspective: 'Seen from the customer',
    skills: [
      {
        id: '20261123210553-00000000k1',
        name: 'flexible leadership',
        evidence: 'gave the lead to Bo',
        competency: null,
      },
    ],
    confidence: 7,
    shared: ['critical', '20261123210553-00000000k1'],
    createdAt: AT,
    updatedAt: AT,
    ...changes,
  };
}

/** An action that came of the reflection `sessionWith()`. */
export function actionWith(changes: Partial<Action> = {}): Action {
  return {
    id: '20261123210553-00000000a1',
    text: 'call Ann',
    due: '2026-12-01',
    status: 'open',
    session: '20261123210553-7k3m9qx2bd',
    person: null,
    expected: null,
    happened: null,
    shared: [],
    createdAt: AT,
    updatedAt: AT,
    ...changes,
  };
}

/** The actions of that reflection: one open, and one done. */
export const actions: readonly Action[] = [
  actionWith(),
  actionWith({
    id: '20261123210553-00000000a2',
    text: 'let Bo chair',
    due: null,
    status: 'done',
    createdAt: '2026-11-23T21:05:53.001Z',
  }),
];

export function reflectionWith(changes: Partial<SessionWithActions> = {}): SessionWithActions {
  return { ...sessionWith(), actions, ...changes };
}

export function personWith(changes: Partial<Person> = {}): Person {
  return {
    id: '20261120090000-00000000p1',
    name: 'Ann',
    what: 'leads a ward',
    employer: 'other',
    sameWork: true,
    onPath: null,
    decidesOnMe: false,
    talksWithJudges: null,
    met: null,
    note: null,
    status: 'mentor',
    ratings: [{ day: '2026-11-20', click: [4, 5], learning: [3], verdict: 'good' }],
    agreement: null,
    checkIns: [],
    ended: null,
    shared: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...changes,
  };
}

export function appointmentWith(changes: Partial<Appointment> = {}): Appointment {
  return {
    id: '20261120090000-00000000n1',
    person: '20261120090000-00000000p1',
    at: '2026-12-03T23:30:00.000Z',
    zone: 'Europe/Amsterdam',
    minutes: 45,
    place: 'the café',
    agenda: ['saying no'],
    prepared: [],
    status: 'planned',
    session: null,
    shared: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...changes,
  };
}

export function questionWith(changes: Partial<QuestionRecord> = {}): QuestionRecord {
  return {
    id: '20261120090000-0000000q1z',
    text: 'Which meeting would you rather forget?',
    type: 'outside-neutral',
    about: 'doubts',
    phase: 'on-the-way',
    library: null,
    asked: ['2026-11-20'],
    hidden: false,
    shared: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    ...changes,
  };
}

/** A reflection written in the spring of a year, on the day of its meeting. */
export function sessionIn(year: number, sign: string, changes: Partial<Session> = {}): Session {
  const day = `${year}-03-10`;
  const at = `${day}T10:11:12.000Z`;
  const id = `${year}0310101112-${sign.padStart(10, '0')}`;
  return sessionWith({ id, day, at, createdAt: at, updatedAt: at, ...changes });
}

/** Text too long to be kept among the short changes. */
export const LONG_TEXT = 'A word about it all. '.repeat(1000);

export const recommendation: Recommendation = {
  engine: 1,
  kind: 'mentor',
  type: 'inside-career-path',
  second: null,
  strength: 'clear',
  needs: { path: 7, perspective: 2 },
  where: { employer: 'either', field: 'target' },
  secondWhere: null,
  avoid: ['line-manager'],
  reasons: [
    {
      id: 'asks-the-route',
      toward: 'inside-career-path',
      weight: 3,
      answers: ['questions'],
      params: {},
    },
    { id: 'already-covered', toward: null, weight: 0, answers: ['covered'], params: { covered: ['route'] } },
  ],
  wouldChange: [{ change: { covered: ['route'] }, type: 'outside-neutral' }],
  otherHelp: [],
  nextSteps: [
    { id: 'write-to-one-person', params: { type: 'inside-career-path', role: 'designer in health care' } },
    { id: 'agree-if-it-clicks', params: { weeks: 3 } },
  ],
  places: [],
  whoAnswers: [],
  limits: [],
  pace: 'every-few-weeks',
};

export const intake: IntakeRecord = {
  id: '20261120090000-intake0001',
  at: '2026-11-20T09:00:00.000Z',
  zone: 'Europe/Amsterdam',
  day: '2026-11-20',
  answers: {
    ambition: 'Lead the design team',
    direction: 'next-position',
    certainty: 8,
    questions: ['route', 'doubts'],
    decision: 'no',
    role: 'designer in health care',
    employment: 'employed',
    stopSigns: [],
    canSpeakFreely: 4,
  },
  recommendation,
  shared: [],
  createdAt: '2026-11-20T09:00:00.000Z',
  updatedAt: '2026-11-20T09:00:00.000Z',
};

export const draft: ConversationDraft = {
  answers: { ambition: 'Lead the design team', questions: [] },
  settled: ['ambition'],
  at: 'direction',
  typed: '',
  savedAt: AT,
};

/** A record that lacks what every one of ours has, as another program may have left it. */
export function strange(record: object): never {
  return record as never;
}

/** One record at least of every kind; the ids differ in what one types of them. */
export const everyKind: Journal = {
  intakes: [intake],
  people: [personWith()],
  appointments: [appointmentWith()],
  sessions: [sessionWith()],
  actions,
  questions: [questionWith()],
  deleted: [],
};
