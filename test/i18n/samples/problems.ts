import type { RepairOutcome, Trouble, Warning } from '../../../src/domain/journal/findings.ts';
import type {
  Damage,
  Expected,
  Hindrance,
  InputFault,
  Problem,
  UsageFault,
} from '../../../src/domain/problem.ts';
import type { AllWords, SamplesFor } from '../all-words.ts';

/** For each kind in a union all that is needed besides, once or more; a kind without any does not compile. */
type OfEachKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: readonly Omit<Extract<Union, { readonly kind: Kind }>, 'kind'>[];
};

const path = '/home/ann/journal.json';

const damages = ofEachKind<Damage>({
  'not-json': [{ at: '1:1' }, { at: '7:12' }],
  conflict: [{ line: 3 }],
  'not-utf8': [{}],
  wrong: [{ key: 'sessions.0.day' }],
  'repeated-id': [{ id: 'k7m3' }],
  changed: [{}],
  missing: [{}],
  folder: [{}],
  'no-folder': [{}],
});

const hindrances = ofEachKind<Hindrance>({
  'of-another': [
    { path, uid: 0, mine: '/home/ann' },
    { path, uid: 1001, mine: null },
  ],
  'dead-link': [{ path, target: '/mnt/gone' }],
  'missing-folder': [{ path }],
  'no-folder': [{ path }],
  'takes-nothing': [{ path }],
});

const expectations = ofEachKind<Expected>({
  object: [{}],
  journal: [{ lists: ['sessions', 'actions'] }],
  list: [{}],
  text: [{ most: null }, { most: 2000 }],
  'one-of': [{ values: ['yes', 'no'] }, { values: ['yes'] }],
  'any-of': [{ values: ['route', 'craft'], most: 4 }],
  'whole-number': [{ from: 0, to: 10 }],
  'yes-no': [{}],
  number: [{}],
  value: [{}],
  day: [{}],
  moment: [{}],
  'coming-day': [{}],
  'calendar-day': [{}],
  instant: [{}],
  zone: [{}],
  'whole-id': [{}],
  id: [{ least: 4 }],
});

const key = 'sessions.0.day';

const ambiguous = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `week-${at}`, text: `What was week ${at} like?` }));

const inputFaults = ofEachKind<InputFault>({
  missing: expectations.map(expected => ({ key, expected })),
  wrong: [
    ...expectations.map(expected => ({ key, expected, came: '7' })),
    { key, expected: { kind: 'yes-no' }, came: '"true"' },
  ],
  'unknown-key': [
    { key, nearest: 'what' },
    { key: 'energy', nearest: null },
  ],
  'unknown-list': [{ key: 'dreams' }],
  'ambiguous-id': [{ key: 'id', matches: ['k7m3', 'k7m4'] }],
  'name-taken': [{ key: 'name', name: 'Ann', id: 'k7m3x2' }],
  'unknown-blind-spot': [{ key: '--seen', came: 'silence' }],
  'blind-spot-twice': [{ key: '--changed', came: 'silence', before: '--seen' }],
  'ambiguous-words': [
    {
      key: 'action',
      came: 'call',
      matches: [
        { id: 'k7m3', text: 'call Ann' },
        { id: 'b2c3', text: 'call Bo' },
      ],
    },
    { key: 'question', came: 'week', matches: ambiguous(12) },
  ],
  'ambiguous-person': [
    {
      key: '--with',
      came: 'ann',
      matches: [
        { id: 'k7m3x2', name: 'Ann Bakker' },
        { id: 'p2q4r8', name: 'Ann Smit' },
      ],
    },
  ],
  'no-such-column': [
    { key: '--name-column', came: null, columns: ['Wie', 'Wat'] },
    { key: '--what-column', came: 'Rol', columns: ['Wie', 'Wat'] },
    { key: '--name-column', came: null, columns: [] },
  ],
  'not-one-in-list': [
    { key: '--keep', came: 'Ann', lines: [] },
    { key: '--keep', came: 'Ann', lines: [3, 18] },
  ],
  'day-in-future': [{ key, day: '2027-01-01' }],
  'moment-passed': [{ key, day: '2026-11-19', time: '14:00' }],
  'time-skipped': [{ key, day: '2027-03-28', time: '02:30' }],
  'several-people': [{ key, names: ['Ann', 'Bob'] }],
  'repeated-id': [{ key, id: 'k7m3' }],
  'more-faults': [{ key, count: 12 }],
});

