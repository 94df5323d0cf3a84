import type { AnswerKey, PartialAnswers } from '../intake/questions.ts';

/** The version of the rules. It goes up whenever the same answers would get other advice. */
export const ENGINE = 1;

export type MentorType = 'inside-career-path' | 'outside-neutral';
export type Kind = 'mentor' | 'other-help-first' | 'no-mentor-needed';
export type Strength = 'clear' | 'leaning' | 'close';

/**
 * Advice on the type of mentor, without a single sentence: ids and parameters, so that it can be read in any
 * language and years later.
 */
export interface Recommendation {
  readonly engine: number;
  readonly kind: Kind;
  /** With `other-help-first` the type for afterwards; with `no-mentor-needed` the one that fits if they still want one. */
  readonly type: MentorType;
  readonly second: MentorType | null;
  /** How sure `type` is. */
  readonly strength: Strength;
  readonly needs: Needs;
  readonly where: Where;
  readonly secondWhere: Where | null;
  readonly avoid: readonly Avoid[];
  /** Heaviest first. The weights toward a type add up to its need. */
  readonly reasons: readonly Reason[];
  /** In the order of the intake, at most one entry a key; empty where no single answer flips the type. */
  readonly wouldChange: readonly WouldChange[];
  readonly otherHelp: readonly OtherHelp[];
  readonly nextSteps: readonly NextStep[];
}

/** The two needs, each the plain sum of the weights of its reasons. */
export interface Needs {
  readonly path: number;
  readonly perspective: number;
}

export interface Where {
  readonly employer: 'own' | 'other' | 'either';
  readonly field: 'target' | 'own' | 'other';
}

export type Avoid =
  | 'line-manager'
  | 'decides-on-you'
  | 'assigned-mentor'
  | 'own-employer'
  | 'shared-circle'
  | 'clients-or-investors';

export interface Reason {
  readonly id: ReasonId;
  /** Null for a reason that weighs nothing and explains where, whom to avoid, or the order. */
  readonly toward: MentorType | null;
  /** A whole number, 0 or more. */
  readonly weight: number;
  /** The keys of the answers it rests on. */
  readonly answers: readonly AnswerKey[];
  readonly params: Params;
}

export type Params = Readonly<Record<string, string | number | readonly string[]>>;

export type ReasonId =
  | 'asks-the-route'
  | 'asks-the-craft'
  | 'asks-unwritten-rules'
  | 'asks-introductions'
  | 'asks-an-example'
  | 'asks-about-current-work'
  | 'asks-about-self-image'
  | 'asks-about-doubts'
  | 'asks-to-be-challenged'
  | 'aims-at-a-step'
  | 'has-just-begun'
  | 'is-stuck'
  | 'secret-by-duty'
  | 'wants-an-outside-view'
  | 'cannot-speak-freely'
  | 'held-against-you'
  | 'small-world'
  | 'direction-unclear'
  | 'unsure-of-the-step'
  | 'already-covered'
  | 'inside-is-safe-too'
  | 'leaving-the-employer'
  | 'deadline-comes-first'
  | 'safety-comes-first'
  | 'direction-comes-first'
  | 'boss-offers'
  | 'assigned-does-not-work';

export interface WouldChange {
  /** One key with its complete new value. */
  readonly change: PartialAnswers;
  /** The type that the changed answers would get. */
  readonly type: MentorType;
}

export interface OtherHelp {
  readonly id: OtherHelpId;
}

export type OtherHelpId =
  | 'confidential-adviser'
  | 'integrity-adviser'
  | 'general-practitioner'
  | 'occupational-physician'
  | 'emergency'
  | 'legal-adviser'
  | 'mediator'
  | 'human-resources';

export interface NextStep {
  readonly id: NextStepId;
  readonly params: Params;
}

export type NextStepId =
  | 'other-help-first'
  | 'ask-your-manager'
  | 'ask-a-colleague'
  | 'take-a-course'
  | 'practise-with-a-trainer'
  | 'look-again-later'
  | 'decline-your-manager'
  | 'ask-for-another-mentor'
  | 'judge-the-assigned-mentor'
  | 'use-your-choice'
  | 'speak-in-general-terms'
  | 'peer-under-the-same-duty'
  | 'list-three-people'
  | 'send-a-message'
  | 'first-meeting'
  | 'agree-on-the-rhythm'
  | 'look-for-the-second'
  | 'log-the-first-meeting';
