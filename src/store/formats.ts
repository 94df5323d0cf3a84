import { JOURNAL_FORMAT, JOURNAL_VERSION } from '../domain/journal/journal.ts';
import type { ChecksummedHeader } from './codec.ts';

/** The first program that understands the present version of these. */
const NEEDS = '0.3.0';

/** The journal itself, and the copies of it among the rolling backups. */
export const journalHeader = header(JOURNAL_FORMAT, JOURNAL_VERSION);
/** A closed part of the journal. */
export const partHeader = header('mentor-year', JOURNAL_VERSION);
/** What one change did. */
export const changeHeader = header('mentor-change', JOURNAL_VERSION);
/** What says that a record is gone for good. */
export const tombstoneHeader = header('mentor-tombstone', JOURNAL_VERSION);
/** All that is kept, in one file of the person's own. */
export const archiveHeader = header('mentor-backup', 2);

function header(format: string, version: number): ChecksummedHeader {
  return { format, version, needs: NEEDS, checksummed: true };
}
