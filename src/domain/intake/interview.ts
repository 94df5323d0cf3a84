import type { AnswerKey, PartialAnswers } from './questions.ts';

/** An interview broken off: where it stood, so that the next one can go on there. */
export interface IntakeDraft {
  readonly answers: PartialAnswers;
  /** Questions that were put and passed over. */
  readonly skipped: readonly AnswerKey[];
  /** The question that was on the screen; null at the review. */
  readonly at: AnswerKey | null;
  /** What had been typed there and not yet given. */
  readonly typed: string;
  readonly savedAt: string;
}
