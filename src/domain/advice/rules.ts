import type { AnswerKey, AnswerTo, ToAsk } from '../intake/questions.ts';
import { type Facts, unsafeAnswers } from './facts.ts';
import type { NoParams, ReasonId, ReasonParams } from './parameters.ts';
import { inside, type MentorType, outside, type Weighed } from './recommendation.ts';

/** One factor of the advice. Where each comes from, and which are inferred, is in docs/method.md. */
export type Rule<Id extends ReasonId = ReasonId> = { readonly [I in Id]: RuleFor<I> }[Id];

/** A rule tells its reason with the parameters that belong to its id. */
interface RuleFor<Id extends ReasonId> extends Factor<ReasonParams[Id]> {
  readonly id: Id;
}

interface Factor<Params> {
  /** Null for a rule that weighs nothing and explains something else than the type. */
  readonly toward: MentorType | null;
  /** What the reason rests on: where somebody already gives that well, the rule does not fire. */
  readonly restsOn?: ToAsk;
  /** Why the rule fires; undefined when it does not. Its weight is 0 exactly when the rule points nowhere. */
  readonly because: (facts: Facts) => Because<Params> | undefined;
}

export interface Because<Params> extends Pick<Weighed, 'weight' | 'answers'> {
  readonly params: Params;
}

/** Every question one would put to a mentor weighs this much: no source supports two sizes. */
const STRONG = 3;
const MEDIUM = 2;
/** What one names rather than asks: less than any question one would put to a mentor. */
const SLIGHT = 1;

export const rules: readonly Rule[] = [
  { id: 'asks-the-route', ...ruleOnQuestion(inside, 'route') },
  { id: 'asks-the-craft', ...ruleOnQuestion(inside, 'craft') },
  { id: 'asks-unwritten-rules', ...ruleOnQuestion(inside, 'unwritten-rules') },
  { id: 'asks-introductions', ...ruleOnQuestion(inside, 'introductions') },
  { id: 'asks-an-example', ...ruleOnQuestion(inside, 'example') },
  { id: 'asks-about-self-image', ...ruleOnQuestion(outside, 'self-image') },
  { id: 'asks-about-doubts', ...ruleOnQuestion(outside, 'doubts') },
  { id: 'asks-to-be-challenged', ...ruleOnQuestion(outside, 'challenge') },
  { id: 'asks-how-it-is-done', ...ruleOnNeed(inside, 'how-it-is-done') },
  { id: 'asks-how-it-works-here', ...ruleOnNeed(inside, 'how-it-works-here') },
  { id: 'asks-about-current-work', ...ruleOnNeed(outside, 'think-it-through') },
  {
    id: 'aims-at-a-step',
    toward: inside,
    restsOn: 'route',
    because: ({ step }) => step && { weight: SLIGHT, answers: ['direction'], params: { direction: step } },
  },
  {
    id: 'has-just-begun',
    toward: inside,
    restsOn: 'unwritten-rules',
    because: ({ answers, justStarted }) =>
      when(justStarted, MEDIUM, [answers.direction === 'just-begun' ? 'direction' : 'phase']),
  },
  {
    id: 'secret-by-duty',
    toward: inside,
    because: ({ answers, hasBoss }) =>
      when(answers.confidentialContent === true, STRONG, ['confidentialContent'], {
        among: hasBoss ? 'colleagues' : 'peers',
      }),
  },
  {
    id: 'is-stuck',
    toward: outside,
    restsOn: 'current-work',
    because: ({ answers }) => when(answers.phase === 'stuck', SLIGHT, ['phase']),
  },
  {
    id: 'wants-an-outside-view',
    toward: outside,
    because: ({ answers: { outsideView = 0 } }) =>
      when(outsideView >= 4, outsideView === 5 ? STRONG : MEDIUM, ['outsideView']),
  },
  {
    id: 'cannot-speak-freely',
    toward: outside,
    because: facts =>
      when(
        facts.silent && safetyMovesTheType(facts),
        facts.answers.canSpeakFreely === 1 ? STRONG : MEDIUM,
        ['canSpeakFreely'],
        {
          among: facts.hasBoss ? 'colleagues' : 'peers',
        },
      ),
  },
  {
    id: 'held-against-you',
    toward: outside,
    because: facts =>
      when(
        facts.heldAgainst && safetyMovesTheType(facts),
        facts.answers.consequences === 5 ? STRONG : MEDIUM,
        ['consequences'],
      ),
  },
  {
    id: 'small-world',
    toward: outside,
    because: ({ inASmallWorld }) => when(inASmallWorld, MEDIUM, ['sameCircle']),
  },
  {
    id: 'direction-unclear',
    toward: outside,
    because: ({ answers }) => when(answers.direction === 'unclear', SLIGHT, ['direction']),
  },
  {
    id: 'unsure-of-the-step',
    toward: outside,
    because: ({ answers: { certainty = 0 }, unsure }) => when(unsure, MEDIUM, ['certainty'], { certainty }),
  },
  {
    id: 'already-covered',
    toward: null,
    because: facts => {
      const cancelled = (facts.answers.covered ?? []).filter(question => wouldCount(question, facts));
      return when(cancelled.length > 0, 0, ['covered'], { covered: cancelled.toSorted() });
    },
  },
  {
    id: 'safe-elsewhere',
    toward: null,
    because: facts =>
      when(
        facts.unsafe && !safetyMovesTheType(facts) && facts.answers.sameCircle !== 'no-ties',
        0,
        unsafeAnswers(facts),
      ),
  },
  {
    id: 'inside-is-safe-too',
    toward: null,
    because: facts =>
      when(facts.unsafe && !safetyMovesTheType(facts) && facts.answers.sameCircle === 'no-ties', 0, [
        ...unsafeAnswers(facts),
        'sameCircle',
      ]),
  },
  {
    id: 'nobody-inside',
    toward: null,
    because: ({ answers }) => when(answers.someoneInside === 'no', 0, ['someoneInside']),
  },
  {
    id: 'leaving-the-employer',
    toward: null,
    because: ({ answers, leaving }) =>
      when(leaving, 0, [answers.direction === 'own-business' ? 'direction' : 'targetEmployer']),
  },
  {
    id: 'boss-offers',
    toward: null,
    because: ({ answers, hasBoss }) => when(hasBoss && answers.offer === 'my-manager', 0, ['offer']),
  },
  {
    id: 'assigned-does-not-work',
    toward: null,
    because: ({ answers }) => when(answers.offer === 'assigned-not-working', 0, ['offer']),
  },
];

