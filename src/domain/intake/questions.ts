/**
 * The intake as data: what is asked, in which order, what an answer may be, and which earlier answer makes a
 * question moot. Keys and values are a public contract; their words are in the catalogue.
 */

import type { Question } from '../questionnaire/question.ts';

export const INTAKE_PARTS = ['ambition', 'situation', 'perspective'] as const;
export type IntakePart = (typeof INTAKE_PARTS)[number];

export const PATH_QUESTIONS = ['route', 'craft', 'unwritten-rules', 'introductions', 'example'] as const;
export const PERSPECTIVE_QUESTIONS = ['current-work', 'self-image', 'doubts', 'challenge'] as const;
export const TO_ASK = [...PATH_QUESTIONS, ...PERSPECTIVE_QUESTIONS] as const;

/** A question of the intake. */
export interface IntakeQuestion extends Question {
  readonly part: IntakePart;
  /** Moot as soon as one of these holds. */
  readonly moot?: readonly Condition[];
  /** Values that make no sense for these people, and are left off their screen. As input they stay valid. */
  readonly notOffered?: { readonly values: readonly string[]; readonly when: Condition };
}

/** Something about the answers given so far. Of an answer that was not given, or that is moot itself, nothing holds. */
export type Condition =
  /** That the one-of question with this key was answered with one of these values. */
  | { readonly key: string; readonly is: readonly string[] }
  /** That the any-of question with this key was answered, and not with this value. */
  | { readonly key: string; readonly lacks: string }
  /** That the scale with this key was answered within these bounds. */
  | { readonly key: string; readonly from: number; readonly to: number }
  /** That the person chose what to ask, and nothing on the path is among it that nobody answers yet. */
  | { readonly open: 'nothing-on-the-path' }
  | { readonly all: readonly Condition[] };

/** Who has nobody above them: no line manager, no employer of their own to look in. */
export const WITHOUT_BOSS = ['self-employed', 'business-owner', 'between-jobs'] as const;

const withoutBoss = { key: 'employment', is: WITHOUT_BOSS } as const;
const withoutTarget = { key: 'direction', is: ['just-begun', 'better-at-my-work', 'unclear'] } as const;
/** The step leads away from where one works now. */
const targetElsewhere = [
  { key: 'direction', is: ['own-business'] },
  { key: 'targetEmployer', is: ['other'] },
] as const;
const nothingNeedsCare = {
  all: [
    { key: 'canSpeakFreely', from: 4, to: 5 },
    { key: 'consequences', from: 1, to: 2 },
  ],
} as const;

