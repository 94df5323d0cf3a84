import { canonicalJson } from '../canonical-json.ts';
import { parseAnswers } from '../intake/answers.ts';
import { isMoot } from '../intake/moot.ts';
import { type AnswerKey, type Answers, type PartialAnswers, questions } from '../intake/questions.ts';
import type { IntakeRecord } from '../intake/record.ts';
import { typedValue } from '../intake/typed-answers.ts';
import type { InputFault } from '../problem.ts';
import { faultInValue } from '../questionnaire/answer-fault.ts';
import { wrongTyped } from '../typed-value.ts';
import { advise } from './advise.ts';
import { isSameChoice } from './compare.ts';
import { ENGINE, type GuidedAdvice, hasGuidance, type Recommendation } from './recommendation.ts';

/** What the advice would be with some answers other than given, beside what it is. Nothing of it is kept. */
export interface Trial {
  /** The answers that were tried, as they would be kept. */
  readonly change: PartialAnswers;
  readonly current: GuidedAdvice;
  readonly changed: GuidedAdvice;
  /** Whether the advice that was given is of an earlier engine, so that `current` is what today's makes of its answers. */
  readonly isAnew: boolean;
  /** Of the answers that were tried: those that were given just so. */
  readonly same: readonly AnswerKey[];
  /** Of these: those that do not count, since another answer makes them moot. */
  readonly moot: readonly AnswerKey[];
  /** The other answers that counted, and then would not. */
  readonly silenced: readonly AnswerKey[];
  /** The parts of the advice that would be different. */
  readonly different: readonly TrialPart[];
}

const PARTS = [
  'kind',
  'type',
  'second',
  'strength',
  'needs',
  'where',
  'secondWhere',
  'places',
  'avoid',
  'reasons',
  'whoAnswers',
  'limits',
  'pace',
  'otherHelp',
  'nextSteps',
] as const satisfies readonly (keyof Recommendation)[];

export type TrialPart = (typeof PARTS)[number];

/** An answer to be tried: its key, and the value as it was typed. */
export type TypedAnswer = readonly [key: string, value: string];

export type ParsedTrial =
  | { readonly ok: true; readonly trial: Trial }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** The advice of this intake with these answers instead, or all that is wrong with them at once. Each key comes once. */
export function tryAnswers(
  intake: Pick<IntakeRecord, 'answers' | 'recommendation'>,
  typed: readonly TypedAnswer[],
): ParsedTrial {
  const given = answersStillTaken(intake.answers);
  const values = Object.fromEntries(typed.map(([key, value]) => [key, typedValue(key, value)]));
  const [before, after] = [parseAnswers(given), parseAnswers({ ...given, ...values })];
  if (!after.ok) return { ok: false, faults: after.faults.map(fault => asTyped(fault, typed)) };
  if (!before.ok) return before;
  const { recommendation: stored } = intake;
  const isAnew = stored.engine !== ENGINE || !hasGuidance(stored);
  const current = { answers: before.answers, recommendation: isAnew ? advise(before.answers) : stored };
  const changed = { answers: after.answers, recommendation: advise(after.answers) };
  return { ok: true, trial: trialBetween(current, changed, typed, isAnew) };
}

function trialBetween(
  current: GuidedAdvice,
  changed: GuidedAdvice,
  typed: readonly TypedAnswer[],
  isAnew: boolean,
): Trial {
  const tried = questions.filter(({ key }) => typed.some(([one]) => one === key));
  const others = questions.filter(question => !tried.includes(question));
  const isSame = ({ key }: { readonly key: AnswerKey }) =>
    isSameChoice(current.answers[key], changed.answers[key]);
  return {
    change: Object.fromEntries(tried.map(({ key }) => [key, changed.answers[key]])),
    current,
    changed,
    isAnew,
    same: tried.filter(isSame).map(({ key }) => key),
    moot: tried.filter(question => isMoot(question, changed.answers)).map(({ key }) => key),
    silenced: others
      .filter(
        question =>
          current.answers[question.key] !== undefined &&
          !isMoot(question, current.answers) &&
          isMoot(question, changed.answers),
      )
      .map(({ key }) => key),
    different: PARTS.filter(
      part => canonicalJson(current.recommendation[part]) !== canonicalJson(changed.recommendation[part]),
    ),
  };
}

/** Without what an earlier intake asked that this one does not, or took that it does not take. */
function answersStillTaken(answers: Answers): PartialAnswers {
  const taken = questions.filter(
    question =>
      answers[question.key] !== undefined && faultInValue(question, answers[question.key]) === undefined,
  );
  return Object.fromEntries(taken.map(({ key }) => [key, answers[key]]));
}

/** A fault with what was typed, rather than what was made of it. */
function asTyped(fault: InputFault, typed: readonly TypedAnswer[]): InputFault {
  const [, value] = typed.find(([key]) => key === fault.key) ?? [];
  return fault.kind === 'wrong' && value !== undefined ? wrongTyped(fault.key, fault.expected, value) : fault;
}
