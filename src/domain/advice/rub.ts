import type { Answers } from '../intake/questions.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Advice, GuidedAdvice, Limit, LimitId } from './recommendation.ts';

/** Two things that somebody needs and that pull apart. */
export type RubId =
  | 'nobody-quite-safe'
  | 'the-trade-talks'
  | 'doors-only-here'
  | 'known-only-here'
  | 'secret-but-not-safe'
  | 'here-but-not-safe'
  | 'secret-elsewhere';

/** Where it pulls most for somebody with these answers and this advice; null where nothing really does. */
export function rubOf(
  answers: Answers,
  { kind, type, second, where }: Pick<Advice, 'kind' | 'type' | 'second' | 'where'>,
): RubId | null {
  if (kind !== 'mentor') return null;
  const facts = factsOf(answers);
  return type === 'outside-neutral' ? rubOutside(facts, second) : rubOnThePath(facts, where);
}

function rubOutside({ answers, inASmallWorld }: Facts, second: Advice['second']): RubId | null {
  if (inASmallWorld && second !== null) return 'the-trade-talks';
  return answers.confidentialContent === true ? 'secret-elsewhere' : null;
}

/** The order is the rule: that nobody is quite safe goes before all that one might ask them. */
function rubOnThePath(facts: Facts, { employer }: Advice['where']): RubId | null {
  const { answers, asks, isAboutThisHouse, inASmallWorld, open, unsafe } = facts;
  if (inASmallWorld) return 'nobody-quite-safe';
  const opensDoorsHere = asks('introductions') && isAboutThisHouse('introductions');
  if (opensDoorsHere && (unsafe || employer === 'other')) return 'doors-only-here';
  if (employer === 'other') return open.some(isAboutThisHouse) ? 'known-only-here' : null;
  if (employer !== 'own-other-department') return null;
  return answers.confidentialContent === true ? 'secret-but-not-safe' : 'here-but-not-safe';
}

/** Whether what somebody runs into is not to be told where this mentor is, since it would harm them there. */
export function isForElsewhere({ answers, recommendation: { where } }: GuidedAdvice): boolean {
  return where.employer.startsWith('own') && factsOf(answers).unsafe;
}

/** What this mentor cannot give, where neither the rub says so nor a second mentor gives it. */
export function untoldLimits({ answers, recommendation }: GuidedAdvice): readonly Limit[] {
  const rub = rubOf(answers, recommendation);
  const told = [
    ...(rub === null ? [] : LIMITS_TOLD_BY[rub]),
    ...(recommendation.second === null ? [] : GIVEN_BY_A_SECOND),
  ];
  return recommendation.limits.filter(({ id }) => !told.includes(id));
}

/** The limits that a rub tells of as well. */
const LIMITS_TOLD_BY: Readonly<Record<RubId, readonly LimitId[]>> = {
  'nobody-quite-safe': ['nobody-quite-safe', 'in-the-house-not-forever-safe'],
  'the-trade-talks': [],
  'doors-only-here': ['elsewhere-not-your-house', 'in-the-house-not-forever-safe'],
  'known-only-here': ['elsewhere-not-your-house'],
  'secret-but-not-safe': ['in-the-house-not-forever-safe'],
  'here-but-not-safe': ['in-the-house-not-forever-safe'],
  'secret-elsewhere': [],
};

/** What one kind of mentor cannot give, and the other can. */
const GIVEN_BY_A_SECOND: readonly LimitId[] = [
  'on-the-path-not-neutral',
  'outside-not-the-way',
  'outside-not-your-work',
];
