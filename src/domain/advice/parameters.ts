import type { AnswerTo, ToAsk } from '../intake/questions.ts';
import type { MentorType, Pace, Where } from './recommendation.ts';

/**
 * What each reason and each step is told with, by its id; the ids themselves are the keys of these tables. They are
 * stored, so an id keeps its parameters for ever: what needs others takes another id.
 */
export interface ReasonParams {
  readonly 'asks-the-route': NoParams;
  readonly 'asks-the-craft': NoParams;
  readonly 'asks-unwritten-rules': NoParams;
  readonly 'asks-introductions': NoParams;
  readonly 'asks-an-example': NoParams;
  readonly 'asks-how-it-is-done': NoParams;
  readonly 'asks-how-it-works-here': NoParams;
  readonly 'asks-about-current-work': NoParams;
  readonly 'asks-about-self-image': NoParams;
  readonly 'asks-about-doubts': NoParams;
  readonly 'asks-to-be-challenged': NoParams;
  readonly 'aims-at-a-step': { readonly direction: CareerStep };
  readonly 'has-just-begun': NoParams;
  readonly 'is-stuck': NoParams;
  readonly 'secret-by-duty': { readonly among: Among };
  readonly 'wants-an-outside-view': NoParams;
  readonly 'cannot-speak-freely': { readonly among: Among };
  readonly 'held-against-you': NoParams;
  readonly 'small-world': NoParams;
  readonly 'direction-unclear': NoParams;
  readonly 'unsure-of-the-step': { readonly certainty: number };
  readonly 'already-covered': { readonly covered: readonly ToAsk[] };
  readonly 'safe-elsewhere': NoParams;
  readonly 'inside-is-safe-too': NoParams;
  readonly 'nobody-inside': NoParams;
  readonly 'leaving-the-employer': NoParams;
  readonly 'asked-on-one-side': NoParams;
  readonly 'decision-comes-first': {
    readonly decision: Exclude<AnswerTo<'decision'>, 'no'>;
    readonly certainty: number;
  };
  /** Only engine 1 said it of `some-ties`. */
  readonly 'safety-comes-first': { readonly ties: Exclude<AnswerTo<'sameCircle'>, 'no-ties'> };
  readonly 'direction-comes-first': NoParams;
  readonly 'boss-offers': NoParams;
  readonly 'assigned-does-not-work': NoParams;
}

/** Of reasons that earlier engines gave, and this one no longer does. */
export interface RetiredReasonParams {
  readonly 'deadline-comes-first': NoParams;
}

/** What to do today where something else comes before a mentor. */
interface TodayParams {
  readonly 'write-down-what-happens': NoParams;
  readonly 'tell-somebody-you-trust': NoParams;
  readonly 'note-what-you-saw': NoParams;
  readonly 'confront-nobody-yet': NoParams;
  readonly 'call-your-gp': NoParams;
  readonly 'have-someone-with-you': NoParams;
  readonly 'decide-nothing-today': NoParams;
  readonly 'call-in-sick': NoParams;
  readonly 'sign-nothing-today': NoParams;
  readonly 'gather-your-papers': NoParams;
  readonly 'send-no-angry-mail': NoParams;
  readonly 'say-what-you-want': NoParams;
  readonly 'call-today': NoParams;
}

export interface NextStepParams extends TodayParams {
  readonly 'ask-your-manager': NoParams;
  readonly 'ask-a-colleague': NoParams;
  readonly 'take-a-course': NoParams;
  readonly 'practise-with-a-trainer': NoParams;
  readonly 'keep-what-you-have': NoParams;
  readonly 'look-again-later': NoParams;
  readonly 'come-back-with-a-question': NoParams;
  readonly 'decline-your-manager': NoParams;
  readonly 'ask-for-another-mentor': NoParams;
  readonly 'step-out-kindly': NoParams;
  readonly 'judge-the-assigned-mentor': NoParams;
  readonly 'use-your-choice': NoParams;
  readonly 'leave-the-place-to-another': NoParams;
  readonly 'read-your-contract': NoParams;
  readonly 'have-it-checked-first': NoParams;
  readonly 'ask-for-this-week': NoParams;
  readonly 'hear-a-yes-and-a-no': NoParams;
  readonly 'speak-in-general-terms': NoParams;
  readonly 'peer-under-the-same-duty': NoParams;
  /**
   * The person's own words for their work and where they want to go, as far as a stranger may read them: `role` is empty
   * where they may not. The question is the first for this mentor; `at` is where that is. `sure` tells that they want it, `discreet` that
   * what they consider is not for everybody, `inMind` that they can think of somebody there.
   */
  readonly 'write-to-one-person': {
    readonly type: MentorType;
    readonly role: string;
    readonly position?: string;
    readonly question?: ToAsk;
    readonly direction?: AnswerTo<'direction'>;
    readonly employment?: AnswerTo<'employment'>;
    readonly at?: Where['employer'];
    readonly pace?: Pace;
    readonly sure?: true;
    readonly discreet?: true;
    readonly inMind?: true;
  };
  readonly 'be-seen-with-work': NoParams;
  readonly 'ask-whose-word-counts': NoParams;
  readonly 'bring-your-questions': { readonly type: MentorType; readonly questions: readonly ToAsk[] };
  readonly 'agree-if-it-clicks': { readonly weeks: number };
  readonly 'let-a-sponsor-see-you': NoParams;
  readonly 'then-the-second': { readonly second: MentorType; readonly pace?: Pace };
  readonly 'log-the-first-meeting': NoParams;
}

/** Of steps that earlier engines gave, and this one no longer does. */
export interface RetiredNextStepParams {
  readonly 'other-help-first': NoParams;
  readonly 'list-three-people': Where & { readonly type: MentorType };
  readonly 'send-a-message': { readonly type: MentorType; readonly position?: string };
  readonly 'first-meeting': { readonly type: MentorType; readonly questions: readonly ToAsk[] };
  readonly 'agree-on-the-rhythm': { readonly weeks: number };
  readonly 'look-for-the-second': { readonly second: MentorType };
}

export type ReasonId = keyof ReasonParams;
export type NextStepId = keyof NextStepParams;
export type TodayId = keyof TodayParams;

export type NoParams = Readonly<Record<string, never>>;

/** The ids in such a table that are told without any parameters. */
export type PlainId<Table> = { [Id in keyof Table]: Table[Id] extends NoParams ? Id : never }[keyof Table];

/** An id with the parameters that belong to it, and what else is said: one of those in the table, or of the ids that are named. */
export type WithParams<Table, Id extends keyof Table = keyof Table, Besides = unknown> = {
  readonly [I in Id]: Besides & { readonly id: I; readonly params: Table[I] };
}[Id];

/** A direction that leads to a position, a field or a business that one does not have yet. */
export type CareerStep = Extract<AnswerTo<'direction'>, 'next-position' | 'new-field' | 'own-business'>;

/** Who stands around somebody: colleagues where there is a boss, else others in the same trade. */
export type Among = 'colleagues' | 'peers';
