import { withoutMoot } from '../intake/moot.ts';
import { type AnswerKey, type Answers, type ToAsk, WITHOUT_BOSS } from '../intake/questions.ts';
import { openQuestions, type Side, sideOf } from '../intake/sides.ts';
import type { CareerStep } from './parameters.ts';

/** What the rules look at: the answers that count, and what several rules read from them alike. */
export interface Facts {
  /** Without the answers that another answer made moot. */
  readonly answers: Answers;
  /** What the person would ask a mentor and nobody gives them yet, in the order of the nine. */
  readonly open: readonly ToAsk[];
  readonly openOn: (side: Side) => readonly ToAsk[];
  readonly asks: (question: ToAsk) => boolean;
  readonly sideOf: (question: ToAsk) => Side;
  /** Whether only people in this house know the answer. Where the step leads away, or there is no boss, none is so. */
  readonly isAboutThisHouse: (question: ToAsk) => boolean;
  /** Whether somebody already gives them this well; then nothing that rests on it counts. */
  readonly covers: (question: ToAsk) => boolean;
  readonly hasBoss: boolean;
  /** They keep doubts and weak spots to themselves. */
  readonly silent: boolean;
  /** What they say could be held against them. */
  readonly heldAgainst: boolean;
  /** One of these two, or both: what they say at work may harm them. */
  readonly unsafe: boolean;
  /** They are not sure that they want it. */
  readonly unsure: boolean;
  /** People in the target position talk with those who judge them, at their own employer or everywhere. */
  readonly tied: boolean;
  /** They are not safe, and wherever people on the path work, it would come round. */
  readonly inASmallWorld: boolean;
  /** The step leads away from the present employer. */
  readonly leaving: boolean;
  readonly justStarted: boolean;
  /** Where their direction is a position, a field or a business that they do not have yet; undefined where it is not. */
  readonly step: CareerStep | undefined;
}

const STEPS: readonly CareerStep[] = ['next-position', 'new-field', 'own-business'];

/** At or below this, one cannot speak freely about doubts and weak spots (1–5). */
export const CANNOT_SPEAK = 2;
/** At or above this, what one says could be held against one (1–5). */
export const HELD_AGAINST = 4;
/** At or below this, one is not sure that one wants it (0–10). */
export const UNSURE = 3;

/** The facts in a set of answers. What was not answered makes no fact. */
export function factsOf(given: Answers): Facts {
  const answers = withoutMoot(given);
  const { sameCircle } = answers;
  const open = openQuestions(answers);
  const side = (question: ToAsk) => sideOf(question, answers);
  const silent = isAtMost(answers.canSpeakFreely, CANNOT_SPEAK);
  const heldAgainst = answers.consequences !== undefined && answers.consequences >= HELD_AGAINST;
  const unsafe = silent || heldAgainst;
  const hasBoss = !WITHOUT_BOSS.some(employment => employment === answers.employment);
  const leaving = hasBoss && (answers.direction === 'own-business' || answers.targetEmployer === 'other');
  return {
    answers,
    open,
    openOn: wanted => open.filter(question => side(question) === wanted),
    asks: question => open.includes(question),
    sideOf: side,
    isAboutThisHouse: question => hasBoss && !leaving && knownInThisHouse(question, answers),
    covers: question => answers.covered?.includes(question) === true,
    hasBoss,
    silent,
    heldAgainst,
    unsafe,
    unsure: isAtMost(answers.certainty, UNSURE),
    tied: sameCircle === 'some-ties' || sameCircle === 'small-world',
    inASmallWorld: unsafe && sameCircle === 'small-world',
    leaving,
    justStarted: answers.direction === 'just-begun' || answers.phase === 'just-started',
    step: STEPS.find(step => step === answers.direction),
  };
}

/** The answers that tell that what they say at work may harm them; none where they are safe or did not say. */
export function unsafeAnswers({ silent, heldAgainst }: Facts): readonly AnswerKey[] {
  return [
    ...(silent ? (['canSpeakFreely'] as const) : []),
    ...(heldAgainst ? (['consequences'] as const) : []),
  ];
}

function knownInThisHouse(question: ToAsk, { runInto, targetEmployer }: Answers): boolean {
  if (question === 'current-work') return runInto === 'how-it-works-here';
  return question === 'unwritten-rules' || (question === 'introductions' && targetEmployer === 'own');
}

/** What was not answered is on no side of a bound. */
function isAtMost(value: number | undefined, bound: number): boolean {
  return value !== undefined && value <= bound;
}
