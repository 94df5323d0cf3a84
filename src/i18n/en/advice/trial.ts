import type { Pace, Strength, Where } from '../../../domain/advice/recommendation.ts';
import { whereabouts } from './where.ts';

/** What is said of advice that is only tried. */
export const trial = (mentor: string) => ({
  title: 'If you had answered',
  /** An answer to be tried, beside the one that was given. */
  tried: (p: { short: string; changed: string; current: string }) =>
    `${p.short}: ${p.changed} (your answer was: ${p.current})`,
  sameAnswer: (p: { short: string; current: string }) =>
    `${p.short}: ${p.current} – that is what you answered already`,
  moot: 'Does not count: with your other answers this question is not asked.',
  silenced: (p: { listed: string }) => `What you answered to ${p.listed} would not count then.`,
  notSaved: (p: { when: string }) => `Nothing was saved. Your advice of ${p.when} stands.`,
  earlierRules: (p: { when: string }) =>
    `Your advice of ${p.when} was given by earlier rules. Both sides of this trial follow the rules of today.`,
  nothingDifferent: 'Nothing in the advice would be different.',
  /** What it is now stands behind what it would be. */
  instead: (p: { what: string; changed: string; current: string }) =>
    `${p.what}: ${p.changed} (now: ${p.current})`,
  nobody: 'nobody',
  whereabouts: (p: Where) => whereabouts(p),
  strengths: {
    clear: 'clear',
    leaning: 'leaning that way',
    close: 'a close call',
  } satisfies Readonly<Record<Strength, string>>,
  paces: {
    'this-week': 'a first talk this week',
    'every-few-weeks': 'a talk every few weeks',
  } satisfies Readonly<Record<Pace, string>>,
  noLongerOpen: 'no longer a question you need an answer to',
  stepsReworded: 'The first steps would stay, but be worded for this.',
  stepsOther: 'The first steps would be different.',
  labels: {
    trial: 'Only a trial',
    different: 'What would be different',
    kind: 'The advice',
    type: `Kind of ${mentor}`,
    where: 'Where to look',
    second: 'And after that',
    secondWhere: 'And that one',
    strength: 'How sure it is',
    pace: 'Pace',
    reasons: {
      come: 'Reasons that come',
      gone: 'Reasons that go',
      otherwise: 'Reasons that count differently',
    },
    places: { come: 'Doors that open', gone: 'Doors that close' },
    avoid: { come: `Not as your ${mentor} either`, gone: 'No longer ruled out' },
    limits: { come: 'A drawback it would have', gone: 'A drawback it would not have' },
    whoAnswers: 'Who could answer what',
  },
});
