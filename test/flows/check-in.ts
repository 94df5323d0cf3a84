import type { Questionnaire } from '../../src/domain/questionnaire/question.ts';
import type { AskingWords, Flow } from '../../src/flows/flow.ts';

const checkIn: Questionnaire = {
  questions: [
    { key: 'talks', part: 'between', required: true, answer: { kind: 'yes-no' } },
    { key: 'why', part: 'between', answer: { kind: 'text', most: 80 } },
    { key: 'free', part: 'you', weighs: true, answer: { kind: 'scale', from: 1, to: 5 } },
    { key: 'needs', part: 'you', answer: { kind: 'any-of', values: ['time', 'candour'], most: 2 } },
    { key: 'goOn', part: 'you', required: true, answer: { kind: 'one-of', values: ['yes', 'other'] } },
  ],
  isMoot: ({ key }, { talks }) => key === 'why' && talks !== false,
};

const words: Readonly<Record<string, AskingWords>> = {
  talks: { title: 'Do you still talk every few weeks?', short: 'Talk' },
  why: { title: 'What comes in between?', short: 'In between' },
  free: { title: 'How freely do you speak?', short: 'Freely', lowest: 'hardly', highest: 'fully' },
  needs: {
    title: 'What would you like more of?',
    short: 'More of',
    options: { time: { label: 'Time' }, candour: { label: 'Candour' } },
  },
  goOn: {
    title: 'Do you go on together?',
    short: 'Go on',
    options: { yes: { label: 'Yes' }, other: { label: 'I look for somebody else' } },
  },
};

/** A third conversation, a look at how two people get on: all that it takes. */
export const checkInFlow: Flow<{ readonly free: unknown; readonly goesOn: boolean }> = {
  command: 'people checkin',
  questionnaire: checkIn,
  words: {
    parts: { between: 'Between you', you: 'You' },
    questionFor: ({ key }) => words[key] ?? { title: key, short: key },
    replyTo: ({ key }, { free }) =>
      key === 'free' && free === 1 ? { paragraphs: ['That is worth saying to them first.'] } : undefined,
    review: { title: 'Is that how it is?', finish: 'Keep it' },
  },
  outcomeOf: ({ goOn, free = null }) => (goOn === undefined ? undefined : { free, goesOn: goOn === 'yes' }),
  rescueOf: () => undefined,
};