export const questions = [
  { key: 'ambition', part: 'ambition', required: true, answer: { kind: 'text', most: 2000 } },
  {
    key: 'direction',
    part: 'ambition',
    required: true,
    answer: {
      kind: 'one-of',
      values: ['next-position', 'new-field', 'own-business', 'just-begun', 'better-at-my-work', 'unclear'],
    },
  },
  { key: 'targetPosition', part: 'ambition', answer: { kind: 'text', most: null }, moot: [withoutTarget] },
  {
    key: 'targetEmployer',
    part: 'ambition',
    answer: { kind: 'one-of', values: ['own', 'other', 'open'] },
    moot: [withoutTarget, { key: 'direction', is: ['own-business'] }],
  },
  {
    key: 'certainty',
    part: 'ambition',
    answer: { kind: 'scale', from: 0, to: 10 },
    moot: [{ key: 'direction', is: ['unclear'] }],
  },
  {
    key: 'questions',
    part: 'ambition',
    required: true,
    answer: { kind: 'any-of', values: TO_ASK, most: 4, inOrder: true },
  },
  {
    key: 'runInto',
    part: 'ambition',
    answer: { kind: 'one-of', values: ['how-it-is-done', 'how-it-works-here', 'think-it-through'] },
    moot: [{ key: 'questions', lacks: 'current-work' }],
  },
  { key: 'covered', part: 'ambition', answer: { kind: 'any-of', values: TO_ASK, most: TO_ASK.length } },
  { key: 'decision', part: 'ambition', answer: { kind: 'one-of', values: ['weeks', 'months', 'no'] } },
  { key: 'role', part: 'situation', required: true, answer: { kind: 'text', most: null } },
  {
    key: 'employment',
    part: 'situation',
    required: true,
    answer: {
      kind: 'one-of',
      values: ['employed', 'self-employed', 'business-owner', 'in-training', 'between-jobs'],
    },
  },
  {
    key: 'phase',
    part: 'situation',
    answer: { kind: 'one-of', values: ['considering-a-step', 'just-started', 'settled', 'stuck'] },
    moot: [{ key: 'direction', is: ['just-begun'] }],
  },
  { key: 'situation', part: 'situation', answer: { kind: 'text', most: null } },
  {
    key: 'offer',
    part: 'situation',
    answer: {
      kind: 'one-of',
      values: ['none', 'may-choose', 'assigned', 'assigned-not-working', 'my-manager'],
    },
    notOffered: { values: ['my-manager'], when: withoutBoss },
  },
  {
    key: 'stopSigns',
    part: 'situation',
    answer: {
      kind: 'any-of',
      values: ['misconduct', 'wrongdoing', 'health', 'procedure', 'conflict'],
      most: 5,
    },
  },
  {
    key: 'simplerHelp',
    part: 'situation',
    answer: { kind: 'one-of', values: ['no', 'manager-answer', 'colleague', 'course', 'training'] },
    notOffered: { values: ['manager-answer'], when: withoutBoss },
  },
  {
    key: 'someoneInside',
    part: 'perspective',
    answer: { kind: 'one-of', values: ['yes', 'no', 'unknown'] },
    moot: [withoutBoss, ...targetElsewhere, { open: 'nothing-on-the-path' }],
  },
  { key: 'canSpeakFreely', part: 'perspective', answer: { kind: 'scale', from: 1, to: 5 } },
  { key: 'consequences', part: 'perspective', answer: { kind: 'scale', from: 1, to: 5 } },
  { key: 'outsideView', part: 'perspective', answer: { kind: 'scale', from: 1, to: 5 } },
  {
    key: 'sameCircle',
    part: 'perspective',
    answer: { kind: 'one-of', values: ['no-ties', 'some-ties', 'small-world'] },
    notOffered: { values: ['some-ties'], when: withoutBoss },
    moot: [nothingNeedsCare],
  },
  { key: 'confidentialContent', part: 'perspective', answer: { kind: 'yes-no' } },
] as const satisfies readonly IntakeQuestion[];

type AnyIntakeQuestion = (typeof questions)[number];
export type AnswerKey = AnyIntakeQuestion['key'];
type QuestionFor<K extends AnswerKey> = Extract<AnyIntakeQuestion, { key: K }>;
type RequiredKey = Extract<AnyIntakeQuestion, { required: true }>['key'];

type ValueFor<A> = A extends { kind: 'text' }
  ? string
  : A extends { kind: 'one-of'; values: readonly (infer V)[] }
    ? V
    : A extends { kind: 'any-of'; values: readonly (infer V)[] }
      ? readonly V[]
      : A extends { kind: 'scale' }
        ? number
        : boolean;

export type AnswerTo<K extends AnswerKey> = ValueFor<QuestionFor<K>['answer']>;

/**
 * The order in which the questions are put: what decides more of the advice comes earlier within its part, what only says where to look or is
 * only quoted comes last. Answers that are kept, the schema and what would change the advice go by the order of `questions`.
 */
export const ASKING_ORDER: readonly AnswerKey[] = [
  'ambition',
  'direction',
  'questions',
  'runInto',
  'covered',
  'certainty',
  'decision',
  'targetPosition',
  'targetEmployer',
  'role',
  'employment',
  'simplerHelp',
  'stopSigns',
  'phase',
  'offer',
  'situation',
  'outsideView',
  'confidentialContent',
  'canSpeakFreely',
  'consequences',
  'sameCircle',
  'someoneInside',
];

/** The answers of one intake. What is absent was not answered, and no rule may fill it in. */
export type Answers = { readonly [K in RequiredKey]: AnswerTo<K> } & {
  readonly [K in Exclude<AnswerKey, RequiredKey>]?: AnswerTo<K>;
};

/** The answers so far, while the conversation is under way. */
export type PartialAnswers = { readonly [K in AnswerKey]?: AnswerTo<K> };

export type ToAsk = (typeof TO_ASK)[number];

const byKey = new Map<string, IntakeQuestion>(questions.map(question => [question.key, question]));

/** The question with this key; undefined for a key that the intake does not know. */
export function questionFor(key: string): IntakeQuestion | undefined {
  return byKey.get(key);
}
