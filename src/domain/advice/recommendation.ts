import type { AnswerKey, Answers, PartialAnswers, ToAsk } from '../intake/questions.ts';
import type { PlaceId } from './doors.ts';
import type {
  NextStepParams,
  NoParams,
  ReasonId,
  ReasonParams,
  RetiredNextStepParams,
  RetiredReasonParams,
  WithParams,
} from './parameters.ts';

/** The version of the rules. It goes up whenever the same answers would get other advice. */
export const ENGINE = 2;

export type MentorType = typeof inside | typeof outside;
/** The two types, for rules and doors. */
export const inside = 'inside-career-path';
export const outside = 'outside-neutral';

export type Kind = 'mentor' | 'other-help-first' | 'no-mentor-needed';
export type Strength = 'clear' | 'leaning' | 'close';

/**
 * Advice on the type of mentor, without a single sentence: ids and parameters, so that it can be read in any
 * language and years later.
 */
export interface Recommendation extends Advice, Guidance {
  readonly reasons: readonly Reason[];
  readonly nextSteps: readonly NextStep[];
}

/** Advice as a journal holds it: that of engine 1 has no guidance. */
export type StoredRecommendation = Advice & Partial<Guidance>;

/** Whether advice says all that this engine says; that of engine 1 does not. */
export function hasGuidance(advice: StoredRecommendation): advice is Recommendation {
  return [advice.places, advice.whoAnswers, advice.limits, advice.pace].every(part => part !== undefined);
}

/** Answers, and the advice of this engine on them. */
export interface GuidedAdvice {
  readonly answers: Answers;
  readonly recommendation: Recommendation;
}

/** What every engine has given. */
export interface Advice {
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
  readonly reasons: readonly StoredReason[];
  /** In the order of the intake, at most one entry a key; empty where no single answer turns the type or the employer. */
  readonly wouldChange: readonly WouldChange[];
  readonly otherHelp: readonly OtherHelp[];
  readonly nextSteps: readonly StoredNextStep[];
}

/** What engine 2 gives besides. */
export interface Guidance {
  /** Three doors to knock at; empty unless a mentor is advised. */
  readonly places: readonly Place[];
  /** Every question that nobody answers yet, in the order of the nine. */
  readonly whoAnswers: readonly WhoAnswers[];
  /** What this kind of mentor cannot give. */
  readonly limits: readonly Limit[];
  readonly pace: Pace;
}

/** The two needs, each the plain sum of the weights of its reasons. */
export interface Needs {
  readonly path: number;
  readonly perspective: number;
}

export interface Where {
  readonly employer: Employer;
  readonly field: 'target' | 'own' | 'other';
}

/** `own-other-department`: without a say over the person, nor a table shared with those who judge them. */
export type Employer = 'own' | 'own-other-department' | 'other' | 'either';

export type Avoid =
  | 'line-manager'
  | 'decides-on-you'
  | 'assigned-mentor'
  | 'own-department'
  | 'own-employer'
  | 'shared-circle'
  | 'clients-or-investors';

export interface Place {
  readonly id: PlaceId;
  readonly params: NoParams;
}

export interface WhoAnswers {
  readonly question: ToAsk;
  readonly by: Answerer;
}

/** `another` is somebody besides the mentors named, for one talk. */
export type Answerer =
  | 'first'
  | 'second'
  | 'another'
  | 'sponsor'
  | 'manager'
  | 'colleague'
  | 'course'
  | 'training';

export interface Limit {
  readonly id: LimitId;
}

export type LimitId =
  | 'on-the-path-not-neutral'
  | 'elsewhere-not-your-house'
  | 'in-the-house-not-forever-safe'
  | 'outside-not-the-way'
  | 'outside-not-your-work'
  | 'nobody-quite-safe';

export type Pace = 'this-week' | 'every-few-weeks';

/** Why the advice is as it is; each reason has parameters of its own. */
export type Reason<Id extends ReasonId = ReasonId> = WithParams<ReasonParams, Id, Weighed>;
/** One that this engine gives, or that an earlier one gave. */
export type StoredReason = Reason | WithParams<RetiredReasonParams, keyof RetiredReasonParams, Weighed>;

export interface Weighed {
  /** Null for a reason that weighs nothing and explains where, whom to avoid, or the order. */
  readonly toward: MentorType | null;
  /** A whole number, 0 or more. */
  readonly weight: number;
  /** The keys of the answers it rests on. */
  readonly answers: readonly AnswerKey[];
}

export interface WouldChange {
  /** One key with its complete new value. */
  readonly change: PartialAnswers;
  /** The type that the changed answers would get. */
  readonly type: MentorType;
  /** The employer at which they would look then; engine 1 did not say. */
  readonly where?: Employer;
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

/** What to do; each step has parameters of its own. */
export type NextStep = WithParams<NextStepParams>;
/** One that this engine gives, or that an earlier one gave. */
export type StoredNextStep = NextStep | WithParams<RetiredNextStepParams>;
