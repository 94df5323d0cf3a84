import { type Adapter, Low } from 'lowdb';
import { type Checksummed, encode } from '../codec.ts';
import { replaceFile } from '../disk/atomic-file.ts';
import { journalHeader } from '../formats.ts';
import { type Disk, journalPath } from '../paths.ts';
import { contentsOf } from './contents.ts';
import { emptyFile, type JournalFile, readJournalFile } from './journal-file.ts';

/**
 * The journal on a disk, as lowdb opens it. Reading takes no lock. Writing asks `confirm` right before the rename that
 * commits whatever is changed: there is no other step by which the journal becomes another one.
 */
export function lowJournal(disk: Disk, confirm: () => Promise<void>): Low<JournalFile> {
  const adapter: Adapter<JournalFile> = {
    read: async () => (await readJournalFile(disk)) ?? null,
    write: async file => {
      const { bytes } = await encodedJournal(file);
      await replaceFile(disk.fs, journalPath(disk), bytes, confirm);
    },
  };
  return new Low(adapter, emptyFile);
}

/** The journal in the hands of whoever holds the lock, as long as `confirm` does not throw. */
export interface LockedJournal {
  readonly disk: Disk;
  readonly low: Low<JournalFile>;
  readonly confirm: () => Promise<void>;
}

/** The journal to be changed, as it is now. Refuses as reading it does. */
export async function openJournal(disk: Disk, confirm: () => Promise<void>): Promise<LockedJournal> {
  const low = lowJournal(disk, confirm);
  await low.read();
  return { disk, low, confirm };
}

/** The journal's file as it goes to the disk. */
export function encodedJournal({
  checksum: _checksum,
  tombstones: _tombstones,
  latest,
  ...index
}: JournalFile): Promise<Checksummed> {
  return encode(journalHeader, { ...latest, ...index }, contentsOf(latest));
}
