import type { ReasonId } from '../domain/advice/parameters.ts';
import type { StoredNextStep, StoredReason } from '../domain/advice/recommendation.ts';
import { rules } from '../domain/advice/rules.ts';
import type { AnswerKey, Answers } from '../domain/intake/questions.ts';
import type { Settles } from '../i18n/en/advice/whole.ts';
import type { Messages } from '../i18n/index.ts';
import { type OutlineBlock, type OutlineItem, outlineList } from './outline.ts';
import { answerText, enumerateTexts, optionLabel, shortOf } from './terminal/answer-text.ts';
import { nextStepText, reasonText } from './terminal/recommendation-text.ts';

/** Why, without what each reason counts: for advice that is not for now. */
export function plainReasons(reasons: readonly StoredReason[], words: Messages): readonly OutlineBlock[] {
  return outlineList(reasons.map(reason => ({ text: reasonText(reason, words.advice) })));
}

/** Each reason, with what it counts and what it rests on. */
export function reasonsList(
  reasons: readonly StoredReason[],
  answers: Answers,
  words: Messages,
): readonly OutlineBlock[] {
  return outlineList(
    reasons.map(reason => ({
      text: reasonText(reason, words.advice),
      note: reasonNote(reason, answers, words),
    })),
  );
}

const SETTLES: Readonly<Partial<Record<StoredReason['id'], Settles>>> = {
  'asked-on-one-side': 'order',
  'decision-comes-first': 'order',
  'safety-comes-first': 'order',
  'direction-comes-first': 'order',
  'deadline-comes-first': 'order',
  'safe-elsewhere': 'place',
  'inside-is-safe-too': 'place',
  'nobody-inside': 'place',
  'leaving-the-employer': 'place',
  'boss-offers': 'avoid',
  'assigned-does-not-work': 'avoid',
  'already-covered': 'count',
};

/** How much a reason counts, and toward which mentor; of one that weighs nothing, what it settles. */
function weightText({ id, toward, weight }: StoredReason, words: Messages): string {
  const { counts, settles } = words.wholeAdvice;
  return toward === null
    ? settles[SETTLES[id] ?? 'other']
    : counts({ weight, type: words.advice.types[toward].name });
}

/** The same with the answers that the reason rests on. */
function reasonNote(reason: StoredReason, answers: Answers, words: Messages): string {
  const rested = reason.answers.map(key => `“${answerBehind(key, reason, answers, words)}”`);
  return words.wholeAdvice.because({
    counts: weightText(reason, words),
    answers: enumerateTexts(rested, words.intake.review.and),
  });
}

/** An answer by the short name of its question; of what one would ask, only the question that the reason is about. */
function answerBehind(key: AnswerKey, { id }: StoredReason, answers: Answers, words: Messages): string {
  const about = rules.find(rule => rule.id === (id as ReasonId))?.restsOn;
  const told =
    key === 'questions' && about !== undefined
      ? optionLabel(key, about, words.intake)
      : answerText(key, answers[key], words.intake);
  return words.advice.wouldChangeShort({ short: shortOf(key, words.intake), value: told });
}

/** A step; a message to be sent stands by itself, to be copied. */
export function stepItem(step: StoredNextStep, { advice }: Messages): OutlineItem {
  const text = nextStepText(step, advice);
  const [, before = '', quote] = /^([^“]*)“(.*)”\s*$/s.exec(text) ?? [];
  return quote !== undefined && WITH_A_MESSAGE.includes(step.id)
    ? { text: before.trimEnd(), quote }
    : { text };
}

const WITH_A_MESSAGE: readonly StoredNextStep['id'][] = [
  'write-to-one-person',
  'ask-a-colleague',
  'leave-the-place-to-another',
  'call-your-gp',
  'send-a-message',
];
