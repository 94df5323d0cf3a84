import * as v from 'valibot';
import { type Edit, editsBetween, reverseEdits, withEdits } from '../../domain/journal/edits.ts';
import type { Finding, RepairOutcome } from '../../domain/journal/findings.ts';
import { emptyJournal, type Journal, withoutIds, withRecords } from '../../domain/journal/journal.ts';
import { readPart } from '../journal/closed-parts.ts';
import type { JournalFile, PartEntry } from '../journal/journal-file.ts';
import { type Disk, partPath } from '../paths.ts';
import { journalSchema } from '../schema.ts';
import { countRecords, findingAt, ifReadable, parseRecord } from './salvage.ts';

/*
 * Records that no program should have written like that, in files that are sound by their checksum: reading does not check
 * each record again, so that the doctor does.
 */

/**
 * The first record that is not as it should be, and what is wrong with it; undefined where all are. What may be left out in a journal
 * from elsewhere is filled in before it is kept, so that here it is missing.
 */
export function invalidRecord(journal: Journal, path: string): Finding | undefined {
  const read = v.safeParse(journalSchema, journal, { abortEarly: true });
  const key = read.success ? missingField(journal, read.output) : (v.getDotPath(read.issues[0]) ?? '');
  return key === undefined ? undefined : findingAt(path, { kind: 'wrong', key });
}

/** The first key, with dots between its steps, that had to be filled in; undefined where none had. */
function missingField(read: unknown, filled: unknown): string | undefined {
  if (typeof filled !== 'object' || filled === null || read === filled) return undefined;
  for (const [key, inner] of Object.entries(filled)) {
    const held: unknown = Reflect.get(Object(read), key);
    if (held === undefined && inner !== undefined) return key;
    const missing = missingField(held, inner);
    if (missing !== undefined) return `${key}.${missing}`;
  }
  return undefined;
}

/** The same for what a change put in and took away. */
export function invalidEdit(edits: readonly Edit[], path: string): Finding | undefined {
  const sides = [edits, reverseEdits(edits)].map(side => withEdits(emptyJournal, side));
  return sides.map(side => invalidRecord(side, path)).find(finding => finding !== undefined);
}

/** The journal without the records that are not as they should be. Where something is only missing, it is filled in. */
export function validRecords(journal: Journal): Journal {
  if (invalidRecord(journal, '') === undefined) return journal;
  return withRecords(journal, list => journal[list].flatMap(record => parseRecord(list, record)));
}

/** The copies of closed parts that a backup goes with, as far as they read, in which records are not as they should be. */
export async function invalidCopies(
  disk: Disk,
  { years }: JournalFile,
): Promise<readonly { readonly entry: PartEntry; readonly finding: Finding }[]> {
  const invalid: { entry: PartEntry; finding: Finding }[] = [];
  for (const entry of years) {
    const part = await ifReadable(() => readPart(disk, entry.file, 'backups'));
    const finding = part && invalidRecord(part, partPath(disk, entry.file, 'backups'));
    if (finding !== undefined) invalid.push({ entry, finding });
  }
  return invalid;
}

/** A file without the records that are not as they should be, and how many they were. */
export interface ClearedFile {
  readonly file: JournalFile;
  readonly missing: number;
}

/** The file of a journal or of a backup with the valid ones of its latest records. */
export function withValidLatest(file: JournalFile): ClearedFile {
  const latest = validRecords(file.latest);
  return { file: { ...file, latest }, missing: countRecords(file.latest) - countRecords(latest) };
}

/** The file without this closed part, of which the valid records go among the latest ones. */
export async function withoutPart(
  disk: Disk,
  file: JournalFile,
  entry: PartEntry,
  among: 'years' | 'backups',
): Promise<ClearedFile> {
  const part = withoutIds(await readPart(disk, entry.file, among), new Set(entry.superseded));
  const records = { ...validRecords(part), deleted: [] };
  return {
    file: {
      ...file,
      latest: withEdits(file.latest, editsBetween(emptyJournal, records)),
      years: file.years.filter(one => one.file !== entry.file),
    },
    missing: countRecords(part) - countRecords(records),
  };
}

/** What became of a file that was cleared of so many records. */
export function clearedOutcome(missing: number): RepairOutcome {
  return missing === 0 ? { kind: 'mended' } : { kind: 'mended-in-part', missing };
}
