import * as v from 'valibot';
import type { Finding } from '../../domain/journal/findings.ts';
import { allRecords, JOURNAL_VERSION } from '../../domain/journal/journal.ts';
import type { Refusal } from '../../domain/problem.ts';
import { type OnProgress, partOf, tellEach } from '../../domain/progress.ts';
import type { Header } from '../codec.ts';
import { damageRefusal } from '../damage-refusal.ts';
import { readBytes } from '../disk/atomic-file.ts';
import { journalHeader, partHeader } from '../formats.ts';
import { readChange } from '../journal/changes.ts';
import { readPart } from '../journal/closed-parts.ts';
import {
  emptyFile,
  indexShape,
  type JournalFile,
  type PartEntry,
  readJournalFile,
} from '../journal/journal-file.ts';
import { changePath, type Disk, journalPath, partPath } from '../paths.ts';
import { parseChecked } from '../schema/checked.ts';
import { journalSchema } from '../schema.ts';
import { shaped } from '../shape.ts';
import { invalidEdit, invalidRecord } from './invalid-records.ts';
import {
  findingAt,
  ifReadable,
  isOfOtherVersion,
  parseBody,
  readOrFinding,
  withoutHeader,
} from './salvage.ts';

/** What the journal's file is found to be. */
export type FileInspection =
  | { readonly kind: 'none' }
  | { readonly kind: 'sound'; readonly file: JournalFile }
  /** Of another version of the program: nothing more can be said of the journal. */
  | { readonly kind: 'other'; readonly finding: Finding }
  | DamagedFile;

export interface DamagedFile {
  readonly kind: 'damaged';
  readonly finding: Finding;
  /** Null where there is no file. */
  readonly bytes: Uint8Array | null;
  /** What it says where it reads well as it is, with ids that may come twice; null otherwise. */
  readonly asItIs: JournalFile | null;
}

/** A closed part with which something is wrong. It may be acceptable as it reads. */
export interface DamagedPart {
  readonly entry: PartEntry;
  readonly finding: Finding;
  /** Null where there is no file. */
  readonly bytes: Uint8Array | null;
}

/** What goes with a sound journal file, as far as something is wrong with it. */
export interface Inspection {
  readonly parts: readonly DamagedPart[];
  /** The ids of all records that the sound ones hold. */
  readonly known: ReadonlySet<string>;
  /** What is wrong with the changes that cannot be read, by their ids. */
  readonly changes: ReadonlyMap<string, Finding>;
  /** What is wrong with records that are sound by their checksum: in the journal's file, and in closed parts. */
  readonly records: {
    readonly latest: Finding | undefined;
    readonly parts: readonly { readonly entry: PartEntry; readonly finding: Finding }[];
  };
}

/** Looks at the journal's file. Refuses with `file-failed` only. */
export async function inspectFile(disk: Disk): Promise<FileInspection> {
  const path = journalPath(disk);
  const { value: file, finding } = await readOrFinding(
    path,
    async () => (await readJournalFile(disk)) ?? null,
  );
  if (finding === undefined) return file === null ? { kind: 'none' } : { kind: 'sound', file };
  if (isOfOtherVersion(finding)) return { kind: 'other', finding };
  const bytes = (await ifReadable(() => readBytes(disk.fs, path))) ?? null;
  const body = bodyReadingWell(bytes, finding, journalHeader);
  const asItIs = (body && (await ifReadable(() => parseFileBody(body, path)))) ?? null;
  const acceptable = asItIs !== null && finding.what.kind !== 'repeated-id';
  return { kind: 'damaged', finding: { ...finding, acceptable }, bytes, asItIs };
}

/** Looks at all that goes with this file. Refuses with `file-failed` only. */
export async function inspectAround(
  disk: Disk,
  { latest, years, changes }: JournalFile,
  onProgress?: OnProgress,
): Promise<Inspection> {
  const parts: DamagedPart[] = [];
  const invalid: { entry: PartEntry; finding: Finding }[] = [];
  const known = new Set(allRecords(latest).map(({ id }) => id));
  for (const entry of tellEach(years, partOf(onProgress, 0, 0.9))) {
    const path = partPath(disk, entry.file);
    const { value: part, finding } = await readOrFinding(path, () => readPart(disk, entry.file));
    const wrong = part && invalidRecord(part, path);
    if (finding !== undefined) parts.push(await damagedPart(disk, entry, finding));
    if (wrong !== undefined) invalid.push({ entry, finding: wrong });
    for (const { id } of part === undefined ? [] : allRecords(part)) known.add(id);
  }
  const lost = new Map<string, Finding>();
  for (const id of tellEach([...changes.done, ...changes.undone], partOf(onProgress, 0.9, 1))) {
    const path = changePath(disk, id);
    const { value: change, finding } = await readOrFinding(path, () => readChange(disk, id));
    const wrong = finding ?? invalidEdit(change.edits, path);
    if (wrong !== undefined) lost.set(id, wrong);
  }
  const records = { latest: invalidRecord(latest, journalPath(disk)), parts: invalid };
  return { parts, known, changes: lost, records };
}

/** What the inspection found, in the order in which one reads a journal. */
export function findingsOfInspection({ parts, changes, records }: Inspection): readonly Finding[] {
  const { latest, parts: invalid } = records;
  return [
    ...parts.map(({ finding }) => finding),
    ...changes.values(),
    ...(latest === undefined ? [] : [latest]),
    ...invalid.map(({ finding }) => finding),
  ];
}

/** The refusal of the first record that is not as it should be, though the journal is sound otherwise; undefined where all are. */
export async function findInvalid(disk: Disk): Promise<Refusal | undefined> {
  const inspected = await inspectFile(disk);
  if (inspected.kind !== 'sound') return undefined;
  const [first] = findingsOfInspection(await inspectAround(disk, inspected.file));
  return first?.what.kind === 'wrong' ? damageRefusal(first.path, first.what) : undefined;
}

async function damagedPart(disk: Disk, entry: PartEntry, finding: Finding): Promise<DamagedPart> {
  const path = partPath(disk, entry.file);
  const bytes = (await ifReadable(() => readBytes(disk.fs, path))) ?? null;
  const { year: _year, ...lists } = bodyReadingWell(bytes, finding, partHeader) ?? { deleted: null };
  const acceptable = v.is(journalSchema, lists);
  return { entry, finding: findingAt(path, finding.what, acceptable), bytes };
}

/** What a file holds where only its checksum, or an id that comes twice, says that something is wrong with it. */
function bodyReadingWell(bytes: Uint8Array | null, { what }: Finding, { format }: Header) {
  const body = bytes && ['changed', 'repeated-id'].includes(what.kind) ? parseBody(bytes) : undefined;
  const isOurs = body?.['format'] === format && body['version'] === JOURNAL_VERSION;
  return body && isOurs ? withoutHeader(body) : undefined;
}

function parseFileBody(body: object, path: string): JournalFile {
  const { years, changes, retired, closedIn, ...lists } = shaped(indexShape, body, path);
  const latest = parseChecked(journalSchema, lists, path);
  return { ...emptyFile, latest, years, changes, retired, closedIn };
}
