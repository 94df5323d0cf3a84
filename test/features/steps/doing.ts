import { expect } from 'vitest';
import { libraryQuestions } from '../../../src/i18n/en/questions.ts';
import { en } from '../../../src/i18n/en.ts';
import { TODAY } from '../../support/world.ts';
import { ann, answer, bo, call, finish, journal, last, own, type Step } from './samples.ts';

const { actions: acting, editing, sessions } = en('mentor');

const becomes = (changes: object) => ({
  prints: { id: call.id, ...changes },
  leaves: { actions: [{ ...call, updatedAt: expect.any(String), ...changes }] },
});
const made = {
  ...{ text: 'ask Bo for her notes', due: '2026-11-23', status: 'open', session: null, person: bo.id },
  ...{ expected: 'a yes', happened: null, shared: [] },
};
const whichOne = (title: string) => ({ [title]: answer(call.id) });

/** What one means to do. */
const actionSteps: readonly Step[] = [
  {
    name: 'actions add',
    before: journal,
    flags: [
      ...['actions', 'add', 'ask Bo for her notes', '--due', 'monday', '--with', 'Bo', '--expected', 'a yes'],
    ],
    prints: made,
    leaves: { actions: [call, made] },
    guided: {
      args: ['actions', 'add', '--with', 'Bo'],
      script: {
        [acting.guided.questions.text.title]: answer('ask Bo for her notes'),
        [acting.guided.questions.due.title]: answer('monday'),
        [acting.guided.questions.expected.title]: answer('a yes'),
        [acting.guided.review.title]: finish,
      },
    },
  },
  {
    name: 'actions done',
    before: journal,
    flags: ['actions', 'done', 'call', '--expected', 'a quarrel', '--happened', 'we laughed'],
    ...becomes({ status: 'done', expected: 'a quarrel', happened: 'we laughed' }),
    guided: {
      args: ['actions', 'done', '--expected', 'a quarrel', '--happened', 'we laughed'],
      script: whichOne(acting.which.done),
    },
  },
  {
    name: 'actions drop',
    before: journal,
    flags: ['actions', 'drop', 'call', '--happened', 'he moved away'],
    ...becomes({ status: 'dropped', happened: 'he moved away' }),
    guided: {
      args: ['actions', 'drop', '--happened', 'he moved away'],
      script: whichOne(acting.which.dropped),
    },
  },
  {
    name: 'actions move',
    before: journal,
    flags: ['actions', 'move', 'call', 'monday'],
    ...becomes({ due: '2026-11-23' }),
    guided: {
      args: ['actions', 'move'],
      script: { ...whichOne(acting.which.move), [acting.moveTo.title]: answer('monday') },
    },
  },
  { name: 'actions', before: journal, flags: ['actions'], prints: { actions: [call] } },
  ...['--all', '--due'].map(flag => ({
    name: `actions ${flag}`,
    before: journal,
    flags: ['actions', flag],
    prints: { actions: [call] },
  })),
  ...['--done', '--dropped'].map(flag => ({
    name: `actions ${flag}`,
    before: journal,
    flags: ['actions', flag],
    prints: { actions: [] },
  })),
];

const ours = {
  type: 'inside-career-path',
  about: 'route',
  library: 'route-detour',
  text: expect.any(String),
};
const mine = { text: 'Who taught you?', type: 'outside-neutral', about: 'doubts', phase: 'hard' };

/** What one may ask. */
const questionSteps: readonly Step[] = [
  {
    name: 'questions add',
    before: journal,
    flags: [
      ...['questions', 'add', 'Who taught you?', '--type', 'outside-neutral', '--about', 'doubts'],
      ...['--phase', 'hard'],
    ],
    prints: { ...mine, library: null, asked: [], hidden: false, shared: [] },
    leaves: { questions: [own, mine] },
  },
  {
    name: 'questions asked, one of one’s own',
    before: journal,
    flags: ['questions', 'asked', 'rather forget'],
    prints: { id: own.id, asked: [TODAY] },
    leaves: { questions: [{ ...own, asked: [TODAY], updatedAt: expect.any(String) }] },
  },
  {
    name: 'questions asked, one of ours',
    before: journal,
    flags: ['questions', 'asked', 'route-detour', '--date', '2026-11-01'],
    prints: { text: libraryQuestions['route-detour'], library: 'route-detour', asked: ['2026-11-01'] },
    leaves: { questions: [own, { ...ours, asked: ['2026-11-01'] }] },
  },
  {
    name: 'questions hide',
    before: journal,
    flags: ['questions', 'hide', 'route-detour'],
    prints: { library: 'route-detour', hidden: true },
    leaves: { questions: [own, { ...ours, hidden: true }] },
  },
  {
    name: 'questions unhide',
    before: { ...journal, questions: [{ ...own, hidden: true }] },
    flags: ['questions', 'unhide', 'rather forget'],
    prints: { id: own.id, hidden: false },
    leaves: { questions: [{ ...own, updatedAt: expect.any(String) }] },
  },
  { name: 'questions', before: journal, flags: ['questions'], prints: { questions: expect.any(Array) } },
  {
    name: 'questions, narrowed',
    before: journal,
    flags: [...['questions', '--type', 'outside-neutral', '--about', 'doubts', '--phase', 'on-the-way']],
    prints: { questions: expect.arrayContaining([expect.objectContaining({ id: own.id })]) },
  },
  ...['--asked', '--hidden'].map(flag => ({
    name: `questions ${flag}`,
    before: journal,
    flags: ['questions', flag],
    prints: { questions: [] },
  })),
  {
    name: 'questions --all',
    before: journal,
    flags: ['questions', '--all'],
    prints: { questions: expect.arrayContaining([expect.objectContaining({ id: own.id })]) },
  },
];

const found = { sessions: [{ ...last, actions: [call] }] };
const filters = [
  [],
  ['--mentor', 'ann'],
  ['--since', '2026-09-30', '--until', '2026-10-02'],
  ['--with-open-actions'],
  ['-n', '1'],
  ['--all'],
];

/** What one finds again. */
const listSteps: readonly Step[] = [
  ...filters.map(flags => ({
    name: ['list', ...flags].join(' '),
    before: journal,
    flags: ['list', ...flags],
    prints: found,
  })),
  {
    name: 'list --skill',
    before: journal,
    flags: ['list', '--skill', 'nothing like it'],
    prints: { sessions: [] },
  },
  {
    name: 'list, by words',
    before: journal,
    flags: ['list', 'ANN'],
    prints: { sessions: [{ id: last.id }], people: [{ id: ann.id }] },
  },
  {
    name: 'show',
    before: journal,
    flags: ['show', call.id],
    prints: call,
  },
  {
    name: 'edit',
    before: journal,
    flags: ['edit', last.id, '--now-what', 'Ask twice'],
    prints: { id: last.id, nowWhat: 'Ask twice' },
    leaves: { sessions: [{ id: last.id, nowWhat: 'Ask twice' }] },
    guided: {
      args: ['edit', last.id],
      script: {
        [editing.guided.title]: [answer('nowWhat'), finish],
        [sessions.guided.questions.nowWhat.title]: answer('Ask twice'),
      },
    },
  },
  {
    name: 'delete',
    before: journal,
    flags: ['delete', bo.id],
    prints: { id: bo.id },
    leaves: { people: [ann], deleted: [{ id: bo.id }] },
    guided: { args: ['delete'], script: { [editing.which.delete]: answer(bo.id) } },
  },
];

export const doingSteps: readonly Step[] = [...actionSteps, ...questionSteps, ...listSteps];
