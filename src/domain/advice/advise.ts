import type { Answers } from '../intake/questions.ts';
import { type Facts, factsOf } from './facts.ts';
import { nextStepsFor, otherHelpFor } from './next-steps.ts';
import { ENGINE, type Kind, type Recommendation } from './recommendation.ts';
import { rules as allRules, type Rule } from './rules.ts';
import { weigh } from './weigh.ts';
import { avoidFor, whereFor } from './where.ts';
import { wouldChange } from './would-change.ts';

/** The advice for these answers: always the same for the same answers, whatever their order or that of the rules. */
export function advise(answers: Answers, rules: readonly Rule[] = allRules): Recommendation {
  const facts = factsOf(answers);
  const kind = kindOf(facts);
  const verdict = weigh(facts, rules);
  const { type } = verdict;
  const second = kind === 'no-mentor-needed' ? null : verdict.second;
  const where = whereFor(type, facts);
  return {
    engine: ENGINE,
    kind,
    type,
    second,
    strength: verdict.strength,
    needs: verdict.needs,
    where,
    secondWhere: second === null ? null : whereFor(second, facts),
    avoid: avoidFor(facts),
    reasons: verdict.reasons,
    wouldChange: wouldChange(answers, rules),
    otherHelp: otherHelpFor(facts.answers),
    nextSteps: nextStepsFor(facts, { kind, type, where, second }),
  };
}

/** A sign to stop goes before everything; then help that is nearer than a mentor, where hardly a question is left. */
function kindOf({ answers, openQuestions }: Facts): Kind {
  if ((answers.stopSigns ?? []).length > 0) return 'other-help-first';
  const { simplerHelp = 'no' } = answers;
  return simplerHelp !== 'no' && openQuestions <= 1 ? 'no-mentor-needed' : 'mentor';
}
