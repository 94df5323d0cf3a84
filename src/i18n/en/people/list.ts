import type { Match } from '../../../domain/people/fit.ts';

/** The people one might ask, and those one meets, side by side. */
export const list = (mentor: string) => ({
  noAdvice: 'There is no advice yet to lay beside them. For that: mentor intake',
  candidates: 'People you might ask',
  mentors: `Your ${mentor}`,
  rows: {
    what: 'Does',
    type: 'For you',
    match: 'Your advice',
    employer: 'Works',
    decidesOnMe: 'A say over you',
    talksWithJudges: 'Word may get back',
    couldAnswer: 'Could answer',
    click: 'Click',
    learning: 'Learning',
    verdict: 'Your verdict',
    meetings: 'Meetings',
    lookBack: 'Look back',
    checkIn: 'Between you',
  },
  types: { 'inside-career-path': 'on your path', 'outside-neutral': 'from outside' },
  neither: 'neither',
  unknown: 'not clear yet',
  yes: 'yes',
  no: 'no',
  works: { own: 'where you work', other: 'elsewhere' },
  matches: {
    first: 'fits',
    second: 'the second one',
    other: 'the other kind',
    none: `not as ${mentor}`,
    unknown: 'not clear yet',
  } satisfies Record<Match['as'], string>,
  notThere: 'right kind, other place',
  tooClose: 'right kind, too close',
  outOfFive: (p: { mean: string }) => `${p.mean} out of 5`,
  /** The first of several questions, and how many more. */
  questions: (p: { first: string; more: number }) =>
    p.more === 0 ? p.first : `${p.first} And ${p.more} more.`,
  met: (p: { count: number; last: string }) => `${p.count}, last ${p.last}`,
  /** What stands apart: those with whom it ended, and those who were not it. */
  ended: (p: { names: string }) => `Wrapped up: ${p.names}.`,
  declined: (p: { names: string }) => `Not going ahead: ${p.names}.`,
  nobody: 'There is nobody here yet. To add someone you might ask: mentor people add NAME',
  /** What is worth doing with somebody whom one meets. `typed` is what one types for them; `day` is when the two look back. */
  reminders: {
    decide: (p: { name: string; typed: string; day: string }) =>
      `You were still deciding about ${p.name}, and have met since. And now? mentor people rate ${p.typed}`,
    'check-in': (p: { name: string; typed: string; day: string }) =>
      `A good moment to look at how it is between you and ${p.name}: mentor people checkin ${p.typed}`,
    'look-back': (p: { name: string; typed: string; day: string }) =>
      `You and ${p.name} agreed to look back on ${p.day}. A new day, or wrapping up: mentor people agree ${p.typed}, mentor people end ${p.typed}`,
  },
  chooseYourself:
    'The choice is yours: after a talk, mentor people rate NAME; once you know, mentor people choose NAME.',
});
