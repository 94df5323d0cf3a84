import type { TourStop } from '../../domain/demo/tour.ts';

const tour: Readonly<Record<TourStop, string>> = {
  status: 'where things stand, and the one thing to do next',
  advice: 'which kind of mentor was advised two years ago, and why',
  growth: 'confidence, skills and blind spots at a glance',
  page: 'two years as a page for your browser, to read or to print',
  share: 'what goes along to a review talk: what was marked, and nothing else',
  prepare: 'the page for the meeting that is coming up',
};

export const demo = {
  lookRound: 'Look round in the journal:',
  tour,
  yoursToChange:
    'Log, edit, delete and undo in it as you like. Your own journal is somewhere else, and was not touched.',
  throwAway: 'Seen enough? All of it is in one folder:',
};
