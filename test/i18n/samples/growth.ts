import type { TimeTogether } from '../../../src/domain/growth/story/title.ts';
import type { AllWords, SamplesFor } from '../all-words.ts';

const day = '20 November 2026';
const [ann, bo] = [
  { name: 'Ann', count: 2 },
  { name: 'Bo', count: 1 },
];
const name = 'Ann';
const names = [{ name: null }, { name }];
const noSpot = { changed: 0, watched: 0, seen: 0, new: 0 };

const times: readonly TimeTogether[] = [
  { unit: 'weeks', count: 3 },
  { unit: 'months', count: 4 },
  { unit: 'years', count: 1 },
  { unit: 'years', count: 1.5 },
  { unit: 'years', count: 2 },
];

/** What every sentence of the growth summary may be told with. */
export const growth: SamplesFor<AllWords['growth']> = {
  written: [{ path: '/home/ann/growth.md' }],
  marksUnheeded: [{ count: 1 }, { count: 2 }],
  title: {
    'one-meeting': [{ kind: 'one-meeting', name }],
    together: times.map(time => ({ kind: 'together', name, time })),
    'what-it-brought': [{ kind: 'what-it-brought' }],
    shared: [{ kind: 'shared' }],
  },
  meetings: [{ count: 1 }, { count: 2 }],
  mentors: [
    { mentors: [ann], isAll: true },
    { mentors: [ann], isAll: false },
    { mentors: [ann, bo], isAll: false },
  ],
  period: [
    { since: day, until: null },
    { since: null, until: day },
    { since: day, until: day },
  ],
  aim: {
    advised: (['mentor', 'other-help-first', 'no-mentor-needed'] as const).flatMap(kind =>
      (['inside-career-path', 'outside-neutral'] as const).map(type => ({ kind, type })),
    ),
    agreement: names,
  },
  changed: {
    confidence: [true, false].map(isNow => ({ first: 4, last: 7, isNow })),
    blindSpots: [
      { ...noSpot, new: 1 },
      { ...noSpot, changed: 1 },
      { ...noSpot, new: 2 },
      { changed: 1, watched: 1, seen: 1, new: 1 },
    ],
    skill: [null, 1, 2, 3].map(times => ({ name: 'saying no', times })),
    onDay: [{ day }],
    actions: [
      { done: 1, open: 0, dropped: 0 },
      { done: 2, open: 0, dropped: 0 },
      { done: 1, open: 1, dropped: 0 },
      { done: 2, open: 2, dropped: 0 },
      { done: 2, open: 0, dropped: 1 },
      { done: 2, open: 1, dropped: 1 },
    ],
    movedBlindSpot: [{ day }],
    crowded: [
      { recent: 5, of: 5, since: day },
      { recent: 5, of: 6, since: day },
    ],
  },
  chapters: { with: names.map(one => ({ ...one, day })), gap: [{ weeks: 8 }] },
  actions: { due: [{ day }], overdue: [{ day }] },
  ahead: { takenAlong: names },
  closing: [{ edition: 'private' }, { edition: 'development' }],
};
