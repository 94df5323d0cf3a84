import type { Answers } from '../intake/questions.ts';
import { factsOf } from './facts.ts';
import type { Kind } from './recommendation.ts';

/** What one can do with those who judge one's work, who are no mentors. */
export type AskInstead =
  | 'not-alone'
  | 'nothing-that-tells'
  | 'facts-and-figures'
  | 'what-is-expected'
  | 'one-task'
  | 'the-usual';

/** What fits somebody with these answers, who got this kind of advice. */
export function askInsteadOf(answers: Answers, kind: Kind): AskInstead {
  if (kind === 'other-help-first') return 'not-alone';
  const { hasBoss, justStarted, leaving, unsafe, step } = factsOf(answers);
  if (!hasBoss) return 'the-usual';
  if (leaving) return step === 'own-business' && !unsafe ? 'facts-and-figures' : 'nothing-that-tells';
  if (justStarted) return 'what-is-expected';
  return step === 'next-position' ? 'one-task' : 'the-usual';
}
