import type { ReasonId } from '../../domain/advice/parameters.ts';
import type { Answerer, Reason, Recommendation } from '../../domain/advice/recommendation.ts';
import { rules } from '../../domain/advice/rules.ts';
import type { ToAsk } from '../../domain/intake/questions.ts';

const DECIDING = 2;

/** The reasons that settle which of two mentors comes first. */
const ORDERING: readonly ReasonId[] = [
  'asked-on-one-side',
  'decision-comes-first',
  'safety-comes-first',
  'direction-comes-first',
];
/** Of no use where one looks for somebody from outside. */
const ABOUT_THE_PATH: readonly ReasonId[] = [
  'safe-elsewhere',
  'inside-is-safe-too',
  'nobody-inside',
  'leaving-the-employer',
];

/** Somebody besides the first mentor. */
const BY_OTHERS: readonly Answerer[] = ['second', 'another', 'sponsor'];

/** What settled the order, the heaviest reasons for the type that this mentor can do something about, and one that explains something else. */
export function decidingReasons({ type, reasons, whoAnswers: answered }: Recommendation): readonly Reason[] {
  const order = reasons.filter(({ id }) => ORDERING.includes(id));
  const explaining = reasons.filter(
    ({ toward, id }) =>
      toward === null &&
      id !== 'already-covered' &&
      !ORDERING.includes(id) &&
      !(type === 'outside-neutral' && ABOUT_THE_PATH.includes(id)),
  );
  const elsewhere = answered.filter(({ by }) => BY_OTHERS.includes(by)).map(({ question }) => question);
  const heaviest = reasons.filter(
    ({ toward, id }) => toward === type && !elsewhere.some(question => question === questionOf(id)),
  );
  return [...order, ...heaviest.slice(0, DECIDING), ...explaining.slice(0, 1)];
}

/** The question to a mentor that a reason rests on; undefined where it rests on none. */
function questionOf(id: ReasonId): ToAsk | undefined {
  return rules.find(rule => rule.id === id)?.restsOn;
}
