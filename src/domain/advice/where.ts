import type { Facts } from './facts.ts';
import type { Avoid, MentorType, Where } from './recommendation.ts';

/** Where to look for a mentor of this type: at which employer, in which field. */
export function whereFor(type: MentorType, facts: Facts): Where {
  if (type === 'outside-neutral') return { employer: 'other', field: 'other' };
  return { employer: insideEmployer(facts), field: insideField(facts) };
}

/** Whom not to ask, whatever the type. Those who judge one's work always; the rest as the answers give cause. */
export function avoidFor(facts: Facts): readonly Avoid[] {
  const { answers, hasBoss, unsafe, tied, leaving } = facts;
  const { employment, offer, sameCircle } = answers;
  const avoid: Avoid[] = ['line-manager', 'decides-on-you'];
  if (offer === 'assigned-not-working') avoid.push('assigned-mentor');
  if (hasBoss && (unsafe || leaving)) avoid.push('own-employer');
  if (sameCircle === 'small-world' || (unsafe && tied)) avoid.push('shared-circle');
  if (employment === 'self-employed' || employment === 'business-owner') avoid.push('clients-or-investors');
  return avoid;
}

/** The order is the rule: safety before secrecy, secrecy before what only one's own house can teach. */
function insideEmployer({
  answers,
  asks,
  hasBoss,
  unsafe,
  leaving,
  justStarted,
  covers,
}: Facts): Where['employer'] {
  if (!hasBoss || unsafe || leaving) return 'other';
  if (answers.confidentialContent === true) return 'own';
  if (asks('unwritten-rules') || (justStarted && !covers('unwritten-rules'))) return 'own';
  if (asks('introductions') && answers.targetEmployer === 'own') return 'own';
  return 'either';
}

function insideField({ aimsAtAStep }: Facts): Where['field'] {
  return aimsAtAStep ? 'target' : 'own';
}
