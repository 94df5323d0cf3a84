import { expect } from 'vitest';
import { libraryQuestions } from '../../../src/i18n/en/questions.ts';
import { en } from '../../../src/i18n/en.ts';
import { TODAY } from '../../support/world.ts';
import { ann, answer, call, finish, journal, last, past, planned, type Step, spot } from './samples.ts';

const { next, prepare, sessions } = en('mentor');
const { guided } = sessions;

const meeting = {
  ...{ person: ann.id, at: '2026-11-23T13:00:00.000Z', zone: 'Europe/Amsterdam', minutes: 45 },
  ...{ place: 'De Zon', agenda: [], prepared: [], status: 'planned', session: null },
};
const becomes = (changes: object) => ({
  prints: { id: planned.id, ...changes },
  leaves: { appointments: [{ id: planned.id, ...changes }] },
});
const nothingPlanned = { ...journal, appointments: [] };

/** When one meets. */
const nextSteps: readonly Step[] = [
  {
    name: 'next, a new one',
    before: nothingPlanned,
    flags: ['next', 'monday', '14:00', '--with', 'Ann', '--place', 'De Zon', '--minutes', '45'],
    prints: meeting,
    leaves: { appointments: [meeting] },
  },
  {
    name: 'next, a moment alone',
    before: nothingPlanned,
    flags: ['next', 'monday', '14:00'],
    prints: { ...meeting, place: null, minutes: null },
    leaves: { appointments: [{ ...meeting, place: null, minutes: null }] },
    guided: { args: ['next'], script: { [next.ask.title({ name: 'Ann' })]: answer('monday 14:00') } },
  },
  {
    name: 'next, another moment',
    before: journal,
    flags: ['next', 'monday', '14:00'],
    ...becomes({ at: meeting.at, person: ann.id }),
  },
  {
    name: 'next, another place',
    before: journal,
    flags: ['next', '--place', 'De Zon', '--minutes', '90'],
    ...becomes({ at: planned.at, place: 'De Zon', minutes: 90 }),
  },
  {
    name: 'next, called off',
    before: journal,
    flags: ['next', '--cancel', '--with', 'Ann'],
    ...becomes({ status: 'cancelled' }),
  },
  { name: 'next, all', before: journal, flags: ['next', '--all'], prints: { appointments: [planned] } },
  { name: 'next, shown', before: journal, flags: ['next'], prints: planned },
  {
    name: 'next, for a calendar',
    before: journal,
    flags: ['next', '--ics', 'ann.ics'],
    prints: planned,
    tells: /Saved as ann\.ics/,
  },
];

const agenda = [
  { text: 'the night shift', part: 'run-into' },
  { text: 'a ward of my own', part: 'ambitions' },
  { text: libraryQuestions['route-detour'], part: 'ambitions', question: 'route-detour' },
];
const grow = ['goal', 'reality', 'options', 'will'] as const;

/** Five minutes before. */
const prepareSteps: readonly Step[] = [
  {
    name: 'prepare, shown',
    before: journal,
    flags: ['prepare'],
    prints: { method: 'halves', appointment: { id: planned.id } },
  },
  {
    name: 'prepare, with an agenda',
    before: journal,
    flags: [
      ...['prepare', '--agenda', 'the night shift', '--ambition', 'a ward of my own'],
      ...['--ask', 'route-detour'],
    ],
    prints: { method: 'halves', agenda },
    tells: /Kept with the appointment/,
    leaves: { appointments: [{ id: planned.id, agenda: ['the night shift'], prepared: agenda.slice(1) }] },
    guided: {
      args: ['prepare'],
      script: {
        [prepare.guided.add]: answer(true),
        [prepare.parts['run-into'].asks]: answer('the night shift'),
        [prepare.parts.ambitions.asks]: answer('a ward of my own'),
        [prepare.guided.ask.title]: answer(['route-detour']),
        [prepare.guided.review.title]: finish,
      },
    },
  },
  {
    name: 'prepare, along GROW',
    before: journal,
    flags: ['prepare', '--method', 'grow', ...grow.flatMap(part => [`--${part}`, `my ${part}`])],
    tells: /Kept with the appointment/,
    prints: { method: 'grow', agenda: grow.map(part => ({ text: `my ${part}`, part })) },
    leaves: { appointments: [{ agenda: [], prepared: grow.map(part => ({ text: `my ${part}`, part })) }] },
    guided: {
      args: ['prepare', '--method', 'grow'],
      script: {
        [prepare.guided.add]: answer(true),
        ...Object.fromEntries(grow.map(part => [prepare.parts[part].asks, answer(`my ${part}`)])),
        [prepare.guided.ask.title]: 'skip',
        [prepare.guided.review.title]: finish,
      },
    },
  },
  {
    name: 'prepare, in a file',
    before: journal,
    flags: ['prepare', '--output', 'ann.md'],
    prints: { path: 'ann.md', bytes: expect.any(Number) },
  },
];