const usageFaults = ofEachKind<UsageFault>({
  'option-needs-pair': [
    { flag: '--if', came: 'certainty' },
    { flag: '--if', came: '' },
  ],
  'key-given-twice': [{ flag: '--if', key: 'certainty' }],
  'options-exclude': [{ flags: ['--history', '--if'] }],
  'unknown-command': [
    { name: 'lst', nearest: 'list' },
    { name: 'dance', nearest: null },
  ],
  'unknown-option': [
    { flag: '--jsn', nearest: '--json' },
    { flag: '--dance', nearest: null },
  ],
  'option-needs-value': [
    { flag: '--date', values: [] },
    { flag: '--on-path', values: ['yes', 'no'] },
  ],
  'option-takes-no-value': [{ flag: '--json' }],
  'argument-missing': [{ name: 'id' }, { name: 'person' }],
  'too-many-arguments': [
    { expected: 0, got: 1 },
    { expected: 1, got: 2 },
    { expected: 2, got: 3 },
  ],
});

const failed = { path, operation: 'read', code: 'EACCES' } as const;
const because = { kind: 'file-failed', ...failed } as const;

export const problems: SamplesFor<AllWords['problems']> = byKind<Problem>({
  'wrong-usage': usageFaults.map(fault => ({ fault })),
  'invalid-input': [...inputFaults.map(fault => ({ faults: [fault] })), { faults: inputFaults }],
  'not-json': [
    { source: '-', expected: 'answers', at: '1:1' },
    { source: 'journal.json', expected: 'journal', at: '7:12' },
  ],
  'not-text': [{ source: '-' }, { source: 'notes.txt' }],
  'not-a-list': [{ source: 'mentors.xlsx' }, { source: '-' }],
  'word-not-text': [{ word: 'caf�' }],
  'file-exists': [{ path }],
  'folder-in-use': [{ path }],
  'file-not-found': [{ path }],
  'record-not-found': [{ id: 'k7m3' }],
  'question-not-found': [{ typed: 'hardest' }],
  'person-not-found': [
    { name: 'Anm', nearest: 'Ann' },
    { name: 'Ann', nearest: null },
  ],
  'no-reflection': [
    { id: 'k7m3', list: 'intakes' },
    { id: 'k7m3', list: 'people' },
  ],
  'changed-meanwhile': [{ id: 'k7m3' }],
  'gone-meanwhile': [
    { id: 'k7m3', way: null },
    { id: 'k7m3', way: { command: 'undo', times: 1 } },
    { id: 'k7m3', way: { command: 'redo', times: 2 } },
  ],
  'no-advice-yet': [{}],
  'nothing-planned': [
    { name: null, around: null },
    { name: 'Ann', around: '2026-12-11' },
  ],
  'nothing-to-share': [{ command: 'export --share development' }],
  'nothing-to-undo': [{}],
  'nothing-to-redo': [{}],
  'backup-not-found': [
    { day: '2026-11-20', earlier: '2026-11-19', later: '2026-11-23' },
    { day: '2026-11-20', earlier: null, later: null },
  ],
  'backup-damaged': [
    ...damages.map(damage => ({ path, inside: null, damage })),
    { path, inside: 'journal.json', damage: { kind: 'changed' } },
  ],
  'no-backup': [
    { path: '-', importable: true },
    { path, importable: false },
  ],
  'input-needed': [{ flag: 'mentor intake --answers FILE' }, { flag: 'mentor show ID', see: 'mentor list' }],
  'action-not-found': [{ typed: 'call Ann' }, { typed: '' }],
  'nothing-to-choose': [{}],
  'journal-busy': [{ path }],
  'journal-damaged': damages.map(damage => ({ path, damage })),
  'journal-newer': [
    { path, version: 4, understood: 3, needs: '2.0.0' },
    { path, version: 4, understood: 3, needs: null },
  ],
  'journal-older': [
    { path, version: 1 },
    { path, version: 2 },
  ],
  'file-failed': [
    ...(['EISDIR', 'ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EACCES'] as const).map(code => ({
      ...failed,
      code,
    })),
    { ...failed, operation: 'write', hindrance: null },
    ...hindrances.map(hindrance => ({ ...failed, hindrance })),
  ],
  'editor-failed': [
    { editor: 'vi', how: 'gone', path },
    { editor: 'vi', how: 'ENOENT', path: null },
    { editor: 'vi', how: '1', path },
  ],
  'kept-aside': [{ because, path, goOn: 'mentor log --edit' }],
  'kept-nowhere': [{ because, text: 'We talked about saying no.' }],
  'part-of-journal': [{ path }],
  'damage-found': [{ count: 1 }, { count: 2 }],
  'damage-left': [
    { count: 1, keptAside: true },
    { count: 2, keptAside: false },
  ],
  'output-failed': [{ code: 'EPIPE' }],
  cancelled: [{ kept: null }, { kept: 'sheet' }, { kept: { command: 'log' } }],
  unexpected: [{ message: 'it is all Greek to me' }],
});

