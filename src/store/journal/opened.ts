import { type Journal, sortRecords, withoutIds, withRecords } from '../../domain/journal/journal.ts';
import type { ReadableDisk } from '../paths.ts';
import { type PartPlace, readPart } from './closed-parts.ts';
import type { JournalFile, PartEntry } from './journal-file.ts';
import { withoutDeletedForever } from './tombstones.ts';

/** The journal as far as it was read. */
export interface OpenedJournal {
  readonly file: JournalFile;
  /** Of the closed parts that were read, by the names of their files: the records that are not superseded. */
  readonly parts: ReadonlyMap<string, Journal>;
}

/** The journal with none of its closed parts read yet. */
export function withoutParts(file: JournalFile): OpenedJournal {
  return { file, parts: new Map() };
}

/** Whether more closed parts are needed, in view of what was read and of what was not. */
export type Wants = (soFar: OpenedJournal, unread: readonly PartEntry[]) => boolean;

/** Reads closed parts from the newest back, as long as more are wanted. Refuses as `readPart` does. */
export async function openParts(
  disk: ReadableDisk,
  opened: OpenedJournal,
  wants: Wants = () => true,
  among: PartPlace = 'years',
): Promise<OpenedJournal> {
  const unread = opened.file.years.filter(({ file }) => !opened.parts.has(file));
  let soFar = opened;
  for (let entry = unread.at(-1); entry !== undefined && wants(soFar, unread); entry = unread.at(-1)) {
    const held = withoutDeletedForever(await readPart(disk, entry.file, among), soFar.file.tombstones);
    const part = { ...withoutIds(held, new Set(entry.superseded)), deleted: [] };
    soFar = { ...soFar, parts: new Map(soFar.parts).set(entry.file, part) };
    unread.pop();
  }
  return soFar;
}

/** What was read as one journal. Of a record that is there twice, as no program leaves it, the one that was closed last or not at all. */
export function journalOfOpened({ file, parts }: OpenedJournal): Journal {
  if (parts.size === 0) return file.latest;
  const read = [...file.years.flatMap(entry => parts.get(entry.file) ?? []), file.latest];
  return withRecords(file.latest, list => {
    const byId = new Map(read.flatMap(journal => journal[list].map(record => [record.id, record] as const)));
    return sortRecords([...byId.values()]);
  });
}
