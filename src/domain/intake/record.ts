import type { StoredRecommendation } from '../advice/recommendation.ts';
import type { JournalRecordBase } from '../journal/record.ts';
import type { Answers } from './questions.ts';

/** One finished intake as the journal keeps it: the answers as given, and the advice as it was then. */
export interface IntakeRecord extends JournalRecordBase {
  /** The instant at which the intake was finished: ISO, UTC; `zone` is the IANA name of the zone then. */
  readonly at: string;
  readonly zone: string;
  readonly day: string;
  readonly answers: Answers;
  readonly recommendation: StoredRecommendation;
}
