import type { AgreementKey } from '../../../domain/people/agreement.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

const agreementWords: Readonly<Record<AgreementKey, WordsOfQuestion>> = {
  goals: {
    title: 'What is it for?',
    help: 'One or two things that you would like to have changed by the day you look back.',
    short: 'What for',
  },
  weeks: {
    title: 'How many weeks from one meeting to the next?',
    help: 'Every few weeks: long enough to try something, short enough to remember.',
    short: 'Weeks between',
  },
  minutes: { title: 'How long is a meeting, in minutes?', short: 'Minutes' },
  place: { title: 'Where?', help: 'A place, by phone, on a screen; walking does well too.', short: 'Where' },
  planner: {
    title: 'Who sets the dates?',
    help: 'It works best if the one who wants to learn does.',
    short: 'Who plans',
  },
  confidential: {
    title: 'What stays between you, and where does that end?',
    help: 'A usual way to put it stands ready: change it as you like.',
    short: 'Between us',
  },
  lookBack: {
    title: 'When do you look back on it together?',
    help: 'A day: 4 March, in 12 weeks. A good moment to go on, or to stop.',
    short: 'Look back on',
  },
};

/** What two people agree on, and the page that both can keep. */
export const agreeing = {
  opening: (p: { name: string }) =>
    `What you and ${p.name} agree on. Fill it in together, or take it along as a proposal; anything may stay open.`,
  parts: { why: 'What for', how: 'How', trust: 'Trust' },
  questions: agreementWords,
  suggested: {
    planner: 'I do',
    confidential:
      'What we say stays between us, notes too. Only if someone is in danger, or the law asks for it, do we go to someone else; and if we can, we tell each other first.',
  },
  notARhythm: 'That is not a number of weeks from 1 to 52.',
  notMinutes: 'That is not a number of minutes from 5 to 600.',
  notADay: 'That is not a day still to come that I know. Try 2027-03-04, 4 March or in 12 weeks.',
  understood: (p: { day: string }) => `That is ${p.day}.`,
  review: { title: 'Is that what you agree on?', finish: 'Yes, keep it' },
  kept: (p: { name: string; typed: string }) =>
    `Saved: what you and ${p.name} agree on. To print it as a page for both of you: mentor people agree ${p.typed} --output agreement.md`,
  written: (p: { path: string }) => `What you agree on is in ${p.path}.`,
  page: {
    title: (p: { name: string }) => `What we agree on, ${p.name} and I`,
    goals: 'What it is for',
    meetings: 'How we meet',
    rhythm: (p: { weeks: number }) => (p.weeks === 1 ? 'Every week' : `Every ${p.weeks} weeks`),
    minutes: (p: { minutes: number }) => `${p.minutes} minutes each time`,
    place: (p: { place: string }) => `Where: ${p.place}`,
    planner: (p: { planner: string }) => `Who sets the dates: ${p.planner}`,
    confidential: 'What stays between us',
    lookBack: 'When we look back',
    lookBackOn: (p: { day: string }) =>
      `On ${p.day}. What did it bring, what would we do differently, and do we go on?`,
    ending: 'How it ends',
    endings: [
      'Either of us may stop at any time without giving a reason. Nobody is to blame then.',
      'We tell each other, and have one last talk to look back on what it brought.',
    ],
    closing: 'Made for the two of us: each keeps a copy.',
  },
};
