import { describe, expect, it } from 'vitest';
import { type TypedAnswer, tryAnswers } from '../../src/domain/advice/trial.ts';
import type { Answers } from '../../src/domain/intake/questions.ts';
import { outlineText } from '../../src/render/terminal/outline-text.ts';
import { trialOutline } from '../../src/render/trial-outline.ts';
import { HOSTILE, intakeOf, lawyer, scientist } from './samples.ts';
import { screens, type View, views } from './screens.ts';

const tried =
  (answers: Answers, ...typed: readonly TypedAnswer[]) =>
  ({ words, display }: View) => {
    const intake = intakeOf(answers);
    const parsed = tryAnswers(intake, typed);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return outlineText(trialOutline(intake, parsed.trial, words), words, display);
  };

screens('trial-outline', {
  'another type of mentor': tried(lawyer, ['questions', 'doubts,self-image']),
  'a stop sign': tried(lawyer, ['stopSigns', 'misconduct']),
  'an answer that makes others moot': tried(scientist, ['direction', 'unclear']),
  'the answer that was given, and one that does not count': tried(
    scientist,
    ['role', scientist.role],
    ['runInto', 'how-it-is-done'],
  ),
  'a text that a terminal would obey': tried(scientist, ['role', HOSTILE]),
});

describe.each(views)('what is tried, in $language', view => {
  const told = (text: string) => text.replace(/\s+/g, ' ');

  it('is said to be kept nowhere', () => {
    const when = view.words.dates.long({ day: '2026-11-02' });
    expect(told(tried(lawyer, ['certainty', '2'])(view))).toContain(view.words.trial.notSaved({ when }));
  });

  it('tells that the rules are of today where the advice was given by earlier ones', () => {
    const intake = intakeOf(scientist);
    const earlier = { ...intake, recommendation: { ...intake.recommendation, engine: 1 } };
    const parsed = tryAnswers(earlier, [['certainty', '2']]);
    if (!parsed.ok) throw new Error('It was refused.');
    const { words, display } = view;
    const when = words.dates.long({ day: intake.day });
    expect(told(outlineText(trialOutline(intake, parsed.trial, words), words, display))).toContain(
      words.trial.earlierRules({ when }),
    );
  });
});