const said = {
  ...{ day: '2026-11-19', at: past.at, mentor: 'Ann', person: ann.id, appointment: past.id },
  ...{ what: 'About saying no', soWhat: 'I wait too long', nowWhat: 'Ask first', confidence: 6 },
  ...{ blindSpots: [{ text: 'I smile it away' }], critical: 'my mails', perspective: 'the ward’s' },
  skills: [{ name: 'delegating', evidence: 'the rota' }],
};
const becameOfCall = { id: call.id, status: 'done', expected: 'a quarrel', happened: 'we laughed' };
const promised = { text: 'call Bo', due: '2026-11-23', status: 'open', expected: 'that she is glad' };
const noticed = { day: TODAY, state: 'watched', text: 'counted to ten' };

/** Two minutes after. */
const logSteps: readonly Step[] = [
  {
    name: 'log, of the meeting that was planned, with what became of the last one',
    before: { ...journal, appointments: [past, planned] },
    first: [['actions', 'done', 'call Joris', '--expected', 'a quarrel', '--happened', 'we laughed']],
    flags: [
      ...['log', 'About saying no', '--so-what', 'I wait too long', '--now-what', 'Ask first'],
      ...['--blind-spot', 'I smile it away', '--critical', 'my mails', '--perspective', 'the ward’s'],
      ...['--skill', 'delegating: the rota', '--confidence', '6', '--action', 'call Bo @ monday'],
      ...['--expected', 'that she is glad', '--watched', 'silence: counted to ten'],
    ],
    prints: { ...said, actions: [promised] },
    leaves: {
      appointments: [{ id: past.id, status: 'held' }, planned],
      sessions: [{ id: last.id, blindSpots: [{ ...spot, seen: [noticed] }] }, said],
      actions: [becameOfCall, promised],
    },
    guided: {
      args: ['log'],
      script: {
        [guided.lastAction.title({ action: 'call Joris' })]: answer('done'),
        [guided.lastExpected.title]: answer('a quarrel'),
        [guided.lastHappened.title]: answer('we laughed'),
        [guided.oldSpot.title({ text: spot.text, day: '' })]: answer('watched'),
        [guided.oldSpotNoticed.title]: answer('counted to ten'),
        [guided.questions.what.title]: answer('About saying no'),
        [guided.questions.soWhat.title]: answer('I wait too long'),
        [guided.questions.nowWhat.title]: answer('Ask first'),
        [guided.questions.date.title]: answer('yesterday'),
        [guided.questions.mentor.title]: answer('Ann'),
        [guided.questions.confidence.title]: answer(6),
        [guided.questions.blindSpot.title]: answer('I smile it away'),
        [guided.questions.critical.title]: answer('my mails'),
        [guided.questions.perspective.title]: answer('the ward’s'),
        [guided.questions.skill.title]: answer('delegating: the rota'),
        [guided.questions.action.title]: answer('call Bo on monday'),
        [guided.anotherAction.title]: 'skip',
        [guided.questions.expected.title]: answer('that she is glad'),
        [guided.review.title]: finish,
      },
    },
  },
  ...(['seen', 'changed'] as const).map(state => ({
    name: `log, with an old blind spot that was ${state}`,
    before: journal,
    flags: ['log', 'About saying no', `--${state}`, 'silence'],
    prints: { what: 'About saying no' },
    leaves: { sessions: [{ blindSpots: [{ seen: [{ day: TODAY, state, text: null }] }] }, {}] },
  })),
];

export const meetingSteps: readonly Step[] = [...nextSteps, ...prepareSteps, ...logSteps];
