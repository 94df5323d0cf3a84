import type { Difference } from '../../domain/advice/compare.ts';
import type { StoredReason } from '../../domain/advice/recommendation.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Messages } from '../../i18n/index.ts';
import { answerText, shortOf, wordsOfEngine } from './answer-text.ts';
import type { Display } from './display.ts';
import { bulletLines, section, wrapText } from './layout.ts';
import { reasonText } from './recommendation-text.ts';

/** What changed in the advice since an earlier intake, and which answers and reasons made it so. */
export function differenceText(
  before: IntakeRecord,
  after: IntakeRecord,
  difference: Difference,
  words: Messages,
  display: Display,
): string {
  const { compared } = words.advice;
  const reasons = (heading: string, listed: readonly StoredReason[]) =>
    listed.length === 0
      ? []
      : [
          wrapText(heading, display, '  '),
          ...bulletLines(
            listed.map(reason => reasonText(reason, words.advice)),
            display,
          ),
        ];
  return section(
    compared.heading({ when: words.dates.long({ day: before.day }) }),
    [
      ...verdicts(difference, words).map(line => wrapText(line, display, '  ')),
      ...bulletLines(answerChanges(before, after, difference, words), display),
      ...reasons(compared.come, difference.come),
      ...reasons(compared.gone, difference.gone),
    ],
    display,
  ).join('\n');
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
