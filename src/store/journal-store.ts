import { emptyJournal, JOURNAL_FORMAT, JOURNAL_VERSION } from '../domain/journal.ts';
import type { JournalStore } from '../world.ts';
import { fileDocument } from './document.ts';
import type { FileSystem } from './file-system.ts';
import { journalSchema } from './schema.ts';

/** The journal in one file. It has one part only, so it is always read whole, whoever would have enough with less. */
export function fileJournal(fs: FileSystem, path: string): JournalStore {
  return fileDocument({
    fs,
    path,
    header: { format: JOURNAL_FORMAT, version: JOURNAL_VERSION },
    schema: journalSchema,
    empty: emptyJournal,
  });
}
