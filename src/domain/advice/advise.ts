import type { Answers } from '../intake/questions.ts';
import { factsOf } from './facts.ts';
import { adviceKindOf } from './kind.ts';
import { limitsFor } from './limits.ts';
import { nextStepsFor } from './next-steps.ts';
import { otherHelpFor } from './other-help.ts';
import { placesFor } from './places.ts';
import { ENGINE, type Recommendation } from './recommendation.ts';
import { rules as allRules, type Rule } from './rules.ts';
import { weigh } from './weigh.ts';
import { avoidFor, whereFor } from './where.ts';
import { whoAnswersFor } from './who-answers.ts';
import { wouldChange } from './would-change.ts';

/** The advice for these answers: always the same for the same answers, whatever their order or that of the rules. */
export function advise(answers: Answers, rules: readonly Rule[] = allRules): Recommendation {
  return { ...adviceAsItStands(answers, rules), wouldChange: wouldChange(answers, rules) };
}

/** The advice without what would change it, which takes a thousand times as long to find. */
export function adviceAsItStands(
  answers: Answers,
  rules: readonly Rule[] = allRules,
): Omit<Recommendation, 'wouldChange'> {
  const facts = factsOf(answers);
  const { type, second: alsoStrong, strength, needs, reasons } = weigh(facts, rules);
  const kind = adviceKindOf(facts, needs);
  const second = kind === 'no-mentor-needed' ? null : alsoStrong;
  const where = whereFor(type, facts);
  const secondWhere = second === null ? null : whereFor(second, facts);
  const asked = { kind, type, where, second, secondWhere };
  const whoAnswers = whoAnswersFor(facts, asked);
  return {
    engine: ENGINE,
    kind,
    type,
    second,
    strength,
    needs,
    where,
    secondWhere,
    places: kind === 'mentor' ? placesFor(type, where, facts) : [],
    avoid: avoidFor(facts, secondWhere === null ? [where] : [where, secondWhere]),
    reasons,
    whoAnswers,
    limits: limitsFor(type, where, facts),
    pace: facts.answers.decision === 'weeks' ? 'this-week' : 'every-few-weeks',
    otherHelp: otherHelpFor(facts.answers),
    nextSteps: nextStepsFor(facts, { ...asked, whoAnswers }),
  };
}
