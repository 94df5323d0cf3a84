import type { ReasonId } from '../../domain/advice/parameters.ts';
import type {
  Answerer,
  MentorType,
  Reason,
  Recommendation,
  Where,
} from '../../domain/advice/recommendation.ts';
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
/** On the path these tell why at that employer. */
const ABOUT_THE_PLACE: readonly ReasonId[] = [
  'safe-elsewhere',
  'inside-is-safe-too',
  'nobody-inside',
  'leaving-the-employer',
];

/** Somebody besides the first mentor. */
const BY_OTHERS: readonly Answerer[] = ['second', 'another', 'sponsor'];

/** What settled the order, the heaviest reasons for the type that this mentor can do something about, and one that argues for the place. */
export function decidingReasons({
  type,
  where,
  reasons,
  whoAnswers: answered,
}: Pick<Recommendation, 'type' | 'where' | 'whoAnswers'> & {
  readonly reasons: readonly Reason[];
}): readonly Reason[] {
  const order = reasons.filter(({ id }) => ORDERING.includes(id));
  const explaining = reasons.filter(({ id }) => argues(id, type, where));
  const elsewhere = answered.filter(({ by }) => BY_OTHERS.includes(by)).map(({ question }) => question);
  const heaviest = reasons.filter(
    ({ toward, id }) => toward === type && !elsewhere.some(question => question === questionOf(id)),
  );
  const asked = heaviest.filter(({ id }) => id !== 'aims-at-a-step');
  const deciding = (asked.length > 0 ? asked : heaviest).slice(0, order.length > 0 ? 1 : DECIDING);
  return [...order.slice(0, 1), ...deciding, ...explaining.slice(0, 1)];
}

/** Whether a reason that weighs nothing argues for where to look; those that explain whom to avoid are told there. */
function argues(id: ReasonId, type: MentorType, { employer }: Where): boolean {
  if (type === 'outside-neutral' || !ABOUT_THE_PLACE.includes(id)) return false;
  return id === 'safe-elsewhere' || id === 'inside-is-safe-too' ? employer !== 'own' : employer === 'other';
}

/** The question to a mentor that a reason rests on; undefined where it rests on none. */
function questionOf(id: ReasonId): ToAsk | undefined {
  return rules.find(rule => rule.id === id)?.restsOn;
}
