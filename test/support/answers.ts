import fc from 'fast-check';
import type { AnswerKey, Answers } from '../../src/domain/intake/questions.ts';

/** The intake as the contract words it, written out once more so that the program's own list is checked against it. */
export const PATH = ['route', 'craft', 'unwritten-rules', 'introductions', 'example'] as const;
export const PERSPECTIVE = ['current-work', 'self-image', 'doubts', 'challenge'] as const;
export const TO_ASK = [...PATH, ...PERSPECTIVE] as const;
export const DIRECTIONS = [
  'next-position',
  'new-field',
  'own-business',
  'just-begun',
  'better-at-my-work',
  'unclear',
] as const;
export const TARGET_EMPLOYERS = ['own', 'other', 'open'] as const;
export const EMPLOYMENTS = [
  'employed',
  'self-employed',
  'business-owner',
  'in-training',
  'between-jobs',
] as const;
export const PHASES = ['considering-a-step', 'just-started', 'settled', 'stuck'] as const;
export const OFFERS = ['none', 'may-choose', 'assigned', 'assigned-not-working', 'my-manager'] as const;
export const STOP_SIGNS = ['misconduct', 'wrongdoing', 'health', 'procedure', 'conflict'] as const;
export const SIMPLER_HELP = ['no', 'manager-answer', 'colleague', 'course', 'training'] as const;
export const RUN_INTO = ['how-it-is-done', 'how-it-works-here', 'think-it-through'] as const;
export const DECISIONS = ['weeks', 'months', 'no'] as const;
export const SOMEONE_INSIDE = ['yes', 'no', 'unknown'] as const;
export const TIES = ['no-ties', 'some-ties', 'small-world'] as const;

export const KEYS_IN_ORDER = [
  'ambition',
  'direction',
  'targetPosition',
  'targetEmployer',
  'certainty',
  'questions',
  'runInto',
  'covered',
  'decision',
  'role',
  'employment',
  'phase',
  'situation',
  'offer',
  'stopSigns',
  'simplerHelp',
  'someoneInside',
  'canSpeakFreely',
  'consequences',
  'outsideView',
  'sameCircle',
  'confidentialContent',
] as const satisfies readonly AnswerKey[];

/** The order in which they are put; within each part what decides comes first. */
export const KEYS_AS_ASKED = [
  ...(['ambition', 'direction', 'questions', 'runInto', 'covered', 'certainty', 'decision'] as const),
  ...(['targetPosition', 'targetEmployer'] as const),
  ...(['role', 'employment', 'simplerHelp', 'stopSigns', 'phase', 'offer', 'situation'] as const),
  ...(['outsideView', 'confidentialContent', 'canSpeakFreely', 'consequences'] as const),
  ...(['sameCircle', 'someoneInside'] as const),
] as const satisfies readonly AnswerKey[];

export const REQUIRED = ['ambition', 'direction', 'questions', 'role', 'employment'] as const;
export const FREE_TEXTS = ['ambition', 'targetPosition', 'role', 'situation'] as const;

/** A text with something to read in it, already in the form in which it would be kept. */
const text = fc.constantFrom(
  'Lead the ward',
  'Een eigen zaak',
  '話したい',
  'I was bullied and had a burn-out; fraud, lawsuit, 113',
);

/** Every valid set of answers can come: keys absent, lists empty, answers that others make moot, odd combinations. */
export const validAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    ambition: text,
    direction: fc.constantFrom(...DIRECTIONS),
    targetPosition: fc.oneof(text, fc.constant('')),
    targetEmployer: fc.constantFrom(...TARGET_EMPLOYERS),
    certainty: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 3, max: 5 })),
    questions: someOf(TO_ASK, 4).map(inListedOrder),
    runInto: fc.constantFrom(...RUN_INTO),
    covered: someOf(TO_ASK, TO_ASK.length),
    decision: fc.constantFrom(...DECISIONS),
    role: text,
    employment: fc.constantFrom(...EMPLOYMENTS),
    phase: fc.constantFrom(...PHASES),
    situation: fc.oneof(text, fc.constant('')),
    offer: fc.constantFrom(...OFFERS),
    stopSigns: someOf(STOP_SIGNS, STOP_SIGNS.length),
    simplerHelp: fc.constantFrom(...SIMPLER_HELP),
    someoneInside: fc.constantFrom(...SOMEONE_INSIDE),
    canSpeakFreely: fc.integer({ min: 1, max: 5 }),
    consequences: fc.integer({ min: 1, max: 5 }),
    outsideView: fc.integer({ min: 1, max: 5 }),
    sameCircle: fc.constantFrom(...TIES),
    confidentialContent: fc.boolean(),
  },
  { requiredKeys: [...REQUIRED] },
);

/** Answers to the five required questions, and nothing else unless it is named. */
export function answersWith(changes: Partial<Answers> = {}): Answers {
  return {
    ambition: 'To grow',
    direction: 'better-at-my-work',
    questions: [],
    role: 'cook in a hotel',
    employment: 'employed',
    ...changes,
  };
}

/** The same answers without some of them; of the required keys none may be named. */
export function without<K extends AnswerKey>(answers: Answers, ...keys: readonly K[]): Answers {
  const left = Object.entries(answers).filter(([key]) => !keys.some(gone => gone === key));
  return Object.fromEntries(left) as unknown as Answers;
}

/** As questions are kept, whatever the order in which they came. */
function inListedOrder(chosen: readonly (typeof TO_ASK)[number][]) {
  return TO_ASK.filter(question => chosen.includes(question));
}

/** In any order, often few of them: a long list leaves little to tell apart. */
function someOf<T>(values: readonly T[], most: number): fc.Arbitrary<T[]> {
  const few = fc.shuffledSubarray([...values], { maxLength: Math.min(2, most) });
  return fc.oneof(few, fc.shuffledSubarray([...values], { maxLength: most }));
}
