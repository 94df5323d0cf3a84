import type { Avoid, NextStep, OtherHelp, Reason, Recommendation } from '../domain/advice/recommendation.ts';
import type { AnswerKey } from '../domain/intake/questions.ts';
import type { IntakeRecord } from '../domain/intake/record.ts';
import type { Messages } from '../i18n/index.ts';
import { answerText } from './answer-text.ts';

type AdviceWords = Messages['advice'];

/** The sentence of a reason; its id where the catalogue no longer or not yet knows it. */
export function reasonText({ id, params }: Pick<Reason, 'id' | 'params'>, words: AdviceWords): string {
  return words.reasons[id]?.(params) ?? id;
}

/** The sentence of a step; its id where the catalogue no longer or not yet knows it. */
export function nextStepText({ id, params }: NextStep, words: AdviceWords): string {
  return words.nextSteps[id]?.(params) ?? id;
}

/** Where else to turn; its id where the catalogue no longer or not yet knows it. */
export function otherHelpText({ id }: OtherHelp, words: AdviceWords): string {
  return words.otherHelp[id] ?? id;
}

/** Whom not to ask; the id where the catalogue no longer or not yet knows it. */
export function avoidText(whom: Avoid, words: AdviceWords): string {
  return words.avoid[whom] ?? whom;
}

/** A stored intake as other programs get it: with its sentences, in the language of the moment. */
export function intakeWithTexts(record: IntakeRecord, words: Messages): Record<string, unknown> {
  return { ...record, recommendation: recommendationWithTexts(record.recommendation, words) };
}

function recommendationWithTexts(advice: Recommendation, words: Messages): Record<string, unknown> {
  return {
    ...advice,
    reasons: advice.reasons.map(reason => ({ ...reason, text: reasonText(reason, words.advice) })),
    wouldChange: advice.wouldChange.map(entry => ({ ...entry, text: wouldChangeSentence(entry, words) })),
    otherHelp: advice.otherHelp.map(help => ({ ...help, text: otherHelpText(help, words.advice) })),
    nextSteps: advice.nextSteps.map(step => ({ ...step, text: nextStepText(step, words.advice) })),
  };
}

function wouldChangeSentence(
  { change, type }: Recommendation['wouldChange'][number],
  words: Messages,
): string {
  const [key] = Object.keys(change) as AnswerKey[];
  if (key === undefined) return '';
  const value = answerText(key, change[key], words.intake);
  const question = words.intake.questions[key]?.title ?? key;
  return words.advice.wouldChange({ question, value, type });
}