/** A question one would put to a mentor: it counts until somebody else answers it. */
function ruleOnQuestion(toward: MentorType, question: ToAsk): Factor<NoParams> {
  return {
    toward,
    restsOn: question,
    because: ({ answers }) => when(answers.questions.includes(question), STRONG, ['questions']),
  };
}

/** What one runs into: what one needs with it decides on which side it counts. Left open, it is toward the outside. */
function ruleOnNeed(toward: MentorType, need: AnswerTo<'runInto'>): Factor<NoParams> {
  return {
    toward,
    restsOn: 'current-work',
    because: ({ answers: { questions, runInto } }) =>
      when(questions.includes('current-work') && (runInto ?? 'think-it-through') === need, STRONG, [
        'questions',
        ...(runInto === undefined ? [] : (['runInto'] as const)),
      ]),
  };
}

/** Safety moves the employer before it moves the type: the type only where nothing on the path is asked, or no employer is safe. */
function safetyMovesTheType({ openOn, inASmallWorld }: Facts): boolean {
  return inASmallWorld || openOn('path').length === 0;
}

/** Whether a reason that rests on this would count if nobody gave it to the person yet. */
function wouldCount(question: ToAsk, facts: Facts): boolean {
  return rules.some(({ restsOn, because }) => restsOn === question && because(facts) !== undefined);
}

function when(fires: boolean, weight: number, answers: readonly AnswerKey[]): Because<NoParams> | undefined;
function when<const Params>(
  fires: boolean,
  weight: number,
  answers: readonly AnswerKey[],
  params: Params,
): Because<Params> | undefined;
function when(fires: boolean, weight: number, answers: readonly AnswerKey[], params = {}) {
  return fires ? { weight, answers, params } : undefined;
}
