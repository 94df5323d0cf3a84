import type { KindWords } from '../../src/i18n/record-words.ts';
import type { AllWords, SamplesFor } from './all-words.ts';
import { advice } from './samples/advice.ts';
import { echoes } from './samples/echoes.ts';
import { growth } from './samples/growth.ts';
import { people } from './samples/people.ts';
import { doctor, problems } from './samples/problems.ts';
import { trial, wholeAdvice } from './samples/trial.ts';

const day = '20 November 2026';
const path = '/home/ann/journal.json';
const typed = '“/home/ann/my journal.json”';
const text = 'How I say no';
const id = 'k7m3';
const record = `the meeting on ${day}, “${text}”`;
const counts = [{ count: 1 }, { count: 2 }];
const ends = { from: 0, to: 10, lowest: 'not at all', highest: 'completely' };
const files = 'reflection.md';
const noticed = [
  { files, count: 1 },
  { files, count: 2 },
];

const records = [{ records: '2 reflections' }];
const telling = {
  added: records,
  updated: records,
  deleted: records,
  older: records,
  unchanged: records,
  keptDeleted: records,
};

const dated = { day, text };
const named = { counted: counts, the: [dated], about: [dated] };
const kinds: SamplesFor<KindWords> = {
  intakes: named,
  people: named,
  appointments: { ...named, the: [dated, { day, text: '' }], about: [dated, { day, text: '' }] },
  sessions: named,
  actions: { ...named, the: [dated, { day: null, text }], about: [dated, { day: null, text }] },
  questions: named,
};

const judges = ['boss', 'assessors', 'clients', 'investors', 'hirers'] as const;
const ownCases = judges.flatMap(one => [
  { position: 'Head nurse', role: 'nurse', judges: one },
  { position: null, role: 'nurse', judges: one },
  { position: null, role: null, judges: one },
]);

