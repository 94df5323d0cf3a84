import { factsOf } from '../../domain/advice/facts.ts';
import type { Avoid } from '../../domain/advice/recommendation.ts';
import type { AvoidWords } from '../../i18n/en/advice.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Advised } from './recommendation-text.ts';

/** Whom not to ask. Without a boss those who judge are those who buy the work, or who may hire. */
export function avoidTexts(
  { answers, recommendation: { avoid } }: Advised,
  words: Messages['advice'],
): readonly string[] {
  const { avoid: told, avoidWithoutBoss, avoidLine } = words;
  const wordsFor = (whom: Avoid): AvoidWords => told[whom] ?? { who: whom, why: '…', instead: '…' };
  if (factsOf(answers).hasBoss) return avoid.map(wordsFor).map(avoidLine);
  const judges = avoidWithoutBoss[answers.employment === 'between-jobs' ? 'hirers' : 'clients'];
  return [judges, ...avoid.filter(whom => !WHO_JUDGE.includes(whom)).map(wordsFor)].map(avoidLine);
}

const WHO_JUDGE: readonly Avoid[] = ['line-manager', 'decides-on-you', 'clients-or-investors'];
