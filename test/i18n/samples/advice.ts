import type { Where } from '../../../src/domain/advice/recommendation.ts';
import type { AllWords, SamplesFor } from '../all-words.ts';

const [inside, outside] = ['inside-career-path', 'outside-neutral'] as const;
const types = [{ type: inside }, { type: outside }] as const;
const target: Where = { employer: 'either', field: 'target' };
const [own, far]: [Where, Where] = [
  { employer: 'own-other-department', field: 'own' },
  { employer: 'other', field: 'other' },
];
const days = { when: '20 November 2026' };
const change = { question: 'Which of these comes closest?', value: 'A different field' };
const message = { type: inside, role: 'nurse' } as const;
const answerers = [
  'first',
  'second',
  'another',
  'sponsor',
  'manager',
  'colleague',
  'course',
  'training',
] as const;

/** How it is asked who can answer a question: `another` is somebody else on each side, and for what only this house knows. */
const answered = answerers.map(by => ({ by, type: inside, side: 'path', house: false }) as const);

/** One to each kind of mentor, by somebody in each way of working, about each question. */
const messages = [
  message,
  { ...message, position: 'Head nurse', question: 'current-work' },
  { ...message, type: outside, role: '', question: 'current-work', pace: 'this-week' },
  { ...message, direction: 'just-begun', question: 'route', at: 'own' },
  { ...message, direction: 'next-position', position: 'Head nurse', at: 'own-other-department' },
  { ...message, direction: 'next-position', position: 'Head nurse', employment: 'in-training' },
  { ...message, direction: 'new-field', employment: 'between-jobs', role: 'Owner of a bakery' },
  { ...message, direction: 'own-business', employment: 'employed', role: 'first baker' },
  { ...message, direction: 'own-business', employment: 'business-owner', role: 'the baker' },
] as const;

/** Somebody with a boss who wants a next position. */
const sought = {
  type: inside,
  where: target,
  position: null,
  employment: 'employed',
  direction: 'next-position',
} as const;

export const advice: SamplesFor<AllWords['advice']> = {
  reasons: {
    'aims-at-a-step': [
      { direction: 'next-position' },
      { direction: 'new-field' },
      { direction: 'own-business' },
    ],
    'secret-by-duty': [{ among: 'colleagues' }, { among: 'peers' }],
    'cannot-speak-freely': [{ among: 'colleagues' }, { among: 'peers' }],
    'unsure-of-the-step': [{ certainty: 0 }],
    'already-covered': [{ covered: ['craft'] }],
    'decision-comes-first': [
      { decision: 'weeks', certainty: 8 },
      { decision: 'months', certainty: 5 },
    ],
    'safety-comes-first': [{ ties: 'some-ties' }, { ties: 'small-world' }],
  },
  nextSteps: {
    'write-to-one-person': messages,
    'bring-your-questions': [
      { type: inside, questions: ['route', 'example'] },
      { type: outside, questions: [] },
    ],
    'agree-if-it-clicks': [{ weeks: 3 }],
    'then-the-second': [{ second: inside }, { second: outside, pace: 'this-week' }],
  },
  retired: {
    nextSteps: {
      'list-three-people': [{ type: inside, ...target }],
      'send-a-message': [{ type: inside }, { type: inside, position: 'Head nurse' }, { type: outside }],
      'first-meeting': [{ type: outside, questions: ['doubts'] }],
      'agree-on-the-rhythm': [{ weeks: 3 }],
      'look-for-the-second': [{ second: outside }],
    },
  },
  avoidLine: [{ who: 'your manager', why: 'judges your work', instead: 'ask for time' }],
  where: [target, own, far],
  lookFor: [
    { ...sought, position: 'head nurse' },
    sought,
    { ...sought, where: own },
    { ...sought, direction: 'own-business', employment: 'business-owner' },
    { ...sought, employment: 'between-jobs' },
    { ...sought, type: outside, where: far },
  ],
  thenLookFor: [sought, { ...sought, smallWorld: true }, { ...sought, type: outside, where: far }],
  second: [
    { type: inside, where: own },
    { type: outside, where: far },
  ],
  answeredBy: [
    { by: 'another', type: inside, side: 'path', house: true },
    { by: 'another', type: inside, side: 'perspective', house: false },
    ...answered,
  ],
  overruled: (['date', 'safety', 'doubt', 'questions'] as const).map(by => ({ by })),
  noMentorNeeded: [{ help: 'colleague' }],
  overruledLabel: [{ by: 'date' }],
  headingOf: [days],
  quoted: [{ text: 'Lead the ward.' }],
  inShort: { mentor: types, 'other-help-first': types, 'no-mentor-needed': types },
  afterwardsInShort: types,
  needInWords: [{ need: 'Path', value: 0 }],
  wouldChange: [{ ...change, type: outside }],
  wouldChangeWhere: [{ ...change, where: 'own' }],
  turnsTo: {
    type: [{ ...days, type: inside }],
    where: [{ ...days, where: 'other' }],
    beyond: [days],
    nothing: [days],
    outsideTheCircle: [{ ...days, type: inside }],
  },
  wouldChangeShort: [{ short: 'How sure I am', value: '3 out of 10' }],
  wouldChangeToward: types,
  inTheWorld: {
    covered: {
      gained: [{ listed: '“How do I get there?”' }],
      lost: [{ listed: '“How do I get there?”' }],
      both: [{ gained: '“How do I get there?”', lost: '“Where am I wrong?”' }],
    },
    to: [{ what: 'you are surer that you want it', value: '7 out of 10' }],
  },
  ifAnswered: {
    questions: {
      gained: [{ listed: '“How do I get there?”' }],
      lost: [{ listed: '“How do I get there?”' }],
      both: [{ gained: '“How do I get there?”', lost: '“Where am I wrong?”' }],
      only: [{ listed: '“How do I get there?”' }],
    },
  },
  ownSentence: [
    { text: 'Nobody tells me why.', elsewhere: false },
    { text: 'nobody tells me why', elsewhere: true },
  ],
  openers: [{ questions: ['route', 'current-work'], type: inside }],
  thenAsk: [{ listed: '“Where am I wrong?”' }],
  compared: {
    heading: [days],
    type: [{ before: inside, after: outside }],
    needs: [{ need: 'Path', before: 0, after: 7 }],
    answer: [{ short: 'Position', before: 'left open', after: 'head nurse' }],
  },
};
