import type { JournalRecordBase } from '../journal/record.ts';

/** A meeting that is planned, or was. */
export interface Appointment extends JournalRecordBase {
  /** The id of a person, or null where the meeting is with nobody in the journal. */
  readonly person: string | null;
  /** The instant at which it begins: ISO, UTC; `zone` is the IANA name of the zone it was written in. */
  readonly at: string;
  readonly zone: string;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly agenda: readonly { readonly text: string }[];
  readonly status: 'planned' | 'held' | 'cancelled';
  /** The id of the reflection on it; null before there is one. */
  readonly session: string | null;
}