const files = 'years/2025-3f0a91c2.json';
const troubles = [
  ...damages,
  ...ofEachKind<Exclude<Trouble, Damage | Warning>>({
    newer: [{ version: 4, understood: 3, needs: null }],
    older: [{ version: 1 }],
  }),
];

export const doctor: SamplesFor<AllWords['doctor']> = {
  found: [1, 2].map(count => ({ count, home: '/home/ann' })),
  beside: [1, 2].map(count => ({ count, home: '/home/ann' })),
  repaired: [1, 2].map(count => ({ count, home: '/home/ann' })),
  finding: troubles.map(what => ({ file: files, what })),
  warnings: {
    'open-to-others': [{ files }],
    'left-over': [{ files }],
    'forgotten-left': [{ files }],
    rescued: [{ file: 'mentor-rescued-1.json', typed: '/home/ann/mentor-rescued-1.json' }],
    sheet: [
      { file: 'reflection.md', goOn: 'mentor log --edit' },
      { file: 'reflection.md', goOn: null },
    ],
  },
  unmerged: {
    unlisted: [{ files, typed: path }],
    'conflict-copy': [{ files, typed: path }],
    known: [{ files }],
    merged: [
      { files, records: 1 },
      { files, records: 2 },
    ],
    setAside: [{ files }],
    left: [{ files }],
  },
  tidied: { 'open-to-others': [{ files }], 'left-over': [{ files }], 'forgotten-left': [{ files }] },
  andMore: [{ files, count: 2 }],
  outcomes: byKind<Exclude<RepairOutcome, { readonly kind: 'merged' }>>({
    mended: [{}],
    'latest-kept': [{}],
    accepted: [{}],
    'mended-from': [{ day: '20 November 2026' }],
    'mended-in-part': [{ missing: 0 }, { missing: 1 }, { missing: 2 }],
    'given-up': [{}],
    left: [{}],
  }),
  keptAs: [{ file: 'quarantine/journal.json' }],
  sound: [1, 2].map(years => ({ records: '3 reflections', years })),
  lastBackup: [{ day: '20 November 2026' }],
};

/** The same with its kind in each. */
function byKind<Union extends { readonly kind: string }>(table: OfEachKind<Union>) {
  const entries = Object.entries<readonly object[]>(table).map(
    ([kind, given]) => [kind, given.map(besides => ({ kind, ...besides }))] as const,
  );
  return Object.fromEntries<unknown>(entries) as {
    readonly [Kind in Union['kind']]: readonly Extract<Union, { readonly kind: Kind }>[];
  };
}

function ofEachKind<Union extends { readonly kind: string }>(table: OfEachKind<Union>): readonly Union[] {
  return Object.values<readonly Union[]>(byKind<Union>(table)).flat();
}
