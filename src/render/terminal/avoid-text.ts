import { askInsteadOf } from '../../domain/advice/ask-instead.ts';
import type { Avoid } from '../../domain/advice/recommendation.ts';
import { ownCaseOf } from '../../domain/intake/own-case.ts';
import type { AvoidWords } from '../../i18n/en/advice.ts';
import type { Messages } from '../../i18n/index.ts';
import type { Advised } from './recommendation-text.ts';

/** Whom not to ask, and what to ask them instead: those who judge one's work in one line, and nobody twice. */
export function avoidTexts(
  { answers, recommendation: { avoid, kind } }: Advised,
  words: Messages['advice'],
): readonly string[] {
  const { avoid: told, whoJudges, askInstead, avoidLine } = words;
  const instead = askInsteadOf(answers, kind);
  const wordsFor = (whom: Avoid): AvoidWords => told[whom] ?? { who: whom, why: '…', instead: '…' };
  const inTheHouse = avoid.includes('own-employer') && answers.sameCircle === 'some-ties';
  const others = avoid.filter(whom => !WHO_JUDGE.includes(whom) && !(inTheHouse && whom === 'shared-circle'));
  const judging = whoJudges[ownCaseOf(answers).judges];
  const first = instead === 'the-usual' ? judging : { ...judging, ...askInstead[instead] };
  return [first, ...(instead === 'not-alone' ? [] : others.map(wordsFor))].map(avoidLine);
}

const WHO_JUDGE: readonly Avoid[] = ['line-manager', 'decides-on-you', 'clients-or-investors'];
