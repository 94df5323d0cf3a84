import type { CheckInKey, CheckInScale } from '../../../domain/people/check-in.ts';
import type { WordsOfQuestion } from '../../question-words.ts';

const felt = { lowest: 'hardly', highest: 'entirely' };

/** How two people get on. */
export const checkInWords = {
  opening: (p: { name: string }) =>
    `How is it between you and ${p.name}? Three answers and a line; for you alone.`,
  parts: { relation: 'The two of you' },
  questions: (p: { name: string }): Readonly<Record<CheckInKey, WordsOfQuestion>> => ({
    seen: { title: `Do you feel that ${p.name} sees you?`, short: 'Seen', ...felt },
    supported: { title: `Do you feel supported by ${p.name}?`, short: 'Supported', ...felt },
    free: { title: `Can you tell ${p.name} everything?`, short: 'Free to speak', ...felt },
    text: {
      title: 'Is there anything you would like to be different?',
      help: 'Or something you would like to thank them for.',
      short: 'In words',
    },
  }),
  /** Said to a low answer. */
  low: {
    seen: 'What would they have to know about you? Begin the next meeting with that.',
    supported: 'What would have helped? People often like to be asked for something specific.',
    free: 'What do you leave out? You might say just that there is something, and see what happens.',
  } satisfies Record<CheckInScale, string>,
  labels: { seen: 'seen', supported: 'supported', free: 'free to speak' } satisfies Record<
    CheckInScale,
    string
  >,
  review: { title: 'Is that how it is?', finish: 'Yes, keep it' },
  kept: (p: { name: string }) => `Saved: how it is between you and ${p.name}.`,
  grade: (p: { label: string; value: number }) => `${p.label} ${p.value}`,
  before: (p: { day: string; told: string }) => `On ${p.day}: ${p.told}.`,
  /** Where much is low. */
  mayEnd: (p: { typed: string }) =>
    `It may also be time to wrap it up; that is nobody’s fault. How you can tell: mentor people end ${p.typed}`,
};
