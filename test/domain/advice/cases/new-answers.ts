import type { Case } from '../cases.ts';

const base = {
  ambition: 'To do this well.',
  direction: 'better-at-my-work',
  role: 'teacher of English',
  employment: 'employed',
} as const;

/** People in whose case it matters what one needs with what one runs into, who is inside, and what would already solve it. */
export const newAnswers: readonly Case[] = [
  {
    name: 'A teacher has one class out of hand, wants to be shown how, and fears that asking harms her',
    answers: {
      ...base,
      questions: ['current-work'],
      runInto: 'how-it-is-done',
      canSpeakFreely: 2,
      consequences: 4,
      sameCircle: 'some-ties',
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      where: { employer: 'other', field: 'own' },
      avoid: ['line-manager', 'decides-on-you', 'own-employer', 'shared-circle'],
      deciding: ['asks-how-it-is-done', 'safe-elsewhere'],
      notBecause: ['asks-about-current-work', 'cannot-speak-freely', 'held-against-you'],
      because: 'Only a teacher can show it; fear moves the school, not the kind of mentor.',
    },
  },
  {
    name: 'A teacher runs into how things go at her school, is not safe, and knows nobody there',
    answers: {
      ...base,
      questions: ['current-work'],
      runInto: 'how-it-works-here',
      someoneInside: 'no',
      canSpeakFreely: 1,
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      where: { employer: 'own-other-department', field: 'own' },
      avoid: ['line-manager', 'decides-on-you', 'own-department'],
      deciding: ['asks-how-it-works-here'],
      because: 'Nobody elsewhere knows this house, so somebody there without a say over her.',
    },
  },
  {
    name: 'The first paid director of a charity knows nobody at her own place who has done it',
    answers: {
      ...base,
      direction: 'just-begun',
      role: 'director of a small charity',
      questions: ['craft', 'unwritten-rules'],
      someoneInside: 'no',
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      strength: 'clear',
      where: { employer: 'other', field: 'own' },
      avoid: ['line-manager', 'decides-on-you'],
      deciding: ['asks-the-craft', 'nobody-inside'],
      because: 'There is no second director in the house.',
    },
  },
  {
    name: 'A bookkeeper ticks three questions, and says that a course would settle it',
    answers: {
      ...base,
      role: 'bookkeeper',
      questions: ['craft', 'route', 'doubts'],
      simplerHelp: 'course',
    },
    expect: {
      kind: 'no-mentor-needed',
      type: 'inside-career-path',
      deciding: ['asks-the-craft', 'asks-the-route'],
      because:
        'Somebody who says so means it, whatever else was ticked; one question about oneself is no obstacle.',
      nextSteps: ['take-a-course', 'look-again-later'],
    },
  },
  {
    name: 'A bookkeeper ticks two questions about herself besides, and a course is only a beginning',
    answers: {
      ...base,
      role: 'bookkeeper',
      questions: ['craft', 'self-image', 'doubts'],
      simplerHelp: 'course',
    },
    expect: {
      kind: 'mentor',
      type: 'outside-neutral',
      deciding: ['asks-about-doubts', 'asks-about-self-image'],
      because: 'What a course cannot give is asked twice.',
      nextSteps: ['take-a-course', 'write-to-one-person'],
    },
  },
  {
    name: 'An oboist asks about the craft only, and whoever could answer talks with those who hire her',
    answers: {
      ...base,
      role: 'freelance oboist',
      employment: 'self-employed',
      questions: ['craft'],
      canSpeakFreely: 1,
      consequences: 5,
      sameCircle: 'small-world',
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      strength: 'close',
      where: { employer: 'other', field: 'own' },
      avoid: ['line-manager', 'decides-on-you', 'shared-circle', 'clients-or-investors'],
      deciding: ['asked-on-one-side'],
      because:
        'A stranger to music could answer none of it; so an oboist outside her circle, and the card says it is close.',
    },
  },
  {
    name: 'A litigator wants somebody who speaks up for her, and doubts nothing else',
    answers: {
      ...base,
      direction: 'next-position',
      targetEmployer: 'own',
      role: 'litigator',
      questions: ['introductions', 'unwritten-rules'],
      covered: ['route', 'craft'],
    },
    expect: {
      kind: 'mentor',
      type: 'inside-career-path',
      where: { employer: 'own', field: 'target' },
      deciding: ['asks-introductions', 'asks-unwritten-rules'],
      because: 'Doors and rules are those of her own firm; a sponsor is somebody else than a mentor.',
      nextSteps: ['write-to-one-person', 'let-a-sponsor-see-you'],
    },
  },
  {
    name: 'A specialist has nothing to ask, and a mentor assigned who never comes',
    answers: {
      ...base,
      role: 'specialist',
      questions: [],
      covered: ['current-work', 'craft', 'route'],
      offer: 'assigned-not-working',
    },
    expect: {
      kind: 'no-mentor-needed',
      type: 'outside-neutral',
      strength: 'close',
      avoid: ['line-manager', 'decides-on-you', 'assigned-mentor'],
      deciding: ['assigned-does-not-work'],
      because: 'What she needs she has; she may step out kindly.',
      nextSteps: ['keep-what-you-have', 'step-out-kindly', 'come-back-with-a-question'],
    },
  },
];
