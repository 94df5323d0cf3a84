import type { AllWords, SamplesFor } from '../all-words.ts';

const when = '20 November 2026';
const short = 'How sure I am';
const listed = '“Position in mind” and “How sure I am”';

export const trial: SamplesFor<AllWords['trial']> = {
  tried: [{ short, changed: '3 out of 10', current: '7 out of 10' }],
  sameAnswer: [{ short, current: '7 out of 10' }],
  silenced: [{ listed }],
  notSaved: [{ when }],
  earlierRules: [{ when }],
  instead: [{ what: 'Path', changed: '3', current: '7' }],
  whereabouts: [{ employer: 'either', field: 'target' }],
};

export const wholeAdvice: SamplesFor<AllWords['wholeAdvice']> = {
  because: [{ counts: 'Counts 3', answers: '“How sure I am: 3 out of 10”' }],
  counts: [{ weight: 3, type: 'a mentor from outside' }],
  secondFor: [{ listed }],
  written: [{ path: 'advice.md' }],
};