/** Something to say for every message that needs it. */
export const samples: SamplesFor<AllWords> = {
  actions: {
    with: [{ name: 'Ann' }],
    late: [
      { count: 1, unit: 'day' },
      { count: 3, unit: 'week' },
    ],
    added: [{ id, told: text }],
    became: { open: [{ text }], done: [{ text }], dropped: [{ text }] },
    moved: [{ text, day }],
    movedNowhere: [{ text }],
  },
  advice,
  doctor,
  kinds,
  people,
  problems,
  trial,
  wholeAdvice,
  chart: {
    meetings: [
      { count: 1, first: day, last: day, mentors: [], others: 0 },
      { count: 2, first: day, last: day, mentors: [{ name: 'Ann', count: 2 }], others: 0 },
      { count: 9, first: day, last: '23 November 2026', mentors: [{ name: 'Ann', count: 2 }], others: 1 },
      { count: 9, first: day, last: day, mentors: [{ name: 'Ann', count: 2 }], others: 2 },
    ],
    month: [{ day: '2026-11-20' }],
    confidence: {
      firstAndLast: [{ first: 4, last: 7 }],
      once: [
        { values: [4], day },
        { values: [4, 7], day },
      ],
      inWords: [{ count: 14, first: '4', last: '7', lowest: '3', highest: '8' }],
      valueOn: [{ value: 4, day }],
      noneBetween: [{ from: day, to: '23 November 2026' }],
    },
    skill: [
      { name: text, times: '×9', last: day },
      { name: text, times: null, last: day },
    ],
    skillInWords: [
      { name: text, count: 1, last: day },
      { name: text, count: 9, last: day },
    ],
    more: counts,
    blindSpots: (['changed', 'watched', 'seen', 'new'] as const).map(state => ({ count: 2, state })),
    blindSpot: [{ text, said: '“I ask first”' }],
    blindSpotInWords: [
      { text, state: 'new', said: null },
      { text, state: 'watched', said: '“I ask first”' },
    ],
    actions: {
      done: counts,
      open: [
        { count: 3, late: 0 },
        { count: 3, late: 1 },
        { count: 3, late: 3 },
        { count: 1, late: 1 },
      ],
      dropped: counts,
      late: [{ text, due: day }],
    },
    yearAgo: [
      { day, name: null, words: '“I ask first”' },
      { day, name: 'Ann', words: '“I ask first”' },
    ],
    gap: [{ from: day, to: '23 November 2026', days: 70 }],
  },
  conversation: {
    answers: { of: [{ value: 0, most: 10 }] },
    progress: [{ part: 'The meeting', number: 1, of: 7 }],
    tooLong: [{ most: 2000, over: 1 }],
    resume: {
      help: [
        { when: day, at: 'at question 1 of 7', begins: null, which: null },
        { when: day, at: 'at question 1 of 7', begins: text, which: { number: 1, of: 2 } },
      ],
      atQuestion: [{ number: 1, of: 7 }],
      when: [{ day, time: '14:05' }],
    },
    unreadable: [{ path }],
  },
  dates: {
    long: [{ day: '2026-11-20' }],
    day: [{ day: '2026-11-20' }],
    short: [{ day: '2026-11-20' }],
    month: [{ day: '2026-11-20' }],
    withinYear: [{ day: '2026-11-20' }],
    moment: [{ day: '2026-11-20', time: '14:05' }],
  },
  next: {
    away: [0, 1, 2, 7, 10, 14].map(days => ({ days })),
    with: [{ name: 'Ann' }],
    lasts: [45, 60, 90, 120].map(minutes => ({ minutes })),
    at: [{ place: 'the café' }],
    whereYouAre: [{ moment: day }],
    planned: [{ what: day }],
    moved: [{ what: day, before: day }],
    changed: [{ what: day }],
    unchanged: [{ what: day }],
    cancelled: [{ what: day }],
    readAs: [{ time: '14:30', others: ['15:30', '02:30'], command: 'mentor next 2026-12-04 02:30' }],
    comesTwice: [{ time: '02:30' }],
    forCalendar: [{ command: 'mentor next --ics meeting.ics' }],
    written: [{ path }],
    writtenCancelled: [{ path }],
    also: [{ what: day }],
    ask: {
      title: [{ name: null }, { name: 'Ann' }],
      help: [{ around: null }, { around: day }],
      atTime: { title: [{ day }] },
      onDay: { title: [{ time: '14:30' }] },
    },
  },
  page: {
    confidence: {
      once: [{ day, value: 6 }],
      course: [
        { count: 2, first: { day, value: 6 }, last: { day, value: 6 }, lowest: 6, highest: 6 },
        { count: 3, first: { day, value: 6 }, last: { day, value: 7 }, lowest: 5, highest: 8 },
      ],
      gap: [{ from: day, to: '3 April 2027' }],
    },
  },
  prepare: {
    when: [{ day, time: '14:00' }],
    minutes: [30, 45, 60, 90].map(minutes => ({ minutes })),
    meeting: [1, 4, 11, 12, 21, 22, 23, 111].map(meeting => ({ meeting })),
    since: [{ day }],
    promised: [
      { text, status: 'done', due: null, overdue: false },
      { text, status: 'dropped', due: day, overdue: false },
      { text, status: 'open', due: null, overdue: false },
      { text, status: 'open', due: day, overdue: false },
      { text, status: 'open', due: day, overdue: true },
    ],
    expected: [{ text }],
    happened: [{ text }],
    morePromised: [{ count: 1 }, { count: 20 }],
    leftWith: [
      { text, day: null },
      { text, day },
    ],
    watchFor: [{ text, day }],
    ask: [{ question: text }],
    noAppointment: [{ name: null }, { name: 'Ann' }],
    written: [{ path }],
  },
  questions: {
    fitting: [
      { type: null, phase: 'first' },
      { type: 'inside-career-path', phase: 'hard' },
      { type: 'outside-neutral', phase: 'ending' },
    ],
    own: [{ id }],
    askedOn: [{ days: [day] }, { days: [day, day] }],
    more: [{ count: 55 }],
    added: [{ id }],
    markedAsked: [{ question: text, day }],
    nowHidden: [{ question: text }],
    nowShown: [{ question: text }],
  },
  editing: {
    resumed: [{ path }],
    outdated: [{ path }],
    doneWriting: { help: [{ path }] },
    sheetStays: [{ path, goOn: 'mentor log --edit' }],
    endedAtOnce: [{ path, goOn: 'mentor log --edit' }],
    changed: [{ id, parts: ['What', 'Day'] }],
    meetingWasOn: [{ day }],
    unmarked: [{ parts: ['What'] }],
    deleted: [{ record }],
    deletedWith: [{ record, along: '2 actions' }],
    deletedForever: [{ record }],
    forgotten: [{ id }],
    nameStays: [{ days: [day] }, { days: [day, '23 November 2026'] }],
    stillHolding: [{ paths: path }],
    illegible: [{ paths: path }],
    forever: { title: [{ record }], titleForgotten: [{ id }] },
  },
  growth,
  importing: {
    did: telling,
    would: telling,
    misspeltKeys: { line: counts.map(({ count }) => ({ key: 'wat', nearest: 'what', count })) },
  },
  intake: {
    opening: [{ home: '/home/ann', minutes: 10 }],
    echo: echoes,
    decided: {
      help: [
        { count: 7, minutes: 2, type: 'inside-career-path' },
        { count: 2, minutes: 1, type: 'outside-neutral' },
      ],
    },
    review: {
      of: [{ value: 0, most: 10 }],
      with: [{ listed: '“How do I get there?”' }],
      without: [{ listed: '“How do I get there?”' }],
      orLower: [{ value: '3 out of 10' }],
      orHigher: [{ value: '3 out of 10' }],
    },
    stored: [{ type: 'a mentor from outside' }],
    schema: {
      ignoredWhen: [{ conditions: 'direction is unclear' }],
      condition: [{ key: 'direction', values: 'unclear' }],
      lacks: [{ key: 'questions', value: 'current-work' }],
      between: [{ key: 'certainty', from: 0, to: 3 }],
    },
    inYourCase: { someoneInside: ownCases, sameCircle: ownCases },
  },
  program: {
    stillBusy: [{ percent: 0 }],
    languageKept: [{ before: 'en' }],
    unknownZone: [{ told: 'Mars/Base', taken: 'Europe/Amsterdam' }],
  },
  prompts: {
    charactersInAll: [{ count: 12000 }],
    keys: {
      choose: [{ last: 1 }, { last: 6 }],
      chooseLetter: [{ yes: 'y', no: 'n' }],
      mark: [{ last: 6 }],
      markAtMost: [{ last: 6, marked: 0, most: 4 }],
      markAll: [{ marked: 3, of: 40 }],
      number: [{ from: 0, to: 10 }],
      open: [{ means: 'leave open' }],
      enterOrOpen: [{ means: 'leave open' }],
      command: [{ typed: ':back' }],
    },
    chooseNumber: [{ from: 0, to: 10 }],
    tooMany: [{ most: 4 }],
    leavesOpen: [{ leaving: 'Ctrl-O' }],
    unknownCommand: [{ typed: ':dance' }],
    plain: {
      option: [{ number: 1, label: 'Yes' }],
      row: [{ number: 1, label: 'Position', answer: 'head nurse' }],
      ends: [ends],
      oneWanted: [{ last: 6 }],
      someWanted: [{ last: 6 }],
      atMost: [{ most: 4 }],
      numberWanted: [{ from: 0, to: 10 }],
      reviewWanted: [{ finish: 'Yes, save it' }],
      now: [{ answer: 'head nurse' }],
      skip: [{ means: 'leave open' }],
      emptyOrSkip: [{ means: 'leave open' }],
      notUnderstood: [{ typed: 'dance' }],
      chosen: [{ answer: 'Yes' }],
      answered: [
        { question: 'Who was it with?', answer: 'Ann' },
        { question: 'You meant to', answer: 'done' },
      ],
    },
  },
  sharing: {
    ticked: [
      { count: 0, of: 12 },
      { count: 3, of: 12 },
    ],
    named: [{ field: 'nowWhat', said: text }],
    advised: (['mentor', 'other-help-first', 'no-mentor-needed'] as const).flatMap(kind => [
      { kind, type: 'inside-career-path' },
      { kind, type: 'outside-neutral' },
    ]),
    action: { open: [{ text }], done: [{ text }], dropped: [{ text }] },
    reserved: [1, 2].map(count => ({ count, kinds: ['Doubts', 'Plans'] })),
    naming: { found: counts, line: [{ item: text, names: ['Ann', 'Bo'] }] },
    where: { ending: [{ formats: ['md', 'html'] }] },
    fileName: {
      development: [{ year: '2026' }],
      assessment: [{ year: '2026' }],
      handover: [{ year: '2026' }],
    },
    written: [
      { path, count: 1 },
      { path, count: 7 },
    ],
    dryRun: { heading: counts },
  },
  handOver: { title: [{ name: 'Ann' }], met: [{ names: ['Ann'] }, { names: ['Ann', 'Bo'] }] },
  safekeeping: {
    done: { changed: [{ kind: 'person' }], deleted: [{ kind: 'person' }] },
    ofRecord: [{ done: 'person changed', record }],
    ofRecords: [{ done: 'import', count: 2 }],
    undone: [{ change: 'import', state: ' It is as it was before.' }],
    redone: [{ change: 'import', state: '' }],
    backedUp: [{ path, typed }],
    backedUpDamaged: [{ path }, { path: null }],
    backedUpRest: [{ path }, { path: null }],
    notOverwritten: [{ path }],
    backupOf: [{ day }],
    noDay: [{ typed: 'yesterdy' }],
    restoreWould: [{ from: `the backup from ${day}` }],
    restoreChangesNothing: [{ from: `the backup from ${day}` }],
    counts: [
      { counted: p => `${p.count} reflections`, added: 1, updated: 0, deleted: 2 },
      { counted: p => `${p.count} reflections`, added: 2, updated: 1, deleted: 1 },
      { counted: p => `${p.count} reflections`, added: 0, updated: 2, deleted: 0 },
    ],
    andMore: [{ count: 2 }],
    restored: [{ from: `the backup from ${day}` }],
    alsoBack: [{ documents: ['settings'] }, { documents: ['settings', 'drafts'] }],
    alsoCameBack: [{ documents: ['drafts'] }],
    olderChanges: [{ count: 2 }],
  },
  sessions: {
    metWith: [{ name: 'Ann' }],
    became: [{ text: 'call Ann', state: 'done' }],
    due: [{ day }],
    outcome: [{ outcome: 'I let people finish.' }],
    confidence: [{ value: 0 }],
    stored: [{ id, day }],
    withoutDay: [{ text }],
    noDayIn: [{ text }],
    dueOn: [{ text, day }],
    readAgain: [{ id }],
    more: [{ count: 2 }],
    wasPlanned: [{ name: null }, { name: 'Ann' }],
    guided: {
      planned: [
        { name: null, day },
        { name: 'Ann', day },
      ],
      understood: [{ day }],
      inFuture: [{ day }],
      severalPeople: [{ names: 'Ann Bakker, Ann Smit' }],
      lastConfidence: [{ value: 0, day }],
      lastAction: { title: [{ action: 'call Ann' }] },
      lastHappened: { help: [{ expected: 'chaos' }, { expected: null }] },
      oldSpot: { title: [{ text, day }], help: [{ text, day }] },
    },
  },
  status: {
    welcome: [{ minutes: 9 }],
    advice: {
      mentor: [{ type: 'a mentor from outside' }],
      'other-help-first': [{ type: 'a mentor from outside' }],
      'no-mentor-needed': [{ type: 'a mentor from outside' }],
    },
    meetings: counts.map(({ count }) => ({ count, last: day })),
    openActions: counts,
    goOn: [{ command: 'log' }],
    meetFirst: [{ name: 'Ann' }],
    nextMeeting: [{ what: day }],
    reflect: [
      { name: null, when: 'yesterday', cancel: 'mentor next --cancel 2026-11-19' },
      { name: 'Ann', when: 'yesterday', cancel: 'mentor next --cancel 2026-11-19' },
    ],
    prepare: [
      { name: null, when: 'tomorrow at 14:00' },
      { name: 'Ann', when: 'tomorrow at 14:00' },
    ],
    wait: [{ name: null }, { name: 'Ann' }],
    days: { on: [{ day }], at: [{ day: 'tomorrow', time: '14:00' }] },
    quiet: {
      sixWeeks: [
        { name: null, weeks: 6, command: 'mentor next' },
        { name: 'Ann', weeks: 7, command: 'mentor next --with Ann' },
      ],
      ninetyDays: [
        { name: null, months: 3, command: 'mentor next', end: null },
        { name: 'Ann', months: 4, command: 'mentor next --with Ann', end: 'mentor people end Ann' },
      ],
    },
    doAction: [
      { text, due: day },
      { text, due: null },
    ],
    doActionOverdue: [{ text, due: day }],
    otherOverdue: [{ text, due: day }],
    meetAgain: [{ day }],
    wrappedUp: [{ name: 'Ann' }],
    notices: { rescued: noticed, sheet: noticed, unlisted: noticed, 'conflict-copy': noticed },
    goOnWith: [{ command: 'mentor log --edit' }],
    see: [{ command: 'mentor doctor' }],
  },
};
