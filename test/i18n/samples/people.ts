import type { PersonMessage } from '../../../src/domain/people/message.ts';
import type { PathCase } from '../../../src/domain/people/path-case.ts';
import type { AllWords, SamplesFor } from '../all-words.ts';

const day = '20 November 2026';
const name = 'Ann';
const typed = 'Ann';
const named = [{ name }];
const called = [{ name, typed }];
const met = [{ name, typed, day }];
const type = 'a mentor from outside';
const listed = '“How do I get there?”';
const careOf = <Id extends string>(...ids: readonly Id[]) =>
  Object.fromEntries(ids.map(id => [id, named])) as { readonly [id in Id]: typeof named };

const paths: readonly PathCase[] = [
  { kind: 'position', position: 'head nurse' },
  { kind: 'position', position: null },
  { kind: 'business', position: 'a bakery' },
  { kind: 'further', position: null },
  { kind: 'open', position: null },
];
const judges = ['boss', 'assessors', 'clients', 'investors', 'hirers'] as const;
const [path = { kind: 'open', position: null }] = paths;

const message: PersonMessage = {
  type: 'inside-career-path',
  role: 'senior nurse',
  position: 'head nurse',
  question: 'route',
  direction: 'next-position',
  employment: 'employed',
  at: 'other',
  name,
};

/** What is said of people, with something to say it of. */
export const people: SamplesFor<AllWords['people']> = {
  added: named,
  changed: named,
  renamed: [0, 1, 3].map(count => ({ before: 'An', name, count })),
  writeOrRate: [{ typed }],
  chosen: called,
  chosenAlready: named,
  besides: [{ names: 'Bo' }],
  agreeing: {
    opening: named,
    understood: [{ day }],
    kept: called,
    written: [{ path: 'agreement.md' }],
    page: {
      title: named,
      rhythm: [{ weeks: 1 }, { weeks: 3 }],
      minutes: [{ minutes: 60 }],
      place: [{ place: 'the café' }],
      planner: [{ planner: 'I do' }],
      lookBackOn: [{ day }],
    },
  },
  finding: {
    closest: [
      { shown: 5, count: 1204, advice: `Your advice: ${type}.` },
      { shown: 1, count: 1204, advice: `Your advice: ${type}.` },
      { shown: 3, count: 3, advice: `Your advice: ${type}.` },
    ],
    onLine: [{ line: 12 }],
    malformed: [
      { count: 1, listed: 'line 3 (no name)', more: 0 },
      { count: 12, listed: 'line 3 (no name)', more: 11 },
    ],
    unread: [
      { listed: 'E-mail, Phone', more: 0 },
      { listed: 'E-mail, Phone', more: 3 },
    ],
    malformedRow: (['quotes', 'values', 'no-name', 'no-text'] as const).map(fault => ({ line: 3, fault })),
    pathFromAdvice: [{ position: 'head nurse' }],
    kept: [
      { names: 'Ann', count: 1 },
      { names: 'Ann and Bo', count: 2 },
    ],
  },
  checkingIn: {
    opening: named,
    questions: named,
    kept: named,
    grade: [{ label: 'seen', value: 4 }],
    before: [{ day, told: 'seen 4' }],
    mayEnd: [{ typed }],
  },
  describing: {
    nameTaken: named,
    questions: [
      ...paths.map(one => ({ name, judges: 'boss' as const, path: one })),
      ...judges.map(one => ({ name, judges: one, path })),
    ],
  },
  ending: {
    opening: named,
    questions: named,
    noSigns: [{ typed }],
    ended: [{ name, day }],
    stillPlanned: [{ day }],
    declined: named,
    meetings: [
      { count: 1, first: day, last: day },
      { count: 8, first: day, last: '3 May 2027' },
    ],
  },
  forYou: {
    care: careOf(
      'own-boss',
      'own-boss-not-alone',
      'own-boss-no-plans',
      'same-work-is-not-neutral',
      'path-is-not-outside',
      'talks-with-judges',
      'not-on-the-path',
      'same-house',
    ),
    is: [{ name, type }],
    hasASay: named,
    isNeither: named,
    notKnown: named,
    stillUnknown: [{ listed, typed }],
    couldAnswer: [{ name, listed }],
    matches: {
      first: [{ but: null }, { but: 'at another employer' }],
      second: [{ but: null }, { but: 'at another employer' }],
      other: [{ type }],
      notFirstOfAll: { 'other-help-first': [{ type }], 'no-mentor-needed': [{ type }] },
    },
    assigned: called,
  },
  list: {
    outOfFive: [{ mean: '4.5' }],
    questions: [
      { first: 'How do I get there?', more: 0 },
      { first: 'How do I get there?', more: 2 },
    ],
    met: [{ count: 3, last: day }],
    reminders: { decide: met, 'check-in': met, 'look-back': met },
    ended: [{ names: 'Bo' }],
    declined: [{ names: 'Bo' }],
  },
  message: {
    to: [message, { ...message, met: 'the nurses’ day' }],
    forChoice: [
      { name, type: 'inside-career-path' },
      { name, type: 'outside-neutral' },
    ],
    forNames: [
      { name, isBoss: true },
      { name, isBoss: false },
    ],
    hasASay: named,
  },
  rating: {
    opening: named,
    mean: [{ value: 4.25 }],
    kept: named,
    now: [{ told: 'click 4.3' }],
    before: [{ day, told: 'Click 4.3' }],
    after: { good: called, deciding: called, 'no-fit': called },
  },
};
