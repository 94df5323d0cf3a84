import type { OptionWords } from './intake-words.ts';

/** The words of one question of a conversation. */
export interface WordsOfQuestion {
  readonly title: string;
  readonly help?: string;
  /** A word or two that stand for the question where answers are listed. */
  readonly short: string;
  readonly options?: Readonly<Record<string, OptionWords>>;
  /** What the two ends of a scale mean. */
  readonly lowest?: string;
  readonly highest?: string;
  /** What it means to leave this question open, where that is something of its own. */
  readonly leaveOpen?: string;
}
