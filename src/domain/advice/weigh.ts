import type { Answers } from '../intake/questions.ts';
import { type Facts, factsOf, unsafeAnswers } from './facts.ts';
import type { MentorType, Needs, Params, Reason, ReasonId, Strength } from './recommendation.ts';
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
const STRONG_NEED = 4;

/** The two needs in these facts, weighed. */
export function weigh(facts: Facts, rules: readonly Rule[] = allRules): Verdict {
  const fired = rules.flatMap(rule => reasonOf(rule, facts));
  const needs = { path: sum(fired, 'inside-career-path'), perspective: sum(fired, 'outside-neutral') };
  const both = Math.min(needs.path, needs.perspective) >= STRONG_NEED;
  const order = both ? orderOf(facts) : undefined;
  const type = order?.first ?? largerOf(needs);
  const reasons = order === undefined ? fired : [...fired, orderReason(order)];
  return {
    type,
    second: both ? otherType(type) : null,
    strength: strengthOf(type, needs),
    needs,
    reasons: sorted(reasons),
  };
}

/** The type alone, for answers that are tried on. */
export function typeFor(answers: Answers, rules: readonly Rule[] = allRules): MentorType {
  return weigh(factsOf(answers), rules).type;
}

export function otherType(type: MentorType): MentorType {
  return type === 'inside-career-path' ? 'outside-neutral' : 'inside-career-path';
}

interface Order {
  readonly first: MentorType;
  readonly id: ReasonId;
  readonly answers: Reason['answers'];
  readonly params?: Params;
}

/** With both needs strong: what settles which mentor comes first; undefined leaves it to the larger need. */
function orderOf(facts: Facts): Order | undefined {
  const { answers, unsafe, tied, unsure } = facts;
  const { deadline, direction, certainty } = answers;
  if (deadline === true && certainty !== undefined && certainty >= 5) {
    return { first: 'inside-career-path', id: 'deadline-comes-first', answers: ['certainty', 'deadline'] };
  }
  if (unsafe && tied) {
    return {
      first: 'outside-neutral',
      id: 'safety-comes-first',
      answers: [...unsafeAnswers(facts), 'sameCircle'],
      params: { ties: answers.sameCircle ?? '' },
    };
  }
  if (direction === 'unclear') return directionFirst(['direction']);
  return unsure ? directionFirst(['certainty']) : undefined;
}

function directionFirst(answers: Reason['answers']): Order {
  return { first: 'outside-neutral', id: 'direction-comes-first', answers };
}

/** The type of the larger need; a tie goes to the person without a stake. */
function largerOf({ path, perspective }: Needs): MentorType {
  return path > perspective ? 'inside-career-path' : 'outside-neutral';
}

function strengthOf(type: MentorType, { path, perspective }: Needs): Strength {
  const larger = Math.max(path, perspective);
  if (larger < STRONG_NEED) return 'close';
  const margin = Math.abs(path - perspective) / larger;
  if (margin < 0.2) return 'close';
  const overrode = type !== largerOf({ path, perspective });
  return margin >= 0.5 && !overrode ? 'clear' : 'leaning';
}

function reasonOf({ id, toward, restsOn, because }: Rule, facts: Facts): Reason[] {
  const fired = restsOn !== undefined && facts.covers(restsOn) ? undefined : because(facts);
  return fired === undefined ? [] : [{ id, toward, params: {}, ...fired }];
}

function orderReason({ id, answers, params = {} }: Order): Reason {
  return { id, toward: null, weight: 0, answers, params };
}

function sum(reasons: readonly Reason[], toward: MentorType): number {
  return reasons.filter(reason => reason.toward === toward).reduce((total, { weight }) => total + weight, 0);
}

function sorted(reasons: readonly Reason[]): readonly Reason[] {
  return [...reasons].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
