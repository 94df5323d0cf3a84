import { type Difference, differenceBetween } from '../domain/advice/compare.ts';
import type { StoredReason } from '../domain/advice/recommendation.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';
import { type OutlineBlock, outlineList, outlinePart, textBlocks, textItems } from './outline.ts';
import { answerText, shortOf, wordsOfEngine } from './terminal/answer-text.ts';
import { reasonText } from './terminal/recommendation-text.ts';

/** What changed in the advice since an earlier intake, and which answers and reasons made it so. */
export function adviceDifference(
  before: IntakeRecord,
  after: IntakeRecord,
  words: Messages,
): readonly OutlineBlock[] {
  const difference = differenceBetween(before, after);
  const { compared } = words.advice;
  return outlinePart(compared.heading({ when: words.dates.long({ day: before.day }) }), [
    ...textBlocks(verdicts(difference, words)),
    ...outlineList(textItems(answerChanges(before, after, difference, words))),
    ...listOfReasons(compared.come, difference.come, words),
    ...listOfReasons(compared.gone, difference.gone, words),
  ]);
}

function listOfReasons(
  heading: string,
  reasons: readonly StoredReason[],
  { advice }: Messages,
): readonly OutlineBlock[] {
  const texts = reasons.map(reason => reasonText(reason, advice));
  return texts.length === 0 ? [] : [...textBlocks([heading]), ...outlineList(textItems(texts))];
}

function verdicts({ type, kind, needs, answers }: Difference, words: Messages): string[] {
  const { compared, needs: names } = words.advice;
  const moved = (['path', 'perspective'] as const)
    .filter(need => needs.before[need] !== needs.after[need])
    .map(need => compared.needs({ need: names[need], before: needs.before[need], after: needs.after[need] }));
  const told = [type === null ? [] : compared.type(type), kind === null ? [] : compared.kind[kind]].flat();
  return [
    ...(told.length === 0 ? [compared.same] : told),
    ...moved,
    ...(answers.length === 0 ? [compared.sameAnswers] : []),
  ];
}

function answerChanges(
  before: IntakeRecord,
  after: IntakeRecord,
  { answers }: Difference,
  words: Messages,
): string[] {
  return answers.map(key =>
    words.advice.compared.answer({
      short: shortOf(key, words.intake),
      before: answerText(key, before.answers[key], wordsOfEngine(before.recommendation.engine, words.intake)),
      after: answerText(key, after.answers[key], words.intake),
    }),
  );
}
