import type { NextStepId, ReasonId } from '../../../src/domain/advice/parameters.ts';
import type {
  Avoid,
  Kind,
  MentorType,
  OtherHelpId,
  Strength,
  Where,
} from '../../../src/domain/advice/recommendation.ts';
import type { Answers } from '../../../src/domain/intake/questions.ts';
import { beforeAMentor } from './cases/before-a-mentor.ts';
import { both } from './cases/both.ts';
import { inside } from './cases/inside.ts';
import { misleading } from './cases/misleading.ts';
import { newAnswers } from './cases/new-answers.ts';
import { outside } from './cases/outside.ts';
import { secrets } from './cases/secrets.ts';

/** A person, and what a wise adviser who keeps to the contract would tell them. */
export interface Case {
  /** A sentence about the person. */
  readonly name: string;
  readonly answers: Answers;
  readonly expect: Expectation;
}

/** What is left out is not judged, except for `second`: that is then expected to be absent. */
export interface Expectation {
  readonly kind: Kind;
  readonly type: MentorType;
  readonly second?: MentorType;
  readonly strength?: Strength;
  readonly where?: Where;
  readonly secondWhere?: Where;
  /** All who are to be avoided, in any order. */
  readonly avoid?: readonly Avoid[];
  /** The reasons that settle it: the heaviest one for the type, or the one that puts it first, is among them. */
  readonly deciding: readonly ReasonId[];
  /** Reasons that seem to apply and do not. */
  readonly notBecause?: readonly ReasonId[];
  /** The deciding reason in words. */
  readonly because: string;
  /** All the addresses, in order. */
  readonly otherHelp?: readonly OtherHelpId[];
  /** Steps that come in this order, perhaps with others between them. */
  readonly nextSteps?: readonly NextStepId[];
}

export const cases: readonly Case[] = [
  ...inside,
  ...outside,
  ...both,
  ...secrets,
  ...misleading,
  ...beforeAMentor,
  ...newAnswers,
];
