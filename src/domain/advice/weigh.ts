import { type Facts, unsafeAnswers } from './facts.ts';
import type { ReasonId, ReasonParams, WithParams } from './parameters.ts';
import type { MentorType, Needs, Reason, Strength } from './recommendation.ts';
import { rules as allRules, type Rule } from './rules.ts';

/** Which type, and how that came about. */
export interface Verdict {
  readonly type: MentorType;
  readonly second: MentorType | null;
  readonly strength: Strength;
  readonly needs: Needs;
  /** Heaviest first, then by id: the same whatever the order of the rules or of the answers. */
  readonly reasons: readonly Reason[];
}

/** A need counts as strong from here: more than any one reason alone can bring. */
export const STRONG_NEED = 4;

/** The two needs in these facts, weighed. */
export function weigh(facts: Facts, rules: readonly Rule[] = allRules): Verdict {
  const fired = rules.flatMap(rule => reasonsOfRule(rule, facts));
  const needs = { path: sum(fired, 'inside-career-path'), perspective: sum(fired, 'outside-neutral') };
  const bothStrong = Math.min(needs.path, needs.perspective) >= STRONG_NEED;
  const order = onlySideAsked(facts, needs) ?? (bothStrong ? orderOf(facts) : undefined);
  const type = order?.first ?? largerOf(needs);
  return {
    type,
    second: bothStrong ? otherType(type) : null,
    strength: strengthOf(type, needs),
    needs,
    reasons: sortReasons([...fired, ...(order?.reasons ?? [])]),
  };
}

export function otherType(type: MentorType): MentorType {
  return type === 'inside-career-path' ? 'outside-neutral' : 'inside-career-path';
}

/** What settles the type besides the larger need. */
interface Order {
  readonly first: MentorType;
  /** Why; none where the larger need comes to the same. */
  readonly reasons: readonly Reason[];
}

/** Where all that is asked lies on one side, only somebody on that side can answer any of it. */
function onlySideAsked({ openOn }: Facts, needs: Needs): Order | undefined {
  const sides = { path: openOn('path').length > 0, perspective: openOn('perspective').length > 0 };
  if (sides.path === sides.perspective) return undefined;
  const first = sides.path ? 'inside-career-path' : 'outside-neutral';
  return first === largerOf(needs)
    ? { first, reasons: [] }
    : putsFirst(first, { id: 'asked-on-one-side', params: {} }, ['questions']);
}

/** With both needs strong: what settles which mentor comes first; undefined leaves it to the larger need. */
function orderOf(facts: Facts): Order | undefined {
  const { answers, inASmallWorld, unsure } = facts;
  const { decision, direction, certainty } = answers;
  if ((decision === 'weeks' || decision === 'months') && certainty !== undefined && certainty >= 5) {
    const told = { id: 'decision-comes-first', params: { decision, certainty } } as const;
    return putsFirst('inside-career-path', told, ['certainty', 'decision']);
  }
  if (inASmallWorld) {
    const told = { id: 'safety-comes-first', params: { ties: 'small-world' } } as const;
    return putsFirst('outside-neutral', told, [...unsafeAnswers(facts), 'sameCircle']);
  }
  const told = { id: 'direction-comes-first', params: {} } as const;
  if (direction === 'unclear') return putsFirst('outside-neutral', told, ['direction']);
  return unsure ? putsFirst('outside-neutral', told, ['certainty']) : undefined;
}

function putsFirst(first: MentorType, told: WithParams<ReasonParams>, answers: Reason['answers']): Order {
  return { first, reasons: [{ ...told, toward: null, weight: 0, answers }] };
}

/** The type of the larger need; a tie goes to the person without a stake. */
function largerOf({ path, perspective }: Needs): MentorType {
  return path > perspective ? 'inside-career-path' : 'outside-neutral';
}

/** How far the need of the type leads, as a share of the larger need. */
function strengthOf(type: MentorType, { path, perspective }: Needs): Strength {
  const larger = Math.max(path, perspective);
  if (larger < STRONG_NEED) return 'close';
  const lead = type === 'inside-career-path' ? path - perspective : perspective - path;
  const margin = lead / larger;
  return margin >= 0.5 ? 'clear' : margin >= 0.2 ? 'leaning' : 'close';
}

function reasonsOfRule<Id extends ReasonId>(
  { id, toward, restsOn, because }: Rule<Id>,
  facts: Facts,
): Reason<Id>[] {
  const fired = restsOn !== undefined && facts.covers(restsOn) ? undefined : because(facts);
  return fired === undefined ? [] : [{ id, toward, ...fired }];
}

function sum(reasons: readonly Reason[], toward: MentorType): number {
  return reasons.filter(reason => reason.toward === toward).reduce((total, { weight }) => total + weight, 0);
}

function sortReasons(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
