import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../src/domain/advice/compare.ts';
import type { Answers } from '../../src/domain/intake/questions.ts';
import type { IntakeRecord } from '../../src/domain/intake/record.ts';
import { adviceDifference } from '../../src/render/advice-difference.ts';
import { outlineLines } from '../../src/render/terminal/outline-text.ts';
import { reasonText } from '../../src/render/terminal/recommendation-text.ts';
import { HOSTILE, intakeOf, lawyer, scientist, sleepless, TODAY } from './samples.ts';
import { screens, type View, views } from './screens.ts';

const since =
  (before: IntakeRecord, after: IntakeRecord) =>
  ({ words, display }: View) =>
    outlineLines(adviceDifference(before, after, words), words, display).join('\n');
const changed = (answers: Answers, changes: Partial<Answers>) =>
  since(intakeOf(answers), intakeOf({ ...answers, ...changes }, TODAY));

const doubting = { ...lawyer, questions: ['doubts', 'self-image'] } as const satisfies Answers;

screens('advice-difference', {
  'the same answers': changed(lawyer, {}),
  'another answer, and the same advice': changed(scientist, { role: 'scientist, now with a grant' }),
  'another type of mentor': since(intakeOf(lawyer), intakeOf(doubting, TODAY)),
  'other help, then a mentor after all': changed(sleepless, { stopSigns: [] }),
  'an answer that a terminal would obey': changed(lawyer, { role: HOSTILE }),
});

describe.each(views)('what made the advice another, in $language', view => {
  const { words } = view;
  const { compared } = words.advice;
  const [before, after] = [intakeOf(lawyer), intakeOf(doubting, TODAY)];
  const difference = differenceBetween(before, after);
  const oneLine = (text: string) => text.replace(/\s+/g, ' ');

  it('is the reasons that came, then those that went', () => {
    const [, told = ''] = oneLine(since(before, after)(view)).split(compared.come);
    const [come = '', gone = ''] = told.split(compared.gone);
    expect(difference.gone.length).toBeGreaterThan(0);
    for (const reason of difference.come) expect(come).toContain(reasonText(reason, words.advice));
    for (const reason of difference.gone) expect(gone).toContain(reasonText(reason, words.advice));
  });

  it('is told from how strong a need was to how strong it is', () => {
    const { needs } = difference;
    const path = { need: words.advice.needs.path, before: needs.before.path, after: needs.after.path };
    expect(needs.before.path).not.toBe(needs.after.path);
    expect(oneLine(since(before, after)(view))).toContain(compared.needs(path));
  });
});
