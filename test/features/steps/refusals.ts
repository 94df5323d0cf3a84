import { personWith } from '../../store/samples.ts';
import { call, last, journal as sound } from './samples.ts';

/** Two who may be meant by one name; two blind spots and two questions that the same words may mean. */
export const journal = {
  ...sound,
  people: [
    ...sound.people,
    personWith({ id: '20261101090000-000000smit', name: 'Eva Smit', status: 'mentor', ratings: [] }),
    personWith({ id: '20261101090000-0000000bos', name: 'Eva Bos', status: 'candidate', ratings: [] }),
  ],
  actions: [...sound.actions, { ...call, id: '20261101090000-00000call2', text: 'call the ward' }],
};

/** What was given, and how each fault in it is told. */
export interface BadInput {
  readonly args: readonly string[];
  readonly faults: readonly RegExp[];
}

const several = (key: string) =>
  new RegExp(`^${key}: Eva could be Eva Bos \\(\\w+\\) or Eva Smit \\(\\w+\\)`);
const number = (key: string, from: number, to: number) =>
  new RegExp(`^${key}: expected a whole number from ${from} to ${to}; got `);
const oneOf = (key: string) => new RegExp(`^${key}: expected one of [a-z-]+, .*; got `);
const yesNo = (key: string) => new RegExp(`^${key}: expected one of yes, no; got `);
const day = (key: string) => new RegExp(`^${key}: expected a day, such as .*; got `);
const missing = (key: string) => new RegExp(`^${key}: missing. Expected `);

export const badInputs: readonly BadInput[] = [
  {
    args: ['people', 'add', 'Ann', '--employer', 'mine', '--same-work', 'perhaps', '--on-path', '7'],
    faults: [
      /^name: Ann \(\w+\) is already among your people/,
      oneOf('--employer'),
      yesNo('--same-work'),
      yesNo('--on-path'),
    ],
  },
  {
    args: ['people', 'edit', 'Bo', '--name', 'ANN', '--decides-on-me', 'perhaps'],
    faults: [/^--name: Ann \(\w+\) is already among your people/, yesNo('--decides-on-me')],
  },
  {
    args: ['people', 'edit', 'Eva', '--employer', 'mine', '--decides-on-me', 'perhaps'],
    faults: [several('person'), oneOf('--employer'), yesNo('--decides-on-me')],
  },
  {
    args: ['people', 'rate', 'Eva', '--safe', '9', '--verdict', 'great', '--date', 'someday'],
    faults: [several('person'), number('--safe', 1, 5), oneOf('--verdict'), day('--date')],
  },
  { args: ['people', 'choose', 'Eva'], faults: [several('person')] },
  {
    args: ['people', 'agree', 'Eva', '--weeks', '0', '--minutes', 'long', '--look-back', 'yesterday'],
    faults: [
      ...[several('person'), number('--weeks', 1, 52), number('--minutes', 5, 600)],
      /^--look-back: expected a day still to come, such as .*; got yesterday/,
    ],
  },
  {
    args: ['people', 'checkin', 'Eva', '--seen', '0', '--free', 'x', '--date', 'someday'],
    faults: [several('person'), number('--seen', 1, 5), number('--free', 1, 5), day('--date')],
  },
  {
    args: ['people', 'end', 'Eva', '--date', 'tomorrow'],
    faults: [several('person'), /^--date: .* is still to come/],
  },
  { args: ['people', 'message', 'Eva'], faults: [several('person')] },
  {
    args: ['next', 'someday', '--with', 'Eva', '--minutes', '1'],
    faults: [
      several('--with'),
      /^when: expected a day with a time, such as .*; got someday/,
      number('--minutes', 5, 600),
    ],
  },
  {
    args: ['next', 'friday', '14:00', '--with', '', '--minutes', 'x'],
    faults: [missing('--with'), number('--minutes', 5, 600)],
  },
  { args: ['next', 'someday', '--cancel', '--with', 'Eva'], faults: [several('--with'), day('when')] },
  {
    args: ['prepare', '--with', 'Eva', '--method', 'grown', '--ask', 'x', '--ask', 'meeting', '--output', ''],
    faults: [several('--with'), oneOf('--method'), /^--ask: /, /^--output: /],
  },
  {
    args: ['questions', '--type', 'inside', '--about', 'money', '--phase', 'never'],
    faults: [oneOf('--type'), oneOf('--about'), oneOf('--phase')],
  },
  {
    args: ['questions', 'add', ' ', '--type', 'inside', '--phase', 'never'],
    faults: [missing('text'), oneOf('--type'), oneOf('--phase')],
  },
  {
    args: ['questions', 'asked', 'you', '--date', 'someday'],
    faults: [/^question: you could be /, day('--date')],
  },
  { args: ['questions', 'hide', 'you'], faults: [/^question: you could be /] },
  {
    args: ['actions', 'add', ' ', '--due', 'someday', '--with', 'Eva'],
    faults: [several('--with'), missing('text'), day('--due')],
  },
  {
    args: [
      'log',
      ' ',
      '--date',
      'tomorrow',
      '--confidence',
      '11',
      '--share',
      'all',
      '--mentor',
      'Eva',
      '--seen',
      'owls',
    ],
    faults: [
      ...[missing('what'), /^--date: .* is still to come/, number('--confidence', 0, 10), oneOf('--share')],
      ...[several('--mentor'), /^--seen: none of your blind spots has all of these words, or this id: owls/],
    ],
  },
  { args: ['actions', 'done', 'call', '--happened', 'x'], faults: [/^action: call could be “call Joris”/] },
  { args: ['actions', 'drop', 'call'], faults: [/^action: call could be /] },
  { args: ['actions', 'move', 'call', 'friday'], faults: [/^action: call could be /] },
  { args: ['questions', 'unhide', 'you'], faults: [/^question: you could be /] },
  {
    args: ['edit', last.id, '--date', 'tomorrow', '--confidence', '11', '--share', 'all', '--mentor', 'Eva'],
    faults: [
      /^--date: .* is still to come/,
      number('--confidence', 0, 10),
      oneOf('--share'),
      several('--mentor'),
    ],
  },
  {
    args: ['list', '--since', 'someday', '--until', 'never', '-n', '0'],
    faults: [day('--since'), day('--until'), number('--last', 1, 999999)],
  },
  { args: ['growth', '--since', 'someday', '--until', 'never'], faults: [day('--since'), day('--until')] },
];
