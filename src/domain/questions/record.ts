import type { JournalRecordBase } from '../journal/record.ts';
import type { QuestionFit } from './library.ts';

/** A question to a mentor: one's own, or what became of one of ours. */
export interface QuestionRecord extends JournalRecordBase, QuestionFit {
  /** One's own words; of one of ours those it had at that time, should a later version not have it any more. */
  readonly text: string;
  /** The id of the question in the library; null for one's own. */
  readonly library: string | null;
  /** The days (yyyy-MM-dd) on which it was asked, the earliest first. */
  readonly asked: readonly string[];
  /** Whether it is not to be suggested any more. */
  readonly hidden: boolean;
}
