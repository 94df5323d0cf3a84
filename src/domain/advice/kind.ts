import type { Answers } from '../intake/questions.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Kind, Needs, Recommendation } from './recommendation.ts';
import { STRONG_NEED, weigh } from './weigh.ts';

/** What the advice comes down to, without all that it says besides. */
export function kindAndTypeOf(answers: Answers): Pick<Recommendation, 'kind' | 'type'> {
  const facts = factsOf(answers);
  const { type, needs } = weigh(facts);
  return { kind: adviceKindOf(facts, needs), type };
}

/** A sign to stop goes before everything; then what would already solve it; then whether there is anything to ask. */
export function adviceKindOf(facts: Facts, { path, perspective }: Needs): Kind {
  if ((facts.answers.stopSigns ?? []).length > 0) return 'other-help-first';
  const nothingNeeded = facts.open.length === 0 && Math.max(path, perspective) < STRONG_NEED;
  return nothingNeeded || isSolvedBySimplerHelp(facts) ? 'no-mentor-needed' : 'mentor';
}

/** An answer, a course or practice solves whatever is asked about the path; an hour with a colleague, one question. */
function isSolvedBySimplerHelp({ answers: { simplerHelp = 'no' }, open, openOn }: Facts): boolean {
  if (simplerHelp === 'no') return false;
  return simplerHelp === 'colleague' ? open.length <= 1 : openOn('perspective').length <= 1;
}
