import type { Facts } from './facts.ts';
import type { Avoid, Employer, MentorType, Where } from './recommendation.ts';

/** Where to look for a mentor of this type: at which employer, in which field. */
export function whereFor(type: MentorType, facts: Facts): Where {
  if (type === 'outside-neutral') return { employer: 'other', field: 'other' };
  return { employer: insideEmployer(facts), field: facts.step === undefined ? 'own' : 'target' };
}

/** Whom not to ask: those who judge one's work always; the rest as the answers and the places to look give cause. */
export function avoidFor(facts: Facts, places: readonly Where[]): readonly Avoid[] {
  const { answers, hasBoss, unsafe, tied, leaving } = facts;
  const employers = places.map(({ employer }) => employer);
  const avoid: Avoid[] = ['line-manager', 'decides-on-you'];
  if (answers.offer === 'assigned-not-working') avoid.push('assigned-mentor');
  if (employers.includes('own-other-department')) avoid.push('own-department');
  if (hasBoss && (unsafe || leaving) && employers.every(employer => employer === 'other')) {
    avoid.push('own-employer');
  }
  if (unsafe && tied) avoid.push('shared-circle');
  if (!hasBoss) avoid.push('clients-or-investors');
  return avoid;
}

/** At the own employer not among those who see one's work, where what one says may harm. */
function insideEmployer(facts: Facts): Employer {
  const employer = employerOnThePath(facts);
  return employer === 'own' && facts.unsafe ? 'own-other-department' : employer;
}

/** The order is the rule: secrecy before who is there, who is there before what only this house knows, and that before safety. */
function employerOnThePath(facts: Facts): Exclude<Employer, 'own-other-department'> {
  const { answers, hasBoss, leaving, unsafe, justStarted, openOn, isAboutThisHouse } = facts;
  if (!hasBoss || leaving) return 'other';
  if (answers.confidentialContent === true) return 'own';
  const asked = openOn('path');
  if (answers.someoneInside === 'no' && !asked.every(isAboutThisHouse)) return 'other';
  if (asked.some(isAboutThisHouse)) return 'own';
  if (unsafe) return 'other';
  if (justStarted) return 'own';
  return wantsDoorsElsewhere(facts) ? 'other' : 'either';
}

/** Doors at any employer: those at the own one are about this house. */
function wantsDoorsElsewhere({ answers, asks }: Facts): boolean {
  return asks('introductions') && answers.targetEmployer === 'open';
}
