import { factsOf } from '../../domain/advice/facts.ts';
import type {
  OtherHelp,
  Place,
  StoredNextStep,
  StoredReason,
  StoredRecommendation,
  WhoAnswers,
  WouldChange,
} from '../../domain/advice/recommendation.ts';
import type { Answers } from '../../domain/intake/questions.ts';
import type { IntakeRecord } from '../../domain/intake/record.ts';
import type { Messages } from '../../i18n/index.ts';
import { sentenceById } from '../../i18n/sentence.ts';
import { answeredKeys, answerText, wordsOfEngine } from './answer-text.ts';

type AdviceWords = Messages['advice'];

/** The sentence of a reason; its id where the catalogue no longer or not yet knows it. */
export function reasonText(reason: StoredReason, words: AdviceWords): string {
  return sentenceById(reason, { ...words.retired.reasons, ...words.reasons }) ?? reason.id;
}

/** The sentence of a step; its id where the catalogue no longer or not yet knows it. */
export function nextStepText(step: StoredNextStep, words: AdviceWords): string {
  return sentenceById(step, { ...words.retired.nextSteps, ...words.nextSteps }) ?? step.id;
}

/** Where else to turn; its id where the catalogue no longer or not yet knows it. */
export function otherHelpText({ id }: OtherHelp, words: AdviceWords): string {
  return words.otherHelp[id] ?? id;
}

/** A door to knock at; its id where the catalogue no longer or not yet knows it. */
export function placeText({ id }: Pick<Place, 'id'>, words: AdviceWords): string {
  return words.places[id] ?? id;
}

/** What this kind of mentor cannot give; its id where the catalogue no longer or not yet knows it. */
export function limitText(id: keyof AdviceWords['limits'], words: AdviceWords): string {
  return words.limits[id] ?? id;
}

/** Who can answer a question, for somebody with these answers. */
export function answererText(
  { question, by }: WhoAnswers,
  { answers, recommendation }: Advised,
  words: AdviceWords,
): string {
  const { sideOf, isAboutThisHouse } = factsOf(answers);
  const { type } = recommendation;
  return words.answeredBy({ by, type, side: sideOf(question), house: isAboutThisHouse(question) }) ?? by;
}

/** Answers, and the advice that they got. */
export interface Advised {
  readonly answers: Answers;
  readonly recommendation: StoredRecommendation;
}

/** A stored intake as other programs get it: with its sentences, in the language of the moment. */
export function intakeWithTexts(record: IntakeRecord, words: Messages): Record<string, unknown> {
  return { ...record, recommendation: recommendationWithTexts(record, words) };
}

/** Advice with its sentences. */
export function recommendationWithTexts(advised: Advised, words: Messages): Record<string, unknown> {
  const { recommendation: advice } = advised;
  const { places, whoAnswers, limits } = advice;
  const told = words.advice;
  return {
    ...advice,
    ...(places && { places: places.map(place => ({ ...place, text: placeText(place, told) })) }),
    reasons: advice.reasons.map(reason => ({ ...reason, text: reasonText(reason, told) })),
    ...(whoAnswers && {
      whoAnswers: whoAnswers.map(entry => ({ ...entry, text: answererText(entry, advised, told) })),
    }),
    ...(limits && { limits: limits.map(limit => ({ ...limit, text: limitText(limit.id, told) })) }),
    wouldChange: advice.wouldChange.map(entry => ({
      ...entry,
      text: wouldChangeSentence(entry, advice, words),
    })),
    otherHelp: advice.otherHelp.map(help => ({ ...help, text: otherHelpText(help, told) })),
    nextSteps: advice.nextSteps.map(step => ({ ...step, text: nextStepText(step, told) })),
  };
}

function wouldChangeSentence(
  { change, type, where }: WouldChange,
  advice: StoredRecommendation,
  words: Messages,
): string {
  const [key] = answeredKeys(change);
  if (key === undefined) return '';
  const intake = wordsOfEngine(advice.engine, words.intake);
  const value = answerText(key, change[key], intake);
  const question = intake.questions[key]?.title ?? key;
  return type === advice.type && where !== undefined
    ? words.advice.wouldChangeWhere({ question, value, where })
    : words.advice.wouldChange({ question, value, type });
}
