import type { Case } from '../cases.ts';

const afar = { employer: 'other', field: 'other' } as const;
const stepElsewhere = { employer: 'other', field: 'target' } as const;

const base = {
  ambition: 'The next step, though I doubt.',
  direction: 'next-position',
  role: 'paediatric nurse',
  employment: 'employed',
} as const;

/** People with two strong needs: which mentor comes first. */
export const both: readonly Case[] = [
  {
    name: 'A nurse applies within a month, is sure enough (5 of 10), and cannot show her doubts at work',
    answers: {
      ...base,
      targetEmployer: 'own',
      certainty: 5,
      questions: ['route', 'introductions', 'doubts', 'self-image'],
      decision: 'months',
      canSpeakFreely: 2,
      consequences: 5,
      sameCircle: 'some-ties',
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      second: 'outside-neutral',
      where: { employer: 'own-other-department', field: 'target' },
      secondWhere: afar,
      avoid: ['line-manager', 'decides-on-you', 'own-department', 'shared-circle'],
      deciding: ['decision-comes-first'],
      notBecause: ['safety-comes-first'],
      because:
        'The decision will not wait; the doors are in her own house, so somebody there who has no say over her.',
      nextSteps: ['write-to-one-person', 'then-the-second', 'log-the-first-meeting'],
    },
  },
  {
    name: 'A nurse has the same deadline, but at 4 of 10 is not sure that she wants it',
    answers: {
      ...base,
      targetEmployer: 'own',
      certainty: 4,
      questions: ['route', 'introductions', 'doubts', 'self-image'],
      decision: 'months',
      canSpeakFreely: 2,
      consequences: 4,
      sameCircle: 'some-ties',
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      second: 'outside-neutral',
      where: { employer: 'own-other-department', field: 'target' },
      secondWhere: afar,
      deciding: ['asks-the-route', 'asks-introductions', 'safe-elsewhere'],
      notBecause: ['decision-comes-first', 'safety-comes-first', 'cannot-speak-freely', 'unsure-of-the-step'],
      because:
        'A decision goes first only with a certainty of 5 or more; and safety moves the employer, not the type.',
    },
  },
  {
    name: 'A nurse has a deadline and leaves open how sure she is',
    answers: {
      ...base,
      questions: ['route', 'doubts', 'challenge'],
      decision: 'months',
    },
    expect: {
      kind: 'mentor',
      type: 'outside-neutral',
      second: 'inside-career-path',
      deciding: ['asks-about-doubts', 'asks-to-be-challenged'],
      notBecause: ['decision-comes-first'],
      because: 'A certainty that was not given is not filled in, so the larger need decides.',
    },
  },
  {
    name: 'A cellist’s agent asks much about the path, but all on it talk with those who judge her',
    answers: {
      ...base,
      role: 'agent for classical musicians',
      questions: ['route', 'craft', 'introductions', 'doubts'],
      consequences: 4,
      sameCircle: 'small-world',
    },
    expect: {
      kind: 'mentor',
      type: 'outside-neutral',
      second: 'inside-career-path',
      where: afar,
      secondWhere: stepElsewhere,
      avoid: ['line-manager', 'decides-on-you', 'own-employer', 'shared-circle'],
      deciding: ['safety-comes-first'],
      because: 'Where what one says travels, a safe place comes first, though the path weighs more.',
    },
  },
  {
    name: 'A banker keeps doubts to himself, and the people in the job he aims for have no ties with his bank',
    answers: {
      ...base,
      role: 'analyst at a bank',
      targetEmployer: 'other',
      questions: ['route', 'introductions', 'doubts', 'challenge'],
      canSpeakFreely: 1,
      consequences: 5,
      sameCircle: 'no-ties',
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      second: 'outside-neutral',
      where: stepElsewhere,
      secondWhere: afar,
      avoid: ['line-manager', 'decides-on-you', 'own-employer'],
      deciding: ['asks-the-route', 'asks-introductions', 'inside-is-safe-too'],
      notBecause: ['safety-comes-first', 'cannot-speak-freely', 'held-against-you'],
      because: 'Both are asked for, and secrecy alone does not put the outside first.',
    },
  },
  {
    name: 'A primary teacher asks the way to become head, and wonders whether she wants it: 3 of 10',
    answers: {
      ...base,
      role: 'primary school teacher',
      targetEmployer: 'own',
      certainty: 3,
      questions: ['route', 'introductions', 'self-image'],
      decision: 'months',
      canSpeakFreely: 4,
    },
    expect: {
      kind: 'mentor',
      type: 'outside-neutral',
      second: 'inside-career-path',
      secondWhere: { employer: 'own', field: 'target' },
      deciding: ['direction-comes-first'],
      because: 'Unsure of the step itself: outside before inside.',
    },
  },
  {
    name: 'A librarian does not know what she wants and asks as much of the path as of herself',
    answers: {
      ...base,
      direction: 'unclear',
      role: 'librarian',
      questions: ['route', 'introductions', 'self-image'],
    },
    expect: {
      kind: 'mentor',
      type: 'outside-neutral',
      second: 'inside-career-path',
      secondWhere: { employer: 'either', field: 'own' },
      deciding: ['direction-comes-first'],
      because: 'Without a direction there is no path yet; the outside comes first.',
    },
  },
  {
    name: 'A physiotherapist asks two of each, and nothing else tells them apart',
    answers: {
      ...base,
      direction: 'better-at-my-work',
      role: 'physiotherapist',
      questions: ['route', 'introductions', 'doubts', 'challenge'],
    },
    expect: {
      kind: 'mentor',
      type: 'outside-neutral',
      second: 'inside-career-path',
      strength: 'close',
      deciding: ['asks-about-doubts', 'asks-to-be-challenged'],
      because: 'A tie goes to the person without a stake.',
    },
  },
  {
    name: 'An engineering manager at ease at work asks more of the path than of herself',
    answers: {
      ...base,
      role: 'engineering manager',
      targetEmployer: 'own',
      certainty: 9,
      questions: ['route', 'introductions', 'challenge'],
      outsideView: 4,
      canSpeakFreely: 5,
      consequences: 1,
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      second: 'outside-neutral',
      where: { employer: 'own', field: 'target' },
      secondWhere: afar,
      deciding: ['asks-the-route', 'asks-introductions'],
      notBecause: ['decision-comes-first', 'safety-comes-first', 'direction-comes-first'],
      because: 'With nothing to settle the order, the larger need does.',
    },
  },
];
