import type { EndingKey, EndingSign } from '../../../domain/people/ending.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

const signs: Readonly<Record<EndingSign, { readonly label: string }>> = {
  reached: { label: 'What I came for is done, or nearly' },
  'moved-on': { label: 'I want to go somewhere else now' },
  repeating: { label: 'We keep saying the same things' },
  postponed: { label: 'Meetings are put off, and nobody minds' },
  chat: { label: 'It is pleasant, and I learn little' },
  'not-free': { label: 'There is something I can’t say to them' },
  'has-a-say': { label: 'They have come to have a say over me' },
};

/** Bringing it to its end. */
export const endingWords = {
  opening: (p: { name: string }) =>
    `Wrapping up with ${p.name} is nobody’s fault, and everything you wrote stays. Leave open whatever you like.`,
  parts: { ending: 'Wrapping up' },
  questions: (p: { name: string }): Readonly<Record<EndingKey, WordsOfQuestion>> => ({
    signs: {
      title: 'Which of these do you notice?',
      help: 'Signs that it may be time. They are not kept.',
      short: 'Signs',
      options: signs,
    },
    text: {
      title: 'What do you take along?',
      help: `One thing you do differently because of ${p.name}.`,
      short: 'What I take along',
    },
  }),
  /** Said to the signs. */
  noSigns: (p: { typed: string }) =>
    `Perhaps it isn’t time yet; a look at how it is between you may tell you more: mentor people checkin ${p.typed}. You may wrap it up all the same.`,
  sayItFirst:
    'You might tell them that first: it could turn into the best talk you have had. If not, wrapping up is fine.',
  stillPlanned: (p: { day: string }) =>
    `You still have a meeting on ${p.day}: a good one to look back in. To call it off: mentor next --cancel`,
  askTogether: 'For a last talk, if there is one to come',
  together: [
    'What is different now, for each of us?',
    'Which moment do you remember, and why that one?',
    'What do you see in me that I should not forget?',
    'Who could I turn to from here?',
    'And may I call you in half a year, to say how it went?',
  ],
  review: { title: 'Shall we wrap it up like this?', finish: 'Yes, wrap it up' },
  ended: (p: { name: string; day: string }) =>
    `Wrapped up with ${p.name}, on ${p.day}. Everything you wrote stays.`,
  declined: (p: { name: string }) =>
    `${p.name} is no longer among those you might ask. What you wrote stays.`,
  meetings: (p: { count: number; first: string; last: string }) =>
    p.count === 1 ? `One meeting, on ${p.first}.` : `${p.count} meetings, from ${p.first} to ${p.last}.`,
  summary: 'What it brought you, as a page: mentor export',
};
