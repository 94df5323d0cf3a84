import type { PersonVerdict, RatingKey } from '../../../domain/people/rating.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

const agreed = { lowest: 'not at all', highest: 'entirely' };

const verdictWords: Readonly<Record<PersonVerdict, string>> = {
  good: 'a good fit',
  deciding: 'still deciding',
  'no-fit': 'not a fit',
};

const statements: Readonly<Record<RatingKey, WordsOfQuestion>> = {
  safe: { title: 'I could say “I don’t know”.', short: 'Could say “I don’t know”', ...agreed },
  asked: { title: 'I was asked more than I was told.', short: 'Asked more than told', ...agreed },
  values: { title: 'We find the same things important.', short: 'Same values', ...agreed },
  again: { title: 'I would gladly go again.', short: 'Gladly again', ...agreed },
  challenged: {
    title: 'I was contradicted, and it helped.',
    short: 'Usefully contradicted',
    ...agreed,
  },
  learn: { title: 'I can name what I would learn.', short: 'Can name what I learn', ...agreed },
  experience: {
    title: 'They had something for me: experience of their own, or a fresh eye.',
    short: 'Had something for me',
    ...agreed,
  },
  time: { title: 'They have time for me every few weeks.', short: 'Have time', ...agreed },
  verdict: {
    title: 'And all in all?',
    help: 'Your own judgement; the numbers decide nothing.',
    short: 'All in all',
    leaveOpen: 'not yet',
    options: {
      good: { label: 'A good fit' },
      deciding: { label: 'Still deciding', hint: 'asked again after your next meeting' },
      'no-fit': { label: 'Not a fit' },
    },
  },
};

/** How it was with somebody, after a talk. */
export const ratingWords = {
  opening: (p: { name: string }) =>
    `How was it with ${p.name}? Eight short statements, about a minute; your first feeling is fine.`,
  parts: { click: 'The click', learning: 'The learning', verdict: 'All in all' },
  questions: statements,
  review: { title: 'Is that how it was?', finish: 'Yes, keep it' },
  verdicts: verdictWords,
  /** In a row, as `told`. */
  click: 'click',
  learning: 'learning',
  /** A mean of grades from 1 to 5. */
  mean: (p: { value: number }) => p.value.toFixed(1),
  kept: (p: { name: string }) => `Saved: how it was with ${p.name}.`,
  now: (p: { told: string }) => `${p.told.charAt(0).toUpperCase()}${p.told.slice(1)}.`,
  before: (p: { day: string; told: string }) => `On ${p.day}: ${p.told}.`,
  after: {
    good: (p: { name: string; typed: string }) =>
      `Would you like to go on together? Ask ${p.name}, and then: mentor people choose ${p.typed}`,
    deciding: (p: { name: string; typed: string }) =>
      `That is fine. After your next meeting with ${p.name} it comes back: mentor people rate ${p.typed}`,
    'no-fit': (p: { name: string; typed: string }) =>
      `Thank ${p.name} for the talk; you need not give a reason. The others: mentor people`,
  } satisfies Record<PersonVerdict, unknown>,
};
