import type { Facts } from './facts.ts';
import type { Limit, LimitId, MentorType, Where } from './recommendation.ts';

/** What a mentor of this type, found there, cannot give. */
export function limitsFor(type: MentorType, where: Where, facts: Facts): readonly Limit[] {
  const main = { id: mainLimit(type, where, facts) };
  const exposed = type === 'inside-career-path' && facts.inASmallWorld;
  return exposed ? [main, { id: 'nobody-quite-safe' }] : [main];
}

function mainLimit(type: MentorType, { employer }: Where, { open, isAboutThisHouse, asks }: Facts): LimitId {
  if (type === 'outside-neutral') return asks('doubts') ? 'outside-not-your-work' : 'outside-not-the-way';
  if (employer === 'other') {
    return open.some(isAboutThisHouse) ? 'elsewhere-not-your-house' : 'on-the-path-not-neutral';
  }
  return employer === 'either' ? 'on-the-path-not-neutral' : 'in-the-house-not-forever-safe';
}
