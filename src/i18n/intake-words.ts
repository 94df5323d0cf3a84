import type { OwnCase } from '../domain/intake/own-case.ts';
import type { AnswerKey, AnswerTo } from '../domain/intake/questions.ts';

/** The words of one question; one-of and any-of questions have a label for each value, scales both ends. */
export type QuestionWords<K extends AnswerKey> = {
  readonly title: string;
  readonly help: string;
  /** A word or two that stand for the question where answers are listed. */
  readonly short: string;
} & (OptionValue<K> extends never
  ? unknown
  : { readonly options: { readonly [V in OptionValue<K>]: OptionWords } }) &
  (number extends AnswerTo<K> ? { readonly lowest: string; readonly highest: string } : unknown);

/** Words of a type, and of no narrower one: a hint that stands in one language may be absent in another. */
export function wordsAs<Words>(words: Words): Words {
  return words;
}

export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}

export type QuestionsWords = { readonly [K in AnswerKey]: QuestionWords<K> };

/** Questions that name the person's own position and people when they are put. */
export type OwnCaseWords = {
  readonly [K in 'someoneInside' | 'sameCircle']: (own: OwnCase) => {
    readonly title: string;
    readonly help: string;
  };
};

type OptionValue<K extends AnswerKey> =
  AnswerTo<K> extends readonly (infer V extends string)[]
    ? V
    : string extends AnswerTo<K>
      ? never
      : AnswerTo<K> extends string
        ? AnswerTo<K>
        : never;
